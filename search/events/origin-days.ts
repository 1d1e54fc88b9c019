import type { Anniversary } from '../model/event.ts';
import { isRealDay } from '../calendar/solar-day.ts';

/** What began, or ended, on a day: the words before the date that an article tells of it. */
const DATE = String.raw`(?<!\d)(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})`;
const BEGAN = new RegExp(
  String.raw`(?<!\p{L})(?:thành lập|ra đời|hình thành|tái lập|chia tách|khai trường|giải phóng|hy sinh|hi sinh|từ trần|mất|khởi nghĩa|chiến thắng|thiết lập)(?!\p{L})[^.;]{0,40}?${DATE}`,
  'gu',
);
/** "Ngày 3/3/1959 là ngày thành lập lực lượng." */
const IS_THE_DAY = new RegExp(
  String.raw`${DATE} (?:là|chính là|trở thành) (?:\p{L}+ )?ngày (?:thành lập|ra đời|truyền thống)`,
  'gu',
);

/** The day on which, by the article's own words, something began in that year; null where none or several are told. */
function dayInYear(texts: readonly string[], year: string): string | null {
  const days = new Set<string>();
  for (const text of texts) {
    if (!text.includes(year)) continue;
    for (const { groups = {} } of [...text.matchAll(BEGAN), ...text.matchAll(IS_THE_DAY)]) {
      const { day = '', month = '' } = groups;
      if (groups['year'] !== year || !isRealDay(Number(year), Number(month), Number(day))) continue;
      days.add(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    }
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

/** An anniversary whose origin is only counted back, with the day that the article tells elsewhere for that year. */
export function withToldDay(mark: Anniversary, texts: readonly string[]): Anniversary {
  if (mark.origin?.length !== 4 || mark.observance !== null) return mark;
  const day = dayInYear(texts, mark.origin);
  return day === null ? mark : { ...mark, origin: day };
}
