import { INVISIBLE_SIGNS } from './canonical-text.ts';

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

/** Room for texts of this many units; a longer one is given room of its own. */
const ROOM = 2 ** 16;

type Room = Omit<ScannedWords, 'count'> & { readonly bytes: Buffer };

function roomFor(units: number): Room {
  const codes = new Uint16Array(units);
  // A word and the sign after it take two units at least.
  const words = (units >> 1) + 1;
  const [starts, ends, hashes] = [new Uint32Array(words), new Uint32Array(words), new Int32Array(words)];
  return { codes, starts, ends, hashes, bytes: Buffer.from(codes.buffer) };
}

const room = roomFor(ROOM);

/**
 * Finds the words of a text, runs of letters and digits with their marks, in one pass over its units: reading them
 * out of a string one by one costs more than copying them all at once.
 */
export function scanWords(text: string): ScannedWords {
  const length = text.length;
  const { codes, starts, ends, hashes, bytes } = length <= ROOM ? room : roomFor(length);
  bytes.write(text, 'utf16le');
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
