import type { DateMention } from '../model/mention.ts';
import { OTHER_DATES } from './other-dates.ts';

/** A date that may be the day of a ceremony. */
export interface ToldDay {
  readonly mention: DateMention;
  /** Offsets in its sentence. */
  readonly start: number;
  readonly end: number;
  /** "cùng ngày": the day just named, so most often another ceremony of it. */
  readonly sameDay: boolean;
}

const TODAY_AS_NOW =
  /(?:thế hệ|cuộc sống|đất nước|quê hương|thành phố|tuổi trẻ|của|cho|như|có được|đến|ngày|xã hội|việt nam|huế|lớp người)$/u;
const NAMED_DAY = /^(?:vào |hôm |từ )?ngày /iu;
const CLOCKED =
  /^(?:vào |lúc |khoảng |hồi |đúng )*(?:\d{1,2} ?(?:h|giờ)|sáng|chiều|tối|đêm|trưa|khuya|rạng)/iu;
/** "trước 16/4": a limit, no day. */
const LIMIT = /^(?:trước|đến hết|chậm nhất|muộn nhất|kể từ)(?: ngày| tháng)? \d/iu;
const NOW = /^(?:vào )?(?:hôm|sáng|trưa|chiều|tối|đêm) (?:nay|qua)/iu;
/** Behind these a year belongs to a standard, a title, a season, and tells nothing of the ceremony. */
const NAME_OF_A_YEAR =
  /(?:đạt chuẩn|tiêu biểu|xuất sắc|nâng cao|kiểu mẫu|học|awards|festival|giải|mùa|lễ hội|hội|dự án|phong trào|kế hoạch|nhiệm vụ|công tác|đầu tư|chương trình|chủ đề|từ|sinh|xây dựng)(?: [^,.;]{0,25})? ?$/u;
/** Rules of the date finder that read days remembered, not days of ceremonies. */
const REMEMBERED = new Set(['remembrance-span', 'observance-day']);
const DAY_MS = 86_400_000;
/** A day further back than this is told as history, further ahead than two years as a plan of another kind. */
const NEWS_DAYS = 100;
/** No page of the press on the net is older. */
const FIRST_PAGES = 2000;
const PLAN_DAYS = 740;

/** Whether a date lies so near to the telling that news may tell of it; a day remembered never does. */
export function isNews(mention: DateMention, published: string | null, latestYear: number): boolean {
  const { value } = mention;
  if (value.precision === 'years' || REMEMBERED.has(mention.rule)) return false;
  if (published === null) return Number(value.end.slice(0, 4)) >= Math.max(FIRST_PAGES, latestYear - 1);
  const late = (Date.parse(published) - Date.parse(value.end)) / DAY_MS;
  const ahead = (Date.parse(value.start) - Date.parse(published)) / DAY_MS;
  return late <= (value.precision === 'year' ? 400 : NEWS_DAYS) && ahead <= PLAN_DAYS;
}

const PAPER = OTHER_DATES.find((other) => other.why === 'decision or paper')?.pattern;

const textBefore = (lower: string, start: number, mention: DateMention): string => {
  const from = start + (NAMED_DAY.exec(mention.text)?.[0].length ?? 0);
  return lower.slice(Math.max(0, from - 60), from);
};

/** Whether a date is the day of a decision or another paper: the day of the news where taking it is the news. */
export function isPaperDate(
  lower: string,
  start: number,
  mention: DateMention,
  { published, latestYear }: TimeOfTelling,
): boolean {
  return isNews(mention, published, latestYear) && PAPER?.test(textBefore(lower, start, mention)) === true;
}

/** Whether a date is told with a part of the day or an hour: days remembered never are. */
export function isClocked(mention: DateMention): boolean {
  return CLOCKED.test(mention.text);
}

/** "thăm chính thức Việt Nam từ ngày 23 đến 26/6": the days of a visit. */
const OF_A_VISIT = /(?<!\p{L})(?:thăm|làm việc|công tác)(?!\p{L})[^.;]{0,56}$/u;

/** When the article tells: its day of publication and, where that is unknown, the latest year it names (else 0). */
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
  if (!isNews(mention, published, latestYear) || LIMIT.test(mention.text)) return false;
  const before = textBefore(lower, start, mention);
  const after = lower.slice(end, end + 90);
  if (mention.value.start !== mention.value.end && OF_A_VISIT.test(before)) return false;
  if (/^(?:ngày )?hôm nay$/iu.test(mention.text) && TODAY_AS_NOW.test(before.trimEnd())) return false;
  if (mention.value.precision === 'year') return !NAME_OF_A_YEAR.test(before);
  const clocked = isClocked(mention);
  const now = NOW.test(mention.text);
  return !OTHER_DATES.some(
    (other) =>
      !(clocked && other.clockless) &&
      !(now && other.dated) &&
      other.pattern.test(other.side === 'before' ? before : after),
  );
}
