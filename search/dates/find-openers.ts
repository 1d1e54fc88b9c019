import { countedAt, countOn, SUMS } from '../text/word-sums.ts';

/** A word that opens something, or the figures of a number, `[start, end)`. */
export interface Opener<Opened> {
  readonly start: number;
  readonly end: number;
  readonly opened: Opened;
}

/** The first opener of a lower-case text from an offset on; null where none is left. */
export type FindOpener<Opened> = (lower: string, from: number) => Opener<Opened> | null;

/** Letters count as more than any figure. */
const LAST_FIGURE = '9'.charCodeAt(0);

function isFigureAt(text: string, at: number): boolean {
  const counted = countedAt(text, at);
  return counted !== 0 && counted <= LAST_FIGURE;
}

/** Whether a number goes on at an offset: in "12.30.15" only the 12 opens. */
function goesOnAt(text: string, at: number): boolean {
  return isFigureAt(text, at - 2) && '.,/:-'.includes(text.charAt(at - 1));
}

/** Sums of the words: one look tells of nearly all words of a text that they open nothing. */
function sumsOf(words: Iterable<string>): Uint8Array {
  const sums = new Uint8Array(SUMS);
  for (const word of words) {
    let sum = 0;
    for (let at = 0; at < word.length; at += 1) sum = countOn(sum, countedAt(word, at));
    sums[sum] = 1;
  }
  return sums;
}

/** End of the figures that go on at an offset. */
function figuresEnd(text: string, from: number): number {
  let end = from;
  while (isFigureAt(text, end)) end += 1;
  return end;
}

/** The word behind `end` and a blank; `/` where there is none. */
export function wordBehind(lower: string, end: number): string {
  let start = end;
  while (lower.startsWith(' ', start)) start += 1;
  let last = start;
  while (countedAt(lower, last) > LAST_FIGURE) last += 1;
  return start === end || last === start ? '/' : lower.slice(start, last);
}

/** End of the letters and figures that go on at an offset. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (countedAt(text, end) !== 0) end += 1;
  return end;
}

/** A finder of words, all letters but for a last figure as in `t2`, and of numbers, which have the key `#`. */
export function openerFinder<Opened>(byWord: ReadonlyMap<string, Opened>): FindOpener<Opened> {
  const sums = sumsOf(byWord.keys());
  const known = (sum: number, lower: string, start: number, end: number): Opener<Opened> | null => {
    const opened = sums[sum] === 0 ? undefined : byWord.get(lower.slice(start, end));
    return opened === undefined ? null : { start, end, opened };
  };
  const figured = (sum: number, lower: string, start: number, end: number): Opener<Opened> | null =>
    countedAt(lower, end + 1) > LAST_FIGURE
      ? null
      : known(countOn(sum, countedAt(lower, end)), lower, start, end + 1);
  const figures = byWord.get('#');
  return (lower, from) => {
    let at = countedAt(lower, from - 1) === 0 ? from : runEnd(lower, from);
    for (; at < lower.length; at = runEnd(lower, at) + 1) {
      const start = at;
      let sum = 0;
      let next = countedAt(lower, at);
      for (; next > LAST_FIGURE; next = countedAt(lower, at)) {
        sum = countOn(sum, next);
        at += 1;
      }
      if (at > start) {
        const word = (next === 0 ? null : figured(sum, lower, start, at)) ?? known(sum, lower, start, at);
        if (word !== null) return word;
      } else if (next !== 0 && figures !== undefined && !goesOnAt(lower, at)) {
        return { start, end: figuresEnd(lower, at), opened: figures };
      }
    }
    return null;
  };
}
