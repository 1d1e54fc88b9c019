import type { DateMention } from '../model/mention.ts';

/** A date that may be the day of a ceremony. */
export interface ToldDay {
  readonly mention: DateMention;
  /** Offsets in its sentence. */
  readonly start: number;
  readonly end: number;
  /** "cùng ngày": the day just named, so most often another ceremony of it. */
  readonly sameDay: boolean;
}

/** Why a date is not the day of a ceremony. `pattern` is held against the lower-case text before or after it. */
interface OtherDate {
  readonly why: string;
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  /** Holds only for dates without a part of the day: "kỷ niệm sáng 30/11" tells the day. */
  readonly clockless?: true;
  readonly example: string;
}

const LEAD_IN = '(?:vào |hôm |từ )?(?:ngày |sáng |chiều |tối |đêm |trưa )*$';

/** Dates that stand beside a ceremony without being its day. Texts are cut to the nearest 60 signs. */
export const OTHER_DATES: readonly OtherDate[] = [
  {
    why: 'award round or occasion',
    side: 'before',
    clockless: true,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:đợt|kỳ xét|dịp|vào dịp)(?! này)(?: [\\p{L}\\d ]{0,40})?|gần) ?${LEAD_IN}`,
      'u',
    ),
    example: 'đợt tặng huy hiệu 19/5',
  },
  {
    why: 'name of a feast',
    side: 'before',
    clockless: true,
    pattern: new RegExp(
      `(?:quốc khánh|liệt sĩ|độc lập|chiến thắng|giải phóng|cách mạng tháng tám|đoàn kết|lao động|năm|nhân|mừng|kỷ niệm|hướng tới|hướng về|nghỉ(?: lễ)?|dịp lễ|đại lễ|ngày lễ|mừng lễ) \\(?${LEAD_IN}`,
      'u',
    ),
    example: 'mừng Quốc khánh 2/9',
  },
  {
    why: 'name of a place',
    side: 'before',
    pattern:
      /(?:quảng trường|đường|phố|công viên|cầu|nhà máy|trường|nông trường|khu phố|bến|chợ|hẻm|ngõ|số) $/u,
    example: 'Quảng trường 26/3',
  },
  {
    why: 'decision or paper',
    side: 'before',
    pattern:
      /(?:quyết định|nghị quyết|kế hoạch|công văn|chỉ thị|tờ trình|công điện|nghị định|hướng dẫn|luật|pháp lệnh)(?: (?!tặng|truy tặng|khen)[^.;,()]{0,45})? (?:ban hành |ký )?(?:từ |hôm |vào )?ngày $|(?:phê duyệt|ban hành|chuẩn y|thông qua|ký duyệt) (?:từ |hôm |vào )?(?:ngày )?$/u,
    example: 'theo Quyết định số 15/QĐ-TU ngày 2/8',
  },
  {
    why: 'limit',
    side: 'before',
    pattern:
      /(?<!\p{L})(?:trước|đến hết|hết|chậm nhất|muộn nhất|hạn cuối|kể từ|tính đến|tính tới|cho đến|sau|từ sau|kể từ khi)(?: (?:ngày|hôm|là))? ?$/u,
    example: 'hoàn thành trước ngày 25/11',
  },
  {
    why: "a life's date",
    side: 'before',
    pattern:
      /(?<!\p{L})(?:sinh|nhập ngũ|hy sinh|hi sinh|mất|bị thương|vào đảng|kết nạp|ngã xuống|từ trần|qua đời|khởi công từ|thành lập|ra đời)(?: (?:vào|hôm|trước|từ))?(?: (?:ngày|năm|tháng|sáng|chiều|tối))? ?$/u,
    example: 'sinh ngày 12/3',
  },
  {
    why: 'put off',
    side: 'after',
    pattern:
      /^[^.;,]{0,25}(?:bị hoãn|phải hoãn|hoãn lại|đã hoãn|hoãn|bị hủy|phải dời|được dời|dời|lùi)(?!\p{L})/u,
    example: 'lễ vào 20/7 bị hoãn',
  },
  {
    why: 'a paper of that day is cited',
    side: 'after',
    pattern:
      /^,? [^.;]{0,60}(?:có|ban hành|đã ra|ra) (?:quyết định|nghị quyết|kế hoạch|văn bản|công văn)(?: số)?(?!\p{L})/u,
    example: 'Ngày 15/4, Tỉnh ủy có Quyết định số 902 về đợt tặng',
  },
  {
    why: 'witness',
    side: 'after',
    pattern: /^ (?:năm|hôm|ngày) (?:ấy|đó|xưa|nào|kia)(?!\p{L})/u,
    example: 'sáng 13/5 năm ấy',
  },
  {
    why: 'put off, old day first',
    side: 'before',
    pattern: /(?:thay vì|thay cho|dự kiến ban đầu|thay vì tổ chức)(?: [^.;,]{0,30})? $/u,
    example: 'thay vì ngày 20/7',
  },
];

const TODAY_AS_NOW =
  /(?:thế hệ|cuộc sống|đất nước|quê hương|thành phố|tuổi trẻ|của|cho|như|có được|đến|ngày|xã hội|việt nam|huế|lớp người)$/u;
const NAMED_DAY = /^(?:vào |hôm |từ )?ngày /iu;
const CLOCKED = /^(?:\d{1,2} ?(?:h|giờ)|sáng|chiều|tối|đêm|trưa|khuya|rạng)/iu;
/** Behind these a year belongs to a standard, a title, a season, and tells nothing of the ceremony. */
const NAME_OF_A_YEAR =
  /(?:đạt chuẩn|tiêu biểu|xuất sắc|nâng cao|kiểu mẫu|học|awards|festival|giải|mùa|lễ hội|hội|dự án|phong trào|kế hoạch|nhiệm vụ|công tác|đầu tư|chương trình|chủ đề|từ|sinh|xây dựng)(?: [^,.;]{0,25})? ?$/u;
/** Rules of the date finder that read days remembered, not days of ceremonies. */
const REMEMBERED = new Set(['remembrance-span', 'observance-day']);
const DAY_MS = 86_400_000;
/** A day further back than this is told as history, further ahead than two years as a plan of another kind. */
const NEWS_DAYS = 100;
const PLAN_DAYS = 740;

function isNews(mention: DateMention, published: string | null, latestYear: number): boolean {
  const { value } = mention;
  if (value.precision === 'years' || REMEMBERED.has(mention.rule)) return false;
  if (published === null) return Number(value.end.slice(0, 4)) >= latestYear - 1;
  const late = (Date.parse(published) - Date.parse(value.end)) / DAY_MS;
  const ahead = (Date.parse(value.start) - Date.parse(published)) / DAY_MS;
  return late <= (value.precision === 'year' ? 400 : NEWS_DAYS) && ahead <= PLAN_DAYS;
}

/** Whether a date is told with a part of the day or an hour: days remembered never are. */
export function isClocked(mention: DateMention): boolean {
  return CLOCKED.test(mention.text);
}

/** When the article tells: its day of publication and, where that is unknown, the latest year it names. */
export interface TimeOfTelling {
  readonly published: string | null;
  readonly latestYear: number;
}

/** Whether a date in a lower-case sentence may be the day of a ceremony; `[start, end)` in the sentence. */
export function isCeremonyDate(
  lower: string,
  start: number,
  end: number,
  mention: DateMention,
  { published, latestYear }: TimeOfTelling,
): boolean {
  if (!isNews(mention, published, latestYear)) return false;
  const from = start + (NAMED_DAY.exec(mention.text)?.[0].length ?? 0);
  const before = lower.slice(Math.max(0, from - 60), from);
  const after = lower.slice(end, end + 90);
  if (mention.text.toLowerCase() === 'hôm nay' && TODAY_AS_NOW.test(before.trimEnd())) return false;
  if (mention.value.precision === 'year') return !NAME_OF_A_YEAR.test(before);
  const clocked = isClocked(mention);
  return !OTHER_DATES.some(
    (other) => !(clocked && other.clockless) && other.pattern.test(other.side === 'before' ? before : after),
  );
}
