import type { DateMatch, DatePiece, DateRule, MonthDay } from '../date-rule.ts';
import { daysReading, yearOf } from '../readings.ts';
import {
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

/** The days of a list; days in a row make one piece. */
function listPieces({ groups, text, start }: DateMatch): readonly DatePiece[] | null {
  const list = groups['list'] ?? '';
  const from = text.indexOf(list, start);
  const year = yearOf(groups, '2');
  const items = [...list.matchAll(ITEM)].map((item) => ({
    start: from - start + item.index,
    end: from - start + item.index + item[0].length,
    day: numberOf(item.groups?.['day'] ?? ''),
    month: numberOf(item.groups?.['month'] ?? ''),
    year: item.groups?.['year'],
  }));
  let month = Number.NaN;
  const pieces: { start: number; end: number; from: MonthDay; to: MonthDay; year: string | undefined }[] = [];
  for (const item of items.reverse()) {
    month = Number.isNaN(item.month) ? month : item.month;
    const day = { day: item.day, month };
    const next = pieces[0];
    const apart =
      next === undefined ? null : DAY_PART_WITHIN.exec(text.slice(start + item.end, start + next.start));
    if (next !== undefined && apart !== null) next.start = item.end + apart.index;
    if (
      apart === null &&
      next?.from.month === month &&
      next.from.day === item.day + 1 &&
      item.year === undefined
    ) {
      pieces[0] = { ...next, start: item.start, from: day };
    } else pieces.unshift({ start: item.start, end: item.end, from: day, to: day, year: item.year });
  }
  const read = pieces.map((piece) => ({
    start: piece.start,
    end: piece.end,
    reading: daysReading(piece.from, piece.to, piece.year === undefined ? year : Number(piece.year)),
  }));
  const last = read.at(-1);
  const first = read[0];
  if (first === undefined || last === undefined) return null;
  // The list's own word ("ngày") belongs to its first day, the year to its last.
  first.start = 0;
  last.end = Math.max(last.end, from - start + list.length);
  return read.flatMap((piece) => (piece.reading === null ? [] : [{ ...piece, reading: piece.reading }]));
}

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
    opens: ['#'],
    pattern: form(
      `(?<list>${LIST_ITEM}(?:${AND}${LIST_ITEM}){0,3}${AND}${DAY}${SEPARATOR}${MONTH_OR_WORD}${yearTail('2')}?)${DATE_END}`,
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
    opens: ['ngày', 'hôm', '#', ...DAY_PART_OPENERS],
    pattern: form(
      `(?:(?<cue>(?:${DAY_PART} {1,3})?(?:ngày|hôm) {1,3}|${DAY_PART} {1,3}))?(?<list>${LIST_ITEM}(?:${AND}${LIST_ITEM}){0,7}` +
        `${AND}${DAY}${SEPARATOR}${MONTH_OR_WORD}${yearTail('2')}?)${DATE_END}`,
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
