import { decoys } from './data/decoys.ts';
import { formerDistricts } from './data/districts.ts';
import { landmarks, type Landmark } from './data/landmarks.ts';
import { allPlaces } from './gazetteer.ts';
import { nameKeys } from './name-keys.ts';
import type { WardTable } from './ward-table.ts';
import { countedAt, countOn, SUMS } from '../text/word-sums.ts';

/** A unit below the province that a name may stand for. */
export interface LocalUnit {
  readonly kind: string;
  readonly name: string;
  /** Id of its province: today's for wards, the one before 1 July 2025 for districts. */
  readonly provinceId: string;
}

/** All that one name may stand for. */
export interface NameEntry {
  provinceId: string | null;
  readonly districts: LocalUnit[];
  readonly wards: LocalUnit[];
  readonly landmarks: Landmark[];
  /** True for a name that holds a place name and is none: Thái Bình Dương. */
  decoy: boolean;
}

/** All names; made once a ward table. */
export interface NameIndex {
  /** By the sum of words what they may be, as the bits below. */
  readonly sums: Uint8Array;
  /** By their keys with a blank between. */
  readonly entries: Map<string, NameEntry>;
  /** By the letters of texts that were read; null for what is no name. */
  readonly written: Map<string, NameEntry | null>;
  /** How many words the longest name has: looking on ends there, whatever the sums of a hostile text say. */
  longest: number;
}

/** Bits of a sum: the words begin a longer name. */
export const GOES_ON = 1;
/** The words are a name. */
export const IS_NAME = 2;

function entryOf(index: NameIndex, name: string): NameEntry {
  const { sums, entries } = index;
  const keys = nameKeys(name);
  index.longest = Math.max(index.longest, keys.length);
  let sum = 0;
  for (const [at, key] of keys.entries()) {
    for (let letter = 0; letter < key.length; letter += 1) sum = countOn(sum, countedAt(key, letter));
    sums[sum] = (sums[sum] ?? 0) | (at === keys.length - 1 ? IS_NAME : GOES_ON);
  }
  const id = keys.join(' ');
  const entry = entries.get(id) ?? {
    provinceId: null,
    districts: [],
    wards: [],
    landmarks: [],
    decoy: false,
  };
  entries.set(id, entry);
  return entry;
}

/** The names of a cell of a unit table: separated by commas, with line breaks anywhere. */
export function tableNames(cell: string): string[] {
  return cell
    .split(',')
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
}

/** Unit names by province and kind, as the tables of wards and districts hold them. */
type UnitTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

function addUnits(index: NameIndex, table: UnitTable, level: 'districts' | 'wards'): void {
  for (const [provinceId, kinds] of Object.entries(table)) {
    for (const [kind, cell] of Object.entries(kinds)) {
      for (const name of tableNames(cell)) entryOf(index, name)[level].push({ kind, name, provinceId });
    }
  }
}

/** One index of all provinces, former districts, landmarks and the wards of the table. */
export function buildNameIndex(wards: WardTable): NameIndex {
  const index: NameIndex = { sums: new Uint8Array(SUMS), entries: new Map(), written: new Map(), longest: 0 };
  for (const { id, name, aliases, abbreviations } of allPlaces()) {
    for (const written of [name, ...aliases, ...abbreviations]) entryOf(index, written).provinceId = id;
  }
  addUnits(index, formerDistricts, 'districts');
  addUnits(index, wards, 'wards');
  for (const landmark of landmarks) entryOf(index, landmark.name).landmarks.push(landmark);
  for (const { name } of decoys) entryOf(index, name).decoy = true;
  return index;
}
