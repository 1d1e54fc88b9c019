import type { ReadName } from './found-name.ts';
import { placeById, placeOn } from './gazetteer.ts';
import type { LocalUnit, NameIndex } from './name-index.ts';
import { DISTRICTS_UNTIL, WARDS_SINCE } from './ward-days.ts';

/** What all readers of one field share. */
export interface Reader {
  readonly text: string;
  readonly index: NameIndex;
  /** ISO day of publication; null is read as today. */
  readonly published: string | null;
}

/** The unit the name means in an article of that day: Huế before 2025 is Thừa Thiên Huế. */
function asOf(id: string, published: string | null): string {
  const from = placeById(id)?.periods[0]?.from ?? null;
  return published !== null && from !== null && published < from ? (placeOn(id, published)?.id ?? id) : id;
}

/** The name of a province. */
export function province({ published }: Reader, id: string, start: number, end: number): ReadName {
  return { start, end, level: 'province', candidates: [asOf(id, published)], local: null };
}

/** Those of the kind that is written where there are such, else all: kinds change, names stay. */
export function ofKind(units: readonly LocalUnit[], kind: string): readonly LocalUnit[] {
  const same = units.filter((unit) => unit.kind === kind);
  return same.length > 0 ? same : units;
}

/** A district by its unit word, in the province it was in last or on the day of publication. */
export function district(
  reader: Reader,
  units: readonly LocalUnit[],
  kind: string,
  start: number,
  end: number,
): ReadName {
  const { published } = reader;
  const day = published !== null && published < DISTRICTS_UNTIL ? published : DISTRICTS_UNTIL;
  const candidates = provincesOn(units, day);
  return { start, end, level: 'district', candidates, local: `${kind} ${units[0]?.name ?? ''}` };
}

/** Ids of the provinces that held these units on that day. */
function provincesOn(units: readonly LocalUnit[], day: string): string[] {
  return [...new Set(units.map(({ provinceId }) => placeOn(provinceId, day)?.id ?? provinceId))];
}

/** A former district named without its unit word: since it is gone, its name only means the neighbourhood. */
export function neighbourhood(reader: Reader, unit: LocalUnit, start: number, end: number): ReadName {
  const { published } = reader;
  if (published === null || published < WARDS_SINCE) return district(reader, [unit], unit.kind, start, end);
  return { start, end, level: 'district', candidates: provincesOn([unit], published), local: unit.name };
}

/** A ward: before there were those of today its name tells no province. */
export function ward(
  reader: Reader,
  units: readonly LocalUnit[],
  kind: string,
  start: number,
  end: number,
): ReadName {
  const settled = reader.published === null || reader.published >= WARDS_SINCE;
  const candidates = settled ? [...new Set(units.map(({ provinceId }) => provinceId))] : [];
  return { start, end, level: 'ward', candidates, local: `${kind} ${units[0]?.name ?? ''}` };
}
