import type { DayNumber } from '../../calendar/solar-day.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { dayValue, valueOf } from '../readings.ts';
import {
  AFTER_COUNT,
  COUNT,
  countOpeners,
  DAY_PART,
  DAY_PART_OPENERS,
  form,
  numberOf,
} from '../vocabulary.ts';

const shifted = (offset: number): DateReading => ({
  kind: 'relative',
  value: (today) => dayValue(today + offset),
});

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

const PAST = /qua|rồi|trước/u;

function daysAway(count: number, unit: string, direction: 1 | -1): (base: DayNumber) => PartialDate {
  return (base) => dayValue(base + direction * count * (unit === 'tuần' ? 7 : 1));
}

function fromNamed(value: (named: DayNumber) => PartialDate, elsePublished = true): DateReading {
  return { kind: 'anaphoric', elsePublished, value };
}

/** `ba ngày trước`, `hai tuần nữa`, `3 ngày tới`: one day, or the stretch that begins or ends at the publication. */
function countedDays(count: number, unit: string, word: string): DateReading | null {
  if (Number.isNaN(count) || count === 0) return null;
  const length = count * (unit === 'tuần' ? 7 : 1);
  if (/^trước +đó/u.test(word)) return fromNamed(daysAway(count, unit, -1));
  if (word.startsWith('sau')) return fromNamed(daysAway(count, unit, 1));
  if (word.startsWith('trước')) return { kind: 'relative', value: daysAway(count, unit, -1) };
  if (word.startsWith('nữa')) return { kind: 'relative', value: daysAway(count, unit, 1) };
  const past = PAST.test(word);
  return {
    kind: 'relative',
    value: (today) =>
      past ? valueOf(today - length, today - 1, 'day') : valueOf(today + 1, today + length, 'day'),
  };
}

const MANY = '(?:những|các|mấy|vài|nhiều|\\p{L} {0,2}\\d{1,3})';

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
    pattern: form(
      `(?:${DAY_PART} {1,3}(?:vào {1,3})?)?cùng {1,3}ngày|cùng {1,3}(?:trong {1,3})?buổi {1,3}(?:sáng|trưa|chiều|tối)(?! {1,3}(?:nay|mai|qua|hôm|ngày|thứ|\\d))`,
    ),
    produce: () => fromNamed(dayValue),
    example: 'cùng ngày',
  },
  {
    name: 'that-day',
    opens: ['hôm', 'ngày', ...DAY_PART_OPENERS],
    pattern: form(`(?:${DAY_PART} {1,3})?(?:ngày {1,3})?hôm {1,3}(?:ấy|đó)`),
    produce: () => fromNamed(dayValue, false),
    example: 'sáng hôm ấy',
  },
  {
    name: 'next-day',
    opens: ['hôm', 'ngày', ...DAY_PART_OPENERS],
    pattern: form(
      `(?:${DAY_PART} {1,3})?(?:ngày {1,3})?hôm {1,3}(?<word>sau|trước)|(?:${DAY_PART} {1,3}(?:ngày {1,3})?|(?<!${MANY} {1,3})ngày {1,3})(?<side>trước {1,3}đó|tiếp {1,3}theo|kế {1,3}tiếp|liền {1,3}(?:sau|kề))`,
    ),
    produce: ({ groups }) => {
      const back = (groups['word'] ?? groups['side'] ?? '').startsWith('trước');
      return fromNamed((named) => dayValue(named + (back ? -1 : 1)), groups['word'] !== undefined);
    },
    example: 'ngày hôm sau',
  },
  {
    name: 'days-from-then',
    opens: ['trước đó', 'sau đó'],
    pattern: form(
      `(?<side>trước|sau) {1,3}đó(?: {1,3}(?:đúng|chỉ))? {1,3}(?<count>${COUNT}) {1,3}(?<unit>ngày|hôm|tuần)`,
    ),
    produce: ({ groups }) => {
      const count = numberOf(groups['count'] ?? '');
      const direction = groups['side'] === 'trước' ? -1 : 1;
      return Number.isNaN(count) ? null : fromNamed(daysAway(count, groups['unit'] ?? '', direction), false);
    },
    example: 'Trước đó một ngày',
  },
  {
    name: 'counted-days',
    opens: countOpeners('ngày', 'hôm', 'tuần'),
    pattern: form(
      `(?<count>${COUNT}) {1,3}(?<unit>ngày|hôm|tuần)(?: {1,3}lễ)? {1,3}(?<word>trước {1,3}đó|trước(?: {1,3}đây)?|sau {1,3}đó|sau|nữa|vừa {1,3}(?:qua|rồi)|qua|tới|tiếp {1,3}theo|sắp {1,3}tới)${AFTER_COUNT}`,
    ),
    produce: ({ groups }) =>
      countedDays(numberOf(groups['count'] ?? ''), groups['unit'] ?? '', groups['word'] ?? ''),
    example: 'ba ngày trước',
  },
  {
    name: 'days-ago',
    opens: ['cách đây'],
    pattern: form(
      `cách {1,3}đây(?: {1,3}(?:hơn|gần|khoảng|đúng))? {1,3}(?<count>${COUNT}) {1,3}(?<unit>ngày|tuần)`,
    ),
    produce: ({ groups }) => countedDays(numberOf(groups['count'] ?? ''), groups['unit'] ?? '', 'trước'),
    example: 'cách đây 3 ngày',
  },
] as const satisfies readonly DateRule[];
