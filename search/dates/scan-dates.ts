import type { DateMatch, DateReading, DateRule } from './date-rule.ts';
import { openerFinder } from './find-openers.ts';
import { openedRows, rowsAt, type Row } from './opened-rows.ts';
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

const nextOpener = openerFinder(openedRows([...NOT_DATES, ...DATE_RULES]));

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
  for (let opener = nextOpener(text, 0); opener !== null;) {
    const found = longestAt(rowsAt(opener, text), text, original, opener.start);
    for (const date of found?.dates ?? []) dates.push(closed(date, text));
    opener = nextOpener(text, Math.max(found?.end ?? 0, opener.end));
  }
  return dates;
}
