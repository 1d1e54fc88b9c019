import type { FacetCount } from '../engine/search-engine.ts';

/** Days of earlier years that answer "on this day". */
export interface OnThisDay {
  /** False where the day itself has nothing and days around it stand in. */
  readonly exact: boolean;
  /** ISO days, the latest first. */
  readonly days: readonly string[];
}

const DAY = 86_400_000;
/** How far from the day others may stand in. */
const AROUND = 3;

/** Days between two days of the year, whatever the years: 31/12 and 1/1 are one apart. */
function distance(day: string, today: string): number {
  const year = Number(today.slice(0, 4));
  const at = Date.parse(today);
  const gaps = [year - 1, year, year + 1].map((near) => Math.abs(Date.parse(`${near}${day.slice(4)}`) - at));
  const known = gaps.filter((gap) => !Number.isNaN(gap));
  return Math.min(...known) / DAY;
}

/**
 * Picks the days of earlier years on the same day and month as `today` (ISO) out of a histogram by day;
 * where there are none, the days at most three days away. 29 February is remembered on 28 February and 1 March.
 */
export function onThisDay(histogram: readonly FacetCount[], today: string, most: number): OnThisDay {
  const earlier = histogram
    .filter(({ value, count }) => value.length === 10 && count > 0 && value.slice(0, 4) < today.slice(0, 4))
    .map(({ value }) => value)
    .toSorted()
    .toReversed();
  const same = earlier.filter((day) => day.slice(4) === today.slice(4));
  if (same.length > 0) return { exact: true, days: same.slice(0, most) };
  const near = earlier.filter((day) => distance(day, today) <= AROUND);
  return { exact: false, days: near.slice(0, most) };
}
