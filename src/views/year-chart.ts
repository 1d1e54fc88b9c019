import type { FacetCount } from '../../search/engine/search-engine.ts';
import { figure } from './numbers.ts';

export interface YearBar {
  readonly year: string;
  readonly href: string;
  readonly count: string;
  /** 0 to 100, of the tallest; at least 3 where there is anything to see. */
  readonly height: number;
  readonly chosen: boolean;
  /** "4,2%" of all that year, null where the whole is not known. */
  readonly share: string | null;
}

const LOWEST = 3;

/** One bar a year without gaps, so that empty years are seen as empty. */
export function yearChart(
  counts: readonly FacetCount[],
  whole: readonly FacetCount[],
  chosen: readonly string[],
  href: (year: string) => string,
): readonly YearBar[] {
  const byYear = new Map(counts.map(({ value, count }) => [value, count]));
  const all = new Map(whole.map(({ value, count }) => [value, count]));
  const tallest = Math.max(1, ...byYear.values());
  const [first, last] = [counts[0]?.value, counts.at(-1)?.value];
  if (first === undefined || last === undefined) return [];
  const years = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at));
  return years.map((year) => {
    const count = byYear.get(year) ?? 0;
    const total = all.get(year) ?? 0;
    const share = total === 0 ? null : (count / total).toLocaleString('vi-VN', { style: 'percent', maximumFractionDigits: 1 });
    const height = count === 0 ? 0 : Math.max(LOWEST, Math.round((100 * count) / tallest));
    return { year, href: href(year), count: figure(count), height, chosen: chosen.includes(year), share };
  });
}
