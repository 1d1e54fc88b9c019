import { isOfToday, periodOn, placeById } from './gazetteer.ts';
import type { PlaceKind } from './place.ts';

const UNIT_WORDS: Readonly<Record<PlaceKind, string>> = {
  province: 'Tỉnh',
  city: 'Thành phố',
  'special-zone': 'Đặc khu',
};

/**
 * Heading for a place: "Thành phố Cần Thơ", "Tỉnh An Giang", with the kind it has today, or had last, or
 * had on the given ISO day. The id itself for an unknown place.
 */
export function placeLabel(id: string, day?: string): string {
  const place = placeById(id);
  if (place === null) return id;
  const period = (day === undefined ? null : periodOn(place, day)) ?? place.periods.at(-1);
  return period === undefined ? place.name : `${UNIT_WORDS[period.kind]} ${place.name}`;
}

/** Places that bear a person's name are not called by it alone. */
const WITH_UNIT: Readonly<Record<string, string>> = { 'ho-chi-minh': 'TP. Hồ Chí Minh' };

/**
 * What a place is called in headings and lists, "Cần Thơ", "TP. Hồ Chí Minh", by the name it has now or by one it had.
 * The id itself for an unknown place.
 */
export function placeShortName(id: string, name: string | null = null): string {
  return WITH_UNIT[id] ?? name ?? placeById(id)?.name ?? id;
}

/** Years a former place stood, `1991 – 2025`, `trước 1976 – 1996`; null for the units of today and unknown ids. */
export function placeYears(id: string): string | null {
  const place = placeById(id);
  if (place === null || isOfToday(place)) return null;
  return place.periods
    .map(({ from, to }) => `${from?.slice(0, 4) ?? 'trước 1976'} – ${to?.slice(0, 4) ?? 'nay'}`)
    .join(', ');
}
