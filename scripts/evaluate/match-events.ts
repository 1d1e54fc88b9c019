import { comparable, kindsOf, provinceOf, whenOf, type LabelledEvent } from './labelled-events.ts';

/** Positions of a labelled and a predicted event that tell the same. */
export type Pair = readonly [gold: number, predicted: number];

export function sharesKind(one: LabelledEvent, other: LabelledEvent): boolean {
  const kinds = kindsOf(other);
  return kindsOf(one).some((kind) => kinds.includes(kind));
}

/** A labelled event without a date is matched without it. */
export function sameDate(gold: LabelledEvent, predicted: LabelledEvent): boolean {
  return whenOf(gold) === '' || whenOf(gold) === whenOf(predicted);
}

export function samePlace(gold: LabelledEvent, predicted: LabelledEvent, flags: readonly string[]): boolean {
  const province = provinceOf(predicted);
  return provinceOf(gold) === province || (flags.includes('place_implicit') && province === '');
}

/** Share of the shorter text's words that the other has too, 0 to 1. */
export function wordOverlap(left: string | null | undefined, right: string | null | undefined): number {
  const words = (text: string | null | undefined): Set<string> =>
    new Set(
      comparable(text)
        .split(' ')
        .filter((word) => word !== ''),
    );
  const [one, other] = [words(left), words(right)];
  if (one.size === 0 || other.size === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size);
}

function likeness(gold: LabelledEvent, predicted: LabelledEvent): number {
  const district = wordOverlap(gold.place?.district_or_ward, predicted.place?.district_or_ward);
  return wordOverlap(gold.evidence, predicted.evidence) + district;
}

/** One to one, by date, shared kind and, if asked, province: the fullest matching, the likest tried first. */
export function matchEvents(
  gold: readonly LabelledEvent[],
  predicted: readonly LabelledEvent[],
  flags: readonly string[],
  needPlace: boolean,
): Pair[] {
  const edges = gold.map((event) =>
    predicted
      .map((other, at) => ({ other, at }))
      .filter(
        ({ other }) =>
          sameDate(event, other) &&
          sharesKind(event, other) &&
          (!needPlace || samePlace(event, other, flags)),
      )
      .sort((left, right) => likeness(event, right.other) - likeness(event, left.other))
      .map(({ at }) => at),
  );
  const owner = new Map<number, number>();
  const seek = (from: number, seen: Set<number>): boolean => {
    for (const at of edges[from] ?? []) {
      if (seen.has(at)) continue;
      seen.add(at);
      const held = owner.get(at);
      if (held === undefined || seek(held, seen)) {
        owner.set(at, from);
        return true;
      }
    }
    return false;
  };
  gold.forEach((_, from) => seek(from, new Set()));
  return [...owner].map(([at, from]) => [from, at] as const);
}
