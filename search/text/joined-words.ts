import { foldVietnamese } from './fold-vietnamese.ts';
import { isFoldedSyllable } from './syllables.ts';

/** How good it is to take `folded` for a syllable after `before` (null at the front); more is better. */
export type SyllableScore = (folded: string, before: string | null) => number;

const LONGEST_SYLLABLE = 7;
const LONGEST_JOINED = 40;
const VOWEL_FIRST = /^[aeiouy]/u;

/** Fewer syllables, and consonants go to the syllable they begin: `da nang`, not `dan ang`. */
const byShape: SyllableScore = (folded, before) =>
  -1 - (before !== null && VOWEL_FIRST.test(folded) ? 0.5 : 0);

interface Cut {
  readonly score: number;
  readonly parts: readonly string[];
}

function bestCut(
  folded: string,
  end: number,
  cuts: readonly (Cut | null)[],
  score: SyllableScore,
): Cut | null {
  let best: Cut | null = null;
  for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
    const cut = cuts[start];
    const syllable = folded.slice(start, end);
    if (cut === null || cut === undefined || !isFoldedSyllable(syllable)) continue;
    const total = cut.score + score(syllable, cut.parts.at(-1) ?? null);
    if (best === null || total > best.score) best = { score: total, parts: [...cut.parts, syllable] };
  }
  return best;
}

/**
 * Cuts joined input into the syllables it may be: `cantho` → `can`, `tho`, in lower case, with the marks typed.
 * Null for a single syllable, for what cannot be cut into syllables, and beyond 40 letters.
 */
export function splitJoined(word: string, score: SyllableScore = byShape): string[] | null {
  const given = word.normalize('NFC').toLowerCase();
  const folded = foldVietnamese(given);
  // Each letter folds to one letter, so cuts of the folded word are cuts of the given one.
  if (folded.length !== given.length || folded.length > LONGEST_JOINED || isFoldedSyllable(folded))
    return null;
  const cuts: (Cut | null)[] = [{ score: 0, parts: [] }];
  for (let end = 1; end <= folded.length; end += 1) cuts.push(bestCut(folded, end, cuts, score));
  const parts = cuts.at(-1)?.parts ?? [];
  if (parts.length < 2) return null;
  let from = 0;
  return parts.map((part) => given.slice(from, (from += part.length)));
}
