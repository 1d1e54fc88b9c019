import type { NotDate } from '../date-rule.ts';
import { DAY, form, MONTH, MONTH_OR_WORD, NUMBER_WORD, oneOf } from '../vocabulary.ts';

const NAMED_AFTER = [
  'quảng trường', 'đường', 'đại lộ', 'phố', 'công viên', 'trường', 'tiểu học', 'mầm non', 'mẫu giáo', 'thpt', 'thcs', 'nông trường', 'lâm trường',
  'xí nghiệp', 'công ty', 'nhà máy', 'bệnh viện', 'chợ', 'cầu', 'hầm', 'phường', 'xã', 'khu phố', 'khu dân cư', 'thị trấn', 'sân vận động', 'nhà văn hóa',
  'rạp', 'khách sạn', 'tượng đài', 'bến', 'bến xe', 'ngã tư', 'ngã ba', 'vòng xoay', 'câu lạc bộ', 'clb', 'hợp tác xã', 'htx', 'tiểu đoàn', 'lữ đoàn',
  'trung đoàn', 'sư đoàn', 'công trường', 'làng trẻ', 'trung tâm', 'kho', 'cảng', 'nhà thi đấu', 'cung thiếu nhi', 'nhà thiếu nhi', 'may', 'tổ hợp', 'hồ', 'tập thể', 'khu tập thể', 'khu đô thị', 'khu công nghiệp', 'cụm', 'nhà sách', 'thư viện',
  'bảo tàng', 'siêu thị', 'nhà hát', 'tòa nhà', 'chung cư', 'hội trường', 'kênh', 'đập', 'binh đoàn', 'quân đoàn', 'tổ dân phố', 'thôn', 'ấp', 'làng', 'xóm', 'buôn',
  'vườn hoa', 'ga', 'đảo', 'trạm y tế', 'phòng khám', 'trại', 'ký túc xá', 'cung văn hóa', 'sân', 'trạm dừng nghỉ',
] as const; // prettier-ignore
/** What a name may hold between its noun and its day: "Nhà văn hóa Lao động 30/4". */
const KINDS = [
  'nghệ thuật', 'hoa', 'dầu khí', 'z\\d+', 'lao động', 'thiếu nhi', 'thanh niên', 'công nhân', 'mầm non', 'tiểu học', 'cao su', 'cà phê', 'tổng hợp', 'đa khoa',
  'quân y', 'dân lập', 'nội trú', 'trung học', 'bán trú', 'cổ phần', 'dệt', 'may', 'xây dựng', 'du lịch', 'thể thao', 'trung tâm', 'tỉnh', 'thành phố',
] as const; // prettier-ignore

/** Names of places and bodies: what is named after a day is not on it. */
export const NAMED_PLACES = [
  {
    name: 'place-named-after-a-day',
    opens: NAMED_AFTER,
    pattern: form(
      `${oneOf(NAMED_AFTER)}(?: {1,3}${oneOf(KINDS)}){0,2} {1,3}"?(?:${DAY} {0,2}[/.-] {0,2}${MONTH}|(?:${DAY}|${NUMBER_WORD}) {1,3}tháng {1,3}(?!giêng|chạp)${MONTH_OR_WORD})(?![/.-]\\d)`,
    ),
    example: 'Quảng trường 30/10',
  },
  {
    name: 'named-after-the-revolution',
    opens: ['cách mạng'],
    pattern: form('cách {1,3}mạng {1,3}tháng {1,3}(?:tám|mười|hai|8|10)(?! {0,2}[/.-] {0,2}\\d| {1,3}năm)'),
    example: 'Cách mạng tháng Tám',
  },
] as const satisfies readonly NotDate[];
