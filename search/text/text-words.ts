import { foldVietnamese } from './fold-vietnamese.ts';
import { scanWords } from './scan-words.ts';
import { wordKeys, type WordKeys } from './word-keys.ts';

/** The words of a text in order, the same as `tokens`; what they are compared by is read only where it is asked for. */
export interface TextWords {
  readonly count: number;
  /** Ranges `[start, end)` of the words, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly keysOf: (word: number) => WordKeys;
  /** All places of each of some folded words, ascending; words that are nowhere are left out. */
  readonly placesOf: (folded: ReadonlySet<string>) => Map<string, number[]>;
}

const TABLE_SIZE = 0x2000;
const LETTERS = 27;

/** Number of the letter that a sign folds to, from 1; 0 for what may fold to anything. Words are spelled with i for y. */
function readLetter(code: number): number {
  const folded = foldVietnamese(String.fromCharCode(code));
  return /^[a-z]$/u.test(folded) ? (folded === 'y' ? 'i' : folded).charCodeAt(0) - 96 : 0;
}

const FOLDED = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => readLetter(code));

/** Number of a word's first two letters; 0 where it has not two, or they tell nothing. */
function beginning(first: number, second: number): number {
  const [one, two] = [FOLDED[first] ?? 0, FOLDED[second] ?? 0];
  return one === 0 || two === 0 ? 0 : one * LETTERS + two;
}

/** The words of a text that some others are looked for in: most are passed by after a look at two letters. */
export function textWords(text: string): TextWords {
  const scanned = scanWords(text);
  const { count } = scanned;
  const [starts, ends] = [scanned.starts.slice(0, count), scanned.ends.slice(0, count)];
  const beginnings = Uint16Array.from(starts, (start, word) =>
    (ends[word] ?? 0) - start < 2 ? 0 : beginning(scanned.codes[start] ?? 0, scanned.codes[start + 1] ?? 0),
  );
  const read: (WordKeys | undefined)[] = [];
  const keysOf = (word: number): WordKeys => (read[word] ??= wordKeys(text.slice(starts[word], ends[word])));
  return {
    count,
    starts,
    ends,
    keysOf,
    placesOf: (folded) => {
      const likely = new Uint8Array(LETTERS * LETTERS);
      likely[0] = 1;
      for (const word of folded) likely[beginning(word.charCodeAt(0), word.charCodeAt(1))] = 1;
      const places = new Map<string, number[]>();
      for (let word = 0; word < count; word += 1) {
        if (likely[beginnings[word] ?? 0] === 0) continue;
        const key = keysOf(word).folded;
        if (!folded.has(key)) continue;
        const seen = places.get(key);
        if (seen === undefined) places.set(key, [word]);
        else seen.push(word);
      }
      return places;
    },
  };
}
