/** Keeps the smallest numbers of many, in order. */
export interface Smallest {
  readonly add: (number: number) => void;
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
  const add = (number: number): void => {
    if (kept.length === most && number >= (kept.at(-1) ?? -Infinity)) return;
    const place = placeOf(number);
    if (kept[place] === number) return;
    kept.splice(place, 0, number);
    if (kept.length > most) kept.pop();
  };
  return { add, kept };
}
