import { withPage } from '../../search/query/change-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';

export const RESULTS_PER_PAGE = 10;

export interface Paging {
  readonly page: number;
  readonly last: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Where a reader is in a list of `total`, and the ways on; null when one page holds it all. */
export function paging(
  query: SearchQuery,
  total: number,
  pageSize: number,
  href: (query: SearchQuery) => string,
): Paging | null {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1 && query.page === 1) return null;
  const to = (page: number): string => href(withPage(query, page));
  return {
    page: query.page,
    last,
    previous: query.page > 1 ? to(Math.min(query.page - 1, last)) : null,
    next: query.page < last ? to(query.page + 1) : null,
  };
}
