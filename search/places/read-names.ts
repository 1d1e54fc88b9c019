import { isUpperAt, nextCapital, wordAt } from './capital-words.ts';
import { bareNames } from './data/bare-names.ts';
import { isFormerAt } from './former-names.ts';
import type { FoundName } from './found-name.ts';
import { periodOn, placeById, placeOn } from './gazetteer.ts';
import { namesAt, type LocalUnit, type NameIndex, type NameMatch } from './name-index.ts';
import { isAbroad, isPersonAt, notPlaceCueAt, wordsBefore } from './not-a-place.ts';
import { unitBefore, type UnitBefore } from './unit-words.ts';
import { DISTRICTS_UNTIL, WARDS_SINCE } from './ward-days.ts';

/** What all readers of one field share. */
interface Reader {
  readonly text: string;
  readonly index: NameIndex;
  /** ISO day of publication; null is read as today. */
  readonly published: string | null;
}

type ReadName = Omit<FoundName, 'former'>;

/** Units that ended before this day are found only with "tỉnh" or "(cũ)": Cửu Long is a river first. */
const FORGOTTEN = '2000-01-01';
const LONGEST_UNKNOWN = 3;

function isForgotten(id: string): boolean {
  return (placeById(id)?.periods.at(-1)?.to ?? FORGOTTEN) < FORGOTTEN;
}

/** The unit the name means in an article of that day: Huế before 2025 is Thừa Thiên Huế. */
function asOf(id: string, published: string | null): string {
  const from = placeById(id)?.periods[0]?.from ?? null;
  return published !== null && from !== null && published < from ? (placeOn(id, published)?.id ?? id) : id;
}

function province({ published }: Reader, id: string, start: number, end: number): ReadName {
  return { start, end, level: 'province', candidates: [asOf(id, published)], local: null };
}

/** Those of the kind that is written where there are such, else all: kinds change, names stay. */
function ofKind(units: readonly LocalUnit[], kind: string): readonly LocalUnit[] {
  const same = units.filter((unit) => unit.kind === kind);
  return same.length > 0 ? same : units;
}

