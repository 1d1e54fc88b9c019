import { wordKeys } from './word-keys.ts';

/** Marks of one syllable as plain ASCII: folded letters, shape digits (6 ^, 7 horn, 8 breve, 9 đ), tone digit; `0` for none. */
export function accentCode(syllable: string): string {
  return wordKeys(syllable).coded;
}

/** Whether a code stands for a word with any mark of shape or tone. */
export function isMarked(coded: string): boolean {
  return !coded.endsWith('0');
}
