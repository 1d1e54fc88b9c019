import { weekday } from '../../calendar/solar-day.ts';
import type { DayNumber } from '../../calendar/solar-day.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { dayValue, valueOf } from '../readings.ts';
import {
  AFTER_COUNT,
  COUNT,
  DAY_PART,
  DAY_PART_OPENERS,
  form,
  NUMBER_OPENERS,
  numberOf,
  WEEKDAY,
  WEEKDAY_OPENERS,
  weekdayOf,
} from '../vocabulary.ts';

const shifted = (offset: number): DateReading => ({
  kind: 'relative',
  value: (today) => dayValue(today + offset),
});
const monday = (day: DayNumber): DayNumber => day - weekday(day) + 1;

/** Words for days around the publication, as days from it. */
const OFFSETS: Readonly<Record<string, number>> = {
  nay: 0,
  qua: -1,
  mai: 1,
  kia: -2,
  kìa: -3,
  mốt: 2,
  'ngày kia': 2,
};

const WEEK_OFFSETS: Readonly<Record<string, number>> = {
  này: 0, nay: 0, trước: -1, qua: -1, 'vừa qua': -1, 'vừa rồi': -1, rồi: -1, sau: 1, tới: 1, 'sắp tới': 1, 'kế tiếp': 1,
}; // prettier-ignore
const WEEK_WORD = '(?:này|nay|trước|vừa {1,3}qua|vừa {1,3}rồi|qua|rồi|sau|sắp {1,3}tới|tới|kế {1,3}tiếp)';
const PAST = /qua|rồi|trước/u;

/** `thứ Năm tuần sau`, `thứ Ba tới`, `thứ Sáu này`, `hôm thứ Hai`: weeks begin on Monday. */
function weekdayReading(
  wanted: number,
  week: string | undefined,
  next: string | undefined,
  hôm: boolean,
): DateReading {
  const value = (today: DayNumber): DayNumber => {
    if (week !== undefined)
      return monday(today) + 7 * (WEEK_OFFSETS[week.replace(/ +/gu, ' ')] ?? 0) + wanted - 1;
    const ahead = (wanted - weekday(today) + 7) % 7;
    if (next === 'này' || next === 'nay') return today + ahead;
    if (next !== undefined && !PAST.test(next)) return today + (ahead === 0 ? 7 : ahead);
    if (next !== undefined) return today - (ahead === 0 ? 7 : 7 - ahead);
    return hôm && ahead > 0 ? today + ahead - 7 : today + ahead;
  };
  return { kind: 'relative', value: (today) => dayValue(value(today)) };
}

function daysAway(
  count: number,
  unit: string,
  direction: 1 | -1,
): (base: DayNumber) => ReturnType<typeof dayValue> {
  return (base) => dayValue(base + direction * count * (unit === 'tuần' ? 7 : 1));
}

/** `ba ngày trước`, `hai tuần nữa`, `3 ngày tới`: one day, or the stretch that begins or ends at the publication. */
function countedDays(count: number, unit: string, word: string): DateReading | null {
  if (Number.isNaN(count) || count === 0) return null;
  const length = count * (unit === 'tuần' ? 7 : 1);
  if (/^trước +đó/u.test(word)) return { kind: 'anaphoric', value: daysAway(count, unit, -1) };
  if (word.startsWith('sau')) return { kind: 'anaphoric', value: daysAway(count, unit, 1) };
  if (word.startsWith('trước')) return { kind: 'relative', value: daysAway(count, unit, -1) };
  if (word.startsWith('nữa')) return { kind: 'relative', value: daysAway(count, unit, 1) };
  const past = PAST.test(word);
  return {
    kind: 'relative',
    value: (today) =>
      past ? valueOf(today - length, today - 1, 'day') : valueOf(today + 1, today + length, 'day'),
  };
}

