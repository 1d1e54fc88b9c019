import type { FieldReading, ReadSentence } from '../model/article-reading.ts';
import type { FoundName } from './found-name.ts';
import { placesToday } from './gazetteer.ts';

/** A found name with the field it stands in, and the province it was settled on. */
export interface SettledName {
  readonly name: FoundName;
  readonly field: FieldReading;
  /** Province id, null while, or where, it stays open. */
  provinceId: string | null;
}

/** The sentence that a name stands in; null between sentences. */
export function sentenceOf({ field, name }: SettledName): ReadSentence | null {
  const { sentences } = field;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= name.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= name.start ? sentence : null;
}

/** The one candidate that this province is, or shares land with, today; null where none or several are. */
export function candidateIn(candidates: readonly string[], provinceId: string | null): string | null {
  if (provinceId === null) return null;
  if (candidates.includes(provinceId)) return provinceId;
  const today = placesToday(provinceId);
  const hits = candidates.filter((id) => placesToday(id).some((one) => today.includes(one)));
  return hits.length === 1 ? (hits[0] ?? null) : null;
}
