import type { DateMatch, DateRule } from '../date-rule.ts';
import { dateReading, daysReading, dayValue, fixed, yearOf } from '../readings.ts';
import { dayNumber, isRealDay } from '../../calendar/solar-day.ts';
import {
  CALENDAR_TAIL, countFollows, countOpeners, CLOCK, DATE, DATE_END, dateForm, DAY, DAY_PART, DAY_PART_OPENERS, form, MONTH, MONTH_OR_WORD, 
  NUMBER_WORD, numberOf, WEEKDAY, WEEKDAY_OPENERS, YEAR, yearTail,
} from '../vocabulary.ts'; // prettier-ignore

const NOW = '(?: {1,3}(?:ngày {1,3})?(?:hôm {1,3})?(?:nay|qua|mai|kia|mốt))?';
const GAP = '[,:]? {0,3}\\(? {0,2}';
const NAMED_DAY = '(?:ngày|hôm)';
/** Other words that lead up to a day: `cuối tuần qua (12-10)`, `ngày khai giảng 5.9`. */
const OTHER_CUE =
  '(?:cùng {1,3}ngày|cuối {1,3}tuần(?: {1,3}(?:này|qua|trước|tới))?|ngày {1,3}(?:khai (?:giảng|mạc|trường|hội)|tựu trường|nhập học|bế mạc|hội|lễ|chính (?:hội|lễ)|bầu cử|thi|sinh|mất|giỗ|ra quân|khởi công|khánh thành|(?<!(?:\\d|hai|ba|các|những) {1,3}ngày {1,3})(?:đầu năm(?: mới)?|cuối năm))|phiên(?: giao dịch)?)';
