import type { FacetName, SortOrder } from '../engine/search-engine.ts';
import { FACETS } from './facets.ts';

/** What a reader asks for: the URL and nothing else. Never changed in place, see `change-query.ts`. */
export interface SearchQuery {
  /** As typed, blanks at the ends cut off, at most `LONGEST_TEXT` units. */
  readonly text: string;
  /** Chosen values by facet; values of one facet are alternatives. Facets without a choice are absent. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** ISO days, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: SortOrder;
  /** From 1. */
  readonly page: number;
  /** "đúng dấu": only exact marks count as found. */
  readonly strict: boolean;
  /** Keys of acronyms that the reader does not want written out. */
  readonly verbatim: readonly string[];
}

/** URL parameters that are no facets. */
export const PARAMETERS = {
  text: 'q',
  from: 'tu',
  to: 'den',
  sort: 'xep',
  page: 'trang',
  strict: 'dung-dau',
  verbatim: 'nguyen-van',
} as const;

/** Words for sort orders in URLs. */
const SORT_WORDS = { relevance: 'phu-hop', newest: 'moi-nhat', oldest: 'cu-nhat' } as const;

/** Longer texts are cut at the door; `planQuery` says so. */
export const LONGEST_TEXT = 10_000;
const MOST_VALUES = 50;
const LONGEST_VALUE = 200;
const LAST_PAGE = 10_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The question that asks for everything. */
export const EMPTY_QUERY: SearchQuery = {
  text: '',
  facets: {},
  from: null,
  to: null,
  sort: 'relevance',
  page: 1,
  strict: false,
  verbatim: [],
};

function readDay(given: string | null): string | null {
  if (given === null || !ISO_DAY.test(given)) return null;
  const time = Date.parse(given);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given ? null : given;
}

function readPage(given: string | null): number {
  const page = /^\d{1,9}$/u.test(given ?? '') ? Number(given) : 1;
  return Math.min(Math.max(page, 1), LAST_PAGE);
}

function readSort(given: string | null): SortOrder {
  if (given === SORT_WORDS.newest) return 'newest';
  return given === SORT_WORDS.oldest ? 'oldest' : 'relevance';
}

function readValues(params: URLSearchParams, parameter: string): string[] {
  const values = params.getAll(parameter).map((value) => value.trim().slice(0, LONGEST_VALUE).toWellFormed());
  return [...new Set(values)].filter((value) => value !== '').slice(0, MOST_VALUES);
}

function readFacets(params: URLSearchParams): SearchQuery['facets'] {
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const { name, parameter } of FACETS) {
    const values = readValues(params, parameter);
    const known = name === 'year' ? values.filter((value) => /^\d{4}$/u.test(value)) : values;
    if (known.length > 0) chosen[name] = known;
  }
  return chosen;
}

/** Reads a URL's parameters. What cannot be read counts as not given: nothing that a reader sends is an error. */
export function parseSearchQuery(params: URLSearchParams): SearchQuery {
  const text = (params.get(PARAMETERS.text) ?? '').slice(0, LONGEST_TEXT).toWellFormed().trim();
  return {
    text,
    facets: readFacets(params),
    from: readDay(params.get(PARAMETERS.from)),
    to: readDay(params.get(PARAMETERS.to)),
    sort: readSort(params.get(PARAMETERS.sort)),
    page: readPage(params.get(PARAMETERS.page)),
    strict: params.get(PARAMETERS.strict) === '1',
    verbatim: readValues(params, PARAMETERS.verbatim),
  };
}

/** The parameters of a query in one fixed order, without those that say nothing; `parseSearchQuery` reads them back. */
export function toSearchParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  const add = (parameter: string, value: string | null): void => {
    if (value !== null && value !== '') params.append(parameter, value);
  };
  add(PARAMETERS.text, query.text);
  for (const { name, parameter } of FACETS)
    for (const value of query.facets[name] ?? []) add(parameter, value);
  add(PARAMETERS.from, query.from);
  add(PARAMETERS.to, query.to);
  add(PARAMETERS.strict, query.strict ? '1' : null);
  for (const key of query.verbatim) add(PARAMETERS.verbatim, key);
  add(PARAMETERS.sort, query.sort === 'relevance' ? null : SORT_WORDS[query.sort]);
  add(PARAMETERS.page, query.page === 1 ? null : String(query.page));
  return params;
}
