import type { FacetCount } from '../../search/engine/search-engine.ts';
import { withPage } from '../../search/query/change-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { decadesOf, neighbours } from '../../search/timeline/decades.ts';
import { vi } from '../i18n/vi.ts';
import type { Link } from './link.ts';
import { figure } from './numbers.ts';
import type { Bar } from './time-chart.ts';
import { unitChart } from './unit-chart.ts';
import { dayWords, monthWords } from './vietnamese-dates.ts';

/** The bars by which a reader of a timeline goes from decades to a day and back. */
export interface TimelineTimes {
  readonly decades: readonly {
    readonly heading: string;
    readonly count: string;
    readonly bars: readonly Bar[];
  }[];
  /** Months of the chosen year, days of the chosen month; none while none is chosen. */
  readonly months: readonly Bar[];
  readonly days: readonly Bar[];
  /** The way up from the chosen time; null where it goes no further. */
  readonly allYears: Link | null;
  readonly wholeYear: Link | null;
  readonly wholeMonth: Link | null;
  /** The times of the same length before and after, among those that hold anything. */
  readonly neighbours: { readonly previous: Link | null; readonly next: Link | null };
}

/** Leads to a time of the same timeline; null is all time. */
export type TimeHref = (query: SearchQuery, time: string | null) => string;

const YEAR = 4;
const MONTH = 7;

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

/** `days` are the events of a timeline by ISO day, without regard to the chosen time. */
export function timelineTimes(
  days: readonly FacetCount[],
  time: string | null,
  query: SearchQuery,
  href: TimeHref,
): TimelineTimes {
  const to = (there: string | null): string => href(withPage(query, 1), there);
  const [year, month] = [time?.slice(0, YEAR) ?? null, time?.slice(0, MONTH) ?? null];
  /** Counts of the next shorter times within the chosen one. */
  const within = (whole: string | null, letters: number): readonly FacetCount[] =>
    whole === null
      ? []
      : countsBy(
          days.filter(({ value }) => value.startsWith(`${whole}-`)),
          letters,
        );
  const years = countsBy(days, YEAR);
  const bars = new Map(unitChart(years, year, to).map((bar) => [bar.label, bar]));
  const up = (whole: string | null, text: (whole: string) => string): Link | null =>
    whole === null || whole === time ? null : { href: to(whole), text: text(whole) };
  const near = time === null ? null : neighbours(countsBy(days, time.length), time);
  const neighbour = (there: string | null | undefined): Link | null =>
    there === null || there === undefined ? null : { href: to(there), text: capital(timeWords(there)) };
  return {
    decades: decadesOf(years).map(({ decade, count, years: own }) => ({
      heading: vi.timeline.decade(decade),
      count: figure(count),
      bars: own.flatMap(({ value }) => bars.get(value) ?? []),
    })),
    months: unitChart(within(year, MONTH), month, to).map((bar) => ({
      ...bar,
      label: vi.timeline.month(Number(bar.label.slice(5))),
    })),
    days: unitChart(month?.length === MONTH ? within(month, 10) : [], time, to).map((bar) => ({
      ...bar,
      label: `${Number(bar.label.slice(8))}/${Number(bar.label.slice(5, 7))}`,
    })),
    allYears: time === null ? null : { href: to(null), text: vi.timeline.allYears },
    wholeYear: up(year, vi.timeline.wholeYear),
    wholeMonth: month?.length === MONTH ? up(month, (whole) => vi.timeline.whole(monthWords(whole))) : null,
    neighbours: { previous: neighbour(near?.previous), next: neighbour(near?.next) },
  };
}
