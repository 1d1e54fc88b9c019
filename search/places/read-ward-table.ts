import { canonicalForm } from '../text/canonical-text.ts';
import { isOfToday, provinceOf } from './gazetteer.ts';
import { tableNames } from './name-index.ts';
import type { WardKind, WardTable } from './ward-table.ts';

/** What is wrong with a ward table, in words for the person who brought it. */
export class WardTableError extends Error {
  readonly advice: string;
  constructor(message: string, advice: string) {
    super(message);
    this.name = 'WardTableError';
    this.advice = advice;
  }
}

interface WardRow {
  readonly province: string;
  /** With its kind: "Phường Cái Răng". */
  readonly ward: string;
}

const SHAPES =
  'Bring a list of provinces ([{"FullName", "Wards": [{"FullName"}]}], also "name" and "wards"), or a list of ' +
  '{"ward", "province"}, each ward with its kind: "Phường Cái Răng".';
const UNIT = /^(?<kind>phường|xã|đặc khu)\s+(?<name>\S.*)$/iu;
const KINDS: readonly WardKind[] = ['phường', 'xã', 'đặc khu'];

function fieldOf(row: unknown, names: readonly string[]): unknown {
  if (typeof row !== 'object' || row === null) return undefined;
  const found = Object.entries(row).find(([key]) => names.includes(key.toLowerCase()));
  return found?.[1];
}

function wordsOf(row: unknown, names: readonly string[]): string | null {
  const given = typeof row === 'string' ? row : fieldOf(row, names);
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
}

/** The wards of one entry of the list: of a province with its wards, or one ward with its province. */
function rowsOf(entry: unknown, number: number): WardRow[] {
  const wards = fieldOf(entry, ['wards', 'communes']);
  const ward = wordsOf(entry, ['ward', 'commune']);
  const province = wordsOf(entry, Array.isArray(wards) ? ['fullname', 'name', 'province'] : ['province']);
  if (province === null || (ward === null && !Array.isArray(wards))) {
    throw new WardTableError(`Entry ${number} of the table names no province with its wards.`, SHAPES);
  }
  if (!Array.isArray(wards)) return [{ province, ward: ward ?? '' }];
  return wards.map((one: unknown) => ({ province, ward: wordsOf(one, ['fullname', 'name', 'ward']) ?? '' }));
}

function provinceId({ province, ward }: WardRow): string {
  const place = provinceOf(province);
  if (place !== null && isOfToday(place)) return place.id;
  const why = place === null ? 'is no province' : 'is no province of today';
  throw new WardTableError(
    `"${province}", the province of "${ward}", ${why}.`,
    'Wards belong to the 34 provinces and cities since 1 July 2025; check the spelling.',
  );
}

/**
 * The ward table in what a JSON file or the rows of a CSV file hold. Throws a `WardTableError` that says
 * which entry is wrong and what to do; nothing of a broken table is used.
 */
export function readWardTable(given: unknown): WardTable {
  if (!Array.isArray(given) || given.length === 0) {
    throw new WardTableError('The table is no list, or an empty one.', SHAPES);
  }
  const table: Record<string, Partial<Record<WardKind, string>>> = {};
  for (const row of given.flatMap((entry: unknown, at) => rowsOf(entry, at + 1))) {
    const { kind, name } = UNIT.exec(canonicalForm(row.ward))?.groups ?? {};
    const known = KINDS.find((one) => one === kind?.toLowerCase());
    if (known === undefined || name === undefined || name.includes(',')) {
      throw new WardTableError(`"${row.ward}" (${row.province}) is no ward with its kind.`, SHAPES);
    }
    const kinds = (table[provinceId(row)] ??= {});
    kinds[known] = kinds[known] === undefined ? name : `${kinds[known]}, ${name}`;
  }
  return table;
}

/** A table as `readWardTable` made it and a file kept it; null for anything else. */
export function storedWardTable(given: unknown): WardTable | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const cells = Object.values(given).flatMap((kinds: unknown) =>
    typeof kinds === 'object' && kinds !== null ? (Object.values(kinds) as unknown[]) : [null],
  );
  return cells.every((cell) => typeof cell === 'string') ? (given as WardTable) : null;
}

/** How many wards a table holds. */
export function wardCount(table: WardTable): number {
  return Object.values(table).reduce(
    (sum, kinds) => sum + Object.values(kinds).reduce((count, cell) => count + tableNames(cell).length, 0),
    0,
  );
}
