import { canChiYear } from '../../calendar/lunar.ts';
import { solarDay } from '../../calendar/solar-day.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { fixed, yearsValue } from '../readings.ts';
import {
  AFTER_COUNT,
  CAN_CHI_NAMED,
  COUNT,
  countOpeners,
  form,
  isCounted,
  numberOf,
  YEAR,
} from '../vocabulary.ts';

function yearsAway(from: number, to = from): DateReading {
  return {
    kind: 'relative',
    value: (today) => {
      const { year } = solarDay(today);
      return yearsValue(year + from, year + to);
    },
  };
}

/** Years counted from the publication, and years of the sexagenary cycle, of which the nearest is meant. */
export const RELATIVE_YEAR_RULES = [
  {
    name: 'can-chi-year',
    opens: ['năm', 'xuân', 'tết'],
    pattern: form(
      `(?:năm|xuân|tết) {1,3}${CAN_CHI_NAMED}(?:,? {1,3}(?:năm {1,3})?[(-]? {0,1}(?<year>${YEAR})\\)?)?`,
    ),
    produce: ({ groups }) => {
      const [stem = '', branch = '', numbered] = [groups['stem'], groups['branch'], groups['year']];
      if (numbered !== undefined) return fixed(yearsValue(Number(numbered), Number(numbered)), 'year');
      if (canChiYear(stem, branch, 2000) === null) return null;
      const yearNear = (near: number): number => canChiYear(stem, branch, near) ?? near;
      return {
        kind: 'relative',
        value: (today) => yearsValue(yearNear(solarDay(today).year), yearNear(solarDay(today).year)),
      };
    },
    example: 'năm Ất Tỵ',
  },
  {
    name: 'relative-year',
    opens: ['năm', 'cuối năm', 'đầu năm', 'giữa năm'],
    pattern: form(
      '(?:(?:đầu|giữa|cuối) {1,3})?năm {1,3}(?<word>nay|ngoái|trước(?! {1,3}(?:đó|khi))|sau(?! {1,3}(?:đó|khi))|tới|kế {1,3}tiếp|tiếp {1,3}theo)',
    ),
    produce: ({ groups, text, start }) => {
      if (isCounted(text, start)) return null;
      const word = groups['word'] ?? '';
      return yearsAway(word === 'nay' ? 0 : /^(?:ngoái|trước)/u.test(word) ? -1 : 1);
    },
    example: 'năm ngoái',
  },
  {
    name: 'counted-years',
    opens: [...countOpeners('năm'), 'cách đây'],
    pattern: form(
      `(?:(?<ago>cách {1,3}đây(?: {1,3}(?:hơn|gần|khoảng|đúng|tròn))?) {1,3})?(?<count>${COUNT}) {1,3}năm(?: {1,3}(?<word>(?:trước(?: {1,3}đây)?|nữa|vừa {1,3}(?:qua|rồi)|qua|tới|tiếp {1,3}theo|sau)${AFTER_COUNT}))?`,
    ),
    produce: ({ groups }) => {
      const [count, word] = [numberOf(groups['count'] ?? ''), groups['word']];
      if (Number.isNaN(count) || count === 0) return null;
      if (groups['ago'] !== undefined || word?.startsWith('trước') === true) return yearsAway(-count);
      if (word === undefined) return null;
      if (word === 'nữa' || word === 'sau') return yearsAway(count);
      return /qua|rồi/u.test(word) ? yearsAway(-count, -1) : yearsAway(1, count);
    },
    example: '5 năm trước',
  },
] as const satisfies readonly DateRule[];
