/** Keeps the smallest numbers of many, in order. */
export interface Smallest {
  readonly add: (number: number) => void;
  /** Whether a number would be kept now. */
  readonly takes: (number: number) => boolean;
  readonly kept: readonly number[];
}

export function smallest(most: number): Smallest {
  const kept: number[] = [];
  const placeOf = (number: number): number => {
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let bound = most > 0 ? Infinity : -Infinity;
  const takes = (number: number): boolean => number < bound;
  const add = (number: number): void => {
    if (!takes(number)) return;
    const place = placeOf(number);
    if (kept[place] === number) return;
    kept.splice(place, 0, number);
    if (kept.length > most) kept.pop();
    if (kept.length === most) bound = kept.at(-1) ?? bound;
  };
  return { add, takes, kept };
}
