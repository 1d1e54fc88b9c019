import type { SearchRequest } from '../../search/engine/search-engine.ts';
import type { EventDocument } from '../../search/model/documents.ts';
import { FACETS } from '../../search/query/facets.ts';
import { looserQueries } from '../../search/query/loosen-query.ts';
import { planQuery, type PlannedQuery } from '../../search/query/plan-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { toSearchRequest } from '../../search/query/to-search-request.ts';
import { ARCHIVE_NAMES } from '../../search/suggest/archive-names.ts';
import { didYouMean } from '../../search/suggest/did-you-mean.ts';
import { chosenFilters } from '../views/chosen-filters.ts';
import { RESULTS_PER_PAGE } from '../views/paging.ts';
import type { Loosened, SearchAnswer } from '../views/search-page.ts';
import { unitFor } from '../views/time-chart.ts';
import { ask, filters } from './ask.ts';
import { engine } from './engine.ts';
import { corpusAtHand } from './suggestions.ts';

/** Events shown above the articles. */
const EVENTS_BESIDE = 3;
/** Fewer found articles than this, and another reading of the query is offered. */
const FEW = 3;
const MOST_LOOSENED = 6;

function planOf(query: SearchQuery): PlannedQuery {
  return planQuery(query.text, { names: ARCHIVE_NAMES, verbatim: query.verbatim, strict: query.strict });
}

/** One condition less at a time; only those that bring something, the most rewarding first. */
async function loosen(query: SearchQuery, planned: PlannedQuery): Promise<Loosened[]> {
  const counted = looserQueries(query, planned).map(async (looser) => {
    const request = toSearchRequest(looser.query, planOf(looser.query), { pageSize: 0 });
    const { total } = await engine().articles.search(request);
    return { ...looser, total };
  });
  const useful = (await Promise.all(counted)).filter(({ total }) => total > 0);
  return useful.toSorted((left, right) => right.total - left.total).slice(0, MOST_LOOSENED);
}

async function eventsFor(query: SearchQuery, request: SearchRequest): Promise<readonly EventDocument[]> {
  if (request.plan === null || query.page > 1) return [];
  const { hits } = await engine().events.search({
    ...request,
    sort: 'relevance',
    facets: [],
    histogram: null,
    offset: 0,
    limit: EVENTS_BESIDE,
  });
  return hits.filter(({ level }) => level !== 'near').map(({ document }) => document);
}

/** Answers a query; a query without anything to look for brings its notices and no page. */
export async function loadSearch(query: SearchQuery): Promise<SearchAnswer> {
  const planned = planOf(query);
  const request = toSearchRequest(query, planned, {
    pageSize: RESULTS_PER_PAGE,
    facets: FACETS.map(({ name }) => name),
    histogram: unitFor(query),
  });
  const filtered = chosenFilters(query).length > 0 || planned.filters.length > 0;
  if (planned.plan === null && !filtered) {
    return { query, planned, page: null, events: [], whole: [], meant: null, loosened: [] };
  }
  const { articles } = engine();
  const [page, events, all] = await Promise.all([
    articles.search(request),
    eventsFor(query, request),
    articles.search(ask({ filters: filters({ from: query.from, to: query.to }), histogram: unitFor(query) })),
  ]);
  const few = page.total < FEW;
  return {
    query,
    planned,
    page,
    events,
    whole: all.histogram,
    meant: few ? didYouMean(query.text, await corpusAtHand()) : null,
    loosened: page.total === 0 ? await loosen(query, planned) : [],
  };
}
