import type { DateMatch, DateReading, DateRule, NotDate } from './date-rule.ts';
import { NOT_DATES } from './not-dates.ts';
import { DAY_LIST_RULES } from './rules/day-lists.ts';
import { DAY_RANGE_RULES } from './rules/day-ranges.ts';
import { FEAST_DAY_RULES } from './rules/feast-days.ts';
import { DAY_RULES } from './rules/days.ts';
import { LUNAR_RULES } from './rules/lunar-days.ts';
import { MONTH_RULES } from './rules/months.ts';
import { RELATIVE_DAY_RULES } from './rules/relative-days.ts';
import { RELATIVE_MONTH_RULES } from './rules/relative-months.ts';
import { RELATIVE_YEAR_RULES } from './rules/relative-years.ts';
import { WEEKDAY_RULES } from './rules/weekdays.ts';
import { YEAR_RULES } from './rules/years.ts';

/** All rules; of two that read equally far the earlier one speaks. */
export const DATE_RULES: readonly DateRule[] = [
  ...DAY_RANGE_RULES,
  ...DAY_LIST_RULES,
  ...LUNAR_RULES,
  ...FEAST_DAY_RULES,
  ...DAY_RULES,
  ...RELATIVE_DAY_RULES,
  ...WEEKDAY_RULES,
  ...MONTH_RULES,
  ...RELATIVE_MONTH_RULES,
  ...YEAR_RULES,
  ...RELATIVE_YEAR_RULES,
];

/** A date expression as read, its year perhaps still open. */
export interface ScannedDate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: DateReading;
}

type Row = DateRule | NotDate;

const firstWord = (opener: string): string => opener.split(' ')[0] ?? opener;

function rowsByOpener(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Set<Row>>();
  for (const row of [...NOT_DATES, ...DATE_RULES] as readonly Row[]) {
    for (const opener of row.opens.map(firstWord)) {
      rows.set(opener, (rows.get(opener) ?? new Set<Row>()).add(row));
    }
  }
  return new Map([...rows].map(([opener, set]) => [opener, [...set]]));
}

const ROWS = rowsByOpener();
const WORDS = [...ROWS.keys()].filter((opener) => opener !== '#').sort((a, b) => b.length - a.length);
const OPENER = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<!\\d[.,/:-])\\d|(?:${WORDS.join('|')})(?!\\p{L}))`, 'gu');

/** Lower case of the same length, so that offsets hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('');
}

interface Found {
  readonly end: number;
  readonly dates: readonly ScannedDate[];
}

function piecesOf(row: DateRule, match: DateMatch): readonly ScannedDate[] | null {
  const produced = row.produce(match);
  if (produced === null) return null;
  if ('kind' in produced) return [{ start: match.start, end: match.end, rule: row.name, reading: produced }];
  return produced.map(({ start, end, reading }) => ({
    start: match.start + start,
    end: match.start + end,
    rule: row.name,
    reading,
  }));
}

/** The row that reads farthest from `start` on; null when none reads anything there. */
function longestAt(rows: readonly Row[], text: string, original: string, start: number): Found | null {
  let best: Found | null = null;
  for (const row of rows) {
    row.pattern.lastIndex = start;
    const found = row.pattern.exec(text);
    if (found === null) continue;
    const end = start + found[0].length;
    if (end <= (best?.end ?? start)) continue;
    if (!('produce' in row)) {
      best = { end, dates: [] };
      continue;
    }
    const dates = piecesOf(row, { groups: found.groups ?? {}, text, original, start, end });
    if (dates !== null) best = { end, dates };
  }
  return best;
}

/** A parenthesis that opens inside a mention closes inside it; one that opened before it does not. */
function closed(date: ScannedDate, text: string): ScannedDate {
  const words = text.slice(date.start, date.end);
  const [opens, closes] = [words.includes('('), words.includes(')')];
  if (opens && !closes && text[date.end] === ')') return { ...date, end: date.end + 1 };
  return closes && !opens && words.endsWith(')') ? { ...date, end: date.end - 1 } : date;
}

/** Date expressions of a canonical text from left to right, without overlaps. Linear in the length of the text. */
export function scanDates(original: string): ScannedDate[] {
  const text = lowerCase(original);
  const dates: ScannedDate[] = [];
  OPENER.lastIndex = 0;
  for (let opener = OPENER.exec(text); opener !== null; opener = OPENER.exec(text)) {
    const key = /^\d/u.test(opener[0]) ? '#' : opener[0];
    const found = longestAt(ROWS.get(key) ?? [], text, original, opener.index);
    if (found === null) continue;
    for (const date of found.dates) dates.push(closed(date, text));
    OPENER.lastIndex = Math.max(found.end, opener.index + opener[0].length);
  }
  return dates;
}
