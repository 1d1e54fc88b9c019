import { isUpperAt, wordEnd } from './capital-words.ts';
import type { ReadName } from './found-name.ts';
import { periodOn, placeById } from './gazetteer.ts';
import { namesAt, type NameMatch } from './names-at.ts';
import { district, ofKind, province, type Reader, ward } from './name-readings.ts';
import { isAbroad } from './not-a-place.ts';
import { isUnitWord, type UnitBefore } from './unit-words.ts';
import { DISTRICTS_UNTIL } from './ward-days.ts';

/** How many words a name is taken to have at most that no table knows. */
const LONGEST_UNKNOWN = 3;

/** End of the run of capitalised words that begins at `at`, for names that no table knows. */
function endOfRun(text: string, at: number): number {
  let end = wordEnd(text, at);
  for (let words = 1; words < LONGEST_UNKNOWN && text[end] === ' ' && isUpperAt(text, end + 1); words += 1) {
    end = wordEnd(text, end + 1);
  }
  return end;
}

function isAllCaps(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return name === name.toUpperCase();
}

const HALF = /^ (?:Đông|Tây|Nam|Bắc|Trung|Thượng|Hạ|[ABC])(?!\p{L})/u;

/** "Bình Trưng Tây", "Bình Hưng Hòa B": wards of the past whose names go on where a name of today ends. */
function isPartOfFormer(text: string, end: number): boolean {
  return HALF.test(text.slice(end, end + 8));
}

function readWard(
  reader: Reader,
  at: number,
  matches: readonly NameMatch[],
  unit: UnitBefore,
): ReadName | null {
  const { text } = reader;
  const kind = unit.word.unit;
  const known = kind === 'thị trấn' ? undefined : matches.find(({ entry }) => entry.wards.length > 0);
  if (known !== undefined && !isPartOfFormer(text, known.end))
    return ward(reader, ofKind(known.entry.wards, kind), kind, unit.start, known.end);
  const end = known === undefined ? endOfRun(text, at) : wordEnd(text, known.end + 1);
  if (isAllCaps(text, at, end) || (unit.word.letter && known === undefined)) return null;
  // "2 phường An Phú, Quận 2": the list ends where another unit begins.
  if (isUnitWord(text.slice(at, end))) return null;
  return { start: unit.start, end, level: 'ward', candidates: [], local: `${kind} ${text.slice(at, end)}` };
}

function readDistrict(reader: Reader, matches: readonly NameMatch[], unit: UnitBefore): ReadName | null {
  const known = matches.find(({ entry }) => entry.districts.length > 0);
  if (known === undefined) return null;
  const kind = unit.word.unit;
  return district(reader, ofKind(known.entry.districts, kind), kind, unit.start, known.end);
}

/** "TP" before a name: the city under central government where there was one then, else a city of a province. */
function readCity(reader: Reader, matches: readonly NameMatch[], unit: UnitBefore): ReadName | null {
  const known = matches.find(({ entry }) => entry.provinceId !== null || entry.districts.length > 0);
  if (known === undefined) return null;
  const { provinceId, districts } = known.entry;
  if (provinceId !== null) {
    const place = placeById(provinceId);
    const then = place === null ? null : periodOn(place, reader.published ?? DISTRICTS_UNTIL);
    if (districts.length === 0 || then?.kind === 'city')
      return province(reader, provinceId, unit.start, known.end);
  }
  return district(reader, ofKind(districts, 'thành phố'), 'thành phố', unit.start, known.end);
}

function readProvince(reader: Reader, matches: readonly NameMatch[], unit: UnitBefore): ReadName | null {
  const known = matches.find(({ entry }) => entry.provinceId !== null);
  if (known === undefined || isAbroad(reader.text, known.end)) return null;
  return known.entry.provinceId === null
    ? null
    : province(reader, known.entry.provinceId, unit.start, known.end);
}

/** The unit that a unit word and the names behind it tell; null where no table knows such a one. */
export function readWithUnit(
  reader: Reader,
  at: number,
  matches: readonly NameMatch[],
  unit: UnitBefore,
): ReadName | null {
  if (unit.word.level === 'ward') return readWard(reader, at, matches, unit);
  if (unit.word.level === 'district') return readDistrict(reader, matches, unit);
  return unit.word.level === 'city' ? readCity(reader, matches, unit) : readProvince(reader, matches, unit);
}

const SEVERAL = /(?:^|[^\p{L}])(?:các|những|hai|ba|bốn|năm|sáu|[2-9]|[1-9]\d+) $/iu;
const LIST_GAPS: readonly string[] = [', ', ' và ', '; '];

/** "các phường Ninh Kiều, Cái Răng và Bình Thủy": the names behind the first that are units of the same level. */
export function readList(reader: Reader, unit: UnitBefore, first: ReadName): ReadName[] {
  const { text, index } = reader;
  const listed: ReadName[] = [];
  if (first.level === 'province' || !SEVERAL.test(text.slice(Math.max(0, unit.start - 8), unit.start)))
    return listed;
  for (let end = first.end; ;) {
    const gap = LIST_GAPS.find((sign) => text.startsWith(sign, end));
    const at = end + (gap?.length ?? 0);
    if (gap === undefined || !isUpperAt(text, at)) return listed;
    const matches = namesAt(index, text, at);
    if (matches.some(({ entry }) => entry.provinceId !== null)) return listed;
    const read = readWithUnit(reader, at, matches, { ...unit, start: at });
    if (read === null) return listed;
    listed.push(read);
    end = read.end;
  }
}
