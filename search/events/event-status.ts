import type { EventStatus } from '../model/event.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Act } from './find-acts.ts';

const AHEAD =
  /(?<!\p{L})(?:sẽ|sắp|dự kiến|sắp tới|tới đây|thời gian tới|kế hoạch|chuẩn bị|chỉ đạo tổ chức|tất bật|lên lịch|dự định|chỉ ít giờ nữa|ít ngày nữa|đang triển khai|gấp rút)(?!\p{L})/gu;
/** How far before an act, and behind it, a word of the future still speaks of it. */
const REACH_BEFORE = 90;
const REACH_BEHIND = 45;
/** "lễ kỷ niệm …, … sẽ được tổ chức": the ceremony's own verb may stand far behind its name. */
const WILL_BE_HELD = /(?<!\p{L})(?:sẽ|dự kiến)(?: được)? (?:tổ chức|diễn ra|khai mạc|cử hành)(?!\p{L})/u;
const REACH_OF_NAME = 160;

/** Whether a lower-case sentence tells one of its acts as something to come. */
export function foretells(lower: string, acts: readonly Pick<Act, 'start' | 'end'>[]): boolean {
  for (const { index } of lower.matchAll(AHEAD)) {
    if (acts.some((act) => index >= act.start - REACH_BEFORE && index <= act.end + REACH_BEHIND)) return true;
  }
  return acts.some(({ start, end }) => WILL_BE_HELD.test(lower.slice(start, end + REACH_OF_NAME)));
}

/** `planned` if the event was still to come on the day of publication; without a day or a publication the words decide. */
export function statusOf(date: PartialDate | null, published: string | null, foretold: boolean): EventStatus {
  if (date === null || published === null) return foretold ? 'planned' : 'held';
  if (date.start > published) return 'planned';
  if (date.end < published) return 'held';
  return foretold ? 'planned' : 'held';
}
