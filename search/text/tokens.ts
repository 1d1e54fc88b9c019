import { INVISIBLE_SIGNS } from './canonical-text.ts';
import { wordKeys, type WordKeys } from './word-keys.ts';

/** A word of a text with its range `[start, end)` in UTF-16 units and the keys it is compared by. */
export interface Token extends WordKeys {
  readonly start: number;
  readonly end: number;
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

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return SIGNS[code] ?? readSign(code);
}

/** Calls `visit` with the range of every word of a text, in order, and with a hash of its letters (32 bits, signed). */
export function eachWord(text: string, visit: (start: number, end: number, hash: number) => void): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (signAt(text, at) !== STARTS) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      at += 1;
    } while (at < length && signAt(text, at) !== BETWEEN);
    visit(start, at, hash);
  }
}

/**
 * The words of a text in order: runs of letters and digits, one syllable each in Vietnamese.
 * Signs separate (`59-NQ/TW` is 59 · nq · tw, `2/9/2023` is 2 · 9 · 2023, `TP.HCM` is tp · hcm), letters and
 * digits side by side do not (`19h30`, `U23`). The text may be canonical or as given: ranges count in what was passed.
 * Both engines index exactly these words, so a query and an article always agree on what a word is.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  eachWord(text, (start, end) => {
    const { folded, coded } = wordKeys(text.slice(start, end));
    found.push({ start, end, folded, coded });
  });
  return found;
}
