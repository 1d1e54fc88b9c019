import type { DateRule, DatePiece, DateMatch, MonthDay } from '../date-rule.ts';
import { dayNumber, isRealDay } from '../../calendar/solar-day.ts';
import { daysReading, fixed, lunarReading, valueOf, yearOf } from '../readings.ts';
import {
  CLOCK, DATE_END, DAY, DAY_PART, DAY_PART_OPENERS, form, LUNAR_TAIL, MONTH_OR_WORD, numberOf, SEPARATOR, YEAR, yearTail,
} from '../vocabulary.ts'; // prettier-ignore
import { countFollows, isFeastDay } from './days.ts';

const TO = '(?: {0,3}(?:-|→|->) {0,3}|,? {1,3}(?:cho {1,3})?(?:đến|tới)(?: {1,3}hết)? {1,3})';
const CLOCKED = `(?:${CLOCK},? {1,3})?(?:(?:hết {1,3})?${DAY_PART},? {1,3}(?:hôm {1,3})?(?:nay,? {1,3})?)?`;
const DAY_WORD = '(?:(?:hôm {1,3}nay|ngày {1,3}mai),? {1,3})?\\(?(?:ngày {1,3})?(?:(?:mùng|mồng) {1,3})?';
const FULL = (at: string): string =>
  `(?<day${at}>${DAY})(?:[/.-]| {1,2}[/-] {1,2}| {1,3}tháng {1,3})(?<month${at}>${MONTH_OR_WORD})(?:[/.-]| {1,2}[/-] {1,2}|,? {1,3}năm {1,3})(?<year${at}>${YEAR})`;

function monthDay(groups: DateMatch['groups'], at: string): MonthDay {
  return { day: numberOf(groups[`day${at}`] ?? ''), month: numberOf(groups[`month${at}`] ?? '') };
}

/** Both ends with their years, the same feast years apart: `19/8/1945 - 19/8/2023`. */
function spanReading({ groups }: DateMatch): ReturnType<DateRule['produce']> {
  const ends = ['', '2'].map((at) => ({ ...monthDay(groups, at), year: Number(groups[`year${at}`]) }));
  const [from, to] = ends;
  if (from === undefined || to === undefined || to.year - from.year < 4) return null;
  if (!ends.every(({ year, month, day }) => isRealDay(year, month, day))) return null;
  const days = ends.map(({ year, month, day }) => dayNumber(year, month, day));
  return fixed(valueOf(days[0] ?? 0, days[1] ?? 0, 'day'), 'day', 'month', 'year');
}

/** The month of the first day: its own, else the second's, else the one before when the days run backwards. */
function firstMonth(day: number, own: number, last: MonthDay): number {
  if (!Number.isNaN(own)) return own;
  return day < last.day ? last.month : last.month === 1 ? 12 : last.month - 1;
}

function rangeReading(match: DateMatch): ReturnType<DateRule['produce']> {
  const { groups, text } = match;
  // "Từ mùng 1 đến mùng 5" is the lunar rules' to read.
  if (/m[ùồ]ng/u.test(text.slice(match.start, match.end))) return null;
  const last = monthDay(groups, '2');
  const first = monthDay(groups, '');
  const month = firstMonth(first.day, first.month, last);
  const cued = groups['cue'] !== undefined;
  if (!cued && Number.isNaN(first.month)) {
    if (/đến|tới/u.test(groups['to'] ?? '')) return null;
    // Without a word before it only "19-20/8" is a range: the dash of scores differs from the slash of dates.
    if (groups['sep2']?.includes('/') !== true && groups['sep2']?.includes('tháng') !== true) return null;
    if (first.day >= last.day) return null;
  }
  if (!cued && countFollows(text, match.end)) return null;
  const year = yearOf(groups, '2');
  if (groups['lunar'] !== undefined || /giêng|chạp/u.test(groups['month2'] ?? '')) {
    return month === last.month ? lunarReading({ month, from: first.day, to: last.day }, year) : null;
  }
  const fromYear = groups['year'] === undefined ? null : Number(groups['year']);
  return daysReading({ day: first.day, month }, last, year, { fromYear });
}

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

/** Several days at once. */
export const DAY_RANGE_RULES = [
  {
    name: 'remembrance-span',
    opens: ['#', 'ngày', 'từ'],
    pattern: form(`(?:từ {1,3})?(?:ngày {1,3})?${FULL('')}${TO}(?:ngày {1,3})?${FULL('2')}${DATE_END}`),
    produce: spanReading,
    example: '19/8/1945 - 19/8/2023',
  },
  {
    name: 'day-range',
    opens: ['#', 'từ', 'ngày', 'hôm', 'kéo', ...DAY_PART_OPENERS],
    pattern: form(
      `(?<cue>(?:từ|kéo dài từ)?(?: {1,3}|(?<!từ))(?:các {1,3}|hai {1,3}|2 {1,3})?${CLOCKED}${DAY_WORD}(?<=\\p{L}[ (]{1,3}))?` +
        `(?<!giờ {1,3})(?<day>${DAY})(?:${SEPARATOR}(?<month>${MONTH_OR_WORD})(?:(?:[/.-]|,? {1,3}năm {1,3})(?<year>${YEAR}))?)?\\)?(?<to>${TO})` +
        `${CLOCKED}${DAY_WORD}(?<day2>${DAY})(?<sep2>${SEPARATOR})(?<month2>${MONTH_OR_WORD})${yearTail('2')}?${LUNAR_TAIL}?${DATE_END}`,
    ),
    produce: rangeReading,
    example: 'từ ngày 1 đến 3/9',
  },
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
