import type { ArticleReading, FieldReading } from '../model/article-reading.ts';
import type { FoundName } from './found-name.ts';
import { candidateIn, sentenceOf, type SettledName } from './settled-name.ts';

/** "phường X, quận Y", "xã X (tỉnh Z)", "phường X - Z", "phường X thuộc Z": the parent right behind. */
const PARENT_GAP = /^(?:, ?| ?\(| - |-| thuộc | của | ở | tại )(?:thuộc |nay thuộc |nay là )?$/u;
const LONGEST_GAP = 16;

/** How many names to either side are asked for a province; keeps the time linear in any text. */
const NEIGHBOURS = 40;

/** From right to left, so that a chain "phường, quận, thành phố" hands its province down to the first. */
function settleByParent(names: readonly SettledName[]): void {
  for (let at = names.length - 2; at >= 0; at -= 1) {
    const [own, next] = [names[at], names[at + 1]];
    if (own === undefined || own.field !== next?.field) continue;
    if (own.name.level === 'province' || next.provinceId === null || next.name.level === own.name.level)
      continue;
    if (next.name.start - own.name.end > LONGEST_GAP) continue;
    if (!PARENT_GAP.test(own.field.text.slice(own.name.end, next.name.start))) continue;
    own.provinceId = candidateIn(own.name.candidates, next.provinceId) ?? next.provinceId;
  }
}

/** What the whole article tells of provinces, gathered once. */
interface Evidence {
  /** By the unit as written: "xã Tân Minh" settled once is the same all through. */
  readonly byLocal: ReadonlyMap<string, string>;
  readonly dateline: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly anywhere: ReadonlySet<string>;
}

function evidenceOf(names: readonly SettledName[]): Evidence {
  const byLocal = new Map<string, string>();
  const [dateline, title, anywhere] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const settled of names) {
    const { name, field, provinceId } = settled;
    if (provinceId === null) continue;
    if (name.local !== null) byLocal.set(name.local, provinceId);
    if (sentenceOf(settled)?.role === 'dateline') dateline.add(provinceId);
    if (field.field === 'title') title.add(provinceId);
    anywhere.add(provinceId);
  }
  return { byLocal, dateline, title, anywhere };
}

/** The nearest province to either side, within the sentence or else within the paragraph, that is a candidate. */
function nearestProvince(
  names: readonly SettledName[],
  at: number,
  within: 'sentence' | 'paragraph',
): string | null {
  const own = names[at];
  if (own === undefined) return null;
  const sentence = sentenceOf(own);
  let best = Number.POSITIVE_INFINITY;
  let found: string | null = null;
  for (let other = Math.max(0, at - NEIGHBOURS); other <= at + NEIGHBOURS; other += 1) {
    const near = names[other];
    if (near?.field !== own.field || near.provinceId === null) continue;
    const beside = sentenceOf(near);
    if (beside?.paragraph !== sentence?.paragraph) continue;
    if (within === 'sentence' && beside !== sentence) continue;
    const distance = Math.abs(near.name.start - own.name.start);
    const hit = distance < best ? candidateIn(own.name.candidates, near.provinceId) : null;
    if (hit !== null) [best, found] = [distance, hit];
  }
  return found;
}

/** The one candidate among several provinces that are named; null where none or more are. */
function onlyOneOf(candidates: readonly string[], named: ReadonlySet<string>): string | null {
  const hits = new Set([...named].map((id) => candidateIn(candidates, id)));
  hits.delete(null);
  return hits.size === 1 ? ([...hits][0] ?? null) : null;
}

/** The cues in order of strength: the same unit settled elsewhere, sentence, paragraph, dateline, title, article, source. */
function settleByCues(
  names: readonly SettledName[],
  at: number,
  evidence: Evidence,
  sourcePlace: string | null,
): string | null {
  const { candidates, local } = names[at]?.name ?? { candidates: [], local: null };
  return (
    candidateIn(candidates, evidence.byLocal.get(local ?? '') ?? null) ??
    nearestProvince(names, at, 'sentence') ??
    nearestProvince(names, at, 'paragraph') ??
    onlyOneOf(candidates, evidence.dateline) ??
    onlyOneOf(candidates, evidence.title) ??
    onlyOneOf(candidates, evidence.anywhere) ??
    candidateIn(candidates, sourcePlace)
  );
}

/** The names of all fields with their provinces, as far as the article's own words or its source tell them. */
export function settleNames(
  reading: ArticleReading,
  found: ReadonlyMap<FieldReading, readonly FoundName[]>,
): SettledName[] {
  const names = [...found].flatMap(([field, list]) =>
    list.map((name): SettledName => {
      const only = name.candidates.length === 1 ? (name.candidates[0] ?? null) : null;
      return { name, field, provinceId: only };
    }),
  );
  settleByParent(names);
  const open = [...names.keys()].filter((at) => {
    const own = names[at];
    return own?.provinceId === null && own.name.candidates.length > 1;
  });
  if (open.length === 0) return names;
  const evidence = evidenceOf(names);
  const decided = open.map((at) => settleByCues(names, at, evidence, reading.sourcePlace));
  for (const [number, at] of open.entries()) {
    const own = names[at];
    if (own !== undefined) own.provinceId = decided[number] ?? null;
  }
  return names;
}
