/** Up to here the best are kept in order while all are passed by; a longer list is sorted as a whole. */
const KEPT_IN_ORDER = 1000;

/**
 * The first `limit` numbers by weight; among equals the one with the later day first, then the higher number.
 * Numbers run from old to new, so they are passed by from the end and most never enter the list.
 */
export function topBy(
  numbers: Uint32Array,
  weight: (number: number) => number,
  days: Int32Array,
  limit: number,
): number[] {
  const before = (one: number, other: number): number =>
    weight(other) - weight(one) || (days[other] ?? 0) - (days[one] ?? 0) || other - one;
  if (limit === 0) return [];
  if (limit > KEPT_IN_ORDER) return [...numbers].sort(before).slice(0, limit);
  const best: number[] = [];
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const number = numbers[at] ?? 0;
    const last = best.at(-1);
    if (last !== undefined && best.length === limit && before(last, number) <= 0) continue;
    best.splice(placeFor(number, best, before), 0, number);
    if (best.length > limit) best.pop();
  }
  return best;
}

/** Where a number belongs in a list that is in order, by halving. */
function placeFor(
  number: number,
  best: readonly number[],
  before: (one: number, other: number) => number,
): number {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(best[middle] ?? 0, number) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
