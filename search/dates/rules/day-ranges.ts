import type { DateRule, DateMatch, MonthDay } from '../date-rule.ts';
import { dayNumber, isRealDay } from '../../calendar/solar-day.ts';
import { daysReading, fixed, isLunar, lunarReading, valueOf, yearOf } from '../readings.ts';
import {
  countFollows, CLOCK, DATE_END, DAY, DAY_PART, DAY_PART_OPENERS, form, CALENDAR_TAIL, MONTH_OR_WORD, numberOf, SEPARATOR, YEAR, yearTail,
} from '../vocabulary.ts'; // prettier-ignore

const TO = '(?: {0,3}(?:-|→|->) {0,3}|,? {1,3}(?:cho {1,3})?(?:đến|tới)(?: {1,3}hết)? {1,3})';
const CLOCKED = `(?:${CLOCK},? {1,3})?(?:(?:hết {1,3})?${DAY_PART},? {1,3}(?:hôm {1,3})?(?:nay,? {1,3})?)?`;
const DAY_WORD = '(?:(?:hôm {1,3}nay|ngày {1,3}mai),? {1,3})?\\(?(?:ngày {1,3})?(?:(?:mùng|mồng) {1,3})?';
const FULL = (at: string): string =>
  `(?<day${at}>${DAY})(?:\\.| {0,2}[/-] {0,2}| {1,3}tháng {1,3})(?<month${at}>${MONTH_OR_WORD})(?:\\.| {0,2}[/-] {0,2}|,? {1,3}năm {1,3})(?<year${at}>${YEAR})`;

function monthDay(groups: DateMatch['groups'], at: string): MonthDay {
  return { day: numberOf(groups[`day${at}`] ?? ''), month: numberOf(groups[`month${at}`] ?? '') };
}

/** Both ends with their years, the same feast years apart: `19/8/1945 - 19/8/2023`. */
function spanReading({ groups, text, start }: DateMatch): ReturnType<DateRule['produce']> {
  const ends = ['', '2'].map((at) => ({ ...monthDay(groups, at), year: Number(groups[`year${at}`]) }));
  const [from, to] = ends;
  if (from === undefined || to === undefined || to.year <= from.year) return null;
  const sameFeast = from.month === to.month && from.day === to.day;
  const remembers = text.slice(Math.max(0, start - 160), start).includes('kỷ niệm');
  if (!remembers && !(sameFeast && to.year - from.year >= 4)) return null;
  if (!ends.every(({ year, month, day }) => isRealDay(year, month, day))) return null;
  const days = ends.map(({ year, month, day }) => dayNumber(year, month, day));
  return fixed(valueOf(days[0] ?? 0, days[1] ?? 0, 'day'), 'day', 'month', 'year');
}

/** The month of the first day: its own, else the second's, else the one before when the days run backwards. */
function firstMonth(day: number, own: number, last: MonthDay): number {
  if (!Number.isNaN(own)) return own;
  return day < last.day ? last.month : last.month === 1 ? 12 : last.month - 1;
}

/** Without a word before it only "19-20/8" is a range: the dash of scores differs from the slash of dates. */
function isRangeByItself({ groups, text, end }: DateMatch, first: MonthDay, last: MonthDay): boolean {
  if (countFollows(text, end)) return false;
  if (!Number.isNaN(first.month)) return true;
  const between = groups['sep2'] ?? '';
  return /-|→/u.test(groups['to'] ?? '') && /\/|tháng/u.test(between) && first.day < last.day;
}

function rangeReading(match: DateMatch): ReturnType<DateRule['produce']> {
  const { groups, text } = match;
  const last = monthDay(groups, '2');
  const first = monthDay(groups, '');
  const lunar = isLunar(groups, '2');
  // "Từ mùng 1 đến mùng 5" is the lunar rules' to read.
  const firstTen = /m[ùồ]ng/u.test(text.slice(match.start, match.end));
  if (firstTen && !(lunar && !Number.isNaN(first.month))) return null;
  const month = firstMonth(first.day, first.month, last);
  if (groups['cue'] === undefined && !isRangeByItself(match, first, last)) return null;
  const year = yearOf(groups, '2');
  if (lunar) return lunarReading({ month, from: first.day, to: last.day, toMonth: last.month }, year);
  const fromYear = groups['year'] === undefined ? null : Number(groups['year']);
  return daysReading({ day: first.day, month }, last, year, { fromYear });
}

/** Several days at once. */
export const DAY_RANGE_RULES = [
  {
    name: 'remembrance-span',
    opens: ['#/', '# tháng', 'ngày', 'từ'],
    pattern: form(
      `(?:từ {1,3})?(?:ngày {1,3})?${FULL('')}(?:${TO}| {0,3}/ {0,3})(?:ngày {1,3})?${FULL('2')}${DATE_END}`,
    ),
    produce: spanReading,
    example: '19/8/1945 - 19/8/2023',
  },
  {
    name: 'day-range',
    opens: ['#', 'từ', 'ngày', 'hôm', 'kéo dài', ...DAY_PART_OPENERS],
    pattern: form(
      `(?<cue>(?:từ|kéo dài từ)?(?: {1,3}|(?<!từ))(?:các {1,3}|hai {1,3}|2 {1,3})?${CLOCKED}${DAY_WORD}(?<=\\p{L}[ (]{1,3}))?` +
        `(?<!giờ {1,3})(?<day>${DAY})(?:${SEPARATOR}(?<month>${MONTH_OR_WORD})(?:(?:[/.-]|,? {1,3}năm {1,3})(?<year>${YEAR}))?)?\\)?(?<to>${TO})` +
        `${CLOCKED}${DAY_WORD}(?<day2>${DAY})(?<sep2>${SEPARATOR})(?<month2>${MONTH_OR_WORD})${yearTail('2')}?${CALENDAR_TAIL}?${DATE_END}`,
    ),
    produce: rangeReading,
    example: 'từ ngày 1 đến 3/9',
  },
] as const satisfies readonly DateRule[];
