import type { FacetCount } from '../../search/engine/search-engine.ts';
import { EVENT_KINDS } from '../../search/events/event-kinds.ts';
import { placeById } from '../../search/places/gazetteer.ts';
import { placeLabel } from '../../search/places/place-label.ts';
import { hasFacet, withFacet, withoutFacet, withPage, withSort } from '../../search/query/change-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { EMPTY_QUERY } from '../../search/query/search-query.ts';
import type { Timeline } from '../../search/timeline/build-timeline.ts';
import { decadesOf, neighbourYears } from '../../search/timeline/decades.ts';
import { vi } from '../i18n/vi.ts';
import { monthAnchor, paths } from '../paths.ts';
import { chosenFilters, type Chip } from './chosen-filters.ts';
import { eventCard, type EventCard } from './event-card.ts';
import type { Link } from './link.ts';
import { figure } from './numbers.ts';
import {
  datedPlaceName,
  formerUnits,
  heirsOf,
  placeName,
  placeStages,
  type PlaceStage,
} from './place-names.ts';
import { monthWords, shortDay } from './vietnamese-dates.ts';
import type { Bar } from './time-chart.ts';
import { yearChart } from './year-chart.ts';

/** What was asked of a timeline: the URL. */
export interface TimelineQuestion {
  readonly placeId: string;
  /** Four digits, null for all years. */
  readonly year: string | null;
  readonly query: SearchQuery;
}

/** What the index answered. */
export interface TimelineAnswer {
  readonly timeline: Timeline;
  readonly total: number;
  /** Events a year, without regard to the chosen year. */
  readonly years: readonly FacetCount[];
  readonly kinds: readonly FacetCount[];
}

interface Choice extends Link {
  readonly count: string;
  readonly chosen: boolean;
}

interface MonthView {
  readonly anchor: string | null;
  readonly heading: string;
  readonly short: string;
  readonly cards: readonly EventCard[];
}

interface YearView {
  readonly year: string;
  readonly href: string | null;
  readonly months: readonly MonthView[];
}

export interface TimelinePage {
  readonly heading: string;
  readonly title: string;
  readonly total: string;
  readonly place: Link;
  readonly stages: readonly PlaceStage[];
  readonly absorbed: readonly Link[];
  readonly heirs: readonly Link[];
  readonly ended: string | null;
  readonly kinds: readonly Choice[];
  readonly decades: readonly {
    readonly heading: string;
    readonly count: string;
    readonly bars: readonly Bar[];
  }[];
  readonly allYears: Link | null;
  readonly neighbours: { readonly previous: Link | null; readonly next: Link | null };
  readonly orders: readonly (Link & { readonly chosen: boolean })[];
  readonly years: readonly YearView[];
  readonly undated: readonly EventCard[];
  /** The same without a filter of kinds, null where there is none. */
  readonly unfiltered: string | null;
  /** Filters besides kinds, each with the way to be rid of it. */
  readonly chosen: readonly Chip[];
  readonly year: string | null;
  /** Articles about the place. */
  readonly search: string;
  readonly illustration: boolean;
}

type Href = (query: SearchQuery, year?: string | null) => string;

function hrefsOf({ placeId, year }: TimelineQuestion): Href {
  return (query, to = year) => paths.timeline(placeId, to, query);
}

function kindChoices(query: SearchQuery, counts: readonly FacetCount[], href: Href): Choice[] {
  const byKind = new Map(counts.map(({ value, count }) => [value, count]));
  return EVENT_KINDS.flatMap(({ id, label }) => {
    const count = byKind.get(id) ?? 0;
    const chosen = hasFacet(query, 'kind', id);
    if (count === 0 && !chosen) return [];
    const next = chosen ? withoutFacet(query, 'kind', id) : withFacet(query, 'kind', id);
    return [{ text: label, count: figure(count), chosen, href: href(next) }];
  });
}

function yearViews(timeline: Timeline, question: TimelineQuestion, href: Href): YearView[] {
  return timeline.years.map(({ year, months }) => ({
    year,
    href: question.year === null ? href(withPage(question.query, 1), year) : null,
    months: months.map(({ month, events }) => ({
      anchor: month === null ? null : monthAnchor(month),
      heading: month === null ? vi.timeline.noMonth : monthWords(month).replace(/^t/u, 'T'),
      short: month === null ? vi.timeline.noMonth : `Tháng\u00a0${Number(month.slice(5))}`,
      cards: events.map(eventCard),
    })),
  }));
}

function endOf(placeId: string): string | null {
  const to = placeById(placeId)?.periods.at(-1)?.to ?? null;
  return to === null ? null : vi.timeline.ended(shortDay(to));
}

const ORDERS = [
  { sort: 'newest', text: vi.timeline.newest },
  { sort: 'oldest', text: vi.timeline.oldest },
] as const;

function decadeViews(
  question: TimelineQuestion,
  answer: TimelineAnswer,
  href: Href,
): TimelinePage['decades'] {
  const first = withPage(question.query, 1);
  const bars = yearChart(answer.years, question.year, (year) => href(first, year));
  const byYear = new Map(bars.map((bar) => [bar.label, bar]));
  return decadesOf(answer.years).map(({ decade, count, years }) => ({
    heading: vi.timeline.decade(decade),
    count: figure(count),
    bars: years.flatMap(({ value }) => byYear.get(value) ?? []),
  }));
}

export function timelinePage(question: TimelineQuestion, answer: TimelineAnswer): TimelinePage {
  const { placeId, year, query } = question;
  const href = hrefsOf(question);
  const name = placeName(placeId);
  const first = withPage(query, 1);
  const link = (to: string | null): Link | null => (to === null ? null : { href: href(first, to), text: to });
  const near = year === null ? { previous: null, next: null } : neighbourYears(answer.years, year);
  const place = placeById(placeId);
  const years = yearViews(answer.timeline, question, href);
  const undated = answer.timeline.undated.map(eventCard);
  const cards = [...years.flatMap((shown) => shown.months.flatMap((month) => month.cards)), ...undated];
  const filters = chosenFilters(query);
  const filtered = filters.length > 0;
  return {
    heading: placeLabel(placeId),
    title: year === null ? vi.timeline.title(name) : vi.timeline.yearTitle(name, year),
    total: vi.timeline.total(answer.total),
    place: { href: paths.place(placeId), text: name },
    stages: place === null ? [] : placeStages(place),
    absorbed: formerUnits(placeId).map(({ id }) => ({ href: paths.place(id), text: datedPlaceName(id) })),
    heirs: heirsOf(placeId).map((id) => ({ href: paths.place(id), text: placeName(id) })),
    ended: endOf(placeId),
    kinds: kindChoices(query, answer.kinds, href),
    decades: decadeViews(question, answer, href),
    allYears: year === null ? null : { href: href(first, null), text: vi.timeline.allYears },
    neighbours: { previous: link(near.previous), next: link(near.next) },
    orders: ORDERS.map(({ sort, text }) => ({
      text,
      href: href(withSort(query, sort)),
      chosen: (query.sort === 'oldest') === (sort === 'oldest'),
    })),
    years,
    undated,
    chosen: filters
      .filter(({ facet }) => facet !== 'kind')
      .map(({ label, without }) => ({ text: label, action: vi.search.remove(label), href: href(without) })),
    unfiltered: filtered ? paths.timeline(placeId, year, EMPTY_QUERY) : null,
    year,
    search: paths.search(withFacet(EMPTY_QUERY, 'place', placeId)),
    illustration: cards.some((card) => card.illustration),
  };
}
