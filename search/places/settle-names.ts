import type { ArticleReading, FieldReading, ReadSentence } from '../model/article-reading.ts';
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

/** "phường X, quận Y", "xã X (tỉnh Z)", "phường X - Z", "phường X thuộc Z": the parent right behind. */
const PARENT_GAP = /^(?:, ?| ?\(| - |-| thuộc | của | ở | tại )(?:thuộc |nay thuộc |nay là )?$/u;

function sentenceAt(field: FieldReading, at: number): ReadSentence | null {
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

/** The one candidate that this province is, or is part of, today; null where none or several are. */
function candidateIn(candidates: readonly string[], provinceId: string | null): string | null {
  if (provinceId === null) return null;
  if (candidates.includes(provinceId)) return provinceId;
  const today = placesToday(provinceId).map(({ id }) => id);
  const hits = candidates.filter(
    (id) => today.includes(id) || placesToday(id).some((one) => today.includes(one.id)),
  );
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/** From right to left, so that a chain "phường, quận, thành phố" hands its province down to the first. */
function settleByParent(names: readonly SettledName[]): void {
  for (let at = names.length - 2; at >= 0; at -= 1) {
    const [own, next] = [names[at], names[at + 1]];
    if (own === undefined || next === undefined || own.field !== next.field) continue;
    if (own.name.level === 'province' || next.provinceId === null || next.name.level === own.name.level)
      continue;
    if (!PARENT_GAP.test(own.field.text.slice(own.name.end, next.name.start))) continue;
    own.provinceId = candidateIn(own.name.candidates, next.provinceId) ?? next.provinceId;
  }
}

type Distance = (other: SettledName, own: SettledName) => number;

const FAR = Number.POSITIVE_INFINITY;

function gap(other: SettledName, own: SettledName): number {
  return Math.abs(other.name.start - own.name.start) + (other.name.former ? 1000 : 0);
}

/** Where a province may be named that settles an open name, the strongest cue first. */
const CUES: readonly Distance[] = [
  (other, own) => (other.name.local !== null && other.name.local === own.name.local ? gap(other, own) : FAR),
  (other, own) => (own.sentence !== null && other.sentence === own.sentence ? gap(other, own) : FAR),
  (other, own) =>
    other.field === own.field && other.sentence?.paragraph === own.sentence?.paragraph
      ? gap(other, own)
      : FAR,
  (other) => (other.sentence?.role === 'dateline' ? 0 : FAR),
  (other) => (other.field.field === 'title' ? other.name.start : FAR),
];

function nearest(own: SettledName, settled: readonly SettledName[], cue: Distance): string | null {
  let best = FAR;
  let found: string | null = null;
  for (const other of settled) {
    const distance = cue(other, own);
    if (distance >= best) continue;
    const hit = candidateIn(own.name.candidates, other.provinceId);
    if (hit !== null) [best, found] = [distance, hit];
  }
  return found;
}

/** The only candidate that the article names anywhere. */
function onlyNamed(own: SettledName, settled: readonly SettledName[]): string | null {
  const hits = new Set(settled.map(({ provinceId }) => candidateIn(own.name.candidates, provinceId)));
  hits.delete(null);
  return hits.size === 1 ? ([...hits][0] ?? null) : null;
}

function settleByCues(
  own: SettledName,
  settled: readonly SettledName[],
  sourcePlace: string | null,
): string | null {
  for (const cue of CUES) {
    const found = nearest(own, settled, cue);
    if (found !== null) return found;
  }
  return onlyNamed(own, settled) ?? candidateIn(own.name.candidates, sourcePlace);
}

/** The names of all fields with their provinces, as far as the article's own words or its source tell them. */
export function settleNames(
  reading: ArticleReading,
  found: ReadonlyMap<FieldReading, readonly FoundName[]>,
): SettledName[] {
  const names = [...found].flatMap(([field, list]) =>
    list.map((name): SettledName => {
      const only = name.candidates.length === 1 ? (name.candidates[0] ?? null) : null;
      return { name, field, sentence: sentenceAt(field, name.start), provinceId: only };
    }),
  );
  settleByParent(names);
  const settled = names.filter(({ provinceId }) => provinceId !== null);
  for (const own of names) {
    if (own.provinceId === null && own.name.candidates.length > 1) {
      own.provinceId = settleByCues(own, settled, reading.sourcePlace);
    }
  }
  return names;
}
