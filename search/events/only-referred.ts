import type { ArticleEvent } from '../model/event.ts';
import type { Ceremony } from './ceremonies.ts';
import { daysToFeast } from './feast-day.ts';
import { isTakenPartIn } from './taking-part.ts';

/** Words that tell the holding of a ceremony, or that somebody came to it. */
const HELD =
  /(?<!\p{L})(?:tổ chức|cử hành|diễn ra|tiến hành|khai mạc|bế mạc|chủ trì|mở đầu|(?<!sang )dự (?:lễ|buổi|họp|gặp|chương|đại lễ|mít|kỷ|cuộc)|tham dự|phát biểu|diễn văn|chỉ đạo|khẳng định|nhấn mạnh|chia sẻ của|toàn văn|chúc mừng|cắt bánh|gặp mặt|họp mặt|gặp gỡ|chiêu đãi|mít tinh|long trọng|trọng thể|trao|tặng|đón nhận|vinh danh|tưng bừng|rộn ràng|là (?:dịp|điểm nhấn|sự kiện))(?!\p{L})/u;

/** On the day remembered, or so shortly before it, a word about the ceremony is a report of it. */
const FRESH_DAYS = 2;

/**
 * Whether an anniversary without a day of its own is only spoken of: nobody is told to hold it, to come to it or to
 * take part in it, and it is not just being held.
 */
export function isOnlyReferred(
  ceremony: Ceremony,
  { date, kinds, anniversaries }: Pick<ArticleEvent, 'date' | 'kinds' | 'anniversaries'>,
  published: string | null,
): boolean {
  if (kinds[0] !== 'anniversary' || kinds.length > 1) return false;
  if (date !== null && date.precision !== 'year') return false;
  if ((daysToFeast(anniversaries, published) ?? Infinity) <= FRESH_DAYS) return false;
  const known = anniversaries.some(({ observance, ordinal }) => observance !== null || ordinal !== null);
  return ceremony.acts.every(
    ({ act, sentence: { lower } }) =>
      act.kind !== 'anniversary' ||
      !(HELD.test(lower) || (known && isTakenPartIn(lower, act.start, act.end))),
  );
}
