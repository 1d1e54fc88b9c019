import type { FacetCount } from '../engine/search-engine.ts';

export interface Decade {
  /** Its first year: `2010`. */
  readonly decade: string;
  readonly count: number;
  readonly years: readonly FacetCount[];
}

/** Counts by year (`YYYY`, in order of time) gathered into decades, in the same order. */
export function decadesOf(years: readonly FacetCount[]): readonly Decade[] {
  const groups = Map.groupBy(years, ({ value }) => `${value.slice(0, 3)}0`);
  return [...groups].map(([decade, own]) => ({
    decade,
    count: own.reduce((sum, year) => sum + year.count, 0),
    years: own,
  }));
}

/** The values before and after one in order of time (years, months), among those with any count; null at the ends. */
export function neighbours(
  counts: readonly FacetCount[],
  time: string,
): { readonly previous: string | null; readonly next: string | null } {
  const values = counts.filter(({ count }) => count > 0).map(({ value }) => value);
  return {
    previous: values.findLast((value) => value < time) ?? null,
    next: values.find((value) => value > time) ?? null,
  };
}
