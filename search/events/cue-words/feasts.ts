const PARADES = `
  lễ diễu binh | lễ diễu binh, diễu hành | lễ diễu binh diễu hành | lễ diễu binh và diễu hành | lễ duyệt binh |
  lễ duyệt binh, diễu binh | lễ duyệt binh, diễu hành`;

/** Words of feasts, their occasions and their holding. */
export const FEAST_CUES = {
  lễ: `lễ | đại lễ | buổi lễ | làm lễ | quốc lễ`,
  'lễ kỷ niệm': `
    lễ kỷ niệm | lễ kỉ niệm | đại lễ kỷ niệm | buổi lễ kỷ niệm | làm lễ kỷ niệm | dự kỷ niệm | dự sự kiện kỷ niệm |
    dự hoạt động kỷ niệm | tổ chức sự kiện kỷ niệm`,
  'kỷ niệm': `kỷ niệm | kỉ niệm`,
  dịp: `
    nhân kỷ niệm | nhân dịp kỷ niệm | nhân lễ kỷ niệm | nhân dịp lễ kỷ niệm | chào mừng kỷ niệm |
    chào mừng lễ kỷ niệm | chào mừng dịp kỷ niệm | mừng kỷ niệm | dịp kỷ niệm | đúng dịp kỷ niệm |
    trong dịp kỷ niệm | dịp lễ kỷ niệm | dịp đại lễ kỷ niệm | hướng tới kỷ niệm | hướng tới lễ kỷ niệm |
    hướng đến kỷ niệm | hướng về kỷ niệm | ngày kỷ niệm | hoạt động kỷ niệm | sự kiện kỷ niệm |
    phong trào kỷ niệm | đợt kỷ niệm | tiến tới kỷ niệm | đón kỷ niệm | lập thành tích kỷ niệm |
    phục vụ kỷ niệm | phục vụ lễ kỷ niệm | năm kỷ niệm | mốc kỷ niệm | đánh dấu kỷ niệm | là kỷ niệm | chào đón kỷ niệm | đón chào kỷ niệm | chuyên đề kỷ niệm | số báo kỷ niệm |
    cũng là kỷ niệm | để kỷ niệm | khi kỷ niệm | bối cảnh kỷ niệm | đang kỷ niệm | tinh thần kỷ niệm | hai nước kỷ niệm | cả nước kỷ niệm | dân tộc kỷ niệm | đất nước kỷ niệm | cùng kỷ niệm | nhằm kỷ niệm | tròn kỷ niệm | không khí kỷ niệm |
    nhân ngày | mừng ngày | chào mừng ngày`,
  mừng: `nhân | nhân dịp | mừng | chào mừng | đánh dấu`,
  'họp mặt N năm': `họp mặt | gặp mặt | mít tinh | họp mặt truyền thống | gặp mặt truyền thống | lễ mít tinh`,
  'họp mặt': `
    mít tinh | mít-tinh | họp mặt | gặp mặt | buổi gặp mặt | tiệc chiêu đãi | chiêu đãi | diễu binh |
    diễu hành | duyệt binh | lễ diễu hành | tuần hành | lễ mít tinh |
    buổi họp mặt | cuộc họp mặt | cuộc gặp mặt`,
  'lễ diễu binh của ngày lễ': PARADES,
  'lễ diễu binh': PARADES,
  'gặp gỡ': `gặp gỡ`,
  'tổ chức': `
    tổ chức | cử hành | tiến hành | mở hội | long trọng | trọng thể | trang trọng | đồng tổ chức |
    phối hợp tổ chức`,
} as const;

/** What must follow a cue that is too common by itself; tested on the text right after it. */
export const FEAST_NEEDS = {
  'kỷ niệm':
    /^,? (?:lần thứ|trọng thể|tròn |chẵn |mốc |dấu mốc |\d|năm|ngày|tháng|quốc khánh|cách mạng|chiến thắng|đại thắng|thành lập|giải phóng|tái lập|sinh nhật|phong trào|khởi nghĩa|truyền thống|nửa thế kỷ|một |hai|ba|bốn|sáu|bảy|tám|chín|mười|sự kiện|hội nghị|đồng khởi|tết|xô viết|danh xưng|hiệp định)/u,
  mừng: /^ (?:tròn |lễ |dịp |kỳ |đại lễ |tết độc lập|ngày |\d|quốc khánh|đảng|cách mạng|chiến thắng|sinh nhật bác|nửa thế kỷ|kỷ niệm|năm mới|xuân|đón xuân|sinh nhật|đại hội|khai giảng|một |hai |ba )/u,
  'lễ diễu binh của ngày lễ':
    /^ (?:lịch sử )?(?:mừng |chào mừng |dịp )?(?:\d+ năm )?(?:ngày )?(?:quốc khánh|thống nhất|điện biên|(?:0?2[/.-]0?9|30[/.-]0?4|0?7[/.-]0?5)(?![/.-]?\d))/u,
  'họp mặt N năm': /^ (?:tròn )?\d[\d.]* năm/u,
} as const satisfies Readonly<Partial<Record<keyof typeof FEAST_CUES, RegExp>>>;
