import type { FacetName } from '../../search/engine/search-engine.ts';
import { withDays, withoutFacet, withStrict } from '../../search/query/change-query.ts';
import { FACETS } from '../../search/query/facets.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { vi } from '../i18n/vi.ts';
import { facetLabel } from './facet-labels.ts';
import type { Link } from './link.ts';
import { shortDay } from './vietnamese-dates.ts';

/** A chip with what clicking it does, said for screen readers. */
export interface Chip extends Link {
  readonly action: string;
}

/** A filter in force, and the query without it. */
export interface ChosenFilter {
  /** Null for days and marks. */
  readonly facet: FacetName | null;
  readonly label: string;
  readonly without: SearchQuery;
}

function rangeLabel(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return vi.search.range(shortDay(from), shortDay(to));
  if (from !== null) return vi.search.since(shortDay(from));
  return to === null ? null : vi.search.until(shortDay(to));
}

/** Everything that narrows a query besides its words, in the order of the URL. */
export function chosenFilters(query: SearchQuery): readonly ChosenFilter[] {
  const facets = FACETS.flatMap(({ name, label }) =>
    (query.facets[name] ?? []).map((value) => ({
      facet: name,
      label: `${label}: ${facetLabel(name, value)}`,
      without: withoutFacet(query, name, value),
    })),
  );
  const range = rangeLabel(query.from, query.to);
  return [
    ...facets,
    ...(range === null ? [] : [{ facet: null, label: range, without: withDays(query, null, null) }]),
    ...(query.strict ? [{ facet: null, label: vi.search.strictOn, without: withStrict(query, false) }] : []),
  ];
}
