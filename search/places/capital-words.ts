import { bySign } from '../text/word-sums.ts';

const WORD = 1;
const UPPER = 2;
const DIGIT = 4;
const KINDS = bySign((sign) => {
  if (/\d/u.test(sign)) return WORD | DIGIT;
  return (/[\p{L}\p{N}\p{M}]/u.test(sign) ? WORD : 0) | (/\p{Lu}/u.test(sign) ? UPPER : 0);
});

/** The code of a sign, 0 beyond both ends of the text. */
function codeAt(text: string, at: number): number {
  // A charCodeAt that once reads beyond the ends is slow ever after.
  return at < 0 || at >= text.length ? 0 : text.charCodeAt(at);
}

function kindAt(text: string, at: number): number {
  return KINDS[codeAt(text, at)] ?? 0;
}

/** True inside a word, false at signs, blanks and both ends of the text. */
export function isWordAt(text: string, at: number): boolean {
  return (kindAt(text, at) & WORD) !== 0;
}

export function isUpperAt(text: string, at: number): boolean {
  return (kindAt(text, at) & UPPER) !== 0;
}

export function isDigitAt(text: string, at: number): boolean {
  return (kindAt(text, at) & DIGIT) !== 0;
}

/** End of the word that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (isWordAt(text, end)) end += 1;
  return end;
}

/** Start of the first word from `from` on that begins with a capital or a figure; the length of the text when none is left. */
export function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (kindAt(text, at) > WORD && !isWordAt(text, at - 1)) return at;
  }
  return text.length;
}

/** Start of the first word from `from` on that begins with a capital; the length of the text when none is left. */
export function nextCapital(text: string, from: number): number {
  let at = nextOpening(text, from);
  while (isDigitAt(text, at)) at = nextOpening(text, at + 1);
  return at;
}

const [BLANK, APOSTROPHE, HYPHEN, FULL_STOP] = [0x20, 0x27, 0x2d, 0x2e];

/** Length of what stands between two words of a name: ` - `, `. `, ` `, `-`, `.` or `'`; 0 where none of them does. */
function jointLength(text: string, at: number): number {
  const [sign, next] = [codeAt(text, at), codeAt(text, at + 1)];
  if (sign === BLANK) return next === HYPHEN && codeAt(text, at + 2) === BLANK ? 3 : 1;
  if (sign === FULL_STOP) return next === BLANK ? 2 : 1;
  return sign === HYPHEN || sign === APOSTROPHE ? 1 : 0;
}

/**
 * Start of the next word of the same name after `end`, -1 where the name is over. It begins with a capital
 * or, for numbered communes, is a number; only `'` may join a small letter.
 */
export function nextNameWord(text: string, end: number): number {
  const length = jointLength(text, end);
  if (length === 0) return -1;
  const start = end + length;
  const goesOn =
    isUpperAt(text, start) ||
    isDigitAt(text, start) ||
    (codeAt(text, end) === APOSTROPHE && isWordAt(text, start));
  return goesOn ? start : -1;
}

/** A word before some point of the text. */
export interface WordBefore {
  readonly start: number;
  readonly end: number;
  /** True where a full stop stands between it and the point: `TP.Huế`. */
  readonly dotted: boolean;
}

/** End of the word right before `at`, with at most one full stop and one blank between. */
export function endBefore(text: string, at: number): number {
  const end = codeAt(text, at - 1) === BLANK ? at - 1 : at;
  return codeAt(text, end - 1) === FULL_STOP ? end - 1 : end;
}

/** The word right before `at`, with at most one full stop and one blank between; null where a sign stands there. */
export function wordBefore(text: string, at: number): WordBefore | null {
  const end = endBefore(text, at);
  let start = end;
  while (isWordAt(text, start - 1)) start -= 1;
  return start === end ? null : { start, end, dotted: codeAt(text, end) === FULL_STOP };
}
