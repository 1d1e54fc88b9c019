import type { FacetCount } from '../../search/engine/search-engine.ts';
import { figure } from './numbers.ts';
import { barHeight, type Bar } from './time-chart.ts';

/** One bar a unit of time, named as the unit is, heights compared over all of them. */
export function unitChart(
  counts: readonly FacetCount[],
  chosen: string | null,
  href: (value: string) => string,
): readonly Bar[] {
  const tallest = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map(({ value, count }) => ({
    label: value,
    href: href(value),
    count: figure(count),
    height: barHeight(count, tallest),
    chosen: value === chosen,
  }));
}