const WEEKDAY_TAIL = `(?:,? {0,2}\\(? {0,2}(?<weekday>${WEEKDAY})(?!\\p{L})\\)?)?`;
const PREPOSITION = '(?:kể {1,3}từ|tính {1,3}đến|cho {1,3}đến|đến {1,3}hết|từ|đến|tới|trước|sau|hết|vào)';
/** Behind a lunar day a parenthesis or "tức" tells its solar one: "rằm tháng Tám (6/10)". */
const AFTER_LUNAR =
  /(?:rằm|m[ùồ]ng|giêng|chạp|nhuận|tết|âm lịch|âl)[^.;,()\n]{0,25}(?:\( ?|,? {1,2}(?:tức|nhằm)(?: là)? {1,2})$/u;

/** Whether the words tell the calendar of two figures, so that they are a day and no fraction. */
function tellsCalendar({ groups, text, start }: DateMatch): boolean {
  const named = groups['lunar'] ?? groups['solar'] ?? groups['leap'];
  return named !== undefined || AFTER_LUNAR.test(text.slice(Math.max(0, start - 40), start));
}

/** Single days with day and month. */
export const DAY_RULES = [
  {
    name: 'written-day',
    opens: ['ngày', 'hôm', 'cuối tuần', 'cùng ngày', 'phiên', ...DAY_PART_OPENERS],
    pattern: dateForm(
      `(?:${DAY_PART}${NOW}(?:${GAP}${NAMED_DAY})?|${NAMED_DAY}${NOW}(?:${GAP}${NAMED_DAY})?|${OTHER_CUE})${GAP}(?:mùng|mồng)? {0,2}` +
        DATE +
        WEEKDAY_TAIL,
    ),
    produce: (match) =>
      /m[ùồ]ng/u.test(match.text.slice(match.start, match.end)) ? null : dateReading(match),
    example: 'Sáng 28-8',
  },
  {
    name: 'weekday-and-day',
    opens: [...WEEKDAY_OPENERS, ...DAY_PART_OPENERS, 'ngày', 'hôm'],
    pattern: dateForm(
      `(?:${DAY_PART} {1,3})?(?:${NAMED_DAY} {1,3})?(?<weekday>${WEEKDAY})(?: {1,3}tuần)?(?: {1,3}(?:này|qua|trước|tới|sau))?` +
        `${GAP}(?:${DAY_PART} {1,3})?(?:${NAMED_DAY} {1,3})?(?:(?:mùng|mồng) {1,3})?${DATE}`,
    ),
    produce: dateReading,
    example: 'Thứ Sáu, 15/8',
  },
  {
    name: 'clock-and-day',
    opens: ['#/', '# giờ'],
    pattern: form(`${CLOCK},? {1,3}(?:${DAY_PART}${NOW},? {1,3})?(?:${NAMED_DAY} {1,3})?\\(? {0,2}${DATE}`),
    produce: dateReading,
    example: '19h30 28/10',
  },
  {
    name: 'full-day',
    opens: ['#/'],
    pattern: form(
      `(?<day>${DAY})(?:(?<month>[/.-](?:0?[1-9]|1[0-2]))[/.-](?<year>${YEAR}))${DATE_END}${WEEKDAY_TAIL}`,
    ),
    produce: ({ groups }) => {
      const day = { day: Number(groups['day']), month: Number(groups['month']?.slice(1)) };
      return daysReading(day, day, Number(groups['year']));
    },
    example: '15.3.2025',
  },
  {
    name: 'iso-day',
    opens: ['#/'],
    pattern: form(`(?<year>${YEAR})-(?<month>${MONTH})-(?<day>${DAY})`),
    produce: ({ groups }) => {
      const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])];
      return isRealDay(year, month, day)
        ? fixed(dayValue(dayNumber(year, month, day)), 'day', 'month', 'year')
        : null;
    },
    example: '2025-03-15',
  },
  {
    name: 'day-of-month-in-words',
    opens: countOpeners('tháng'),
    pattern: form(
      `(?<day>${DAY}|${NUMBER_WORD}) {1,3}tháng {1,3}(?<month>${MONTH_OR_WORD})(?<leap> {1,3}nhuận)?${yearTail()}?${CALENDAR_TAIL}?${DATE_END}`,
    ),
    produce: (match) => {
      // "10 tháng năm 2016" are ten months of that year.
      if (match.groups['month'] === 'năm' && typeof yearOf(match.groups) === 'number') return null;
      return /^ +(?:ngày|lần|kỳ|buổi)/u.test(match.text.slice(match.end, match.end + 9))
        ? null
        : dateReading(match);
    },
    example: 'ba mươi tháng tư năm 1975',
  },
  {
    name: 'named-day-in-words',
    opens: ['ngày'],
    pattern: form(
      `ngày {1,3}(?<day>${NUMBER_WORD}) {1,3}tháng {1,3}(?<month>${MONTH_OR_WORD})(?<leap> {1,3}nhuận)?${yearTail()}?${CALENDAR_TAIL}?${DATE_END}`,
    ),
    produce: dateReading,
    example: 'ngày mười chín tháng năm năm 1890',
  },
  {
    name: 'day-after-preposition',
    opens: ['kể', 'tính', 'cho', 'từ', 'đến', 'tới', 'trước', 'sau', 'hết', 'vào'],
    pattern: form(
      `${PREPOSITION} {1,3}(?:${DAY_PART} {1,3})?(?<day>${DAY})[/.-](?<month>${MONTH})${yearTail()}?${CALENDAR_TAIL}?${DATE_END}`,
    ),
    produce: (match) => {
      const { day, year } = match.groups;
      const rest = match.text.slice(match.end, match.end + 12);
      const settled = year !== undefined || Number(day) > 12 || (day ?? '').startsWith('0');
      // "từ 2-3 …" may count anything; a date ends its clause or is followed by the range's other end.
      if (!settled && !/^ *(?:[,.;:()!?"\n]|$|(?:đến|tới)(?!\p{L})|-|và |khi |tại |ở |do |theo )/u.test(rest))
        return null;
      return countFollows(match.text, match.end) ? null : dateReading(match);
    },
    example: 'từ 20-9',
  },
  {
    name: 'bare-day',
    opens: ['#/'],
    pattern: form(
      `(?<day>${DAY})(?<separator> {0,2}/ {0,2}|[.-])(?<month>${MONTH})(?:/(?<yy>\\d\\d))?(?<leap> {1,3}nhuận)?${CALENDAR_TAIL}?${DATE_END}`,
    ),
    produce: (match) => {
      const { day = '', month = '', separator = '' } = match.groups;
      const told = tellsCalendar(match);
      if (!told && !separator.includes('/')) return null;
      const padded = day.startsWith('0') || month.startsWith('0');
      // A proper fraction is smaller than one and not padded: 2/3, 3/4, 12/12.
      const settled = told || match.groups['yy'] !== undefined || padded || Number(day) > Number(month);
      return settled && !countFollows(match.text, match.end) ? dateReading(match) : null;
    },
    example: '15/3',
  },
  {
    name: 'first-or-last-day',
    opens: ['ngày'],
    pattern: form(
      `ngày {1,3}(?<which>đầu|cuối)(?: {1,3}(?:tiên|cùng))? {1,3}(?:của {1,3})?tháng {1,3}(?<month>${MONTH_OR_WORD})${yearTail()}?`,
    ),
    produce: ({ groups }) => {
      const month = numberOf(groups['month'] ?? '');
      const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
      const day = { month, day: groups['which'] === 'đầu' ? 1 : last };
      return daysReading(day, day, yearOf(groups));
    },
    example: 'ngày đầu tiên của tháng 9',
  },
] as const satisfies readonly DateRule[];
