import { CAN_CHI } from '../calendar/lunar.ts';

/** Numbers in words up to 31, as the press writes days, months and counts. */
const ONES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

function numberWords(): Record<string, number> {
  const words: Record<string, number> = { mười: 10, chục: 10, tư: 4, bẩy: 7, mốt: 1, giêng: 1, chạp: 12 };
  ONES.forEach((word, index) => {
    words[word] = index + 1;
    words[`mười ${word === 'năm' ? 'lăm' : word}`] = 11 + index;
    words[`hai mươi ${word === 'năm' ? 'lăm' : word === 'một' ? 'mốt' : word}`] = 21 + index;
  });
  return {
    ...words,
    'hai mươi': 20,
    'hai mươi tư': 24,
    'hai mươi nhăm': 25,
    'ba mươi': 30,
    'ba mươi mốt': 31,
  };
}

const NUMBERS: Readonly<Record<string, number>> = numberWords();

/** `8`, `08`, `tám`, `hai mươi mốt` as a number; NaN for other words. */
export function numberOf(words: string): number {
  return /^\d+$/u.test(words) ? Number(words) : (NUMBERS[words.replace(/ +/gu, ' ')] ?? Number.NaN);
}

/** One of these words, longest first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}

/** A blank between two words may be several. */
function withOddBlanks(source: string): string {
  return source.replace(/(?<=[\p{L})]) (?=[\p{L}(])/gu, ' {1,3}');
}

/** A sticky pattern over lower-case text; ends at the edge of a word. */
export function form(source: string): RegExp {
  return new RegExp(`(?:${withOddBlanks(source)})(?![\\p{L}\\p{N}])`, 'uy');
}

/** As `form`, for patterns that end in a `DATE`: the press often forgets the blank after figures ("24.8có"). */
export function dateForm(source: string): RegExp {
  return new RegExp(withOddBlanks(source), 'uy');
}

const DAY_PARTS = [
  'rạng sáng', 'sáng sớm', 'sáng', 'giữa trưa', 'trưa', 'đầu giờ sáng', 'đầu giờ chiều', 'cuối giờ chiều', 'xế chiều',
  'chiều muộn', 'chiều tối', 'chiều', 'tối muộn', 'tối', 'đêm khuya', 'đêm muộn', 'nửa đêm', 'đêm', 'khuya',
] as const; // prettier-ignore
export const DAY_PART_OPENERS = [
  'rạng sáng', 'sáng', 'giữa trưa', 'trưa', 'đầu giờ', 'cuối giờ', 'xế chiều', 'chiều', 'tối', 'đêm', 'nửa đêm', 'khuya', 'buổi',
] as const; // prettier-ignore
export const DAY_PART = `(?:buổi {1,3})?${oneOf(DAY_PARTS)}`;

export const NUMBER_WORD = oneOf(
  Object.keys(NUMBERS).filter((word) => !['mốt', 'giêng', 'chạp', 'tư', 'chục'].includes(word)),
);
export const COUNT = `(?:\\d{1,3}|${NUMBER_WORD})`;

/** Openers of a count of one of these: `3 tháng`, `ba tháng`, `mười hai tháng`. */
export function countOpeners(...counted: readonly string[]): string[] {
  const short = ['#', ...ONES, 'mười'].flatMap((count) => counted.map((word) => `${count} ${word}`));
  return [...short, ...Object.keys(NUMBERS).filter((words) => words.includes(' '))];
}

export const CAN_CHI_WORDS = `${oneOf(CAN_CHI.stems)} {1,3}${oneOf(CAN_CHI.branches)}`;
export const CAN_CHI_NAMED = `(?<stem>${oneOf(CAN_CHI.stems)}) {1,3}(?<branch>${oneOf(CAN_CHI.branches)})`;

export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
export const MONTH = '(?:0?[1-9]|1[0-2])(?!\\d)';
const MONTH_WORDS = [
  'giêng', 'một', 'hai', 'ba', 'tư', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'mười một', 'mười hai', 'chạp',
] as const; // prettier-ignore
export const MONTH_OR_WORD = `(?:${MONTH}|${oneOf(MONTH_WORDS)}(?!\\p{L}))`;
export const YEAR = '(?:1\\d{3}|20\\d{2})(?!\\d)';
/** Between day and month. */
export const SEPARATOR = '(?: {0,2}[/-] {0,2}|\\.|,? {1,3}tháng {1,3})';
const YEAR_SEPARATOR =
  '(?:[/.-]|/ {1,2}(?=20\\d\\d)|,(?=20\\d\\d)| {1,2}[/-] {1,2}|,? {1,3}(?:của )?năm {1,3}|(?<=tháng {1,3}[\\p{L}\\d]{1,5}),? {1,3})';
export const YEAR_WORD = `(?:năm {1,3}(?:nay|ngoái|trước|sau|tới|${CAN_CHI_WORDS}(?: {1,3}\\(?${YEAR}\\)?)?)|cùng năm)`;

/** The year after day and month, in groups `year`, `yy` or `yearWord` with a suffix of one's own. */
export function yearTail(suffix = ''): string {
  return `(?:${YEAR_SEPARATOR}(?<year${suffix}>${YEAR})|(?:/|(?<=\\d-\\d{1,2})-|(?<=\\d\\.\\d{1,2})\\.)(?<yy${suffix}>\\d\\d)(?!\\d|[.,]\\d)|,? {1,3}(?<yearWord${suffix}>${YEAR_WORD}))`;
}

