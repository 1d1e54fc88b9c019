import { isWordAt, nextNameWord } from './capital-words.ts';
import { GOES_ON, IS_NAME, type NameEntry, type NameIndex } from './name-index.ts';
import { nameKeys } from './name-keys.ts';
import { countedAt, countOn } from '../text/word-sums.ts';

/** A name found at some point of the text. */
export interface NameMatch {
  readonly end: number;
  readonly entry: NameEntry;
}

/** The same few names come again and again. Longer ones are not kept: a slice of 13 signs keeps its whole text alive. */
const KEPT = 20_000;
const LONGEST_KEPT = 12;

function entryAsWritten({ entries, written }: NameIndex, name: string): NameEntry | null {
  const known = written.get(name);
  if (known !== undefined) return known;
  const entry = entries.get(nameKeys(name).join(' ')) ?? null;
  if (name.length > LONGEST_KEPT) return entry;
  if (written.size >= KEPT) written.clear();
  written.set(name, entry);
  return entry;
}

/** All names of the index that start at `start`, the longest first. */
export function namesAt(index: NameIndex, text: string, start: number): NameMatch[] {
  const found: NameMatch[] = [];
  let sum = 0;
  let at = isWordAt(text, start) ? start : -1;
  for (let words = 0; at >= 0 && words < index.longest; words += 1) {
    let end = at;
    for (let letter = countedAt(text, at); letter !== 0; letter = countedAt(text, end)) {
      sum = countOn(sum, letter);
      end += 1;
    }
    const said = index.sums[sum] ?? 0;
    const entry = (said & IS_NAME) === 0 ? null : entryAsWritten(index, text.slice(start, end));
    if (entry !== null) found.push({ end, entry });
    at = (said & GOES_ON) !== 0 ? nextNameWord(text, end) : -1;
  }
  return found.length > 1 ? found.reverse() : found;
}
