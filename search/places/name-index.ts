import { nameKeys, nextNameWord, wordAt } from './capital-words.ts';
import { decoys } from './data/decoys.ts';
import { formerDistricts } from './data/districts.ts';
import { landmarks, type Landmark } from './data/landmarks.ts';
import { allPlaces } from './gazetteer.ts';
import type { WardTable } from './ward-table.ts';

/** A unit below the province that a name may stand for. */
export interface LocalUnit {
  readonly kind: string;
  readonly name: string;
  /** Id of its province: today's for wards, the one before 1 July 2025 for districts. */
  readonly provinceId: string;
}

/** All that one name may stand for. */
interface NameEntry {
  provinceId: string | null;
  readonly districts: LocalUnit[];
  readonly wards: LocalUnit[];
  readonly landmarks: Landmark[];
  /** True for a name that holds a place name and is none: Thái Bình Dương. */
  decoy: boolean;
}

interface NameNode {
  readonly next: Map<string, NameNode>;
  entry: NameEntry | null;
}

/** Names by their words; made once a ward table. */
export type NameIndex = NameNode;

/** A name found at some point of the text. */
export interface NameMatch {
  readonly end: number;
  readonly entry: NameEntry;
}

function node(): NameNode {
  return { next: new Map(), entry: null };
}

function entryOf(root: NameNode, name: string): NameEntry {
  let at = root;
  for (const key of nameKeys(name)) {
    const next = at.next.get(key) ?? node();
    at.next.set(key, next);
    at = next;
  }
  at.entry ??= { provinceId: null, districts: [], wards: [], landmarks: [], decoy: false };
  return at.entry;
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

function addUnits(root: NameNode, table: UnitTable, level: 'districts' | 'wards'): void {
  for (const [provinceId, kinds] of Object.entries(table)) {
    for (const [kind, cell] of Object.entries(kinds)) {
      for (const name of tableNames(cell)) entryOf(root, name)[level].push({ kind, name, provinceId });
    }
  }
}

/** One index of all provinces, former districts, landmarks and the wards of the table. */
export function buildNameIndex(wards: WardTable): NameIndex {
  const root = node();
  for (const { id, name, aliases, abbreviations } of allPlaces()) {
    for (const written of [name, ...aliases, ...abbreviations]) entryOf(root, written).provinceId = id;
  }
  addUnits(root, formerDistricts, 'districts');
  addUnits(root, wards, 'wards');
  for (const landmark of landmarks) entryOf(root, landmark.name).landmarks.push(landmark);
  for (const { name } of decoys) entryOf(root, name).decoy = true;
  return root;
}

/** All names of the index that start at `start`, the longest first. */
export function namesAt(index: NameIndex, text: string, start: number): NameMatch[] {
  const found: NameMatch[] = [];
  let at: NameNode | undefined = index;
  for (let next = start; next >= 0;) {
    const word = wordAt(text, next);
    at = at.next.get(word.key);
    if (at === undefined) break;
    if (at.entry !== null) found.unshift({ end: word.end, entry: at.entry });
    next = nextNameWord(text, word.end);
  }
  return found;
}
