import type { QueryPlan } from '../../../model/query-plan.ts';
import { rankingQuery } from '../../../ranking/ranking-query.ts';
import {
  queryLookup,
  readCandidate,
  type ClauseLevel,
  type QueryLookup,
} from '../../../ranking/read-candidate.ts';
import type { TermStatistics } from '../../../ranking/term-statistics.ts';
import type { DocumentTokens } from '../../../ranking/token-keys.ts';
import type { DocumentView } from '../../document-views.ts';
import type { FacetName, SearchRequest } from '../../search-engine.ts';
import { askUnion, PROPOSED, type Answer, type Proposed } from './ask-server.ts';
import type { IndexNames } from './create-index.ts';
import { filterExpression, type Distribution } from './facet-values.ts';
import { foundQueries, type FoundQueries, type QueryText } from './query-texts.ts';
import type { Server } from './server.ts';
import { storedTokens, type StoredDocument } from './stored-document.ts';

/** What one search reads with. */
export interface Reading<Document> {
  readonly server: Server;
  readonly names: IndexNames;
  readonly view: DocumentView<Document>;
  readonly statistics: TermStatistics;
}

/** The queries that find what a plan asks for. */
export interface Found {
  readonly queries: FoundQueries;
  /** For hits with all marks as typed, to stand first; empty where marks don't count. */
  readonly first: readonly QueryText[];
}

const EVERYTHING: FoundQueries = { texts: [{ q: '', attribute: 'folded' }], exact: true };

export function foundBy(plan: QueryPlan | null, statistics: TermStatistics): Found {
  if (plan === null) return { queries: EVERYTHING, first: [] };
  if (plan.strict) return { queries: foundQueries(plan, statistics, true), first: [] };
  const first = plan.marked && plan.clauses.length > 0 ? foundQueries(plan, statistics, true).texts : [];
  return { queries: foundQueries(plan, statistics, false), first };
}

const SORTS = {
  relevance: [],
  newest: ['stamp:desc', 'key:asc'],
  oldest: ['stamp:asc', 'key:asc'],
} as const;

/** Documents looked at one by one where the server can only narrow a query down. */
const MOST_VERIFIED = 1_000;
/** Clauses that the second look reads at once. */
const READ_AT_ONCE = 64;

/** Whether a document holds every clause, with its marks where the plan is strict. */
function verifier(plan: QueryPlan, statistics: TermStatistics): (document: DocumentTokens) => boolean {
  const lookups: QueryLookup[] = [];
  for (let from = 0; from < plan.clauses.length; from += READ_AT_ONCE) {
    const clauses = plan.clauses.slice(from, from + READ_AT_ONCE);
    lookups.push(queryLookup(rankingQuery({ ...plan, clauses }, statistics)));
  }
  const fulfilled = (level: ClauseLevel): boolean =>
    level === 'exact' || (level === 'folded' && !plan.strict);
  return (document) => lookups.every((lookup) => readCandidate(lookup, document).levels.every(fulfilled));
}

/** What a set of documents counts, told by themselves: for sets that no query of the server describes. */
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

/** What to count while finding, and how many of the first hits are wanted. */
export interface Wanted {
  readonly counted: readonly string[];
  readonly size: number;
  /** The facet whose own filter does not count. */
  readonly without: FacetName | null;
}

/** The first documents found and how many there are in all; looks at each where the server only narrows down. */
export async function findDocuments<Document>(
  { server, names, statistics }: Reading<Document>,
  { plan, filters, sort }: SearchRequest,
  { queries, first }: Found,
  { counted, size, without }: Wanted,
): Promise<Answer<Proposed>> {
  const question = { queries, filter: filterExpression(filters, without), sort: SORTS[sort], page: 1 };
  if (queries.exact || plan === null) {
    const lanes = sort === 'relevance' ? { first } : {};
    return askUnion<Proposed>(server, names, {
      ...question,
      ...lanes,
      size,
      retrieve: PROPOSED,
      facets: counted,
    });
  }
  const retrieve = [...PROPOSED, ...counted];
  const narrowed = await askUnion<StoredDocument>(server, names, {
    ...question,
    size: MOST_VERIFIED,
    retrieve,
    facets: [],
  });
  const holds = verifier(plan, statistics);
  const hits = narrowed.hits.filter(({ tokens }) => holds(storedTokens(tokens)));
  const countedAll = narrowed.total <= narrowed.hits.length;
  return { ...narrowed, hits, total: hits.length, countedAll, counts: countOwn(hits, counted) };
}

/** How many of the found documents have all marks as typed; all of them where marks don't count. */
export async function countAsTyped<Document>(
  { server, names }: Reading<Document>,
  { filters }: SearchRequest,
  { first }: Found,
  total: number,
): Promise<number> {
  if (first.length === 0 || total === 0) return total;
  const queries = { texts: first, exact: true };
  const none = { retrieve: ['id'], facets: [], sort: [], page: 1, size: 1 };
  return (await askUnion(server, names, { ...none, queries, filter: filterExpression(filters) })).total;
}
