import { placeTone } from '../text/place-tone.ts';
import { isSyllable, tonelessSyllables } from '../text/syllables.ts';
import { wordKeys } from '../text/word-keys.ts';
import type { CorpusFrequencies } from './corpus-frequencies.ts';

/** Toneless syllables by what they fold to. */
const SHAPES: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  tonelessSyllables(),
  (syllable) => wordKeys(syllable).folded,
);

const TONES = [0, 1, 2, 3, 4, 5] as const;

/** The marked form of a folded syllable that the corpus knows best, the typed tone preferred. */
export function markedForm(folded: string, typedCode: string, corpus: CorpusFrequencies): string {
  const typedTone = Number(/[1-5]$/u.exec(typedCode)?.[0] ?? 0);
  let best = { form: folded, score: 0 };
  for (const shape of SHAPES.get(folded) ?? []) {
    for (const tone of TONES) {
      const form = placeTone(shape, tone);
      if (!isSyllable(form)) continue;
      const score = corpus.marked(wordKeys(form).coded) * (tone === typedTone ? 5 : 1);
      if (score > best.score) best = { form, score };
    }
  }
  return best.form;
}
