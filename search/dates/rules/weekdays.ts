import { weekday } from '../../calendar/solar-day.ts';
import type { DayNumber } from '../../calendar/solar-day.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { dayValue, valueOf } from '../readings.ts';
import { DAY_PART, DAY_PART_OPENERS, form, WEEKDAY, WEEKDAY_OPENERS, weekdayOf } from '../vocabulary.ts';

const monday = (day: DayNumber): DayNumber => day - weekday(day) + 1;

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

/** Weeks and their days, counted from the publication. */
export const WEEKDAY_RULES = [
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
    opens: ['cuối tuần', 'dịp cuối'],
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
      const { groups, text, original, start, end } = match;
      const wanted = weekdayOf(groups['weekday']);
      if (wanted === null) return null;
      const alone =
        /(?:^|[\n.;:!?]) *$/u.test(text.slice(Math.max(0, start - 3), start)) &&
        /^ *(?:[\n.!?]|$)/u.test(text.slice(end, end + 3));
      const said = groups['week'] !== undefined || groups['next'] !== undefined;
      if (!said && !alone && !/hôm|sáng|chiều|tối|trưa|đêm/u.test(groups['cue'] ?? '')) return null;
      // "Điều thứ ba này" counts; the press writes the day with a capital or a figure.
      const counts = /^thứ +\p{Ll}/u.test(original.slice(start, end));
      if (counts && groups['cue'] === '' && /^(?:này|nay|trước|sau|qua)$/u.test(groups['next'] ?? ''))
        return null;
      return weekdayReading(wanted, groups['week'], groups['next'], (groups['cue'] ?? '').includes('hôm'));
    },
    example: 'thứ Năm tuần sau',
  },
] as const satisfies readonly DateRule[];
