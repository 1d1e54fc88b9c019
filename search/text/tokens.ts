import { scanWords } from './scan-words.ts';
import { wordKeys, type WordKeys } from './word-keys.ts';

/** A word of a text with its range `[start, end)` in UTF-16 units and the keys it is compared by. */
export interface Token extends WordKeys {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order: runs of letters and digits, one syllable each in Vietnamese.
 * Signs separate (`59-NQ/TW` is 59 · nq · tw, `2/9/2023` is 2 · 9 · 2023, `TP.HCM` is tp · hcm), letters and
 * digits side by side do not (`19h30`, `U23`). The text may be canonical or as given: ranges count in what was passed.
 * Both engines index exactly these words, so a query and an article always agree on what a word is.
 */
export function tokens(text: string): Token[] {
  const { count, starts, ends } = scanWords(text);
  return Array.from({ length: count }, (_, word) => {
    const [start, end] = [starts[word] ?? 0, ends[word] ?? 0];
    const { folded, coded } = wordKeys(text.slice(start, end));
    return { start, end, folded, coded };
  });
}
