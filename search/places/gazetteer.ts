import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { buildPlaces } from './build-places.ts';
import type { Place, PlacePeriod } from './place.ts';

const places: readonly Place[] = buildPlaces();
const byId: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.id, place]));

const NAME_PREFIX = /^(?:tinh|thanh pho|tp)(?![a-z])/u;

/** What is compared when a province is looked up by name: no marks, no signs, no unit word. */
function nameKey(name: string): string {
  const folded = foldVietnamese(name)
    .trim()
    .replace(NAME_PREFIX, '')
    .replace(/[^a-z0-9]/gu, '');
  return folded === '' ? foldVietnamese(name).replace(/[^a-z0-9]/gu, '') : folded;
}

const byName: ReadonlyMap<string, Place> = new Map(
  places.flatMap((place) =>
    [...place.abbreviations, ...place.aliases, place.name].map((name) => [nameKey(name), place] as const),
  ),
);

/** All province-level units since 1976, one per name, in order of id. */
export function allPlaces(): readonly Place[] {
  return places;
}

/** The place with this id, null when there is none. */
export function placeById(id: string): Place | null {
  return byId.get(id) ?? null;
}

/** The place of a name, alias or abbreviation, with or without "tỉnh", "thành phố" and marks; null for others. */
export function provinceOf(name: string): Place | null {
  return byName.get(nameKey(name)) ?? null;
}

/** True when the unit of this name is there today. */
export function isOfToday(place: Place): boolean {
  return place.periods.at(-1)?.to === null;
}

/** The period of a place that holds this ISO day, null when it was not there then. */
export function periodOn(place: Place, day: string): PlacePeriod | null {
  return (
    place.periods.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to)) ?? null
  );
}

function unitsOn(id: string, day: string, found: Map<string, Place>): void {
  const place = byId.get(id);
  if (place === undefined) return;
  if (periodOn(place, day) !== null) {
    found.set(id, place);
    return;
  }
  const ended = place.periods.findLast(({ to }) => to !== null && to < day);
  const next = ended === undefined ? place.periods[0]?.origins : ended.successors;
  for (const other of next ?? []) unitsOn(other, day, found);
}

/**
 * Who this was on that day: the unit itself where it stood then, else the units its land belonged to.
 * Several for the successors of a split unit; none for an id the table lacks.
 */
export function placesOn(id: string, day: string): Place[] {
  const found = new Map<string, Place>();
  unitsOn(id, day, found);
  return [...found.values()];
}

/** The one unit that this place was, or belonged to, on that ISO day; null where several shared its land. */
export function placeOn(id: string, day: string): Place | null {
  const [first, ...others] = placesOn(id, day);
  return first !== undefined && others.length === 0 ? first : null;
}

const today: ReadonlyMap<string, readonly Place[]> = new Map(
  places.map(({ id }) => [id, placesOn(id, '9999-12-31')]),
);

/** Which units of today hold the land of this one, in the order of the acts; none for an id the table lacks. */
export function placesToday(id: string): readonly Place[] {
  return today.get(id) ?? [];
}

/** Which former units went into this one, directly or over others: Cần Thơ today holds Sóc Trăng and Hậu Giang. */
export function absorbedBy(id: string): Place[] {
  return places.filter((place) => place.id !== id && placesToday(place.id).some((one) => one.id === id));
}
