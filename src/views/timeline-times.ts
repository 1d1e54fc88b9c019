import type { FacetCount } from '../../search/engine/search-engine.ts';
import { withPage } from '../../search/query/change-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { decadesOf, neighbours } from '../../search/timeline/decades.ts';
import { vi } from '../i18n/vi.ts';
import type { Link } from './link.ts';
import { figure } from './numbers.ts';
import { labelOf, type Bar } from './time-chart.ts';
import { unitChart } from './unit-chart.ts';
import { dayWords, monthWords } from './vietnamese-dates.ts';

interface DecadeBars {
  readonly heading: string;
  readonly count: string;
  readonly bars: readonly Bar[];
  /** Whether its years are seen at once: of many decades only the chosen one, or the last. */
  readonly open: boolean;
}

/** The bars by which a reader of a timeline goes from decades to a day: those of the chosen time and of what is in it. */
export interface TimelineTimes {
  /** Years by decade, while no month is chosen. */
  readonly decades: readonly DecadeBars[];
  /** Months of the chosen year, while no day is chosen. */
  readonly months: readonly Bar[];
  /** Days of the chosen month. */
  readonly days: readonly Bar[];
  /** From the chosen time to the longer ones around it, the longest first. */
  readonly trail: readonly Link[];
  /** The times of the same length before and after, among those that hold anything. */
  readonly neighbours: { readonly previous: Link | null; readonly next: Link | null };
}

/** Leads to a time of the same timeline; null is all time. */
export type TimeHref = (query: SearchQuery, time: string | null) => string;

const YEAR = 4;
const MONTH = 7;
const DAY = 10;
/** So many decades fit a telephone with all their years. */
const FEW_DECADES = 2;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "năm 2023" of a year, "tháng 8 năm 2023" of a month, "thứ Năm, 31/8/2023" of a day. */
export function timeWords(time: string): string {
  if (time.length === YEAR) return vi.timeline.ofYear(time);
  return time.length === MONTH ? monthWords(time) : dayWords(time);
}

/** Counts by day gathered by year or month: the first letters of a day name them. In order of time. */
export function countsBy(days: readonly FacetCount[], letters: number): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const { value, count } of days) {
    const time = value.slice(0, letters);
    counts.set(time, (counts.get(time) ?? 0) + count);
  }
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

/** Counts of the next shorter times within a chosen one; none where none is chosen. */
function within(days: readonly FacetCount[], whole: string | null, letters: number): readonly FacetCount[] {
  if (whole === null) return [];
  return countsBy(
    days.filter(({ value }) => value.startsWith(`${whole}-`)),
    letters,
  );
}

function decadeBars(
  years: readonly FacetCount[],
  chosen: string | null,
  to: (year: string) => string,
): TimelineTimes['decades'] {
  const bars = new Map(unitChart(years, chosen, to).map((bar) => [bar.label, bar]));
  const decades = decadesOf(years);
  const seen = chosen === null ? decades.at(-1)?.decade : `${chosen.slice(0, 3)}0`;
  return decades.map(({ decade, count, years: own }) => ({
    heading: vi.timeline.decade(decade),
    count: vi.timeline.countOf(figure(count)),
    bars: own.flatMap(({ value }) => bars.get(value) ?? []),
    open: decades.length <= FEW_DECADES || decade === seen,
  }));
}

const asMonth = (bar: Bar): Bar => ({ ...bar, label: vi.timeline.month(Number(bar.label.slice(5))) });
const asDay = (bar: Bar): Bar => ({ ...bar, label: labelOf(bar.label, 'day') });

const trailLink = (whole: string | null, to: (whole: string | null) => string): Link => ({
  href: to(whole),
  text: whole === null ? vi.time.all : capital(timeWords(whole)),
});

/** `days` are the events of a timeline by ISO day, without regard to the chosen time. */
export function timelineTimes(
  days: readonly FacetCount[],
  time: string | null,
  query: SearchQuery,
  href: TimeHref,
): TimelineTimes {
  const to = (there: string | null): string => href(withPage(query, 1), there);
  const length = time?.length ?? 0;
  const [year, month] = [
    time?.slice(0, YEAR) ?? null,
    length < MONTH ? null : (time?.slice(0, MONTH) ?? null),
  ];
  const near = time === null ? null : neighbours(countsBy(days, length), time);
  const neighbour = (there: string | null | undefined): Link | null =>
    there === null || there === undefined ? null : { href: to(there), text: capital(timeWords(there)) };
  return {
    decades: length > YEAR ? [] : decadeBars(countsBy(days, YEAR), year, to),
    months: length > MONTH ? [] : unitChart(within(days, year, MONTH), month, to).map(asMonth),
    days: unitChart(within(days, month, DAY), time, to).map(asDay),
    trail: [...new Set([null, year, month])]
      .filter((whole) => (whole?.length ?? 0) < length)
      .map((whole) => trailLink(whole, to)),
    neighbours: { previous: neighbour(near?.previous), next: neighbour(near?.next) },
  };
}
