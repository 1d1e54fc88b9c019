import { toSearchParams, type SearchQuery } from '../search/query/search-query.ts';

const word = (id: string): string => encodeURIComponent(id);

function withParams(path: string, params: URLSearchParams): string {
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Every address of the site. Ids are encoded; nothing else in `src/` builds a URL of its own. */
export const paths = {
  home: () => '/',
  search: (query: SearchQuery) => withParams('/tim-kiem', toSearchParams(query)),
  searchForm: () => '/tim-kiem',
  /** What all addresses of data begin with. */
  data: () => '/du-lieu/',
  suggestions: () => '/du-lieu/goi-y',
  searchJson: (query: SearchQuery) => withParams('/du-lieu/tim-kiem', toSearchParams(query)),
  article: (id: string, sentence?: number) =>
    `/bai/${word(id)}${sentence === undefined ? '' : `#${evidenceAnchor(sentence)}`}`,
  articleJson: (id: string) => `/du-lieu/bai/${word(id)}`,
  event: (id: string) => `/su-kien/${word(id)}`,
  eventJson: (id: string) => `/du-lieu/su-kien/${word(id)}`,
  places: () => '/dia-phuong',
  place: (id: string) => `/dia-phuong/${word(id)}`,
  /** A place's timeline of a year, month or day (`2023-08-31`), narrowed by the facets and the page of `query`. */
  timeline: (id: string, time: string | null, query: SearchQuery) =>
    withParams(
      `/dia-phuong/${word(id)}${time === null ? '' : `/${time.split('-').map(word).join('/')}`}`,
      toSearchParams(query),
    ),
  health: () => '/suc-khoe',
  /** What is shown at any address while the engine is away. */
  away: () => '/tam-vang',
  favicon: () => '/favicon.svg',
} as const;

/** Anchor of the n-th event's sentence on its article's page, from 0. */
export function evidenceAnchor(event: number): string {
  return `su-kien-${event + 1}`;
}

/** Anchor of a month on a timeline. */
export function monthAnchor(month: string): string {
  return `thang-${month}`;
}

/** An address out of an article, null unless it is plain http or https: anything else is not linked to. */
export function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
