import type { NotDate } from './date-rule.ts';
import {
  COUNT,
  COUNTED,
  DATE,
  DAY,
  form,
  MONTH,
  MONTH_OR_WORD,
  NUMBER_WORD,
  NUMBER_OPENERS,
  oneOf,
} from './vocabulary.ts';

const APART = '(?:[/-]| {1,3}tháng {1,3})';
const PAIR = `${DAY} {0,2}[/.-] {0,2}${MONTH}`;
const NAMED_AFTER = [
  'quảng trường', 'đường', 'đại lộ', 'phố', 'công viên', 'trường', 'tiểu học', 'mầm non', 'mẫu giáo', 'thpt', 'thcs', 'nông trường', 'lâm trường',
  'xí nghiệp', 'công ty', 'nhà máy', 'bệnh viện', 'chợ', 'cầu', 'hầm', 'phường', 'xã', 'khu phố', 'khu dân cư', 'thị trấn', 'sân vận động', 'nhà văn hóa',
  'rạp', 'khách sạn', 'tượng đài', 'bến', 'bến xe', 'ngã tư', 'ngã ba', 'vòng xoay', 'câu lạc bộ', 'clb', 'hợp tác xã', 'htx', 'tiểu đoàn', 'lữ đoàn',
  'trung đoàn', 'sư đoàn', 'công trường', 'làng trẻ', 'trung tâm', 'kho', 'cảng', 'nhà thi đấu', 'cung thiếu nhi', 'nhà thiếu nhi', 'may', 'tổ hợp', 'hồ',
] as const; // prettier-ignore
const DOCUMENTS = [
  'nghị định', 'nghị quyết', 'quyết định', 'thông tư', 'chỉ thị', 'kế hoạch', 'công văn', 'công điện', 'luật', 'pháp lệnh', 'hướng dẫn', 'thông báo',
  'tờ trình', 'báo cáo', 'kết luận', 'quy định', 'văn bản', 'giấy phép', 'hợp đồng', 'thông tri', 'đề án', 'điều', 'khoản',
] as const; // prettier-ignore
const ADDRESSES = [
  'số nhà',
  'số',
  'hẻm',
  'ngõ',
  'ngách',
  'kiệt',
  'lô',
  'thửa',
  'tổ',
  'phòng',
  'căn hộ',
  'tờ',
  'biển số',
  'lớp',
  'trạm',
  'bài',
  'trang',
  'mã',
  'quốc lộ',
  'tỉnh lộ',
  'ql',
  'tl',
  'đt',
  'km',
] as const;
const RATES = [
  'tỷ số',
  'tỉ số',
  'tỷ lệ',
  'tỉ lệ',
  'đạt',
  'xếp hạng',
  'hạng',
  'vòng',
  'phiên bản',
  'version',
  'ios',
  'android',
  'bản',
  'thị lực',
  'nhóm',
  'khoảng',
  'hơn',
  'gần',
] as const;

const firstWords = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? phrase)),
];

