import type { CorpusFrequencies } from './corpus-frequencies.ts';
import { orderedFrequencies } from './ordered-frequencies.ts';
import { numberTexts } from './vocabulary.ts';
import { wordOrder } from './word-order.ts';

/** Frequencies over texts, one an article: those that suggestions are made of tell them by the way. */
export function countTexts(texts: readonly string[]): CorpusFrequencies {
  return orderedFrequencies(wordOrder(numberTexts(texts)), texts.length);
}
