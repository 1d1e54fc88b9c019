import type { QueryGroup, QueryUnit } from './query-groups.ts';
import { typedText } from './query-words.ts';

/** A part of the query that can be taken out of it: a clause or an exclusion. */
export interface AskedPart {
  /** As query text that is read the same again. */
  readonly source: string;
  /** As people read it, without operators. */
  readonly label: string;
  readonly type: 'word' | 'phrase' | 'either' | 'excluded';
}

function sourceOf({ words, excluded, quoted }: QueryUnit): string {
  const typed = typedText(words);
  const written = quoted || (excluded && words.length > 1) ? `"${typed}"` : typed;
  return excluded ? `-${written}` : written;
}

function typeOf(group: QueryGroup): AskedPart['type'] {
  if (group[0].excluded) return 'excluded';
  if (group.length > 1) return 'either';
  return group[0].words.length > 1 ? 'phrase' : 'word';
}

/** The parts in typed order; their sources joined by blanks ask the same, but for names that a comma had kept apart. */
export function askedParts(groups: readonly QueryGroup[]): AskedPart[] {
  return groups.map((group) => ({
    source: group.map(sourceOf).join(' OR '),
    label: group.map((unit) => typedText(unit.words)).join(' hoặc '),
    type: typeOf(group),
  }));
}
