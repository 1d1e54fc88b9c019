import type { CorpusFrequencies } from './corpus-frequencies.ts';
import { numberOf } from './vocabulary.ts';
import { stretchOf, type WordOrder } from './word-order.ts';

/** What texts in order tell of words: each occurrence counts, and few texts hold a word twice. */
export function orderedFrequencies(sorted: WordOrder, articles: number): CorpusFrequencies {
  const { vocabulary, counts } = sorted;
  const words = new Uint32Array(vocabulary.folded.length);
  vocabulary.foldedOf.forEach((form, number) => (words[form] = (words[form] ?? 0) + (counts[number] ?? 0)));
  const formOf = (folded: string): number => numberOf(vocabulary.folded, folded);
  return {
    articles,
    word: (folded) => words[formOf(folded)] ?? 0,
    marked: (coded) => counts[numberOf(vocabulary.coded, coded)] ?? 0,
    pair: (first, second) => {
      const [one, other] = [formOf(first), formOf(second)];
      if (one === 0 || other === 0) return 0;
      const [from, to] = stretchOf(sorted, [one], [other, other + 1]);
      return to - from;
    },
  };
}
