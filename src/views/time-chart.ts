import type { FacetCount, SearchRequest } from '../../search/engine/search-engine.ts';
import { withDays } from '../../search/query/change-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { decadesOf } from '../../search/timeline/decades.ts';
import { paths } from '../paths.ts';
import { figure } from './numbers.ts';

export type TimeUnit = Exclude<SearchRequest['histogram'], null>;

/** A bar of a chart: a link to what it counts. */
export interface Bar {
  /** "2020–2029", "2023", "8/2023", "31/8". */
  readonly label: string;
  readonly href: string;
  readonly count: string;
  /** 0 to 100, of the tallest; at least 3 where there is anything to see. */
  readonly height: number;
  readonly chosen: boolean;
}

export interface TimeBar extends Bar {
  /** "4,2%" of all that time, null where the whole is not known. */
  readonly share: string | null;
}

const LOWEST = 3;

/** A bar's height in per cent of the tallest. */
export function barHeight(count: number, tallest: number): number {
  return count === 0 ? 0 : Math.max(LOWEST, Math.round((100 * count) / tallest));
}

/** More years than this are shown by decades. */
const MOST_YEARS = 12;

/** What to count by: one step finer than the time that the query is narrowed to. */
export function unitFor({ from, to, facets }: SearchQuery): TimeUnit {
  if (from !== null && to !== null) {
    if (from.slice(0, 7) === to.slice(0, 7)) return 'day';
    if (from.slice(0, 4) === to.slice(0, 4)) return 'month';
  }
  return facets.year?.length === 1 ? 'month' : 'year';
}

/** First and last ISO day of `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or of the decade that a `YYY0` begins. */
export function daysOf(value: string, unit: TimeUnit): readonly [from: string, to: string] {
  if (unit === 'day') return [value, value];
  if (unit === 'year') return [`${value}-01-01`, `${value}-12-31`];
  if (unit === 'decade') return [`${value}-01-01`, `${Number(value) + 9}-12-31`];
  const last = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0));
  return [`${value}-01`, last.toISOString().slice(0, 10)];
}

/** "2020–2029", "2023", "8/2023", "31/8". */
export function labelOf(value: string, unit: TimeUnit): string {
  if (unit === 'decade') return `${value}–${Number(value) + 9}`;
  const parts = value.split('-').map(Number);
  return unit === 'day' ? parts.slice(1).toReversed().join('/') : parts.toReversed().join('/');
}

function byDecade(years: readonly FacetCount[]): readonly FacetCount[] {
  return decadesOf(years).map(({ decade, count }) => ({ value: decade, count }));
}

function share(count: number, whole: number | undefined): string | null {
  if (whole === undefined || whole === 0) return null;
  return (count / whole).toLocaleString('vi-VN', { style: 'percent', maximumFractionDigits: 1 });
}

/** One bar a unit that holds anything; each narrows the query to its days. `whole` counts all documents alike. */
export function timeChart(
  query: SearchQuery,
  counts: readonly FacetCount[],
  whole: readonly FacetCount[],
): readonly TimeBar[] {
  const coarse = unitFor(query) === 'year' && counts.length > MOST_YEARS;
  const unit = coarse ? 'decade' : unitFor(query);
  const shown = coarse ? byDecade(counts) : counts;
  const all = new Map((coarse ? byDecade(whole) : whole).map(({ value, count }) => [value, count]));
  const tallest = Math.max(1, ...shown.map(({ count }) => count));
  return shown.map(({ value, count }) => {
    const [from, to] = daysOf(value, unit);
    return {
      label: labelOf(value, unit),
      href: paths.search(withDays(query, from, to)),
      count: figure(count),
      height: barHeight(count, tallest),
      chosen: query.from === from && query.to === to,
      share: share(count, all.get(value)),
    };
  });
}
