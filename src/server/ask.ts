import type { SearchRequest } from '../../search/engine/search-engine.ts';

const EVERYTHING: SearchRequest = {
  plan: null,
  filters: { facets: {}, from: null, to: null },
  sort: 'newest',
  offset: 0,
  limit: 0,
  facets: [],
  histogram: null,
};

/** A question without words: all documents, newest first, none listed, changed by what is given. */
export function ask(change: Partial<SearchRequest>): SearchRequest {
  return { ...EVERYTHING, ...change };
}

/** Filters on days and facets, open where nothing is said. */
export function filters(change: Partial<SearchRequest['filters']>): SearchRequest['filters'] {
  return { ...EVERYTHING.filters, ...change };
}
