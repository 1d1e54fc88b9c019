import type { QueryPlan } from '../../../model/query-plan.ts';
import { bestSnippet, highlightField } from '../../../ranking/snippet.ts';
import type { SearchHit, SearchPage, SearchRequest } from '../../search-engine.ts';
import { countFacets, countHistogram, filterFailures, passing } from './filter-documents.ts';
import { findMatches, type Reading } from './find-matches.ts';
import { orderByDay, orderByRanking, type OrderedHit } from './order-hits.ts';

/** One page: found ones counted exactly, the window ordered by the second look, the page's hits highlighted. */
export function searchDocuments<Document extends { readonly id: string }>(
  reading: Reading<Document>,
  request: SearchRequest,
): SearchPage<Document> {
  const { columns } = reading;
  const { plan, sort } = request;
  const all = findMatches(reading, plan);
  const failures = filterFailures(columns, request.filters);
  const found = passing(all.matches, failures);
  const answer = { ...all, failures, found };
  const end = request.offset + request.limit;
  const { hits, nearTotal } =
    plan === null || plan.clauses.length === 0 || sort !== 'relevance'
      ? orderByDay(columns, answer, sort !== 'oldest', end)
      : orderByRanking(reading, plan, answer, end);
  return {
    hits: hits.slice(request.offset, end).flatMap((hit) => showHit(reading, plan, hit)),
    total: found.length,
    countedAll: true,
    nearTotal,
    facets: countFacets(columns, all.matches, failures, request.facets),
    histogram: request.histogram === null ? [] : countHistogram(columns, found, request.histogram),
    complete: true,
  };
}

function showHit<Document extends { readonly id: string }>(
  { database, columns, view }: Reading<Document>,
  plan: QueryPlan | null,
  { number, level, lacks, instead, score, parts }: OrderedHit,
): SearchHit<Document>[] {
  const select = database.prepare(`SELECT document FROM ${columns.tables.documents} WHERE number = ?`);
  const row = select.get(number);
  if (row === undefined) return [];
  const document = JSON.parse(String(row['document'])) as Document;
  const { title, lead, body } = view.fields(document);
  return [
    {
      document,
      level,
      lacks,
      instead,
      score,
      explanation: parts,
      title: highlightField(plan, title),
      snippet: bestSnippet(plan, lead, body),
    },
  ];
}
