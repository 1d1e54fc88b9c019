import { parseIsoDay, solarDay } from '../../calendar/solar-day.ts';
import type { DayNumber } from '../../calendar/solar-day.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { dayValue, monthsValue } from '../readings.ts';
import {
  AFTER_COUNT,
  DAY,
  DAY_PART,
  DAY_PART_OPENERS,
  COUNT,
  countOpeners,
  form,
  isCounted,
  numberOf,
} from '../vocabulary.ts';
import { partOpeners, WHEN } from './months.ts';

/** `count` months that begin `offset` months from the one of publication. */
function monthsAway(offset: number, count = 1): DateReading {
  return {
    kind: 'relative',
    value: (today) => {
      const { year, month } = solarDay(today);
      return monthsValue(year, month + offset, count);
    },
  };
}

function quartersAway(offset: number): DateReading {
  return {
    kind: 'relative',
    value: (today) => {
      const { year, month } = solarDay(today);
      return {
        ...monthsValue(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset, 3),
        precision: 'quarter',
      };
    },
  };
}

const OFFSETS: Readonly<Record<string, number>> = {
  này: 0,
  nay: 0,
  'hiện tại': 0,
  trước: -1,
  qua: -1,
  rồi: -1,
  tới: 1,
  sau: 1,
  tiếp: 1,
};
const offsetOf = (word: string): number => OFFSETS[word] ?? (/qua|rồi/u.test(word) ? -1 : 1);

/** The day of the month last before the publication, or the first after it. */
function dayOfNearMonth(day: number, step: 1 | -1): DateReading {
  const value = (today: DayNumber): PartialDate => {
    let at = today + step;
    // Every day of a month comes again within two months.
    while (solarDay(at).day !== day) at += step;
    return dayValue(at);
  };
  return { kind: 'relative', value };
}

/** Months and quarters counted from the publication. */
export const RELATIVE_MONTH_RULES = [
  {
    name: 'day-of-relative-month',
    opens: ['ngày'],
    pattern: form(`ngày {1,3}(?<day>${DAY}) {1,3}tháng {1,3}(?<word>này|trước|sau|tới)`),
    produce: ({ groups }) => ({
      kind: 'relative',
      value: (today) => {
        const { year, month } = solarDay(today);
        const first = parseIsoDay(monthsValue(year, month + offsetOf(groups['word'] ?? '')).start) ?? today;
        return dayValue(first + Number(groups['day']) - 1);
      },
    }),
    example: 'ngày 10 tháng này',
  },
  {
    name: 'day-without-month',
    opens: ['ngày', ...DAY_PART_OPENERS],
    pattern: form(
      `(?:${DAY_PART} {1,3})?ngày {1,3}(?<day>${DAY}) {1,3}(?:(?<past>vừa {1,3}(?:qua|rồi))|(?:sắp {1,3})?tới(?: {1,3}đây)?)(?! {1,3}(?:\\d|ngày|hết|nay|sáng|trưa|chiều|tối|đêm|cuối|đầu|giữa|khi|lúc|tháng|mùng))`,
    ),
    produce: ({ groups }) => dayOfNearMonth(Number(groups['day']), groups['past'] === undefined ? 1 : -1),
    example: 'ngày 10 vừa qua',
  },
  {
    name: 'relative-month',
    opens: ['tháng', ...partOpeners('tháng')],
    pattern: form(`${WHEN}tháng {1,3}(?<word>này|trước|sau|tới|qua|vừa {1,3}qua|vừa {1,3}rồi)`),
    produce: ({ groups, text, start }) =>
      isCounted(text, start) ? null : monthsAway(offsetOf(groups['word'] ?? '')),
    example: 'tháng trước',
  },
  {
    name: 'counted-months',
    opens: countOpeners('tháng'),
    pattern: form(
      `(?<count>${COUNT}) {1,3}tháng {1,3}(?<word>trước(?: {1,3}đây)?|sau|nữa|vừa {1,3}(?:qua|rồi)|qua|tới|tiếp {1,3}theo|sắp {1,3}tới)${AFTER_COUNT}`,
    ),
    produce: ({ groups }) => {
      const [count, word] = [numberOf(groups['count'] ?? ''), groups['word'] ?? ''];
      if (Number.isNaN(count)) return null;
      if (word.startsWith('trước')) return monthsAway(-count);
      if (/^(?:sau|nữa)/u.test(word)) return monthsAway(count);
      return /qua|rồi/u.test(word) ? monthsAway(-count, count) : monthsAway(1, count);
    },
    example: '3 tháng tới',
  },
  {
    name: 'relative-quarter',
    opens: ['quý', 'quí'],
    pattern: form('qu[ýí] {1,3}(?<word>này|nay|hiện tại|trước|vừa {1,3}qua|qua|sau|tới|tiếp(?: {1,3}theo)?)'),
    produce: ({ groups }) => quartersAway(offsetOf(groups['word'] ?? '')),
    example: 'quý tới',
  },
] as const satisfies readonly DateRule[];
