import { placeShortName } from '../../search/places/place-label.ts';
import type { FacetCount } from '../../search/engine/search-engine.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';
import { figure } from './numbers.ts';
import { datedPlaceName, formerUnits, placesOfToday } from './place-names.ts';

export interface PlaceEntry extends Link {
  readonly id: string;
  readonly count: number;
  readonly countText: string;
  /** Former units whose land it holds. */
  readonly former: readonly (Link & { readonly count: string | null })[];
}

export interface PlaceIndex {
  readonly cities: readonly PlaceEntry[];
  readonly provinces: readonly PlaceEntry[];
}

/** All places of today with their former units; `counts` are events by place id. */
export function placeIndex(counts: readonly FacetCount[]): PlaceIndex {
  const byId = new Map(counts.map(({ value, count }) => [value, count]));
  const entries = placesOfToday().map((place) => {
    const count = byId.get(place.id) ?? 0;
    return {
      id: place.id,
      href: paths.place(place.id),
      text: placeShortName(place.id),
      count,
      countText: figure(count),
      former: formerUnits(place.id).map(({ id }) => {
        const own = byId.get(id);
        return {
          href: paths.place(id),
          text: datedPlaceName(id),
          count: own === undefined ? null : figure(own),
        };
      }),
    };
  });
  const cities = new Set(
    placesOfToday()
      .filter(({ periods }) => periods.at(-1)?.kind === 'city')
      .map(({ id }) => id),
  );
  return {
    cities: entries.filter(({ id }) => cities.has(id)),
    provinces: entries.filter(({ id }) => !cities.has(id)),
  };
}