/** Short words for a calendar ("âm", "AL") mean it only where nothing goes on behind them: "âm nhạc", "Al Nassr". */
const AT_END = '(?= {0,2}(?:[),.;:\n-]|$))';
/** Which calendar a day belongs to, told behind it: groups `lunar` or `solar`. */
export const CALENDAR_TAIL =
  `(?:,? {0,3}\\(?(?:theo {1,3})?(?:(?<lunar>âm lịch|lịch âm|âl(?!\\p{L})|(?:âm|al)${AT_END})|` +
  `(?<solar>dương lịch|lịch dương|(?:dương|dl)${AT_END}))\\)?)`;
/** What may not follow a day in figures: more figures, a unit, a code. */
export const DATE_END = '(?![\\d%‰°]|\\p{L}(?!\\p{L})|[./:-]\\d|,\\d{3}|\\/\\p{L}|-\\p{L}{2}[\\p{L}\\/])';

/** `31/8`, `28-8`, `24.3.2023`, `10 tháng 3 năm 2025`, `10/3 âm lịch`: groups day, month, leap, year…, lunar. */
export const DATE =
  `(?<day>${DAY})${SEPARATOR}(?<month>${MONTH_OR_WORD})(?<leap> {1,2}\\(?nhuận\\)?)?(?: {0,3}\\(?(?<lunarFirst>âm lịch)\\)?)?` +
  `${yearTail()}?${CALENDAR_TAIL}?${DATE_END}`;

export const CLOCK =
  "(?:\\d{1,2}(?:[hg:]\\d{0,2}(?:'|p|phút)?| {0,2}giờ(?: {1,2}\\d{1,2}(?: {0,2}phút)?| rưỡi)?))";

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1, '2': 1, ba: 2, '3': 2, tư: 3, '4': 3, năm: 4, '5': 4, sáu: 5, '6': 5, bảy: 6, bẩy: 6, '7': 6,
}; // prettier-ignore
export const WEEKDAY =
  '(?:thứ {1,3}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7](?![\\d/.-]))|t[2-7](?![\\d/.-])|(?:chủ|chúa) nhật|cn)';
export const WEEKDAY_OPENERS = ['thứ', 't2', 't3', 't4', 't5', 't6', 't7', 'chủ', 'chúa', 'cn'] as const;

/** `thứ Năm` → 4, `chủ nhật` → 7; null for other words. */
export function weekdayOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^(?:ch|cn)/u.test(words)) return 7;
  return WEEKDAYS[words.replace(/^thứ +|^t/u, '')] ?? null;
}

/** "Một ngày trước sự kiện" counts from the event named after it, not from the publication. */
export const AFTER_COUNT = '(?:(?<!trước|sau)|(?= {0,2}(?:[,.;:!?)\n"]|$)))';

/** Whether a count stands right before, so that "năm trước" in "nhiều năm trước" is no year of its own. */
export function isCounted(text: string, start: number): boolean {
  return COUNT_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}
const COUNT_BEFORE =
  /(?<!\p{L})(?:\d+|nhiều|mấy|vài|chục|trăm|những|các|bao|nửa|hàng|đời|năm|một|hai|ba|bốn|sáu|bảy|tám|chín|mười) {1,3}$/u;

/** Nouns and units that follow a count: `12/12 xã`, `từ 5-7 người` are no dates. */
export const COUNTED = oneOf([
  'xã', 'phường', 'huyện', 'quận', 'thị trấn', 'tỉnh', 'thành phố', 'thành viên', 'thôn', 'ấp', 'khu', 'tổ', 'hộ', 'người',
  'đại biểu', 'đảng viên', 'đồng chí', 'ủy viên', 'cán bộ', 'chi bộ', 'đảng bộ', 'phiếu', 'chỉ tiêu', 'tiêu chí', 'nhóm',
  'trường', 'lớp', 'đơn vị', 'môn', 'câu', 'điểm', 'trận', 'ca', 'mẫu', 'dự án', 'công trình', 'số', 'tổng', 'nhiệm vụ',
  'giải', 'suất', 'lần', 'giờ', 'phút', 'tiếng', 'tháng', 'tuần', 'năm', 'tuổi', 'triệu', 'tỷ', 'tỉ', 'nghìn', 'ngàn', 'trăm',
  'đồng', 'usd', 'ha', 'km', 'cm', 'mm', 'kg', 'tấn', 'tạ', 'lít', 'mét', 'm', 'm2', 'm3', 'độ', 'cấp', 'con', 'cái', 'chiếc', 'căn',
  'hạng mục', 'phần', 'diện tích', 'doanh nghiệp', 'hợp tác xã', 'sản phẩm', 'bài', 'bàn', 'lượt', 'học sinh', 'nước', 'ý kiến',
  'quốc gia', 'gia đình', 'cây', 'lượng', 'dân số', 'tổng số', 'viên', 'bữa', 'ly', 'cốc', 'làn', 'tầng', 'phòng', 'giường', 'liều', 'mũi', 'nội dung', 'ngành',
  'cơ quan', 'địa phương', 'xe', 'tàu', 'vụ', 'bị cáo', 'nạn nhân', 'cầu thủ', 'bệnh nhân', 'trẻ', 'em', 'tin', 'kỳ', 'bước',
]); // prettier-ignore

const COUNT_FOLLOWS = new RegExp(` {0,3}(?:${COUNTED}(?!\\p{L})|%)`, 'uy');

/** Whether what is counted or measured stands right after: `12/12 xã`. */
export function countFollows(text: string, end: number): boolean {
  COUNT_FOLLOWS.lastIndex = end;
  return COUNT_FOLLOWS.test(text);
}
