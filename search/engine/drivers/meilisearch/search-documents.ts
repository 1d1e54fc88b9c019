import type { QueryPlan } from '../../../model/query-plan.ts';
import {
  nearJoins,
  orderCandidates,
  WINDOW,
  type Candidate,
  type RankedCandidate,
} from '../../../ranking/order-candidates.ts';
import { rankingQuery, type RankingQuery } from '../../../ranking/ranking-query.ts';
import { bestSnippet, highlightField } from '../../../ranking/snippet.ts';
import type { TermStatistics } from '../../../ranking/term-statistics.ts';
import type { DocumentView } from '../../document-views.ts';
import type { FacetCount, FacetName, SearchHit, SearchPage, SearchRequest } from '../../search-engine.ts';
import { askEach, askUnion, PROPOSED, type Answer, type Proposed } from './ask-server.ts';
import { facetCounts, filterExpression, oneOf, timeCounts, type Distribution } from './facet-values.ts';
import { NEAR_HITS, nearQueries } from './near-queries.ts';
import { foundQueries, type FoundQueries, type QueryText } from './query-texts.ts';
import type { Server } from './server.ts';
import { documentKey, storedTokens, type StoredDocument } from './stored-document.ts';
import type { IndexNames } from './create-index.ts';

/** What one search reads with. */
export interface Reading<Document> {
  readonly server: Server;
  readonly names: IndexNames;
  readonly view: DocumentView<Document>;
  readonly statistics: TermStatistics;
}

/** Documents looked at one by one where the server can only narrow a query down. */
const MOST_VERIFIED = 1_000;

const EVERYTHING: FoundQueries = { texts: [{ q: '', attribute: 'folded' }], exact: true };

interface Found {
  readonly queries: FoundQueries;
  /** Hits with all marks as typed, to stand first. */
  readonly first: readonly QueryText[];
}

function foundBy(plan: QueryPlan | null): Found {
  if (plan === null) return { queries: EVERYTHING, first: [] };
  if (plan.strict) return { queries: foundQueries(plan, true), first: [] };
  const first = plan.marked && plan.clauses.length > 0 ? foundQueries(plan, true).texts : [];
  return { queries: foundQueries(plan, false), first };
}

const SORTS = { relevance: [], newest: ['stamp:desc', 'key:asc'], oldest: ['stamp:asc', 'key:asc'] } as const;

type Shown = Pick<RankedCandidate, 'level' | 'lacks' | 'score' | 'parts'> & { readonly id: string };

const plain = (id: string): Shown => ({ id, level: 'exact', lacks: [], score: 0, parts: {} });
const shown = ({ ref, ...rest }: RankedCandidate): Shown => ({ ...rest, id: String(ref) });

const candidate = ({ id, day, tokens }: Proposed, found: boolean): Candidate => ({
  ref: id,
  found,
  day,
  tokens: storedTokens(tokens),
});

/** What of a set of documents is counted, told by themselves: for sets that no query of the server describes. */
function countOwn(documents: readonly StoredDocument[], attributes: readonly string[]): Distribution {
  const counts: Record<string, Record<string, number>> = {};
  for (const attribute of attributes) {
    const own = (counts[attribute] ??= {});
    for (const document of documents) {
      const value = document[attribute as keyof StoredDocument];
      for (const one of Array.isArray(value) ? (value as string[]) : [value as string | null]) {
        if (one !== null) own[one] = (own[one] ?? 0) + 1;
      }
    }
  }
  return counts;
}

type Asked = Answer<Proposed> & { readonly ids?: readonly string[] };

/** The first documents found and how many there are in all; looks at each where the server only narrows down. */
async function findDocuments<Document>(
  { server, names, statistics }: Reading<Document>,
  request: SearchRequest,
  { queries, first }: Found,
  without: FacetName | null,
  counted: readonly string[],
  size: number,
): Promise<Asked> {
  const filter = filterExpression(request.filters, without);
  const sort = SORTS[request.sort];
  const question = { queries, filter, sort, page: 1 };
  if (queries.exact) {
    const lanes = request.sort === 'relevance' ? { first } : {};
    return askUnion<Proposed>(server, names, {
      ...question,
      ...lanes,
      size,
      retrieve: PROPOSED,
      facets: counted,
    });
  }
  const retrieve = [...PROPOSED, ...counted];
  const answer = await askUnion<StoredDocument>(server, names, {
    ...question,
    size: MOST_VERIFIED,
    retrieve,
    facets: [],
  });
  if (request.plan === null) return answer;
  const query = rankingQuery(request.plan, statistics);
  const levels = new Map(
    orderCandidates(
      query,
      answer.hits.map((hit) => candidate(hit, true)),
    ).map(({ ref, level, lacks }) => [ref, { level, lacks }]),
  );
  const kept = answer.hits.filter(({ id }) => {
    const read = levels.get(id);
    return (
      read !== undefined && (request.plan?.strict === true ? read.level === 'exact' : read.lacks.length === 0)
    );
  });
  return { ...answer, hits: kept, total: kept.length, counts: countOwn(kept, counted) };
}

interface Ordered {
  readonly hits: readonly Shown[];
  readonly nearTotal: number;
}

