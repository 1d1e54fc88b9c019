import type { Anniversary, ArticleEvent } from '../model/event.ts';
import type { Ceremony } from './ceremonies.ts';
import { isTakenPartIn } from './taking-part.ts';

/** Words that tell the holding of a ceremony, or that somebody came to it. */
const HELD =
  /(?<!\p{L})(?:tổ chức|cử hành|diễn ra|tiến hành|khai mạc|bế mạc|chủ trì|mở đầu|(?<!sang )dự (?:lễ|buổi|họp|gặp|chương|đại lễ|mít|kỷ|cuộc)|tham dự|phát biểu|diễn văn|chỉ đạo|khẳng định|nhấn mạnh|chia sẻ của|toàn văn|chúc mừng|cắt bánh|gặp mặt|họp mặt|gặp gỡ|chiêu đãi|mít tinh|long trọng|trọng thể|trao|tặng|đón nhận|vinh danh|tưng bừng|rộn ràng|là (?:dịp|điểm nhấn|sự kiện))(?!\p{L})/u;

const DAY_MS = 86_400_000;
/** On the day remembered, or so shortly before it, a word about the ceremony is a report of it. */
const FRESH_DAYS = 2;

/** Whether the article appeared on the day that one of the occasions remembers, or shortly before it. */
function isFresh(marks: readonly Anniversary[], published: string | null): boolean {
  if (published === null) return false;
  return marks.some(({ origin }) => {
    if (origin?.length !== 10) return false;
    const day = Date.parse(`${published.slice(0, 4)}${origin.slice(4)}`);
    return Date.parse(published) <= day && day - Date.parse(published) <= FRESH_DAYS * DAY_MS;
  });
}

/**
 * Whether an anniversary without a day of its own is only spoken of: singers, soldiers and visitors "at the parade"
 * are not the parade's report, unless it is just being held.
 */
export function isOnlyReferred(
  ceremony: Ceremony,
  { date, kinds, anniversaries }: Pick<ArticleEvent, 'date' | 'kinds' | 'anniversaries'>,
  published: string | null,
): boolean {
  if (kinds[0] !== 'anniversary' || kinds.length > 1) return false;
  if (date !== null && date.precision !== 'year') return false;
  if (isFresh(anniversaries, published)) return false;
  const known = anniversaries.some(({ observance, ordinal }) => observance !== null || ordinal !== null);
  return ceremony.acts.every(
    ({ act, sentence: { lower } }) =>
      act.kind !== 'anniversary' ||
      !(HELD.test(lower) || (known && isTakenPartIn(lower, act.start, act.end))),
  );
}
