import type { DateMatch, DatePiece, DateRule, MonthDay } from '../date-rule.ts';
import { daysReading, isLunar, lunarReading, yearOf } from '../readings.ts';
import {
  CALENDAR_TAIL,
  countFollows,
  DATE_END,
  DAY,
  DAY_PART,
  DAY_PART_OPENERS,
  form,
  MONTH_OR_WORD,
  numberOf,
  SEPARATOR,
  YEAR,
  yearTail,
} from '../vocabulary.ts';
import { isFeastDay } from './feast-days.ts';

/** Days in a row within a list, offsets in the match. */
interface Run {
  start: number;
  readonly end: number;
  readonly from: MonthDay;
  readonly to: MonthDay;
  readonly year: number | null;
}

/** Where the list begins within the match. */
function listStart({ groups, text, start }: DateMatch): number {
  return text.indexOf(groups['list'] ?? '', start) - start;
}

/** The days of a list from last to first, so that each takes the month told behind it. */
function itemsBackward(match: DateMatch): Run[] {
  const offset = listStart(match);
  const items = [...(match.groups['list'] ?? '').matchAll(ITEM)].reverse();
  let month = Number.NaN;
  return items.map(({ index, 0: words, groups }) => {
    const own = numberOf(groups?.['month'] ?? '');
    month = Number.isNaN(own) ? month : own;
    const day = { day: numberOf(groups?.['day'] ?? ''), month };
    const year = groups?.['year'] === undefined ? null : Number(groups['year']);
    return { start: offset + index, end: offset + index + words.length, from: day, to: day, year };
  });
}

/** Days in a row joined; days with a part of the day between them ("đêm 21, rạng sáng 22-11") stay apart. */
function runsOf(match: DateMatch): Run[] {
  const runs: Run[] = [];
  for (const item of itemsBackward(match)) {
    const next = runs[0];
    const between =
      next === undefined ? '' : match.text.slice(match.start + item.end, match.start + next.start);
    const apart = DAY_PART_WITHIN.exec(between);
    if (next !== undefined && apart !== null) next.start = item.end + apart.index;
    const inRow = next?.from.month === item.from.month && next.from.day === item.from.day + 1;
    if (next !== undefined && inRow && apart === null && item.year === null)
      runs[0] = { ...next, start: item.start, from: item.from };
    else runs.unshift(item);
  }
  return runs;
}

/** The days of a list; days in a row make one piece. The calendar told behind the last belongs to all. */
function listPieces(match: DateMatch): readonly DatePiece[] | null {
  const { groups } = match;
  const year = yearOf(groups, '2');
  const lunar = isLunar(groups, '2') || LUNAR_MONTH.test(groups['list'] ?? '');
  const runs = runsOf(match);
  return runs.flatMap(({ start, end, from, to, year: own }, index) => {
    const reading = lunar
      ? lunarReading({ month: from.month, from: from.day, to: to.day }, own ?? year)
      : daysReading(from, to, own ?? year);
    // The list's own word ("ngày") belongs to its first day, the year and the calendar to its last.
    const last = index === runs.length - 1 ? match.end - match.start : end;
    return reading === null ? [] : [{ start: index === 0 ? 0 : start, end: last, reading }];
  });
}

const LUNAR_MONTH = /(?:giêng|chạp)(?!\p{L})/u;
/** Days with parts of their own ("đêm 21, rạng sáng 22-11") stay apart. */
const DAY_PART_WITHIN = new RegExp(DAY_PART, 'u');
const ITEM = new RegExp(
  `(?<day>${DAY})(?:${SEPARATOR}(?<month>${MONTH_OR_WORD})(?:[/.-](?<year>${YEAR}))?)?(?![\\p{L}\\p{N}])`,
  'gu',
);
const LIST_ITEM = `${DAY}(?:${SEPARATOR}${MONTH_OR_WORD})?`;
const AND = `(?: {0,3}[,;&] {0,3}(?:và {1,3})?| {1,3}(?:và|hoặc) {1,3})(?:${DAY_PART} {1,3})?(?:ngày {1,3})?`;

/** Days told one after the other: a mention each, days in a row one mention. */
export const DAY_LIST_RULES = [
  {
    name: 'observance-day',
    opens: ['#/', '# tháng', '# và', '# hoặc'],
    pattern: form(
      `(?<list>${LIST_ITEM}(?:${AND}${LIST_ITEM}){0,3}${AND}${DAY}${SEPARATOR}${MONTH_OR_WORD}${yearTail('2')}?)${CALENDAR_TAIL}?${DATE_END}`,
    ),
    produce: (match) => {
      const days = [...(match.groups['list'] ?? '').matchAll(ITEM)].map(
        ({ groups }) => [Number(groups?.['day']), Number(groups?.['month'])] as const,
      );
      return days.every(([day, month]) => isFeastDay(day, month)) ? listPieces(match) : null;
    },
    example: '30/4 và 1/5',
  },
  {
    name: 'day-list',
    opens: ['ngày', 'hôm', '#/', '# tháng', '# và', '# hoặc', ...DAY_PART_OPENERS],
    pattern: form(
      `(?:(?<cue>(?:${DAY_PART} {1,3})?(?:ngày|hôm) {1,3}|${DAY_PART} {1,3}))?(?<list>${LIST_ITEM}(?:${AND}${LIST_ITEM}){0,7}` +
        `${AND}${DAY}${SEPARATOR}${MONTH_OR_WORD}${yearTail('2')}?)${CALENDAR_TAIL}?${DATE_END}`,
    ),
    produce: (match) => {
      if (countFollows(match.text, match.end)) return null;
      // Without a word before it the figures of a list may count anything.
      if (match.groups['cue'] === undefined && !(match.groups['list'] ?? '').includes('và')) return null;
      return listPieces(match);
    },
    example: 'ngày 15, 16 và 17/3',
  },
] as const satisfies readonly DateRule[];
