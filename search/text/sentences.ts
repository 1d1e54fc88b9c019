import { ABBREVIATIONS, SENTENCE_STARTERS } from './sentence-words.ts';

/** A sentence as a range of the text it stands in, without surrounding blanks. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stop with the signs that close after it (`…".`, `./.`), or line breaks. */
const STOP = /[.!?…][.!?…"')\]]*(?:\/\.)?|\n+/gu;
const LINE = '\n';
const BLANK = /\s/u;
const CAPITAL = /\p{Lu}/u;
const FIGURE = /\p{N}/u;
const SMALL = /\p{Ll}/u;
/** Before the first word of a sentence: quotes, brackets, the dash of direct speech. */
const OPENING = /["'([\-•+*>]/u;
const WORD = /[\p{L}\p{N}/]/u;
const LONGEST_WORD = 12;

/** The word that ends at `end`, empty where a sign stands there; longer words are cut at the front. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  const limit = Math.max(from, end - LONGEST_WORD);
  while (start > limit && WORD.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < start + LONGEST_WORD && WORD.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

/** Offset of the first letter or figure of what may be the next sentence; -1 where none can begin. */
function nextBeginning(text: string, from: number): number {
  let at = from;
  while (BLANK.test(text.charAt(at)) && text.charAt(at) !== LINE) at += 1;
  if (at === text.length || text.charAt(at) === LINE) return at;
  const spaced = at > from;
  if (!spaced) return CAPITAL.test(text.charAt(at)) && SMALL.test(text.charAt(at + 1)) ? at : -1;
  for (let signs = 0; signs < 3 && (OPENING.test(text.charAt(at)) || text.charAt(at) === ' '); signs += 1)
    at += 1;
  return CAPITAL.test(text.charAt(at)) || FIGURE.test(text.charAt(at)) ? at : -1;
}

/** `A.`, `IV.`, `12.`, `a.` at the beginning number a list and end nothing. */
function isEnumerator(text: string, from: number, stop: number): boolean {
  const opening = text.slice(from, Math.min(stop, from + LONGEST_WORD)).trim();
  return stop - from < LONGEST_WORD && /^(?:\d{1,3}|[IVX]{1,5}|\p{L})$/u.test(opening);
}

/** Whether one full stop between `word` and the capital or figure at `next` ends a sentence. */
function fullStopEnds(text: string, from: number, stop: number, next: number): boolean {
  const word = wordBefore(text, from, stop);
  if (word === '') return true;
  if (isEnumerator(text, from, stop)) return false;
  const starter = SENTENCE_STARTERS.has(wordAfter(text, next));
  if (word.length === 1 && CAPITAL.test(word)) return starter;
  if (ABBREVIATIONS.has(word.toLowerCase())) return starter && next > stop + 1;
  const spaced = next > stop + 1;
  return (
    spaced || starter || SMALL.test(word.charAt(word.length - 1)) || FIGURE.test(word.charAt(word.length - 1))
  );
}

function ends(text: string, from: number, index: number, stop: string): boolean {
  if (stop.startsWith(LINE)) return true;
  const after = index + stop.length;
  const next = nextBeginning(text, after);
  if (next < 0) return false;
  if (stop !== '.' || next === text.length) return true;
  return fullStopEnds(text, from, index, next);
}

function trimmed(text: string, from: number, to: number): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return start === end ? null : { start, end, text: text.slice(start, end) };
}

/**
 * Splits canonical text into sentences; line breaks always split. A full stop does not split after a short form
 * (`TP. Cần Thơ`), an initial (`Nguyễn Văn A. Hùng`), or within figures (`1.234`, `24.3`); a missing blank
 * (`nhân dân.Ngày mai`) does not hide the end. Linear in the length of the text.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (end: number): void => {
    const sentence = trimmed(text, from, end);
    if (sentence !== null) found.push(sentence);
    from = end;
  };
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    if (ends(text, from, index, stop)) take(index + stop.length);
  }
  take(text.length);
  return found;
}
