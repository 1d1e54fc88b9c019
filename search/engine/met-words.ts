import { tokenKey } from '../ranking/token-keys.ts';
import type { ScannedWords } from '../text/scan-words.ts';
import { wordKeys } from '../text/word-keys.ts';

/** Words that were met before, each at a place by the hash of its letters; a word takes the place of another one. */
export interface MetWords {
  /** Bytes that one word takes at most, with the blank after it. */
  readonly longest: number;
  /** From here on, `isNew` is true once more for every word. */
  nextDocument(): void;
  /** Place of a scanned word, `NOT_KEPT` for long ones and those with letters beyond ASCII. */
  placeOf(words: ScannedWords, word: number, text: string): number;
  /** Its number, see `tokenKey`. */
  keyAt(place: number): number;
  /** True the first time it is asked of a word in a document. */
  isNew(place: number): boolean;
  /** Writes the folded word and a blank; returns where it ends. */
  writeFolded(place: number, into: Uint8Array, at: number): number;
  /** The same with its accent code. */
  writeCoded(place: number, into: Uint8Array, at: number): number;
}

export const NOT_KEPT = -1;

/** Vietnamese text has some ten thousand distinct words with their capitals; the rest are names that seldom return. */
const PLACES = 2 ** 17;

/*
 * All that is known of a word lies in 64 bytes, which a processor loads at once: number, document that held it last,
 * letters as they stand in texts, lengths, accent code (whose beginning is the folded word).
 */
const RECORD = 64;
const NUMBERS = { key: 0, document: 1, each: RECORD / 4 } as const;
const LETTERS = { from: 8 / 2, most: 16, each: RECORD / 2 } as const;
const BYTES = { letters: 40, folded: 41, coded: 42, code: 43, mostCode: RECORD - 43, each: RECORD } as const;
const ASCII = /^[\x21-\x7e]+$/u;
const BLANK = 32;

export function metWords(): MetWords {
  const records = new ArrayBuffer(PLACES * RECORD);
  const [numbers, letters, bytes] = [
    new Uint32Array(records),
    new Uint16Array(records),
    new Uint8Array(records),
  ];
  let document = 0;

  const holds = (place: number, { codes, starts }: ScannedWords, word: number, length: number): boolean => {
    if (bytes[place * BYTES.each + BYTES.letters] !== length) return false;
    const [here, there] = [place * LETTERS.each + LETTERS.from, starts[word] ?? 0];
    for (let at = 0; at < length; at += 1) if (letters[here + at] !== codes[there + at]) return false;
    return true;
  };

  /** False for a word that fits in no place. */
  const keep = (place: number, word: string): boolean => {
    const { folded, coded } = wordKeys(word);
    if (coded.length > BYTES.mostCode || !ASCII.test(coded)) return false;
    numbers[place * NUMBERS.each + NUMBERS.key] = tokenKey(folded, coded);
    numbers[place * NUMBERS.each + NUMBERS.document] = 0;
    const [byte, letter] = [place * BYTES.each, place * LETTERS.each + LETTERS.from];
    bytes.set([word.length, folded.length, coded.length], byte + BYTES.letters);
    for (let at = 0; at < word.length; at += 1) letters[letter + at] = word.charCodeAt(at);
    for (let at = 0; at < coded.length; at += 1) bytes[byte + BYTES.code + at] = coded.charCodeAt(at);
    return true;
  };

  const write = (place: number, length: number, into: Uint8Array, at: number): number => {
    const from = place * BYTES.each + BYTES.code;
    for (let byte = 0; byte < length; byte += 1) into[at + byte] = bytes[from + byte] ?? 0;
    into[at + length] = BLANK;
    return at + length + 1;
  };

  return {
    longest: BYTES.mostCode + 1,
    nextDocument: () => {
      document += 1;
    },
    placeOf: (words, word, text) => {
      const [start, end] = [words.starts[word] ?? 0, words.ends[word] ?? 0];
      if (end - start > LETTERS.most) return NOT_KEPT;
      const hash = words.hashes[word] ?? 0;
      const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
      return holds(place, words, word, end - start) || keep(place, text.slice(start, end)) ? place : NOT_KEPT;
    },
    keyAt: (place) => numbers[place * NUMBERS.each + NUMBERS.key] ?? 0,
    isNew: (place) => {
      const at = place * NUMBERS.each + NUMBERS.document;
      if (numbers[at] === document) return false;
      numbers[at] = document;
      return true;
    },
    writeFolded: (place, into, at) => write(place, bytes[place * BYTES.each + BYTES.folded] ?? 0, into, at),
    writeCoded: (place, into, at) => write(place, bytes[place * BYTES.each + BYTES.coded] ?? 0, into, at),
  };
}
