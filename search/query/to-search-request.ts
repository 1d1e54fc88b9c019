import type { FacetName, Filters, SearchRequest } from '../engine/search-engine.ts';
import type { FieldFilter } from './field-filters.ts';
import type { PlannedQuery } from './plan-query.ts';
import type { SearchQuery } from './search-query.ts';

/** What a page wants counted and how many hits it shows. */
export interface PageShape {
  readonly pageSize: number;
  readonly facets?: readonly FacetName[];
  readonly histogram?: SearchRequest['histogram'];
}

/** Chosen facets and `field:` words together; both name alternatives within one facet. */
export function filtersOf(query: SearchQuery, fields: readonly FieldFilter[]): Filters {
  const facets: Partial<Record<FacetName, readonly string[]>> = { ...query.facets };
  for (const { facet, value } of fields) facets[facet] = [...new Set([...(facets[facet] ?? []), value])];
  return { facets, from: query.from, to: query.to };
}

/** The question to put to an index. `planned` is the plan of `query.text`; ask nothing when a notice says that it has no words. */
export function toSearchRequest(query: SearchQuery, planned: PlannedQuery, shape: PageShape): SearchRequest {
  return {
    plan: planned.plan,
    filters: filtersOf(query, planned.filters),
    sort: query.sort,
    offset: (query.page - 1) * shape.pageSize,
    limit: shape.pageSize,
    facets: shape.facets ?? [],
    histogram: shape.histogram ?? null,
  };
}
