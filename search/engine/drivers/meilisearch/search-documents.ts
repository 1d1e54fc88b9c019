import { bestSnippet, highlightField } from '../../../ranking/snippet.ts';
import type { QueryPlan } from '../../../model/query-plan.ts';
import { WINDOW } from '../../../ranking/order-candidates.ts';
import type { DocumentView } from '../../document-views.ts';
import type { FacetCount, FacetName, SearchHit, SearchPage, SearchRequest } from '../../search-engine.ts';
import type { IndexNames } from './create-index.ts';
import { facetCounts, oneOf, timeCounts, type Distribution } from './facet-values.ts';
import { findDocuments, foundBy, type Found, type Reading } from './find-documents.ts';
import { orderHits, type OrderedHit } from './order-hits.ts';
import type { Server } from './server.ts';
import { documentKey } from './stored-document.ts';

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
    const wanted = { counted: [facet], size: 1, without: facet };
    const own = await findDocuments(reading, request, { ...found, first: [] }, wanted);
    return [facet, facetCounts(own.counts[facet])] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** Documents by id; by search, so that a key that may only search is enough. */
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

function showHit<Document>(
  view: DocumentView<Document>,
  plan: QueryPlan | null,
  { level, lacks, instead, score, parts }: OrderedHit,
  document: Document | undefined,
): SearchHit<Document>[] {
  if (document === undefined) return [];
  const { title, lead, body } = view.fields(document);
  const [heading, snippet] = [highlightField(plan, title), bestSnippet(plan, lead, body)];
  return [{ document, level, lacks, instead, score, explanation: parts, title: heading, snippet }];
}

/** One page: found ones counted exactly, the window ordered by the second look, the page's hits highlighted. */
export async function searchDocuments<Document>(
  reading: Reading<Document>,
  request: SearchRequest,
): Promise<SearchPage<Document>> {
  const { plan, facets, histogram, offset, limit } = request;
  const found = foundBy(plan, reading.statistics);
  const counted = [...new Set([...facets, ...(histogram === null ? [] : [histogram])])];
  const wanted = { counted, size: Math.max(WINDOW, offset + limit), without: null };
  const answer = await findDocuments(reading, request, found, wanted);
  const [{ hits, nearTotal }, counts] = await Promise.all([
    orderHits(reading, request, found, answer),
    countFacets(reading, request, found, answer.counts),
  ]);
  const page = hits.slice(offset, offset + limit);
  const ids = page.map(({ id }) => id);
  const documents = await loadDocuments<Document>(reading.server, reading.names, ids);
  return {
    hits: page.flatMap((hit) => showHit(reading.view, plan, hit, documents.get(hit.id))),
    total: answer.total,
    countedAll: answer.countedAll,
    nearTotal,
    facets: counts,
    histogram: histogram === null ? [] : timeCounts(answer.counts[histogram]),
    complete: answer.complete,
  };
}
