import { dayNumber } from '../../day-number.ts';
import { FACETS } from '../../facet-names.ts';
import type { FacetCount, FacetName, Filters } from '../../search-engine.ts';

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

export const oneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;

/** The filters as the server takes them, without those of one facet where its own counts are asked. */
export function filterExpression({ facets, from, to }: Filters, without: FacetName | null = null): string[] {
  const parts = FACETS.flatMap((name) => {
    const values = facets[name] ?? [];
    return values.length === 0 || name === without ? [] : [oneOf(name, values)];
  });
  if (from !== null) parts.push(`stamp >= ${dayNumber(from)}`);
  if (to !== null) parts.push(`stamp <= ${dayNumber(to)}`);
  return parts;
}

export type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Most frequent first, then by value, on every engine. */
export function facetCounts(counts: Readonly<Record<string, number>> = {}): FacetCount[] {
  return Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** In order of time. */
export function timeCounts(counts: Readonly<Record<string, number>> = {}): FacetCount[] {
  return Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => (one.value < other.value ? -1 : 1));
}
