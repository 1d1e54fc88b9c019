import { isFoldedSyllable } from '../text/syllables.ts';
import { wordKeys } from '../text/word-keys.ts';

/** Letters of Vietnamese syllables, folded. */
const LETTERS = Array.from('abcdeghiklmnopqrstuvxy');

/** Syllables one slip away: a letter lost, doubled, exchanged, or two swapped. */
export function syllableNeighbours(folded: string): Set<string> {
  const found = new Set<string>();
  const add = (word: string): void => {
    if (word !== folded && isFoldedSyllable(word)) found.add(wordKeys(word).folded);
  };
  for (let at = 0; at <= folded.length; at += 1) {
    const before = folded.slice(0, at);
    const after = folded.slice(at);
    for (const letter of LETTERS) {
      add(before + letter + after);
      add(before + letter + after.slice(1));
    }
    add(before + after.slice(1));
    add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return found;
}
