import type { QueryWord } from './query-words.ts';

/** A date in a query and the other ways to write it. */
export interface FoundDate {
  /** How many words of the query it covers. */
  readonly length: number;
  readonly others: readonly string[];
}

/** How a date is written: in figures with a sign between, or with words between. Numbers stand for themselves. */
interface DateForm {
  readonly parts: readonly ('day' | 'month' | 'year' | 'tháng' | 'năm')[];
  readonly glued: boolean;
  /** The same date written the other way. */
  readonly other: (value: Readonly<Record<string, string>>) => string;
  readonly example: string;
}

/** The longest first. The press prints `2/9`, `2-9` and `2.9`; all are the same words. */
export const DATE_FORMS: readonly DateForm[] = [
  { parts: ['day', 'tháng', 'month', 'năm', 'year'], glued: false, other: ({ day, month, year }) => `${day ?? ''}/${month ?? ''}/${year ?? ''}`, example: '2 tháng 9 năm 2023' },
  { parts: ['tháng', 'month', 'năm', 'year'], glued: false, other: ({ month, year }) => `tháng ${month ?? ''}/${year ?? ''}`, example: 'tháng 9 năm 2023' },
  { parts: ['day', 'tháng', 'month'], glued: false, other: ({ day, month }) => `${day ?? ''}/${month ?? ''}`, example: '2 tháng 9' },
  { parts: ['day', 'month', 'year'], glued: true, other: ({ day, month, year }) => `${day ?? ''} tháng ${month ?? ''} năm ${year ?? ''}`, example: '2/9/2023' },
  { parts: ['day', 'month'], glued: true, other: ({ day, month }) => `${day ?? ''} tháng ${month ?? ''}`, example: '2-9' },
  { parts: ['month', 'year'], glued: true, other: ({ month, year }) => `${month ?? ''} năm ${year ?? ''}`, example: '9/2023' },
]; // prettier-ignore

const LIMITS = { day: [1, 31], month: [1, 12], year: [1800, 2100] } as const;
const CODES = { tháng: ['thang1', 'thang0'], năm: ['nam8', 'nam0'] } as const;

function isPart(part: DateForm['parts'][number], word: QueryWord): boolean {
  if (part === 'tháng' || part === 'năm') return CODES[part].some((code) => code === word.coded);
  const [least, most] = LIMITS[part];
  return /^\d{1,4}$/u.test(word.folded) && Number(word.folded) >= least && Number(word.folded) <= most;
}

function readForm(
  { parts, glued, other }: DateForm,
  words: readonly QueryWord[],
  at: number,
): FoundDate | null {
  const value: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const word = words[at + index];
    if (word === undefined || !isPart(part, word)) return null;
    if (index > 0 && (word.glued !== glued || word.apart || word.minus)) return null;
    value[part] = word.folded;
  }
  // A longer number (`2/9/2023/NQ`) is no date.
  if (words[at + parts.length]?.glued === true) return null;
  return { length: parts.length, others: [other(value)] };
}

/** The date at `words[at]`, null where none stands there. */
export function dateAt(words: readonly QueryWord[], at: number): FoundDate | null {
  if (words[at]?.glued === true) return null;
  for (const form of DATE_FORMS) {
    const found = readForm(form, words, at);
    if (found !== null) return found;
  }
  return null;
}
