/** Short forms whose full stop does not end a sentence, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // Đơn vị hành chính: "TP. Cần Thơ", "Q. Ninh Kiều"
  'tp', 'tx', 'tt', 't', 'q', 'h', 'p', 'x',
  // Học hàm, học vị, nghề nghiệp: "PGS. Lê Thị B"
  'gs', 'pgs', 'ts', 'tskh', 'th', 'ths', 'ks', 'kts', 'bs', 'bsck', 'ds', 'ls', 'cn', 'nsnd', 'nsưt', 'ngưt', 'ngnd', 'ht', 'tt', 'đđ', 'lm',
  // Chức danh: "đ/c. Nguyễn Văn C"
  'đ/c', 'ô', 'mr', 'mrs', 'ms', 'dr', 'st', 'prof',
  // Sách báo, đơn vị: "NXB. Trẻ", "tr. 15"
  'nxb', 'tr', 'vol', 'no',
]); // prettier-ignore

/** Words that begin sentences in the news and seldom names: after an initial (`… Văn H. Theo`) they tell the end. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'Theo Sau Sáng Trưa Chiều Tối Đêm Ngày Năm Tháng Hôm Ngoài Tại Trong Đây Đó Khi Và Nhưng Tuy Hiện Do Đến Từ Các Những Mỗi Một Nhiều Anh Chị Ông Bà Em Cô Chú Cháu Họ Nếu Vì Với Để Cùng Trước Bên Còn Cũng Nhờ Qua Lúc Như Người Buổi Ban Thay Được Kết Thông Mặc Riêng Việc Vụ Số Nơi Vào Về Trên Dưới Tiếp Rồi Lãnh Nhằm Bởi'.split(
    ' ',
  ),
);
