import type { IndexNames } from './create-index.ts';
import type { Server } from './server.ts';
import type { FoundQueries, QueryText } from './query-texts.ts';
import type { Distribution } from './facet-values.ts';
import type { StoredDocument } from './stored-document.ts';

/** What the second look needs of a document. */
export type Proposed = Pick<StoredDocument, 'id' | 'day' | 'tokens'>;

export const PROPOSED: readonly string[] = ['id', 'day', 'tokens'];

export interface Answer<Hit> {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** False where more may be found than was looked at. */
  readonly countedAll: boolean;
  readonly counts: Distribution;
  /** False when a server of several did not answer. */
  readonly complete: boolean;
}

export interface Question {
  readonly queries: FoundQueries;
  readonly filter: readonly string[];
  readonly retrieve: readonly string[];
  readonly facets: readonly string[];
  readonly sort: readonly string[];
  /** Queries whose hits stand before all others; they must find a part of what `queries` find. */
  readonly first?: readonly QueryText[];
  /** Page of so many hits, counted from 1. */
  readonly page: number;
  readonly size: number;
}

interface FederatedAnswer<Hit> {
  readonly hits: readonly Hit[];
  readonly totalHits: number;
  readonly facetsByIndex?: Readonly<Record<string, { readonly distribution: Distribution }>>;
  readonly remoteErrors?: Readonly<Record<string, unknown>>;
}

/** Any hit of a weighted query stands before all others: the scores of one query lie between 0 and 1. */
const FIRST_WEIGHT = 1000;

const searchOn = (attribute: QueryText['attribute']): object =>
  attribute === null ? {} : { attributesToSearchOn: [attribute] };

/** One federated search: a union without repeats, counted exactly. */
export async function askUnion<Hit>(
  server: Server,
  names: IndexNames,
  question: Question,
): Promise<Answer<Hit>> {
  const { queries, filter, retrieve, sort, first = [], facets, page, size } = question;
  const query = ({ q, attribute }: QueryText, weight: number): object => ({
    ...server.spread,
    indexUid: names.documents,
    q,
    ...searchOn(attribute),
    matchingStrategy: 'all',
    filter,
    sort,
    attributesToRetrieve: retrieve,
    federationOptions: { weight },
  });
  const answer = (await server.call('post', 'multi-search', {
    federation: { page, hitsPerPage: size, facetsByIndex: { [names.documents]: facets } },
    queries: [
      ...first.map((text) => query(text, FIRST_WEIGHT)),
      ...queries.texts.map((text) => query(text, 1)),
    ],
  })) as FederatedAnswer<Hit>;
  return {
    hits: answer.hits,
    total: answer.totalHits,
    countedAll: true,
    counts: answer.facetsByIndex?.[names.documents]?.distribution ?? {},
    complete: Object.keys(answer.remoteErrors ?? {}).length === 0,
  };
}

/** Several searches in one request, each with its own hits, so many at most. */
export async function askEach<Hit>(
  server: Server,
  names: IndexNames,
  texts: readonly (QueryText & { readonly most: number })[],
  options: { readonly filter: readonly string[]; readonly retrieve: readonly string[] },
): Promise<readonly (readonly Hit[])[]> {
  if (texts.length === 0) return [];
  const queries = texts.map(({ q, attribute, most }) => ({
    ...server.spread,
    indexUid: names.documents,
    q,
    ...searchOn(attribute),
    matchingStrategy: 'frequency',
    filter: options.filter,
    attributesToRetrieve: options.retrieve,
    limit: most,
  }));
  const { results } = (await server.call('post', 'multi-search', { queries })) as {
    results: readonly { readonly hits: readonly Hit[] }[];
  };
  return results.map(({ hits }) => hits);
}