/** What looks like a date and is none. A row's words are passed over when it reaches at least as far as any date there. */
export const NOT_DATES = [
  {
    name: 'place-named-after-a-day',
    opens: firstWords(NAMED_AFTER),
    pattern: form(
      `${oneOf(NAMED_AFTER)}(?: {1,3}(?:nghệ thuật|hoa|dầu khí|z\\d+))? {1,3}"?(?:${DAY} {0,2}[/.-] {0,2}${MONTH}|(?:${DAY}|${NUMBER_WORD}) {1,3}tháng {1,3}${MONTH_OR_WORD})(?![/.-]\\d)`,
    ),
    example: 'Quảng trường 30/10',
  },
  {
    name: 'named-after-the-revolution',
    opens: ['cách', 'cmt8'],
    pattern: form('cách {1,3}mạng {1,3}tháng {1,3}(?:tám|mười|hai|8|10)(?! {0,2}[/.-] {0,2}\\d| {1,3}năm)'),
    example: 'Cách mạng tháng Tám',
  },
  {
    name: 'award-round',
    opens: ['đợt'],
    pattern: form(
      `đợt(?: {1,3}(?:trao tặng|trao|xét tặng|tặng|kỷ niệm))?(?: {1,3}huy hiệu đảng)?(?: {1,3}dịp)?(?: {1,3}ngày)? {1,3}\\(?${PAIR}(?:[/.-]\\d{4}| {1,3}năm {1,3}\\d{4})?`,
    ),
    example: 'đợt 2-9',
  },
  {
    name: 'document-number',
    opens: [...firstWords(DOCUMENTS), 'số', 'qđ', 'nđ', 'nq', 'tt', 'ct'],
    pattern: form(
      `(?:${oneOf(DOCUMENTS)} {1,3}(?:số:? {0,3})?|(?:số|qđ|nđ|nq|tt|ct):? {0,3})\\d{1,5}(?:[/-]\\d{1,4}){0,2}(?:[/-][\\p{L}\\d]{1,10}){0,4}(?![/-]\\d)`,
    ),
    example: 'số 12/2025/NQ-HĐND',
  },
  {
    name: 'code',
    opens: ['#'],
    pattern: form('\\d{1,5}(?:/\\d{4})?[/-]\\p{L}[\\p{L}\\d]{0,9}(?:[/-][\\p{L}\\d]{1,10}){0,3}'),
    example: '15/2020/NĐ-CP',
  },
  {
    name: 'address',
    opens: firstWords(ADDRESSES),
    pattern: form(`${oneOf(ADDRESSES)} {0,3}\\d{1,5}(?:[/.-]\\d{1,4}){1,4}\\p{L}?`),
    example: 'hẻm 15/3',
  },
  {
    name: 'around-the-clock',
    opens: ['#'],
    pattern: form('24 {0,1}/ {0,1}(?:7|24)(?![/.-]\\d| {1,3}âm lịch)|7/7|360/365'),
    example: '24/7',
  },
  {
    name: 'rate-or-score',
    opens: firstWords(RATES),
    pattern: form(`${oneOf(RATES)} {1,3}(?:là {1,3}|:{1,3})?\\d{1,3} {0,2}[/.:-] {0,2}\\d{1,3}(?![/.-]\\d)`),
    example: 'tỷ số 2/1',
  },
  {
    name: 'counted-things',
    opens: ['#'],
    pattern: form(`\\d{1,2} {0,2}[/-] {0,2}\\d{1,2} {1,3}${COUNTED}`),
    example: '12/12 xã',
  },
  {
    name: 'times-a-day',
    opens: ['mỗi', 'một', 'ngày', '#'],
    pattern: form(
      '(?:(?:mỗi|một|1) {1,3}ngày {1,3}(?:uống |ăn |làm |ngủ |có )?(?:từ |khoảng )?\\d{1,2}|ngày {1,3}[1-9])[/.-]\\d{1,2} {1,3}(?:lần(?! đầu| thứ)|bữa|viên|cữ|giờ(?! địa)|tiếng|ly|cốc|lít|chuyến|buổi|triệu|nghìn|kg|gram|g|km|h)',
    ),
    example: 'mỗi ngày 2-3 lần',
  },
  {
    name: 'phone-number',
    opens: ['#'],
    pattern: form(
      '(?=(?:[ .-]?\\d){8,13}(?!\\d))(?:84|0\\d{1,4}|1[89]00)(?:[ .-]?\\d{2,4}){2,4}(?<!\\d\\d[.-]\\d\\d[.-]\\d{4})',
    ),
    example: '0912.345.678',
  },
  {
    name: 'many-figures',
    opens: ['#'],
    pattern: form(
      '(?!(?:\\d{1,2}[./-]){2}\\d{4}-\\d{1,2}[./-])\\d{1,4}(?:(?:\\.\\d{1,4}){3,12}|(?:-\\d{1,4}){3,12}|(?:/\\d{1,4}){3,12})|\\d{1,3}[.]\\d{1,3}[.]\\d{1,3}',
    ),
    example: '1.10.30',
  },
  {
    name: 'date-without-such-a-month',
    opens: ['#', 'tháng', 'ngày'],
    pattern: form(
      '(?:ngày {1,3})?\\d{1,2}[/.-](?:1[3-9]|[2-9]\\d|00?)[/.-]\\d{4}|tháng {1,3}(?:1[3-9]|[2-9]\\d)(?:/\\d{4})?',
    ),
    example: '32/13/2020',
  },
  {
    name: 'no-such-day',
    opens: ['ngày', '#'],
    pattern: form(
      `(?:ngày {1,3})?(?:(?:0{1,2}|3[2-9]|[4-9]\\d)${APART}\\d{1,2}|31${APART}(?:0?[2469]|11)|30${APART}0?2)(?:[/-]\\d{4}|,? {1,3}năm {1,3}\\d{4})?`,
    ),
    example: 'ngày 32 tháng 4 năm 2000',
  },
  {
    name: 'every-year',
    opens: ['ngày', '#', 'mùng', 'mồng', 'rằm', 'tháng', 'trước', 'từ', 'đến', 'vào'],
    pattern: form(
      `(?:(?:trước|từ|đến|vào) {1,3})?(?:ngày {1,3})?(?:(?:mùng|mồng) {1,3})?(?:${DATE}|(?:rằm {1,3})?tháng {1,3}[\\p{L}\\d]{1,5}(?: {1,3}âm lịch)?),? {0,3}\\(?(?:hằng|hàng|mỗi) {1,3}năm`,
    ),
    example: 'ngày 10/3 âm lịch hằng năm',
  },
  {
    name: 'every-month',
    opens: ['ngày'],
    pattern: form(`ngày {1,3}\\d{1,2}(?: {1,3}âm lịch)? {1,3}(?:hằng|hàng|mỗi) {1,3}tháng`),
    example: 'ngày 15 hằng tháng',
  },
  {
    name: 'duration',
    opens: NUMBER_OPENERS,
    pattern: form(`${COUNT} {1,3}tháng {1,3}\\d{1,2} {1,3}ngày`),
    example: '6 tháng 10 ngày',
  },
  {
    name: 'today-as-an-age',
    opens: ['thế', 'vì', 'hôm', 'ngày', 'có', 'được', 'như'],
    pattern: form(
      'thế {1,3}hệ(?: {1,3}(?:trẻ|thanh niên))? {1,3}(?:hôm nay|ngày mai)|vì {1,3}ngày {1,3}mai|(?:ngày {1,3})?hôm {1,3}nay {1,3}và {1,3}mai {1,3}sau|(?:có {1,3}được|được {1,3}như|như) {1,3}(?:ngày {1,3})?hôm {1,3}nay|ngày {1,3}mai {1,3}(?:tươi sáng|tốt đẹp)',
    ),
    example: 'thế hệ hôm nay',
  },
  {
    name: 'sunday-of-a-movement',
    opens: ['ngày', 'chủ'],
    pattern: form('(?:ngày {1,3})?chủ {1,3}nhật {1,3}(?:xanh|đỏ|hồng|hằng tuần|hàng tuần)'),
    example: 'Ngày Chủ nhật xanh',
  },
  {
    name: 'ordinal',
    opens: ['lần', 'kỳ', 'khóa', 'vị', 'đứng', 'phiên', 'xếp'],
    pattern: form(
      '(?:lần|kỳ họp|khóa|vị trí|đứng|phiên(?: họp)?|xếp) {1,3}thứ {1,3}(?:hai|ba|tư|năm|sáu|bảy|[2-7])',
    ),
    example: 'lần thứ hai',
  },
] as const satisfies readonly NotDate[];
