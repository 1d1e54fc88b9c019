import type { ArticleReading } from '../model/article-reading.ts';
import type { PlaceMention } from '../model/mention.ts';
import { registerSpellings } from './data/spellings.ts';
import { wardsOfToday } from './data/wards.ts';
import { placeById } from './gazetteer.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { readNames } from './read-names.ts';
import { settleNames } from './settle-names.ts';
import type { SettledName } from './settled-name.ts';
import type { WardTable } from './ward-table.ts';

/** What a reader may bring: a ward table of their own in place of the one that is shipped. */
export interface FindPlacesOptions {
  readonly wards?: WardTable | undefined;
}

const indexes = new WeakMap<WardTable, NameIndex>();

function indexOf(wards: WardTable): NameIndex {
  const known = indexes.get(wards) ?? buildNameIndex(wards);
  indexes.set(wards, known);
  return known;
}

/** Mentions name a province as the registers of units do, so that they can be joined to them. */
function nameOf(id: string): string {
  return registerSpellings[id] ?? placeById(id)?.name ?? id;
}

function mention({ name, field, provinceId }: SettledName): PlaceMention {
  return {
    field: field.field,
    start: name.start,
    end: name.end,
    text: field.text.slice(name.start, name.end),
    placeId: provinceId,
    province: provinceId === null ? null : nameOf(provinceId),
    ward: name.local,
    candidates: (provinceId === null ? name.candidates : [provinceId]).map(nameOf),
    former: name.former,
  };
}

/**
 * Provinces, districts and wards named in an article, in order of field and place; offsets count in
 * canonical text. A ward or district carries the province it lies in, null and its candidates where the
 * article does not settle which of several it is. Time is linear in the length of the text.
 */
export function findPlaces(reading: ArticleReading, options: FindPlacesOptions = {}): PlaceMention[] {
  const index = indexOf(options.wards ?? wardsOfToday);
  const found = new Map(
    reading.fields.map((field) => {
      return [field, readNames({ text: field.text, index, published: reading.published })] as const;
    }),
  );
  return settleNames(reading, found).map(mention);
}
