import { tokens } from '../text/tokens.ts';
import type { WordKeys } from '../text/word-keys.ts';

/**
 * A word as one number: 24 bits of its folded form and 8 bits of its marks. Articles kept as arrays of such
 * numbers can be looked at again in microseconds. Two words in sixteen million share a number.
 */
export type TokenKey = number;

/** Bits of the marks, by the digits of the accent code: tones 1-5 as they are, bar of đ, circumflex, breve, horn (also twice). */
const MARK_BITS: Readonly<Record<string, number>> = {
  '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '9': 8, '6': 16, '8': 32, '7': 64,
}; // prettier-ignore
const DIGIT_BITS = Uint8Array.from({ length: 128 }, (_, code) => MARK_BITS[String.fromCharCode(code)] ?? 0);

/** FNV-1a over UTF-16 units, folded to 24 bits. */
export function foldedNumber(folded: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

export function tokenKey(folded: string, coded: string): TokenKey {
  let marks = 0;
  for (let at = folded.length; at < coded.length; at += 1)
    marks += DIGIT_BITS[coded.charCodeAt(at) & 127] ?? 0;
  return ((foldedNumber(folded) << 8) | (marks & 0xff)) >>> 0;
}

/** The folded part of a token's number, see `foldedNumber`. */
export const foldedOf = (key: TokenKey): number => key >>> 8;

/** The marks of a token's number, 0 to 255; 0 for none. */
export const marksOf = (key: TokenKey): number => key & 0xff;

/** The words of a document's three fields as numbers. */
export interface DocumentTokens {
  readonly title: Uint32Array;
  readonly lead: Uint32Array;
  readonly body: Uint32Array;
}

export const FIELDS = ['title', 'lead', 'body'] as const;

const keyed = (words: readonly WordKeys[]): Uint32Array =>
  Uint32Array.from(words, ({ folded, coded }) => tokenKey(folded, coded));

export function documentTokens(fields: Readonly<Record<(typeof FIELDS)[number], string>>): DocumentTokens {
  return {
    title: keyed(tokens(fields.title)),
    lead: keyed(tokens(fields.lead)),
    body: keyed(tokens(fields.body)),
  };
}
