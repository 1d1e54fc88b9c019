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

const LETTER = 1;
const LOWER = 2;
const MARKS = 4;
/** Vietnamese ends at U+1EF9; other scripts are left to the patterns. */
const TABLE_SIZE = 0x2000;
const SIGNS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const sign = String.fromCharCode(code);
  const inWord = /[\p{L}\p{M}]/u.test(sign) ? LETTER : 0;
  return (
    inWord + (LOWER_CASE.test(sign) ? LOWER : 0) + (MARKED.test(sign) || /\p{M}/u.test(sign) ? MARKS : 0)
  );
});

/**
 * Whether so many lower-case words bear marks that nothing else needs to be looked at: nearly all articles are
 * Vietnamese, and one pass over their signs tells.
 */
function isPlainlyVietnamese(text: string): boolean {
  let [common, marked] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    let sign = SIGNS[text.charCodeAt(at)] ?? 0;
    if ((sign & LETTER) === 0) continue;
    const isCommon = (sign & LOWER) !== 0;
    let marks = 0;
    for (; (sign & LETTER) !== 0; sign = at < text.length ? (SIGNS[text.charCodeAt(at)] ?? 0) : 0) {
      marks |= sign & MARKS;
      at += 1;
    }
    if (!isCommon) continue;
    common += 1;
    if (marks !== 0) marked += 1;
  }
  return common > 0 && marked / common >= MARKED_SHARE;
}

function share(words: readonly string[], holds: (word: string) => boolean): number {
  return words.filter(holds).length / Math.max(1, words.length);
}

/**
 * Whether a text is Vietnamese, with its marks or without: words with Vietnamese letters, else words spelt as
 * Vietnamese syllables can be. Up to three words say too little to be turned away.
 */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyVietnamese(sample)) return true;
  const words = sample.match(WORD) ?? [];
  if (words.length === 0) return false;
  const common = words.filter((word) => LOWER_CASE.test(word));
  if (share(common.length === 0 ? words : common, (word) => MARKED.test(word)) >= MARKED_SHARE) return true;
  if (words.length <= 3) return words.some((word) => /\p{Script=Latin}/u.test(word));
  return share(words, (word) => isFoldedSyllable(foldVietnamese(word))) >= SYLLABLE_SHARE;
}
