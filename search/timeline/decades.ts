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

/** The years before and after one among those that have any count; null at the ends. */
export function neighbourYears(
  years: readonly FacetCount[],
  year: string,
): { readonly previous: string | null; readonly next: string | null } {
  const values = years.filter(({ count }) => count > 0).map(({ value }) => value);
  return {
    previous: values.findLast((value) => value < year) ?? null,
    next: values.find((value) => value > year) ?? null,
  };
}
