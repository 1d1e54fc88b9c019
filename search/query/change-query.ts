import type { FacetName, SortOrder } from '../engine/search-engine.ts';
import type { PlannedQuery } from './plan-query.ts';
import { EMPTY_QUERY, type SearchQuery } from './search-query.ts';
import { filtersOf } from './to-search-request.ts';

/** Every change returns a new query to link to, on its first page. */
function changed(query: SearchQuery, change: Partial<SearchQuery>): SearchQuery {
  return { ...query, page: 1, ...change };
}

function withValues(query: SearchQuery, facet: FacetName, values: readonly string[]): SearchQuery {
  const { [facet]: before = [], ...others } = query.facets;
  if (before.length === 0 && values.length === 0) return changed(query, {});
  return changed(query, { facets: values.length === 0 ? others : { ...others, [facet]: values } });
}

export function hasFacet(query: SearchQuery, facet: FacetName, value: string): boolean {
  return query.facets[facet]?.includes(value) === true;
}

/** One more value of a facet; values of one facet are alternatives. */
export function withFacet(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
  return withValues(query, facet, [...new Set([...(query.facets[facet] ?? []), value])]);
}

/** Without one value, or without the whole facet. */
export function withoutFacet(query: SearchQuery, facet: FacetName, value?: string): SearchQuery {
  const left = value === undefined ? [] : (query.facets[facet] ?? []).filter((chosen) => chosen !== value);
  return withValues(query, facet, left);
}

export function withText(query: SearchQuery, text: string): SearchQuery {
  return changed(query, { text: text.trim(), verbatim: [] });
}

export function withPage(query: SearchQuery, page: number): SearchQuery {
  return { ...query, page: Math.max(1, Math.trunc(page)) };
}

export function withSort(query: SearchQuery, sort: SortOrder): SearchQuery {
  return changed(query, { sort });
}

export function withStrict(query: SearchQuery, strict: boolean): SearchQuery {
  return changed(query, { strict });
}

/** ISO days, inclusive; null opens that end. */
export function withDays(query: SearchQuery, from: string | null, to: string | null): SearchQuery {
  return changed(query, { from, to });
}

/** Switches the expansion of one acronym off. */
export function withVerbatim(query: SearchQuery, key: string): SearchQuery {
  return changed(query, { verbatim: [...new Set([...query.verbatim, key])] });
}

/** Switches it on again. */
export function withoutVerbatim(query: SearchQuery, key: string): SearchQuery {
  return changed(query, { verbatim: query.verbatim.filter((kept) => kept !== key) });
}

/** The text alone: no facets, no days. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return {
    ...EMPTY_QUERY,
    text: query.text,
    sort: query.sort,
    strict: query.strict,
    verbatim: query.verbatim,
  };
}

/** The same question with its `field:` words turned into chosen facets. */
export function withFieldsAsFacets(query: SearchQuery, planned: PlannedQuery): SearchQuery {
  if (planned.filters.length === 0) return query;
  return { ...query, text: planned.rest, facets: filtersOf(query, planned.filters).facets };
}
