import type { FieldReading, ReadSentence } from '../model/article-reading.ts';
import type { FoundName } from './found-name.ts';
import { placesToday } from './gazetteer.ts';

/** A found name with the field and sentence it stands in, and the province it was settled on. */
export interface SettledName {
  readonly name: FoundName;
  readonly field: FieldReading;
  readonly sentence: ReadSentence | null;
  /** Province id, null while, or where, it stays open. */
  provinceId: string | null;
}

/** The sentence of a field that holds this offset; null between sentences. */
export function sentenceAt(field: FieldReading, at: number): ReadSentence | null {
  let low = 0;
  let high = field.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((field.sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const sentence = field.sentences[low];
  return sentence !== undefined && sentence.start <= at ? sentence : null;
}

/** The one candidate that this province is, or shares land with, today; null where none or several are. */
export function candidateIn(candidates: readonly string[], provinceId: string | null): string | null {
  if (provinceId === null) return null;
  if (candidates.includes(provinceId)) return provinceId;
  const today = placesToday(provinceId);
  const hits = candidates.filter((id) => placesToday(id).some((one) => today.includes(one)));
  return hits.length === 1 ? (hits[0] ?? null) : null;
}
