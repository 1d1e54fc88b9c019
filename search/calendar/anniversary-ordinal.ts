import { readNumber } from '../text/number-words.ts';

/** "78 năm" or "lần thứ 78": words `[first, last)`. */
export interface AnniversaryOrdinal {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** `counted`: "lần thứ N", which may also stand behind its occasion. */
  readonly form: 'years' | 'counted';
}

/** Words after "N năm" that make it a length of time or an age, not an anniversary. */
const NO_ANNIVERSARY = new Set([
  'tuổi', 'tù', 'học', 'công', 'kinh', 'liền', 'liên', 'nay', 'qua', 'trước', 'tới', 'sau', 'rưỡi', 'thứ', 'cuối', 'gần',
  'trở', 'nữa', 'tiếp', 'một', 'lại', 'đô', 'gắn', 'vừa', 'mới', 'đầu',
]); // prettier-ignore

/** Large enough for Hai Bà Trưng, too small for a year of our time. */
const LARGEST = 5000;
const HALF_CENTURY = ['nửa', 'thế', 'kỷ'];
/** "ba thập kỷ", "một thế kỷ": words behind the number, and how many years each stands for. */
const LONGER_SPANS: Readonly<Record<string, number>> = { 'thập kỷ': 10, 'thập niên': 10, 'thế kỷ': 100 };

function isPlausible(value: number): boolean {
  return value >= 1 && value <= LARGEST;
}

/** "78 năm", "ba thập kỷ", "một thế kỷ" in years, with the word behind. */
function readYears(words: readonly string[], at: number): Pick<AnniversaryOrdinal, 'value' | 'last'> | null {
  const number = readNumber(words, at);
  if (number === null) return null;
  const last = at + number.length;
  if (words[last] === 'năm') return { value: number.value, last: last + 1 };
  const years = LONGER_SPANS[`${words[last] ?? ''} ${words[last + 1] ?? ''}`];
  return years === undefined ? null : { value: number.value * years, last: last + 2 };
}

/** The ordinal that starts at word `at`, null when none does. With `spanBehind`, figures may follow: "80 năm (1945 - 2025)". */
export function readOrdinal(
  words: readonly string[],
  at: number,
  spanBehind = false,
): AnniversaryOrdinal | null {
  if (words[at] === 'lần' && words[at + 1] === 'thứ') {
    const number = readNumber(words, at + 2);
    if (number === null || !isPlausible(number.value)) return null;
    return { first: at, last: at + 2 + number.length, value: number.value, form: 'counted' };
  }
  if (HALF_CENTURY.every((word, index) => words[at + index] === word)) {
    return { first: at, last: at + 3, value: 50, form: 'years' };
  }
  const years = readYears(words, at);
  if (years === null || !isPlausible(years.value)) return null;
  const next = words[years.last] ?? '';
  if (NO_ANNIVERSARY.has(next) || (!spanBehind && /^\d/u.test(next))) return null;
  return { first: at, ...years, form: 'years' };
}
