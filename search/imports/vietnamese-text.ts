import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { isFoldedSyllable } from '../text/syllables.ts';

/** As much as tells a language; longer texts are judged by their beginning. */
const SAMPLE = 300;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LOWER_CASE = /^\p{Ll}/u;
/** Letters with the marks of Vietnamese; French and Portuguese have some of them, in one word of six. */
const MARKED = /[àáâãèéêìíòóôõùúýăđðĩũơư\u1ea0-\u1ef9]|\p{L}\p{M}/iu;

/**
 * Shares above which a text counts as Vietnamese. Names are written with capitals and stand in the texts of all
 * languages ("Cần Thơ" in English, "Chelsea" in Vietnamese), so marks are counted over lower-case words.
 */
const MARKED_SHARE = 0.33;
const SYLLABLE_SHARE = 0.62;

function share(words: readonly string[], holds: (word: string) => boolean): number {
  return words.filter(holds).length / Math.max(1, words.length);
}

/**
 * Whether a text is Vietnamese, with its marks or without: words with Vietnamese letters, else words spelt as
 * Vietnamese syllables can be. Up to three words say too little to be turned away.
 */
export function isVietnamese(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(WORD) ?? [];
  if (words.length === 0) return false;
  const common = words.filter((word) => LOWER_CASE.test(word));
  if (share(common.length === 0 ? words : common, (word) => MARKED.test(word)) >= MARKED_SHARE) return true;
  if (words.length <= 3) return words.some((word) => /\p{Script=Latin}/u.test(word));
  return share(words, (word) => isFoldedSyllable(foldVietnamese(word))) >= SYLLABLE_SHARE;
}
