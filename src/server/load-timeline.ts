import type { Filters } from '../../search/engine/search-engine.ts';
import { buildTimeline } from '../../search/timeline/build-timeline.ts';
import { placeById } from '../../search/places/gazetteer.ts';
import { withoutFacet } from '../../search/query/change-query.ts';
import { EMPTY_QUERY, parseSearchQuery, type SearchQuery } from '../../search/query/search-query.ts';
import { paths } from '../paths.ts';
import { paging, type Paging } from '../views/paging.ts';
import { timelineIds } from '../views/place-names.ts';
import {
  timelinePage,
  type TimelineAnswer,
  type TimelinePage,
  type TimelineQuestion,
} from '../views/timeline-page.ts';
import { daysOf, type TimeUnit } from '../views/time-chart.ts';
import { ask, filters } from './ask.ts';
import { engine } from './engine.ts';

const TIMELINE_PAGE_SIZE = 40;

/** A time is as long as it is exact. */
const UNITS: Readonly<Record<number, TimeUnit>> = { 4: 'year', 7: 'month', 10: 'day' };

/** Narrows filters to a year, a month or a day. */
function within(here: Filters, time: string | null): Filters {
  if (time === null) return here;
  const [from, to] = daysOf(time, UNITS[time.length] ?? 'day');
  return { ...here, from, to };
}

/** A page of a place's events in time, with the counts to choose by. */
async function loadTimeline({ placeId, time, query }: TimelineQuestion): Promise<TimelineAnswer> {
  const { events } = engine();
  const place = timelineIds(placeId);
  const here: Filters = filters({ facets: { ...query.facets, place } });
  const order = query.sort === 'oldest' ? 'oldest' : 'newest';
  const offset = (query.page - 1) * TIMELINE_PAGE_SIZE;
  const [page, all] = await Promise.all([
    events.search(
      ask({ filters: within(here, time), sort: order, offset, limit: TIMELINE_PAGE_SIZE, facets: ['kind'] }),
    ),
    events.search(ask({ filters: here, histogram: 'day' })),
  ]);
  return {
    timeline: buildTimeline(
      page.hits.map(({ document }) => document),
      order,
    ),
    total: page.total,
    days: all.histogram,
    kinds: page.facets.kind ?? [],
  };
}

/** What of an address concerns a timeline: facets but the place itself, order and page. */
function readQuery(params: URLSearchParams): SearchQuery {
  const asked = parseSearchQuery(params);
  const { facets } = withoutFacet(asked, 'place');
  return { ...EMPTY_QUERY, facets, sort: asked.sort, page: asked.page };
}

const TIME = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/** Whether there is such a year, month or day: no 31 February. */
function isTime(text: string): boolean {
  if (!TIME.test(text)) return false;
  const day = text.padEnd(10, '-01');
  const parsed = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
}

/** What an address of a timeline shows; `time` null asks for all. Null for a place or a time that cannot be. */
export async function askTimeline(
  placeId: string | undefined,
  time: string | null,
  params: URLSearchParams,
): Promise<{ readonly page: TimelinePage; readonly paging: Paging | null } | null> {
  if (placeId === undefined || placeById(placeId) === null) return null;
  if (time !== null && !isTime(time)) return null;
  const question = { placeId, time, query: readQuery(params) };
  const answer = await loadTimeline(question);
  const href = (query: TimelineQuestion['query']): string => paths.timeline(placeId, time, query);
  return {
    page: timelinePage(question, answer),
    paging: paging(question.query, answer.total, TIMELINE_PAGE_SIZE, href),
  };
}