async function joinNear<Document>(
  { server, names, statistics }: Reading<Document>,
  plan: QueryPlan,
  query: RankingQuery,
  request: SearchRequest,
  found: readonly Proposed[],
): Promise<Ordered> {
  const lanes = await askEach<Proposed>(server, names, nearQueries(plan, statistics), {
    filter: filterExpression(request.filters),
    retrieve: PROPOSED,
    limit: NEAR_HITS,
  });
  const known = new Map(found.map((hit) => [hit.id, candidate(hit, true)]));
  for (const hit of lanes.flat()) if (!known.has(hit.id)) known.set(hit.id, candidate(hit, false));
  const hits = orderCandidates(query, [...known.values()]).map(shown);
  return { hits, nearTotal: hits.length - found.length };
}

/** The list a reader pages through, from its beginning to the end of the page. */
async function orderHits<Document>(
  reading: Reading<Document>,
  request: SearchRequest,
  answer: Answer<Proposed>,
): Promise<Ordered> {
  const { plan, sort } = request;
  if (plan === null || plan.clauses.length === 0)
    return { hits: answer.hits.map(({ id }) => plain(id)), nearTotal: 0 };
  const query = rankingQuery(plan, reading.statistics);
  if (sort === 'relevance' && nearJoins(query, answer.total))
    return joinNear(reading, plan, query, request, answer.hits);
  const ranked = orderCandidates(
    query,
    answer.hits.slice(0, WINDOW).map((hit) => candidate(hit, true)),
  ).map(shown);
  if (sort === 'relevance') {
    const deeper = orderCandidates(
      query,
      answer.hits.slice(WINDOW).map((hit) => candidate(hit, true)),
    );
    const levels = new Map(deeper.map((one) => [one.ref, one.level]));
    const rest = answer.hits
      .slice(WINDOW)
      .map(({ id }) => ({ ...plain(id), level: levels.get(id) ?? 'folded' }));
    return { hits: [...ranked, ...rest], nearTotal: 0 };
  }
  const byId = new Map(ranked.map((hit) => [hit.id, hit]));
  return { hits: answer.hits.map(({ id }) => byId.get(id) ?? plain(id)), nearTotal: 0 };
}

/** Counts of each facet, a facet that is filtered by counted without its own filter. */
async function countFacets<Document>(
  reading: Reading<Document>,
  request: SearchRequest,
  found: Found,
  counts: Distribution,
): Promise<Partial<Record<FacetName, FacetCount[]>>> {
  const counted = request.facets.map(async (facet) => {
    if ((request.filters.facets[facet] ?? []).length === 0)
      return [facet, facetCounts(counts[facet])] as const;
    const own = await findDocuments(reading, request, { ...found, first: [] }, facet, [facet], 1);
    return [facet, facetCounts(own.counts[facet])] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** Documents by id, in the order of the ids; by search, so that a key that may only search is enough. */
export async function loadDocuments<Document>(
  server: Server,
  names: IndexNames,
  ids: readonly string[],
): Promise<Map<string, Document>> {
  if (ids.length === 0) return new Map();
  const { hits } = (await server.call('post', `indexes/${names.documents}/search`, {
    ...server.spread,
    filter: oneOf('key', ids.map(documentKey)),
    attributesToRetrieve: ['id', 'document'],
    limit: ids.length,
  })) as { hits: readonly { id: string; document: string }[] };
  return new Map(hits.map(({ id, document }) => [id, JSON.parse(document) as Document]));
}

/** One page: found ones counted exactly, the window ordered by the second look, the page's hits highlighted. */
export async function searchDocuments<Document>(
  reading: Reading<Document>,
  request: SearchRequest,
): Promise<SearchPage<Document>> {
  const { plan, facets, histogram, offset, limit } = request;
  const found = foundBy(plan);
  const counted = [...new Set([...facets, ...(histogram === null ? [] : [histogram])])];
  const size = Math.max(WINDOW, offset + limit);
  const answer = await findDocuments(reading, request, found, null, counted, size);
  const [{ hits, nearTotal }, counts] = await Promise.all([
    orderHits(reading, request, answer),
    countFacets(reading, request, found, answer.counts),
  ]);
  const page = hits.slice(offset, offset + limit);
  const documents = await loadDocuments<Document>(
    reading.server,
    reading.names,
    page.map(({ id }) => id),
  );
  return {
    hits: page.flatMap((hit) => showHit(reading.view, plan, hit, documents.get(hit.id))),
    total: answer.total,
    nearTotal,
    facets: counts,
    histogram: histogram === null ? [] : timeCounts(answer.counts[histogram]),
    complete: answer.complete,
  };
}

function showHit<Document>(
  view: DocumentView<Document>,
  plan: QueryPlan | null,
  { level, lacks, score, parts }: Shown,
  document: Document | undefined,
): SearchHit<Document>[] {
  if (document === undefined) return [];
  const { title, lead, body } = view.fields(document);
  const [heading, snippet] = [highlightField(plan, title), bestSnippet(plan, lead, body)];
  return [{ document, level, lacks, score, explanation: parts, title: heading, snippet }];
}
