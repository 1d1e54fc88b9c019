import type { PartialDate } from '../model/partial-date.ts';
import type { Ceremony } from './ceremonies.ts';

/** Words that tell the holding of a ceremony, or that somebody came to it. */
const HELD =
  /(?<!\p{L})(?:tổ chức|cử hành|diễn ra|tiến hành|khai mạc|bế mạc|chủ trì|mở đầu|(?<!sang )dự (?:lễ|buổi|họp|gặp|chương|đại lễ|mít|kỷ|cuộc)|tham dự|phát biểu|diễn văn|chỉ đạo|khẳng định|nhấn mạnh|chia sẻ của|toàn văn|chúc mừng|cắt bánh|gặp mặt|họp mặt|gặp gỡ|chiêu đãi|mít tinh|long trọng|trọng thể|trao|tặng|đón nhận|vinh danh|tưng bừng|rộn ràng)(?!\p{L})/u;

/**
 * Whether an anniversary without a day of its own is only spoken of: singers, soldiers and visitors "at the parade"
 * are not the parade's report. A headline that names the ceremony itself reports it.
 */
export function isOnlyReferred(
  ceremony: Ceremony,
  date: PartialDate | null,
  kinds: readonly string[],
): boolean {
  if (kinds[0] !== 'anniversary' || kinds.length > 1) return false;
  if (date !== null && date.precision !== 'year') return false;
  return ceremony.acts.every(
    ({ act, sentence }) => act.kind !== 'anniversary' || !HELD.test(sentence.lower),
  );
}
