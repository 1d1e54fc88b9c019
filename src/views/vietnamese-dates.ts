// One function a file: the library's index loads three hundred of them, which takes most of a second.
import { format } from 'date-fns/format';
import { vi } from 'date-fns/locale/vi';
import { parseISO } from 'date-fns/parseISO';
import type { PartialDate } from '../../search/model/partial-date.ts';

/** Keeps a number and the word before it on one line. */
const NBSP = '\u00a0';
const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** "31/8/2023" of an ISO day. */
export function shortDay(day: string): string {
  return format(parseISO(day), 'd/M/yyyy');
}

/** "thứ Năm, 31/8/2023" of an ISO day. */
export function dayWords(day: string): string {
  const words = format(parseISO(day), 'EEEE, d/M/yyyy', { locale: vi });
  return words.replace(/^T/u, 't').replace(' ', NBSP);
}

/** "tháng 8 năm 2023" of an ISO day or `YYYY-MM`. */
export function monthWords(month: string): string {
  return `tháng${NBSP}${Number(month.slice(5, 7))} năm${NBSP}${Number(month.slice(0, 4))}`;
}

/** Several days in a row, as short as it stays clear: "1 – 3/9/2023", "30/8 – 2/9/2023". */
function dayRange(start: string, end: string): string {
  const [from, to] = [parseISO(start), parseISO(end)];
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const sameMonth = sameYear && start.slice(5, 7) === end.slice(5, 7);
  const head = format(from, sameMonth ? 'd' : sameYear ? 'd/M' : 'd/M/yyyy');
  return `${head}${NBSP}–${NBSP}${format(to, 'd/M/yyyy')}`;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const WORDS: Readonly<Record<PartialDate['precision'], (date: PartialDate) => string>> = {
  day: ({ start, end }) => (start === end ? dayWords(start) : dayRange(start, end)),
  month: ({ start }) => monthWords(start),
  quarter: ({ start }) =>
    `quý${NBSP}${QUARTERS[Math.floor((Number(start.slice(5, 7)) - 1) / 3)] ?? ''} năm${NBSP}${yearOf(start)}`,
  year: ({ start }) => `năm${NBSP}${yearOf(start)}`,
  years: ({ start, end }) => `giai đoạn ${yearOf(start)}${NBSP}–${NBSP}${yearOf(end)}`,
};

/** A date in words, no more exact than it is known; null for none. */
export function dateWords(date: PartialDate | null): string | null {
  return date === null ? null : WORDS[date.precision](date);
}

/** An origin as exactly as it is known: "2/9/1945", "12/1944", "năm 1791". */
export function originWords(origin: string): string {
  const [year = '', month, day] = origin.split('-');
  if (month === undefined) return `năm${NBSP}${Number(year)}`;
  return [day, month, year]
    .filter((part) => part !== undefined)
    .map(Number)
    .join('/');
}

/** What stands in a timeline's margin: the big figure and what is under it. */
export interface MarginDate {
  readonly figure: string;
  readonly note: string;
}

/** "31" over "thứ Năm"; a month or a year has no figure but a dash. */
export function marginDate(date: PartialDate | null): MarginDate {
  if (date === null) return { figure: '?', note: 'không rõ ngày' };
  if (date.precision === 'month') return { figure: '—', note: 'trong tháng' };
  if (date.precision !== 'day') return { figure: '—', note: 'trong năm' };
  const figure = String(Number(date.start.slice(8)));
  if (date.start === date.end) return { figure, note: dayWords(date.start).split(',')[0] ?? '' };
  const last = date.start.slice(0, 7) === date.end.slice(0, 7) ? 'd' : 'd/M';
  return { figure: `${figure}–${format(parseISO(date.end), last)}`, note: 'nhiều ngày' };
}

/** For `datetime`: as exact as the date is known. Null for spans that HTML has no form for. */
export function machineDate(date: PartialDate | null): string | null {
  if (date === null) return null;
  if (date.precision === 'day') return date.start;
  if (date.precision === 'month') return date.start.slice(0, 7);
  return date.precision === 'year' ? date.start.slice(0, 4) : null;
}
