import type { AnniversaryClass } from './anniversary-classes.ts';

interface FoundedThing {
  readonly class: AnniversaryClass;
  /** Class of its day of tradition, where that is another one than of its founding. */
  readonly tradition?: AnniversaryClass;
  /** First words of the name of what was founded, or whose day of tradition it is. */
  readonly words: readonly string[];
  readonly example: string;
}

/** What is founded decides the class: a unit of the state, a force or trade, or an organisation. */
export const FOUNDED_THINGS: readonly FoundedThing[] = [
  {
    class: 'admin_unit_founding',
    words: ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'phường', 'xã', 'làng', 'đô thị', 'đặc khu', 'vùng đất', 'địa phương'],
    example: 'huyện Cái Nước',
  },
  {
    class: 'sector_day',
    words: [
      'ngành', 'lực lượng', 'quân chủng', 'binh chủng', 'quân khu', 'quân đoàn', 'bộ đội', 'cảnh sát', 'công an', 'an ninh', 'dân quân', 'hải quân', 'quân và dân', 'binh đoàn',
      'quân đội', 'biệt động', 'thanh niên xung phong', 'nghề', 'công nhân', 'vùng', 'cục cảnh sát', 'không quân', 'phòng không', 'pháo binh', 'công binh', 'đặc công', 'ban chỉ huy quân sự',
      'bộ chỉ huy', 'bộ tư lệnh', 'bộ quốc phòng', 'bộ công an', 'quân ủy',
    ],
    example: 'ngành Tư pháp',
  },
  {
    class: 'organisation_founding',
    tradition: 'sector_day',
    words: ['sư đoàn', 'trung đoàn', 'lữ đoàn', 'tiểu đoàn', 'đơn vị', 'đồn biên phòng', 'hải đoàn', 'đại đội'],
    example: 'Trung đoàn 48',
  },
  {
    class: 'organisation_founding',
    words: [
      'trường', 'đại học', 'học viện', 'viện', 'bệnh viện', 'trung tâm', 'công ty', 'tổng công ty', 'tập đoàn', 'nhà máy',
      'ngân hàng', 'hội', 'liên hiệp', 'liên đoàn', 'liên minh', 'hiệp hội', 'đoàn', 'công đoàn', 'đội', 'câu lạc bộ',
      'báo', 'đài', 'tạp chí', 'nhà xuất bản', 'nhà hát', 'bảo tàng', 'thư viện', 'sở', 'ban', 'bộ', 'cục', 'vụ', 'khoa',
      'đảng bộ', 'chi bộ', 'đảng ủy', 'mặt trận', 'ủy ban', 'chi cục', 'văn phòng', 'quỹ', 'hợp tác xã', 'xí nghiệp',
      'doanh nghiệp', 'khách sạn', 'giáo hội', 'giáo xứ', 'giáo phận', 'chùa', 'phòng', 'thanh tra', 'học', 'nhà trường',
      'doanh', 'khu', 'quốc hội', 'hội đồng', 'ủy', 'chính phủ', 'nông trường', 'lâm trường', 'thông tấn', 'tổng cục',
    ],
    example: 'Trường Đại học Cần Thơ',
  },
]; // prettier-ignore
