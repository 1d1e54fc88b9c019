import { dayNumber, isRealDay } from '../../calendar/solar-day.ts';
import type { DateMatch, DateReading, DateRule, LunarReading } from '../date-rule.ts';
import { daysReading, dayValue, fixed, isLunar, lunarReading, yearOf } from '../readings.ts';
import {
  DAY_PART,
  DAY_PART_OPENERS,
  form,
  CALENDAR_TAIL,
  CAN_CHI_WORDS,
  MONTH_OR_WORD,
  numberOf,
  WEEKDAY,
  weekdayOf,
  YEAR,
  yearTail,
} from '../vocabulary.ts';
import { isFeastDay } from './feast-days.ts';

const FIRST_TEN = '(?:mùng|mồng)';
const TEN = '(?:0?[1-9]|10)(?!\\d)|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười';
const BEFORE = `(?:${DAY_PART} {1,3})?(?:(?:ngày|hôm) {1,3})?`;
const OPENERS = ['mùng', 'mồng', 'ngày', 'hôm', ...DAY_PART_OPENERS] as const;
const TET = '(?:tết|tháng {1,3}giêng)';
const TET_YEAR = `(?: {1,3}(?:nguyên đán|âm lịch|cổ truyền))?(?:,? {1,3}(?:năm {1,3})?(?<year>${YEAR})|,? {1,3}(?<yearWord>(?:năm {1,3})?${CAN_CHI_WORDS}))?`;

/** "Mùng" belongs to the lunar calendar, but people also say it of feasts of the solar one, with a weekday or a numbered year. */
function firstTenReading({ groups }: DateMatch): DateReading | null {
  const words = groups['month'] ?? '';
  const [month, day, year] = [numberOf(words), numberOf(groups['day'] ?? ''), yearOf(groups)];
  const lunar = isLunar(groups);
  const solar =
    groups['solar'] !== undefined ||
    typeof year === 'number' ||
    groups['weekday'] !== undefined ||
    isFeastDay(day, month);
  if (lunar || !solar) return lunarReading({ month, from: day, leap: groups['leap'] !== undefined }, year);
  const at = { day, month };
  return daysReading(at, at, year, { weekday: weekdayOf(groups['weekday']) });
}

function newYearEve(year: LunarReading['year']): LunarReading {
  return { kind: 'lunar', month: 12, leap: false, from: 30, to: 30, toMonth: 12, eve: true, year };
}

/** Days of the lunar calendar, and the days of Tết. */
export const LUNAR_RULES = [
  {
    name: 'first-ten-days',
    opens: [...OPENERS, 'thứ', 'chủ', 'chúa', 't'],
    pattern: form(
      `(?:(?<weekday>${WEEKDAY}),? {1,3})?${BEFORE}${FIRST_TEN} {1,3}(?<day>${TEN})(?:[/.-]| {1,3}tháng {1,3})(?<month>${MONTH_OR_WORD})(?<leap> {1,2}\\(?nhuận\\)?)?${yearTail()}?${CALENDAR_TAIL}?`,
    ),
    produce: firstTenReading,
    example: 'mùng 10 tháng 3 âm lịch',
  },
  {
    name: 'first-ten-days-range',
    opens: ['từ', ...OPENERS],
    pattern: form(
      `(?:từ {1,3})?${BEFORE}${FIRST_TEN} {1,3}(?<day>${TEN})(?: {0,2}- {0,2}| {1,3}(?:đến|tới)(?: {1,3}hết)? {1,3})(?:ngày {1,3})?(?:${FIRST_TEN} {1,3})?(?<day2>\\d{1,2}|${TEN}|rằm)(?:(?:[/.-]| {1,3}tháng {1,3})(?<month>${MONTH_OR_WORD})${yearTail()}?${CALENDAR_TAIL}?| {1,3}(?<tet>tết)(?: {1,3}nguyên đán)?)`,
    ),
    produce: ({ groups }) => {
      const month = groups['tet'] === undefined ? numberOf(groups['month'] ?? '') : 1;
      const days = {
        month,
        from: numberOf(groups['day'] ?? ''),
        to: groups['day2'] === 'rằm' ? 15 : numberOf(groups['day2'] ?? ''),
      };
      return lunarReading(days, yearOf(groups));
    },
    example: 'từ mùng 6 đến mùng 10 tháng Giêng',
  },
  {
    name: 'full-moon',
    opens: ['rằm', 'ngày', 'đêm', 'hôm', ...DAY_PART_OPENERS],
    pattern: form(
      `${BEFORE}rằm {1,3}tháng {1,3}(?<month>${MONTH_OR_WORD})(?<leap> {1,2}nhuận)?(?: {1,3}\\(?âm lịch\\)?)?${yearTail()}?`,
    ),
    produce: ({ groups }) =>
      lunarReading(
        { month: numberOf(groups['month'] ?? ''), from: 15, leap: groups['leap'] !== undefined },
        yearOf(groups),
      ),
    example: 'rằm tháng Bảy',
  },
  {
    name: 'day-of-tet',
    opens: OPENERS,
    pattern: form(`${BEFORE}${FIRST_TEN} {1,3}(?<day>${TEN})(?: {1,3}(?:của {1,3})?${TET})${TET_YEAR}`),
    produce: ({ groups }) => lunarReading({ month: 1, from: numberOf(groups['day'] ?? '') }, yearOf(groups)),
    example: 'mùng 5 Tết',
  },
  {
    name: 'eve-of-tet',
    opens: ['# tết', 'ngày', ...DAY_PART_OPENERS],
    pattern: form(
      `${BEFORE}(?:30|ba mươi) {1,3}tết${TET_YEAR}|(?:đêm|tối|phút|thời khắc) {1,3}giao {1,3}thừa(?! {1,3}\\d)`,
    ),
    produce: ({ groups }) => newYearEve(yearOf(groups)),
    example: 'đêm 30 Tết',
  },
  {
    name: 'before-tet',
    opens: ['# tết', 'ngày', ...DAY_PART_OPENERS],
    pattern: form(`${BEFORE}(?<day>2[0-9]) {1,3}tết${TET_YEAR}`),
    produce: ({ groups }) => lunarReading({ month: 12, from: Number(groups['day']) }, null),
    example: '28 Tết',
  },
  {
    name: 'christmas',
    opens: ['ngày', 'giáng', 'đêm', 'tối'],
    pattern: form(
      '(?<eve>đêm|tối|ngày)?(?: {1,3}lễ)?(?: {1,3}|(?<!\\p{L}))giáng {1,3}sinh(?: {1,3}(?:năm {1,3})?(?<year>\\d{4}))?',
    ),
    produce: ({ groups, text, start, end }) => {
      const alone = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
      if (groups['eve'] === undefined && !alone) return null;
      const day = { month: 12, day: groups['eve'] === 'đêm' || groups['eve'] === 'tối' ? 24 : 25 };
      const year = groups['year'] === undefined ? null : Number(groups['year']);
      if (year !== null && isRealDay(year, 12, day.day))
        return fixed(dayValue(dayNumber(year, 12, day.day)), 'year');
      return daysReading(day, day, null);
    },
    example: 'ngày Giáng sinh',
  },
] as const satisfies readonly DateRule[];