/** Days told from the day of publication or from the day named last. */
export const RELATIVE_DAY_RULES = [
  {
    name: 'today',
    opens: ['hôm', 'ngày', 'bữa'],
    pattern: form('(?:ngày {1,3})?(?:hôm|bữa) {1,3}(?<word>nay|qua|kia|kìa)(?! {1,3}(?:đời|và mai sau))'),
    produce: ({ groups }) => shifted(OFFSETS[groups['word'] ?? ''] ?? 0),
    example: 'hôm qua',
  },
  {
    name: 'tomorrow',
    opens: ['ngày'],
    pattern: form('ngày {1,3}(?<word>mai|mốt|kia)'),
    produce: ({ groups }) => shifted(groups['word'] === 'mai' ? 1 : 2),
    example: 'ngày mai',
  },
  {
    name: 'part-of-today',
    opens: DAY_PART_OPENERS,
    pattern: form(
      `${DAY_PART}(?: {1,3}(?:sớm|muộn))?,? {1,3}(?:ngày {1,3})?(?:hôm {1,3})?(?<word>nay|qua|mai|kia)(?! {1,3}(?:đời|cầu|đường|phà|lại|khi|này|đi))`,
    ),
    produce: ({ groups }) => shifted(OFFSETS[groups['word'] ?? ''] ?? 0),
    example: 'tối nay',
  },
  {
    name: 'same-day',
    opens: ['cùng', ...DAY_PART_OPENERS],
    pattern: form(`(?:${DAY_PART} {1,3}(?:vào {1,3})?)?cùng {1,3}ngày`),
    produce: () => ({ kind: 'anaphoric', value: dayValue }),
    example: 'cùng ngày',
  },
  {
    name: 'next-day',
    opens: ['hôm', 'ngày', ...DAY_PART_OPENERS],
    pattern: form(`(?:${DAY_PART} {1,3})?(?:ngày {1,3})?hôm {1,3}(?<word>sau|trước)`),
    produce: ({ groups }) => ({
      kind: 'anaphoric',
      value: (named) => dayValue(named + (groups['word'] === 'sau' ? 1 : -1)),
    }),
    example: 'ngày hôm sau',
  },
  {
    name: 'counted-days',
    opens: NUMBER_OPENERS,
    pattern: form(
      `(?<count>${COUNT}) {1,3}(?<unit>ngày|hôm|tuần)(?: {1,3}lễ)? {1,3}(?<word>trước {1,3}đó|trước(?: {1,3}đây)?|sau {1,3}đó|sau|nữa|vừa {1,3}(?:qua|rồi)|qua|tới|tiếp {1,3}theo|sắp {1,3}tới)${AFTER_COUNT}`,
    ),
    produce: ({ groups }) =>
      countedDays(numberOf(groups['count'] ?? ''), groups['unit'] ?? '', groups['word'] ?? ''),
    example: 'ba ngày trước',
  },
  {
    name: 'days-ago',
    opens: ['cách'],
    pattern: form(
      `cách {1,3}đây(?: {1,3}(?:hơn|gần|khoảng|đúng))? {1,3}(?<count>${COUNT}) {1,3}(?<unit>ngày|tuần)`,
    ),
    produce: ({ groups }) => countedDays(numberOf(groups['count'] ?? ''), groups['unit'] ?? '', 'trước'),
    example: 'cách đây 3 ngày',
  },
  {
    name: 'week',
    opens: ['tuần'],
    pattern: form(
      `tuần {1,3}(?<word>${WEEK_WORD})(?<!trước(?= {1,3}(?:khi|ngày|lễ|kỳ|trận|giờ|thềm|lúc|sự)))`,
    ),
    produce: ({ groups }) => {
      const offset = 7 * (WEEK_OFFSETS[groups['word']?.replace(/ +/gu, ' ') ?? ''] ?? 0);
      return {
        kind: 'relative',
        value: (today) => valueOf(monday(today) + offset, monday(today) + offset + 6, 'day'),
      };
    },
    example: 'tuần trước',
  },
  {
    name: 'weekend',
    opens: ['cuối', 'hai', '#', 'dịp'],
    pattern: form(`(?:dịp {1,3})?cuối {1,3}tuần {1,3}(?<word>${WEEK_WORD})`),
    produce: ({ groups }) => {
      const offset = 7 * (WEEK_OFFSETS[groups['word']?.replace(/ +/gu, ' ') ?? ''] ?? 0);
      return {
        kind: 'relative',
        value: (today) => valueOf(monday(today) + offset + 5, monday(today) + offset + 6, 'day'),
      };
    },
    example: 'cuối tuần này',
  },
  {
    name: 'weekday',
    opens: [...WEEKDAY_OPENERS, 'hôm', 'vào', 'ngày', ...DAY_PART_OPENERS],
    pattern: form(
      `(?<cue>(?:(?:vào|hôm|ngày) {1,3}){0,2}(?:${DAY_PART} {1,3})?(?:(?:hôm|ngày) {1,3})?)(?<weekday>${WEEKDAY})` +
        `(?: {1,3}(?:của {1,3})?tuần {1,3}(?<week>${WEEK_WORD})| {1,3}(?<next>${WEEK_WORD}|tuần {1,3}này))?`,
    ),
    produce: (match) => {
      const { groups, text, start, end } = match;
      const wanted = weekdayOf(groups['weekday']);
      if (wanted === null) return null;
      const alone =
        /(?:^|[\n.;:!?]) *$/u.test(text.slice(Math.max(0, start - 3), start)) &&
        /^ *(?:[\n.!?]|$)/u.test(text.slice(end, end + 3));
      const said = groups['week'] !== undefined || groups['next'] !== undefined;
      if (!said && !alone && !/hôm|sáng|chiều|tối|trưa|đêm/u.test(groups['cue'] ?? '')) return null;
      return weekdayReading(wanted, groups['week'], groups['next'], (groups['cue'] ?? '').includes('hôm'));
    },
    example: 'thứ Năm tuần sau',
  },
] as const satisfies readonly DateRule[];
