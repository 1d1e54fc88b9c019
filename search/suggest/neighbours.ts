import { isFoldedSyllable } from '../text/syllables.ts';
import { wordKeys } from '../text/word-keys.ts';
import { ESTABLISHED, type CorpusFrequencies } from './corpus-frequencies.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Shorter strangers are short forms and codes: too many words are one slip away. */
const SHORTEST_STRANGER = 5;

/** All that is one slip away: a letter lost, doubled, exchanged, or two swapped. */
function* slipped(folded: string): Generator<string> {
  for (let at = 0; at <= folded.length; at += 1) {
    const before = folded.slice(0, at);
    const after = folded.slice(at);
    for (const letter of LETTERS) {
      yield before + letter + after;
      yield before + letter + after.slice(1);
    }
    yield before + after.slice(1);
    yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
  }
}

/** Words one slip away: syllables, and for a long word of hardly any article also names and words of other languages. */
export function neighbours(folded: string, corpus: CorpusFrequencies): Set<string> {
  const isStranger =
    folded.length >= SHORTEST_STRANGER && !isFoldedSyllable(folded) && corpus.word(folded) < ESTABLISHED;
  const found = new Set<string>();
  for (const word of slipped(folded)) {
    if (word === folded) continue;
    if (isFoldedSyllable(word)) found.add(wordKeys(word).folded);
    else if (isStranger && corpus.word(word) >= ESTABLISHED) found.add(word);
  }
  return found;
}
