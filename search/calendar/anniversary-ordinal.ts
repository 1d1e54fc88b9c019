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

function isPlausible(value: number): boolean {
  return value >= 1 && value <= LARGEST;
}

/** The ordinal that starts at word `at`, null when none does. */
export function readOrdinal(words: readonly string[], at: number): AnniversaryOrdinal | null {
  if (words[at] === 'lần' && words[at + 1] === 'thứ') {
    const number = readNumber(words, at + 2);
    if (number === null || !isPlausible(number.value)) return null;
    return { first: at, last: at + 2 + number.length, value: number.value, form: 'counted' };
  }
  if (HALF_CENTURY.every((word, index) => words[at + index] === word)) {
    return { first: at, last: at + 3, value: 50, form: 'years' };
  }
  const number = readNumber(words, at);
  if (number === null || !isPlausible(number.value)) return null;
  const last = at + number.length + 1;
  if (words[last - 1] !== 'năm') return null;
  const next = words[last] ?? '';
  if (NO_ANNIVERSARY.has(next) || /^\d/u.test(next)) return null;
  return { first: at, last, value: number.value, form: 'years' };
}
