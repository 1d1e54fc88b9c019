import { INVISIBLE_SIGNS } from './visible-text.ts';
import { textCodes } from './text-codes.ts';

/** The words of the text that was scanned last; the arrays are used again for the next one, and longer than they need be. */
export interface ScannedWords {
  readonly count: number;
  /** UTF-16 units of the text. */
  readonly codes: Uint16Array;
  /** Ranges `[start, end)` of the words in order. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A hash of each word's letters, 32 bits. */
  readonly hashes: Int32Array;
}

const TABLE_SIZE = 0x3000;
const BETWEEN = 0;
const INSIDE = 1;
const STARTS = 2;
const WORD_SIGN = /[\p{L}\p{N}]/u;
/** Marks, and signs without width that pages leave inside words. */
const INNER_SIGN = new RegExp(`[\\p{M}${INVISIBLE_SIGNS}]`, 'u');

function readSign(code: number): number {
  const sign = String.fromCharCode(code);
  if (WORD_SIGN.test(sign)) return STARTS;
  return INNER_SIGN.test(sign) ? INSIDE : BETWEEN;
}

const SIGNS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => readSign(code));
const signOf = (code: number): number => SIGNS[code] ?? readSign(code);

/** Room for the words of texts of this many units; those of a longer one are given room of their own. */
const ROOM = 2 ** 16;

type Room = Pick<ScannedWords, 'starts' | 'ends' | 'hashes'>;

function roomFor(units: number): Room {
  // A word and the sign after it take two units at least.
  const words = (units >> 1) + 1;
  return { starts: new Uint32Array(words), ends: new Uint32Array(words), hashes: new Int32Array(words) };
}

const room = roomFor(ROOM);

/** Finds the words of a text, runs of letters and digits with their marks, in one pass over its units. */
export function scanWords(text: string): ScannedWords {
  const length = text.length;
  const codes = textCodes(text);
  const { starts, ends, hashes } = length <= ROOM ? room : roomFor(length);
  let [count, at] = [0, 0];
  while (at < length) {
    let code = codes[at] ?? 0;
    if (signOf(code) !== STARTS) {
      at += 1;
      continue;
    }
    starts[count] = at;
    let hash = 0;
    do {
      hash = Math.imul(hash ^ code, 0x01000193);
      at += 1;
      code = codes[at] ?? 0;
    } while (at < length && signOf(code) !== BETWEEN);
    ends[count] = at;
    hashes[count] = hash;
    count += 1;
  }
  return { count, codes, starts, ends, hashes };
}
