import type { EventStatus } from '../model/event.ts';
import type { DateMention } from '../model/mention.ts';
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

/**
 * "đã long trọng tổ chức", "vừa đón nhận": right before an act these tell it as done. What stands behind it, as in
 * "vừa công bố quyết định …, nơi sẽ lưu giữ", speaks of something else.
 */
const DONE =
  /(?<!\p{L})(?:vừa|vừa mới|đã)(?: (?:long trọng|trọng thể|trang trọng|chính thức|phối hợp|cùng|đồng loạt|diễn ra|có|ra|ký|tổ chức|đón nhận|làm|mở|dự|tham dự|được|buổi|cuộc|một|chương trình|đêm nghệ thuật|lễ)){0,6} ?$/u;
const REACH_OF_DONE = 70;
/** Whoever looks after the preparations does it before the ceremony, however many are named. */
const MADE_READY =
  /(?<!\p{L})(?:kiểm tra|rà soát|đôn đốc|họp bàn|thị sát)(?: (?:công tác|việc|khâu|tiến độ|tình hình))* chuẩn bị(?!\p{L})[^.;]{0,200}$/u;
/** "dời ngày khai mạc", "lễ khai mạc … không thể diễn ra như kế hoạch". */
const PUT_OFF =
  /(?<!\p{L})(?:dời|hoãn|lùi|tạm hoãn)(?: lại)?(?: (?:ngày|lịch|giờ|thời gian|thời điểm|lễ))* $/u;
const NOT_AS_PLANNED =
  /(?<!\p{L})(?:không thể|không|chưa thể) (?:diễn ra|tổ chức|khai mạc)(?: được)? (?:như|theo|đúng) (?:kế hoạch|dự kiến|lịch|hẹn)/u;

/** Whether a lower-case sentence tells an act that begins at `start` as done. */
export function isDone(lower: string, start: number): boolean {
  return DONE.test(lower.slice(Math.max(0, start - REACH_OF_DONE), start));
}

/** Whether a word of the future at `index` speaks of an act. */
function speaksOf(lower: string, index: number, { start, end }: Pick<Act, 'start' | 'end'>): boolean {
  if (index < start) return index >= start - REACH_BEFORE;
  return index <= end + REACH_BEHIND && (index < end || !isDone(lower, start));
}

/** Whether a lower-case sentence puts an act off, or tells how it is made ready. */
export function isPutOff(lower: string, { start, end }: Pick<Act, 'start' | 'end'>): boolean {
  const before = lower.slice(Math.max(0, start - REACH_OF_NAME), start);
  return (
    PUT_OFF.test(before) ||
    MADE_READY.test(before) ||
    NOT_AS_PLANNED.test(lower.slice(end, end + REACH_OF_NAME))
  );
}

/** Whether a lower-case sentence tells one of its acts as something to come. */
export function foretells(lower: string, acts: readonly Pick<Act, 'start' | 'end'>[]): boolean {
  for (const { index } of lower.matchAll(AHEAD)) {
    if (acts.some((act) => speaksOf(lower, index, act))) return true;
  }
  return acts.some(({ start, end }) => WILL_BE_HELD.test(lower.slice(start, end + REACH_OF_NAME)));
}

const HAPPENED = /(?<!\p{L})(?:đã|vừa)(?!\p{L})/u;

/** Whether a lower-case sentence tells what happened, and nothing of it as something to come. */
export function tellsPast(lower: string, act: Pick<Act, 'start' | 'end'>): boolean {
  return HAPPENED.test(lower.slice(0, act.start)) && !foretells(lower, [act]) && !isPutOff(lower, act);
}

/** Parts of a month that a text names, and the day on which each begins. */
const MONTH_PARTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})cuối tháng/iu, '21'],
  [/(?<!\p{L})giữa tháng/iu, '11'],
];

/** Whether a day or month told begins after the day of publication: "cuối tháng 10", told on the 2nd. */
export function isAhead({ text, value }: DateMention, published: string): boolean {
  if (value.precision === 'year' || value.precision === 'years') return false;
  const part = value.precision === 'month' ? MONTH_PARTS.find(([name]) => name.test(text)) : undefined;
  return (part === undefined ? value.start : `${value.end.slice(0, 8)}${part[1]}`) > published;
}

/** `planned` if the event was still to come on the day of publication; without a day or a publication the words decide. */
export function statusOf(date: PartialDate | null, published: string | null, foretold: boolean): EventStatus {
  if (date === null || published === null) return foretold ? 'planned' : 'held';
  if (date.start > published) return 'planned';
  if (date.end < published) return 'held';
  return foretold ? 'planned' : 'held';
}