function district(
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

function provincesOn(units: readonly LocalUnit[], day: string): string[] {
  return [...new Set(units.map(({ provinceId }) => placeOn(provinceId, day)?.id ?? provinceId))];
}

/** A former district named without its unit word: since it is gone, its name only means the neighbourhood. */
function neighbourhood(reader: Reader, unit: LocalUnit, start: number, end: number): ReadName {
  const { published } = reader;
  if (published === null || published < WARDS_SINCE) return district(reader, [unit], unit.kind, start, end);
  return { start, end, level: 'district', candidates: provincesOn([unit], published), local: unit.name };
}

function ward(
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

/** End of the run of capitalised words that begins at `at`, for names that no table knows. */
function endOfRun(text: string, at: number): number {
  let end = wordAt(text, at).end;
  for (let words = 1; words < LONGEST_UNKNOWN && text[end] === ' ' && isUpperAt(text, end + 1); words += 1) {
    end = wordAt(text, end + 1).end;
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
  const end = known === undefined ? endOfRun(text, at) : wordAt(text, known.end + 1).end;
  if (isAllCaps(text, at, end) || (unit.word.letter && known === undefined)) return null;
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

const PARENT_GAP = /^(?:, |,| \(| - )(?:tỉnh |thành phố |thuộc |Tỉnh |Thành phố )?/u;

/** Ids of the province named right behind `end`, none where no province stands there. */
function provinceBehind({ text, index }: Reader, end: number): string | null {
  const gap = PARENT_GAP.exec(text.slice(end, end + 16));
  if (gap === null) return null;
  const from = end + gap[0].length;
  const at = text.startsWith('TP', from) ? nextCapital(text, from + 2) : from;
  const named = [...namesAt(index, text, from), ...(at - from < 5 ? namesAt(index, text, at) : [])];
  return named.find(({ entry }) => entry.provinceId !== null)?.entry.provinceId ?? null;
}

/** A district or ward without its unit word: well known, or with its province right behind it. */
function readBareLocal(reader: Reader, at: number, { end, entry }: NameMatch): ReadName | null {
  const { districts, wards } = entry;
  const known = districts.filter(({ name }) => bareNames.has(name));
  const only = known[0];
  if (only !== undefined) return neighbourhood(reader, only, at, end);
  if (!reader.text.slice(at, end).includes(' ')) return null;
  const behind = provinceBehind(reader, end);
  if (behind === null) return null;
  const local = districts.find(({ provinceId }) => provinceId === behind);
  if (local !== undefined) return neighbourhood(reader, local, at, end);
  const below = wards.find(({ provinceId }) => provinceId === behind);
  return below === undefined ? null : ward(reader, [below], below.kind, at, end);
}

function readBare(reader: Reader, at: number, match: NameMatch): ReadName | null {
  const { text } = reader;
  const { end, entry } = match;
  if (isPersonAt(text, at) || isAbroad(text, end)) return null;
  if (entry.provinceId === null) return readBareLocal(reader, at, match);
  if (isForgotten(entry.provinceId) && !isFormerAt(text, end, true)) return null;
  return province(reader, entry.provinceId, at, end);
}

/** The president's name is the city's only behind a unit word, or in a list of provinces. */
function isPresident(text: string, at: number, end: number, last: FoundName | undefined): boolean {
  if (text.slice(at, end).toLowerCase() !== 'hồ chí minh') return false;
  const gap = last?.level === 'province' ? text.slice(last.end, at) : '';
  return gap !== ', ' && gap !== ' và ' && gap !== ' - ';
}

/** A shorter name counts only where a sign, not a blank, parts it from the rest of the longer one. */
function partedMatches(text: string, [longest, ...shorter]: readonly NameMatch[]): readonly NameMatch[] {
  if (longest === undefined) return [];
  return [longest, ...shorter.filter(({ end }) => text[end] !== ' ' || text.startsWith(' - ', end))];
}

function readWithUnit(
  reader: Reader,
  at: number,
  matches: readonly NameMatch[],
  unit: UnitBefore,
): ReadName | null {
  if (unit.word.level === 'ward') return readWard(reader, at, matches, unit);
  if (unit.word.level === 'district') return readDistrict(reader, matches, unit);
  return unit.word.level === 'city' ? readCity(reader, matches, unit) : readProvince(reader, matches, unit);
}

const NUMBERED = /(?<unit>[Qq]uận |Q\. ?|[Pp]hường |P\. ?)(?<number>1?\d)(?![\p{L}\p{N}/])/gu;

/** Numbered districts, which only Hồ Chí Minh City had, and numbered wards, which many cities had. */
function readNumbered(reader: Reader): ReadName[] {
  return [...reader.text.matchAll(NUMBERED)].map((match) => {
    const { unit = '', number = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const isDistrict = unit.toLowerCase().startsWith('q');
    const local = `${isDistrict ? 'quận' : 'phường'} ${number}`;
    const level = isDistrict ? 'district' : 'ward';
    return { start, end, level, candidates: isDistrict ? ['ho-chi-minh'] : [], local };
  });
}

const SEVERAL = /(?:^|[^\p{L}])(?:các|những|hai|ba|bốn|năm|sáu|[2-9]|[1-9]\d+) $/iu;
const LIST_GAPS: readonly string[] = [', ', ' và ', '; '];

/** "các phường Ninh Kiều, Cái Răng và Bình Thủy": the names behind the first that are units of the same level. */
function readList(reader: Reader, unit: UnitBefore, first: ReadName): ReadName[] {
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

/** A landmark with the words it needs before it, read as its province; the range is its name in capitals. */
function readLandmark(
  { text, published }: Reader,
  at: number,
  matches: readonly NameMatch[],
): ReadName | null {
  const [word, pair] = wordsBefore(text, at);
  for (const { end, entry } of matches) {
    const known = entry.landmarks.find(
      ({ before }) => before.length === 0 || before.includes(word) || before.includes(pair),
    );
    if (known === undefined) continue;
    const placeId =
      published === null ? known.placeId : (placeOn(known.placeId, published)?.id ?? known.placeId);
    return { start: at, end, level: 'province', candidates: [placeId], local: null };
  }
  return null;
}

/** What stands at a capital: the names read there, and where reading goes on. */
interface Reading {
  readonly names: readonly ReadName[];
  readonly end: number;
  /** True behind the name of a way, whose other end may follow: "cao tốc Hà Nội - Hải Phòng". */
  readonly isWay: boolean;
}

function readAt(reader: Reader, at: number, wayEnd: number, last: FoundName | undefined): Reading {
  const { text, index } = reader;
  const matches = namesAt(index, text, at);
  const unit = unitBefore(text, at);
  const named = unit === null ? null : readWithUnit(reader, at, matches, unit);
  if (unit !== null && named !== null) {
    const names = [named, ...readList(reader, unit, named)];
    return { names, end: names.at(-1)?.end ?? named.end, isWay: false };
  }
  const next = wordAt(text, at).end;
  const [longest, ...shorter] = partedMatches(text, matches);
  if (longest === undefined) return { names: [], end: next, isWay: false };
  const landmark = readLandmark(reader, at, matches);
  if (landmark !== null) return { names: [landmark], end: landmark.end, isWay: false };
  const isWay = wayEnd >= 0 && text.slice(wayEnd, at) === ' - ';
  const why = isWay ? 'way' : notPlaceCueAt(text, at)?.why;
  if (longest.entry.decoy || why !== undefined) return { names: [], end: longest.end, isWay: why === 'way' };
  if (isPresident(text, at, longest.end, last)) return { names: [], end: longest.end, isWay: false };
  const bare = [longest, ...shorter]
    .map((match) => readBare(reader, at, match))
    .find((read) => read !== null);
  return bare === undefined
    ? { names: [], end: next, isWay: false }
    : { names: [bare], end: bare.end, isWay: false };
}

/** All names of units in one field of canonical text, in order; nothing ambiguous is settled yet. */
export function readNames(reader: Reader): FoundName[] {
  const { text } = reader;
  const found: FoundName[] = readNumbered(reader).map((name) => ({ ...name, former: false }));
  let wayEnd = -1;
  for (let at = nextCapital(text, 0); at < text.length;) {
    const { names, end, isWay } = readAt(reader, at, wayEnd, found.at(-1));
    for (const name of names) found.push({ ...name, former: false });
    wayEnd = isWay ? end : -1;
    at = nextCapital(text, end);
  }
  return found.sort((a, b) => a.start - b.start);
}
