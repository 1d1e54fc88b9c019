import { ABBREVIATIONS, SENTENCE_STARTERS } from './sentence-words.ts';
import { textCodes } from './text-codes.ts';

/** A sentence as a range of the text it stands in, without surrounding blanks. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a sign may be; several at once. */
const [STOPS, CLOSES, BLANK, CAPITAL, SMALL, FIGURE, OPENS, WORD] = [1, 2, 4, 8, 16, 32, 64, 128];
/** After a stop these still belong to it: `…".`, `?)`. Before the first word of a sentence: quotes, brackets, the dash of direct speech. */
const KINDS: readonly (readonly [number, RegExp])[] = [
  [STOPS, /[.!?…\n]/u],
  [CLOSES, /[.!?…"')\]]/u],
  [BLANK, /\s/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [FIGURE, /\p{N}/u],
  [OPENS, /["'([\-•+*> ]/u],
  [WORD, /[\p{L}\p{N}/]/u],
];
const [LINE, FULL_STOP, SLASH] = [0x0a, 0x2e, 0x2f];
const LONGEST_WORD = 12;
/** So many quotes, brackets and dashes may stand before a sentence. */
const MOST_OPENING = 3;

const TABLE_SIZE = 0x3000;

function readKinds(code: number): number {
  const sign = String.fromCharCode(code);
  return KINDS.reduce((kinds, [kind, pattern]) => (pattern.test(sign) ? kinds | kind : kinds), 0);
}

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => readKinds(code));

interface Coded {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly end: number;
}

/** Whether the sign at `at` is of one of these kinds; nothing is behind the end. */
function isAt({ codes, end }: Coded, at: number, kinds: number): boolean {
  if (at < 0 || at >= end) return false;
  const code = codes[at] ?? 0;
  return ((TABLE[code] ?? readKinds(code)) & kinds) !== 0;
}

const isLineAt = ({ codes, end }: Coded, at: number): boolean => at < end && codes[at] === LINE;

/** The word that ends at `end`, empty where a sign stands there; longer words are cut at the front. */
function wordBefore(coded: Coded, from: number, end: number): string {
  let start = end;
  const limit = Math.max(from, end - LONGEST_WORD);
  while (start > limit && isAt(coded, start - 1, WORD)) start -= 1;
  return coded.text.slice(start, end);
}

function wordAfter(coded: Coded, start: number): string {
  let end = start;
  while (end < start + LONGEST_WORD && isAt(coded, end, WORD)) end += 1;
  return coded.text.slice(start, end);
}

/** Offset of the first letter or figure of what may be the next sentence; -1 where none can begin. */
function nextBeginning(coded: Coded, from: number): number {
  let at = from;
  while (isAt(coded, at, BLANK) && !isLineAt(coded, at)) at += 1;
  if (at === coded.end || isLineAt(coded, at)) return at;
  if (at === from) return isAt(coded, at, CAPITAL) && isAt(coded, at + 1, SMALL) ? at : -1;
  for (let signs = 0; signs < MOST_OPENING && isAt(coded, at, OPENS); signs += 1) at += 1;
  return isAt(coded, at, CAPITAL | FIGURE) ? at : -1;
}

/** `A.`, `IV.`, `12.`, `a.` at the beginning number a list and end nothing. */
function isEnumerator({ text }: Coded, from: number, stop: number): boolean {
  return stop - from < LONGEST_WORD && /^(?:\d{1,3}|[IVX]{1,5}|\p{L})$/u.test(text.slice(from, stop).trim());
}

/** Whether one full stop between `word` and the capital or figure at `next` ends a sentence. */
function fullStopEnds(coded: Coded, from: number, stop: number, next: number): boolean {
  const word = wordBefore(coded, from, stop);
  if (word === '') return true;
  if (isEnumerator(coded, from, stop)) return false;
  const spaced = next > stop + 1;
  const starts = (): boolean => SENTENCE_STARTERS.has(wordAfter(coded, next));
  if (word.length === 1 && isAt(coded, stop - 1, CAPITAL)) return starts();
  if (ABBREVIATIONS.has(word.toLowerCase())) return spaced && starts();
  return spaced || isAt(coded, stop - 1, SMALL | FIGURE) || starts();
}

/** Offset of the next stop or line break, the end where none is left. */
function nextStop({ codes, end }: Coded, from: number): number {
  let at = from;
  while (at < end && ((TABLE[codes[at] ?? 0] ?? 0) & STOPS) === 0) at += 1;
  return at;
}

/** End of the stop that begins at `at`, with the signs that close after it: `…".`, `./.`, line breaks. */
function stopEnd(coded: Coded, at: number): number {
  let end = at + 1;
  if (isLineAt(coded, at)) {
    while (isLineAt(coded, end)) end += 1;
    return end;
  }
  while (isAt(coded, end, CLOSES)) end += 1;
  return coded.codes[end] === SLASH && end + 1 < coded.end && coded.codes[end + 1] === FULL_STOP
    ? end + 2
    : end;
}

function ends(coded: Coded, from: number, stop: number, after: number): boolean {
  if (isLineAt(coded, stop)) return true;
  const next = nextBeginning(coded, after);
  if (next < 0) return false;
  const isFullStop = after === stop + 1 && coded.codes[stop] === FULL_STOP;
  return !isFullStop || next === coded.end || fullStopEnds(coded, from, stop, next);
}

function trimmed(coded: Coded, from: number, to: number): Sentence | null {
  let [start, end] = [from, to];
  while (start < end && isAt(coded, start, BLANK)) start += 1;
  while (end > start && isAt(coded, end - 1, BLANK)) end -= 1;
  return start === end ? null : { start, end, text: coded.text.slice(start, end) };
}

/**
 * Splits canonical text into sentences; line breaks always split. A full stop does not split after a short form
 * (`TP. Cần Thơ`), an initial (`Nguyễn Văn A. Hùng`), or within figures (`1.234`, `24.3`); a missing blank
 * (`nhân dân.Ngày mai`) does not hide the end. Linear in the length of the text.
 */
export function sentences(text: string): Sentence[] {
  const coded: Coded = { text, codes: textCodes(text), end: text.length };
  const found: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const sentence = trimmed(coded, from, to);
    if (sentence !== null) found.push(sentence);
    from = to;
  };
  for (let at = nextStop(coded, 0); at < text.length;) {
    const after = stopEnd(coded, at);
    if (ends(coded, from, at, after)) take(after);
    at = nextStop(coded, after);
  }
  take(text.length);
  return found;
}
