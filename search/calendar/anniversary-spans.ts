/** "(19/8/1945 - 19/8/2023)": the day remembered and the day it is celebrated, as exactly as they are written. */
export interface AnniversarySpan {
  readonly start: number;
  readonly end: number;
  /** ISO day, `1944-12` or `0040`. */
  readonly from: string;
  /** The same for the celebrated day; null for a lone date in brackets. */
  readonly to: string | null;
  /** Whether brackets stand around it. */
  readonly bracketed: boolean;
}

const SEPARATOR = String.raw`(?:\s?[/.]\s?|-)`;
const DAY = String.raw`\d{1,2}${SEPARATOR}\d{1,2}${SEPARATOR}\d{3,4}`;
const MONTH = String.raw`\d{1,2}${SEPARATOR}\d{4}`;
const DATE = `${DAY}|${MONTH}|\\d{2,4}`;
const WORD = String.raw`(?:(?:ngày|tháng|năm)\s)?`;
const SPAN = new RegExp(
  `(?<open>\\(\\s*)?(?<![\\d/.-])${WORD}(?<from>${DATE})(?:\\s*(?:-|~|đến)\\s*|\\s/\\s|(?<=\\d{4})/\\s?(?=\\d{1,2}[.-]\\d))${WORD}(?<to>${DATE})(?![\\d/.-]*\\d)(?:\\s*\\))?`,
  'gu',
);
const LONE = new RegExp(`\\(\\s*${WORD}(?<from>${DAY}|${MONTH}|\\d{4})\\s*\\)`, 'gu');

const two = (part: string): string => part.padStart(2, '0');

/** `19/8/1945` → `1945-08-19`; null for days and months that no calendar has. */
function isoDate(written: string): string | null {
  const parts = written.split(/\D+/u);
  const [year = '', month, day] = parts.toReversed();
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return null;
  return [year.padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** All spans of a canonical text, and lone bracketed dates with a year, in order. */
export function findSpans(text: string): AnniversarySpan[] {
  const found: AnniversarySpan[] = [];
  for (const match of text.matchAll(SPAN)) {
    const from = isoDate(match.groups?.['from'] ?? '');
    const to = isoDate(match.groups?.['to'] ?? '');
    if (from === null || to === null || yearOf(to) < 1900 || yearOf(from) > yearOf(to)) continue;
    const bracketed = match.groups?.['open'] !== undefined;
    found.push({ start: match.index, end: match.index + match[0].length, from, to, bracketed });
  }
  for (const match of text.matchAll(LONE)) {
    const from = isoDate(match.groups?.['from'] ?? '');
    if (from === null) continue;
    found.push({ start: match.index, end: match.index + match[0].length, from, to: null, bracketed: true });
  }
  return found.sort((one, other) => one.start - other.start);
}
