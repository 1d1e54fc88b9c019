import { absorbedBy, allPlaces, isOfToday, placeById, placesToday } from '../../search/places/gazetteer.ts';
import type { Place } from '../../search/places/place.ts';
import { placeLabel, placeShortName } from '../../search/places/place-label.ts';
import { vi } from '../i18n/vi.ts';
import { shortDay } from './vietnamese-dates.ts';

/** "Sóc Trăng (đến 30/6/2025)" for a unit that is no more, the plain name for one of today. */
export function datedPlaceName(id: string): string {
  const place = placeById(id);
  const ended = place === null ? null : place.periods.at(-1)?.to;
  return ended === null || ended === undefined
    ? placeShortName(id)
    : `${placeShortName(id)} (${vi.timeline.until(shortDay(ended))})`;
}

/** The unit as it was called on that day: "tỉnh Sóc Trăng", "thành phố Cần Thơ". */
export function placeOnDay(id: string, day: string | null): string {
  const label = placeLabel(id, day ?? undefined);
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Ids of the units of today that hold this one's land, none for a unit that stands today. */
export function heirsOf(id: string): readonly string[] {
  const place = placeById(id);
  return place === null || isOfToday(place) ? [] : placesToday(id).map((heir) => heir.id);
}

/** All ids whose events belong on this place's timeline: its own, and for a unit of today those it absorbed. */
export function timelineIds(id: string): readonly string[] {
  return [id, ...absorbedBy(id).map((place) => place.id)];
}

export function placesOfToday(): readonly Place[] {
  return allPlaces().filter(isOfToday).toSorted(byName);
}

/** By the Vietnamese alphabet. */
function byName(left: Place, right: Place): number {
  return left.name.localeCompare(right.name, 'vi');
}

/** Former units that went into a unit of today, in alphabetical order. */
export function formerUnits(id: string): readonly Place[] {
  return absorbedBy(id).toSorted(byName);
}

export interface PlaceStage {
  readonly name: string;
  readonly span: string;
}

/** The kinds and spans a name had: "Tỉnh Cần Thơ, 26/12/1991 – 31/12/2003", "Thành phố Cần Thơ, từ 1/1/2004". */
export function placeStages(place: Place): readonly PlaceStage[] {
  return place.periods.map(({ from, to }) => {
    const name = placeLabel(place.id, from ?? to ?? undefined);
    if (from !== null && to !== null) return { name, span: vi.timeline.fromTo(shortDay(from), shortDay(to)) };
    if (from !== null) return { name, span: vi.timeline.from(shortDay(from)) };
    return { name, span: to === null ? vi.timeline.today : vi.timeline.until(shortDay(to)) };
  });
}
