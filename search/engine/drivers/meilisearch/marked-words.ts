import { marksOf, tokenKey, type TokenKey } from '../../../ranking/token-keys.ts';

/** A folded word with the number of its marks behind it, always three digits: `can018` for "cần", `nam000` for "nam". */
const written = (folded: string, key: TokenKey): string => folded + String(marksOf(key)).padStart(3, '0');

/** A word of a query as `markedField` writes it. */
export const markedWord = (folded: string, coded: string): string => written(folded, tokenKey(folded, coded));

/** All words of a field in their order, each with its marks: out of the folded ones and their numbers. */
export function markedField(folded: string, keys: Uint32Array): string {
  const words = folded.split(' ');
  return Array.from(keys, (key, at) => written(words[at] ?? '', key)).join(' ');
}
