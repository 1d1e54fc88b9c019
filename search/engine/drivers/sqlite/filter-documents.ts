import { FACETS } from '../../facet-names.ts';
import type { FacetCount, FacetName, Filters } from '../../search-engine.ts';
import { NO_DAY, type Columns } from './columns.ts';
import type { Numbers } from './match.ts';
import { dayNumber, isoDay } from '../../day-number.ts';

/**
 * Which filters a document fails, as bits: one a filtered facet, one for the days. A facet is counted over the
 * documents that fail no filter but its own.
 */
export interface Failures {
  readonly bits: Uint8Array;
  readonly bitOf: Readonly<Partial<Record<FacetName, number>>>;
}

const DAYS_BIT = 1 << FACETS.length;

/** Whether a document falls out of a range of days; one without a day always does. */
function outsideDays({ days }: Columns, from: string | null, to: string | null): (number: number) => boolean {
  if (from === null && to === null) return () => false;
  const first = from === null ? NO_DAY + 1 : dayNumber(from);
  const last = to === null ? Infinity : dayNumber(to);
  return (number) => {
    const day = days[number] ?? NO_DAY;
    return day < first || day > last;
  };
}

/** Null when nothing is filtered. */
export function filterFailures(columns: Columns, { facets, from, to }: Filters): Failures | null {
  const filtered = FACETS.filter((name) => (facets[name] ?? []).length > 0);
  if (filtered.length === 0 && from === null && to === null) return null;
  const bitOf: Partial<Record<string, number>> = Object.fromEntries(
    filtered.map((name, place) => [name, 1 << place]),
  );
  const wanted = 2 ** filtered.length - 1;
  const bitOfValue = columns.dictionary.map((entry) =>
    facets[entry?.facet as FacetName]?.includes(entry?.value ?? '') === true
      ? (bitOf[entry?.facet ?? ''] ?? 0)
      : 0,
  );
  const outside = outsideDays(columns, from, to);
  const bits = new Uint8Array(columns.length);
  for (let number = 0; number < columns.length; number += 1) {
    let failed = wanted;
    const end = columns.valueStart[number + 1] ?? 0;
    for (let at = columns.valueStart[number] ?? 0; at < end; at += 1) {
      failed &= ~(bitOfValue[columns.values[at] ?? 0] ?? 0);
    }
    bits[number] = outside(number) ? failed | DAYS_BIT : failed;
  }
  return { bits, bitOf };
}

export const passing = (numbers: Numbers, failures: Failures | null): Numbers =>
  failures === null ? numbers : numbers.filter((number) => failures.bits[number] === 0);

/** Most frequent first, equal ones by value. */
function sorted(counts: Uint32Array, columns: Columns, facet: FacetName): FacetCount[] {
  const found: FacetCount[] = [];
  columns.dictionary.forEach((entry, number) => {
    const count = counts[number] ?? 0;
    if (entry?.facet === facet && count > 0) found.push({ value: entry.value, count });
  });
  return found.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function countValues(columns: Columns, numbers: Numbers, passes: (number: number) => boolean): Uint32Array {
  const counts = new Uint32Array(columns.dictionary.length);
  for (const number of numbers) {
    if (!passes(number)) continue;
    const end = columns.valueStart[number + 1] ?? 0;
    for (let at = columns.valueStart[number] ?? 0; at < end; at += 1) {
      const value = columns.values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Counts the values of each facet over the matches, each without its own filter. */
export function countFacets(
  columns: Columns,
  matches: Numbers,
  failures: Failures | null,
  facets: readonly FacetName[],
): Partial<Record<FacetName, FacetCount[]>> {
  if (facets.length === 0) return {};
  const passAll = countValues(columns, matches, (number) => failures === null || failures.bits[number] === 0);
  return Object.fromEntries(
    facets.map((facet) => {
      const own = failures?.bitOf[facet];
      if (failures === null || own === undefined) return [facet, sorted(passAll, columns, facet)];
      const counts = countValues(columns, matches, (number) => ((failures.bits[number] ?? 0) & ~own) === 0);
      return [facet, sorted(counts, columns, facet)];
    }),
  );
}

const UNIT_LENGTH = { day: 10, month: 7, year: 4, decade: 3 } as const;

/** How many of the documents fall on each day from `first` on; those without a day on none. */
function countDays(
  { days }: Columns,
  numbers: Numbers,
): { readonly first: number; readonly counts: Uint32Array } {
  let [first, last] = [Infinity, -Infinity];
  for (const number of numbers) {
    const day = days[number] ?? NO_DAY;
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const counts = new Uint32Array(Math.max(0, last - first + 1));
  for (const number of numbers) {
    const place = (days[number] ?? NO_DAY) - first;
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return { first, counts };
}

/** Counts by unit of time, oldest first; documents without a day are in none. A decade is named by its first year. */
export function countHistogram(
  columns: Columns,
  numbers: Numbers,
  unit: keyof typeof UNIT_LENGTH,
): FacetCount[] {
  const { first, counts } = countDays(columns, numbers);
  const units = new Map<string, number>();
  counts.forEach((count, place) => {
    if (count === 0) return;
    const name = isoDay(first + place).slice(0, UNIT_LENGTH[unit]) + (unit === 'decade' ? '0' : '');
    units.set(name, (units.get(name) ?? 0) + count);
  });
  return Array.from(units, ([value, count]) => ({ value, count }));
}
