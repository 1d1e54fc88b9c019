import type { CalendarReading, DateRule, YearWord } from '../date-rule.ts';
import { fixed, lunarReading, monthsValue, yearOf } from '../readings.ts';
import { COUNT, countOpeners, form, MONTH, MONTH_OR_WORD, numberOf, YEAR, YEAR_WORD } from '../vocabulary.ts';

const MONTH_YEAR = `(?:(?: {0,2}[/.-] {0,2}|,? {1,3}(?:của {1,3})?năm {1,3}|,? {1,3})(?<year>${YEAR})|,? {1,3}(?<yearWord>${YEAR_WORD}))`;
const NEAR_WORD = '(?:này|tới|sau|trước|vừa {1,3}qua|vừa {1,3}rồi|qua|rồi)';
export const WHEN = '(?:(?:đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|nửa đầu|nửa cuối) {1,3})?';

/** Openers of a month or quarter with a word for its part: `đầu tháng`, `trung tuần tháng`. */
export function partOpeners(whole: string): string[] {
  return [`đầu ${whole}`, `giữa ${whole}`, `cuối ${whole}`, 'trung tuần', 'thượng tuần', 'hạ tuần'];
}
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

function monthsReading(
  from: number,
  to: number,
  year: YearWord,
  precision: 'month' | 'quarter' = 'month',
): CalendarReading | null {
  if (!(from >= 1 && to <= 12)) return null;
  const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][to - 1] ?? 0;
  const rest = { fromYear: null, year, weekday: null };
  return {
    kind: 'calendar',
    precision,
    from: { month: from, day: 1 },
    to: { month: to, day: last },
    ...rest,
  };
}

/** Months and quarters. */
export const MONTH_RULES = [
  {
    name: 'month',
    opens: ['tháng', ...partOpeners('tháng')],
    pattern: form(
      `${WHEN}tháng {1,3}(?<month>${MONTH_OR_WORD})(?<leap> {1,2}nhuận)?(?:${MONTH_YEAR})?(?<lunar> {1,3}âm lịch)?(?: {1,3}(?<near>${NEAR_WORD}))?` +
        '(?![/.-]\\d|,\\d|%| {1,3}(?:lần|buổi|kỳ|triệu|nghìn|ngàn|trăm|tuổi|lương|đồng|tỷ|ngày |tuần|năm {1,3}\\d{1,3}(?!\\d)|\\d))',
    ),
    produce: ({ groups, text, start }) => {
      const words = groups['month'] ?? '';
      const month = numberOf(words);
      // "một tháng một …", "mỗi tháng hai …" count; they name no month.
      if (
        !/^\d/u.test(words) &&
        /(?:mỗi|một|hàng|hằng|mấy|vài|nhiều|\d) {1,3}$/u.test(text.slice(Math.max(0, start - 8), start))
      )
        return null;
      if (
        groups['lunar'] !== undefined ||
        groups['leap'] !== undefined ||
        words === 'giêng' ||
        words === 'chạp'
      ) {
        return lunarReading({ month, from: 1, to: null, leap: groups['leap'] !== undefined }, yearOf(groups));
      }
      return monthsReading(month, month, yearOf(groups));
    },
    example: 'tháng 8 năm 2023',
  },
  {
    name: 'month-range',
    opens: ['tháng', 'từ'],
    pattern: form(
      `(?:từ {1,3})?tháng {1,3}(?<month>${MONTH_OR_WORD})(?:[/.-](?<year1>${YEAR}))?(?: {0,3}-|,? {1,3}(?:đến|tới)(?: {1,3}hết)?) {0,3}(?:tháng {1,3})?(?<month2>${MONTH_OR_WORD})(?:${MONTH_YEAR})?(?![/.-]\\d| {1,3}(?:tuổi|lần|ngày |triệu))`,
    ),
    produce: ({ groups }) => {
      const [from, to, year] = [
        numberOf(groups['month'] ?? ''),
        numberOf(groups['month2'] ?? ''),
        yearOf(groups),
      ];
      if (groups['year1'] === undefined) return from < to ? monthsReading(from, to, year) : null;
      const count = typeof year === 'number' ? (year - Number(groups['year1'])) * 12 + to - from + 1 : 0;
      return count > 0 ? fixed(monthsValue(Number(groups['year1']), from, count), 'month', 'year') : null;
    },
    example: 'tháng 3 đến tháng 5 năm 1975',
  },
  {
    name: 'month-of-year',
    opens: ['#/'],
    pattern: form(`(?<month>${MONTH})/(?<year>${YEAR})(?!/)`),
    produce: ({ groups, text, start }) => {
      if (/\d ?[/.,-] ?$|[/-]$/u.test(text.slice(Math.max(0, start - 3), start))) return null;
      return monthsReading(Number(groups['month']), Number(groups['month']), Number(groups['year']));
    },
    example: '8/2023',
  },
  {
    name: 'months-of-year',
    opens: countOpeners('tháng'),
    pattern: form(
      `(?<count>${COUNT}) {1,3}tháng(?: {1,3}(?<end>đầu|cuối))?(?: {1,3}(?:của {1,3})?năm(?: {1,3}(?<year>${YEAR})| {1,3}(?<now>nay|ngoái)|(?<=(?:đầu|cuối) {1,3}năm))|/(?<year2>${YEAR}))`,
    ),
    produce: ({ groups }) => {
      const count = numberOf(groups['count'] ?? '');
      if (!(count >= 1 && count <= 12)) return null;
      const year = groups['year'] ?? groups['year2'];
      const word =
        year === undefined ? { fromPublication: groups['now'] === 'ngoái' ? -1 : 0 } : Number(year);
      return groups['end'] === 'cuối' ? monthsReading(13 - count, 12, word) : monthsReading(1, count, word);
    },
    example: '6 tháng đầu năm 2025',
  },
  {
    name: 'quarter',
    opens: ['quý', 'quí', ...partOpeners('quý'), ...partOpeners('quí')],
    pattern: form(
      `${WHEN}qu[ýí] {1,3}(?<quarter>i{1,3}|iv|[1-4]|một|hai|ba|tư|bốn)(?:(?: {0,2}[/.-] {0,2}|,? {1,3}(?:của {1,3})?năm {1,3})(?<year>${YEAR})|,? {1,3}(?<yearWord>${YEAR_WORD}))?(?![/.-]\\d)`,
    ),
    produce: ({ groups }) => {
      const quarter = ROMAN[groups['quarter'] ?? ''] ?? numberOf(groups['quarter'] ?? '');
      return monthsReading(quarter * 3 - 2, quarter * 3, yearOf(groups), 'quarter');
    },
    example: 'quý I/2025',
  },
] as const satisfies readonly DateRule[];
