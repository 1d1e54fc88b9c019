import type { FacetCount } from '../../search/engine/search-engine.ts';
import { EVENT_KINDS } from '../../search/events/event-kinds.ts';
import { placeById } from '../../search/places/gazetteer.ts';
import { placeLabel, placeShortName } from '../../search/places/place-label.ts';
import { hasFacet, withFacet, withoutFacet, withPage, withSort } from '../../search/query/change-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { EMPTY_QUERY } from '../../search/query/search-query.ts';
import type { Timeline } from '../../search/timeline/build-timeline.ts';
import { vi } from '../i18n/vi.ts';
import { monthAnchor, paths } from '../paths.ts';
import { chosenFilters, type Chip } from './chosen-filters.ts';
import { eventCard, type EventCard } from './event-card.ts';
import { illustrationsAmong, type Illustrations } from './illustrations.ts';
import type { Link } from './link.ts';
import { figure } from './numbers.ts';
import { datedPlaceName, formerUnits, heirsOf, placeStages, type PlaceStage } from './place-names.ts';
import { capital, countsBy, timelineTimes, timeWords, type TimelineTimes } from './timeline-times.ts';
import { monthWords, shortDay } from './vietnamese-dates.ts';

/** What was asked of a timeline: the URL. */
export interface TimelineQuestion {
  readonly placeId: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, null for all years. */
  readonly time: string | null;
  readonly query: SearchQuery;
}

/** What the index answered. */
export interface TimelineAnswer {
  readonly timeline: Timeline;
  readonly total: number;
  /** Events a day (`YYYY-MM-DD`), without regard to the chosen time. */
  readonly days: readonly FacetCount[];
  readonly kinds: readonly FacetCount[];
}

interface Choice extends Link {
  readonly count: string;
  readonly chosen: boolean;
}

interface MonthView {
  readonly anchor: string | null;
  readonly heading: string;
  /** The month by itself; null on its own page and where no month is known. */
  readonly href: string | null;
  /** All its events, also those on other pages of the list; null while months are not counted. */
  readonly count: string | null;
  readonly cards: readonly EventCard[];
}

interface YearView {
  readonly year: string;
  readonly href: string | null;
  readonly count: string | null;
  readonly months: readonly MonthView[];
}

export interface TimelinePage extends TimelineTimes {
  readonly heading: string;
  readonly title: string;
  readonly total: string;
  readonly place: Link;
  readonly stages: readonly PlaceStage[];
  readonly absorbed: readonly Link[];
  readonly heirs: readonly Link[];
  readonly ended: string | null;
  readonly kinds: readonly Choice[];
  readonly orders: readonly (Link & { readonly chosen: boolean })[];
  readonly years: readonly YearView[];
  readonly undated: readonly EventCard[];
  /** The same without a filter of kinds, null where there is none. */
  readonly unfiltered: string | null;
  /** Filters besides kinds, each with the way to be rid of it. */
  readonly chosen: readonly Chip[];
  /** "năm 2023", "tháng 8 năm 2023", "thứ Năm, 31/8/2023"; null for all years. */
  readonly time: string | null;
  /** Articles about the place. */
  readonly search: string;
  readonly illustration: Illustrations;
}

type Href = (query: SearchQuery, time?: string | null) => string;

function hrefsOf({ placeId, time }: TimelineQuestion): Href {
  return (query, to = time) => paths.timeline(placeId, to, query);
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

function countOf(counts: readonly FacetCount[]): (value: string) => string | null {
  const byValue = new Map(counts.map(({ value, count }) => [value, figure(count)]));
  return (value) => byValue.get(value) ?? null;
}

function yearViews({ timeline, days }: TimelineAnswer, question: TimelineQuestion, href: Href): YearView[] {
  const to = (time: string): string | null =>
    question.time === time ? null : href(withPage(question.query, 1), time);
  const ofYear = countOf(countsBy(days, 4));
  const ofMonth = question.time === null ? () => null : countOf(countsBy(days, 7));
  return timeline.years.map(({ year, months: shown }) => ({
    year,
    href: to(year),
    count: ofYear(year),
    months: shown.map(({ month, events }) => ({
      anchor: month === null ? null : monthAnchor(month),
      heading: month === null ? vi.timeline.noMonth : capital(monthWords(month)),
      href: month === null ? null : to(month),
      count: month === null ? null : ofMonth(month),
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

/** "ngày 31/8/2023": a title is read by itself and needs no day of the week. */
const titleTime = (time: string): string =>
  time.length < 10 ? timeWords(time) : vi.timeline.ofDay(shortDay(time));

export function timelinePage(question: TimelineQuestion, answer: TimelineAnswer): TimelinePage {
  const { placeId, time, query } = question;
  const words = time === null ? null : timeWords(time);
  const href = hrefsOf(question);
  const name = placeShortName(placeId);
  const place = placeById(placeId);
  const years = yearViews(answer, question, href);
  const undated = answer.timeline.undated.map(eventCard);
  const cards = [...years.flatMap((shown) => shown.months.flatMap((month) => month.cards)), ...undated];
  const filters = chosenFilters(query);
  const filtered = filters.length > 0;
  return {
    heading: placeLabel(placeId),
    title: time === null ? vi.timeline.title(name) : vi.timeline.timeTitle(name, titleTime(time)),
    total: vi.timeline.total(answer.total),
    place: { href: paths.place(placeId), text: name },
    stages: place === null ? [] : placeStages(place),
    absorbed: formerUnits(placeId).map(({ id }) => ({ href: paths.place(id), text: datedPlaceName(id) })),
    heirs: heirsOf(placeId).map((id) => ({ href: paths.place(id), text: placeShortName(id) })),
    ended: endOf(placeId),
    kinds: kindChoices(query, answer.kinds, href),
    ...timelineTimes(answer.days, time, query, href),
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
    unfiltered: filtered ? paths.timeline(placeId, time, EMPTY_QUERY) : null,
    time: words,
    search: paths.search(withFacet(EMPTY_QUERY, 'place', placeId)),
    illustration: illustrationsAmong(cards),
  };
}
