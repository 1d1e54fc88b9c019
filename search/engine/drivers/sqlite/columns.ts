import type { DatabaseSync } from 'node:sqlite';
import type { TermStatistics } from '../../../ranking/term-statistics.ts';
import { readNumbers } from './read-numbers.ts';
import { tablesOf, type IndexName, type Tables } from './schema.ts';
import { readStatistics } from './write-documents.ts';

interface FacetValue {
  readonly facet: string;
  readonly value: string;
}

/**
 * Days and facet values of all documents by their number, held in memory: counting facets over half of the archive
 * then takes a millisecond. A document costs some forty bytes.
 */
export interface Columns {
  readonly tables: Tables;
  /** Place in all arrays is a document's number; `length` is one more than the highest. */
  readonly length: number;
  /** Numbers of all documents, ascending. */
  readonly numbers: Uint32Array;
  /** Days since 1970; `NO_DAY` without. */
  readonly days: Int32Array;
  /** Facet values of document n: `values` from `valueStart[n]` to `valueStart[n + 1]`. */
  readonly valueStart: Uint32Array;
  readonly values: Uint32Array;
  readonly dictionary: readonly (FacetValue | undefined)[];
  readonly statistics: TermStatistics;
}

/** Sorts before every real day. */
export const NO_DAY = -2_147_483_648;

interface State {
  readonly generation: number;
  readonly changes: number;
  readonly removals: number;
}

function stateOf(database: DatabaseSync, index: IndexName): State {
  const row = database.prepare('SELECT generation, changes, removals FROM served WHERE name = ?').get(index);
  return {
    generation: Number(row?.['generation']),
    changes: Number(row?.['changes']),
    removals: Number(row?.['removals']),
  };
}

function readDictionary(database: DatabaseSync, tables: Tables): (FacetValue | undefined)[] {
  const dictionary: (FacetValue | undefined)[] = [];
  for (const row of database.prepare(`SELECT number, facet, value FROM ${tables.values}`).iterate()) {
    dictionary[Number(row['number'])] = { facet: String(row['facet']), value: String(row['value']) };
  }
  return dictionary;
}

/** Entries from a number on, in its order. */
interface Entries {
  readonly numbers: Uint32Array;
  /** Counted from `NO_DAY`, so that none is below nought. */
  readonly days: Uint32Array;
  /** How many facet values each has, and all of them one after another. */
  readonly counts: Uint32Array;
  readonly values: Uint32Array;
}

function readEntries(database: DatabaseSync, { entries }: Tables, from: number): Entries {
  const row = database
    .prepare(
      `SELECT group_concat(number) AS numbers, group_concat(coalesce(day, ${NO_DAY}) - ${NO_DAY}) AS days,
         group_concat(length(facets) / 4) AS counts, group_concat(hex(facets), '') AS facets
       FROM (SELECT number, day, facets FROM ${entries} WHERE number >= ? ORDER BY number)`,
    )
    .get(from) as Record<'numbers' | 'days' | 'counts' | 'facets', string | null>;
  const bytes = Uint8Array.from(Buffer.from(row.facets ?? '', 'hex'));
  return {
    numbers: readNumbers(row.numbers),
    days: readNumbers(row.days),
    counts: readNumbers(row.counts),
    values: new Uint32Array(bytes.buffer),
  };
}

/** An array so long that begins with what the old one holds. */
function lengthened(old: Uint32Array | undefined, length: number): Uint32Array {
  const longer = new Uint32Array(length);
  if (old !== undefined) longer.set(old);
  return longer;
}

function appended(old: Uint32Array | undefined, more: Uint32Array): Uint32Array {
  const both = lengthened(old, (old?.length ?? 0) + more.length);
  both.set(more, old?.length ?? 0);
  return both;
}

/** Reads the entries after what `known` holds already; documents are only ever added behind. */
function readColumns(database: DatabaseSync, tables: Tables, known: Columns | null): Columns {
  const from = known?.length ?? 1;
  const read = readEntries(database, tables, from);
  const length = Math.max(from, (read.numbers.at(-1) ?? 0) + 1);
  const days = new Int32Array(length).fill(NO_DAY);
  if (known !== null) days.set(known.days);
  const valueStart = lengthened(known?.valueStart, length + 1);
  let [at, next] = [known?.values.length ?? 0, from];
  read.numbers.forEach((number, place) => {
    valueStart.fill(at, next, number + 1);
    next = number + 1;
    days[number] = (read.days[place] ?? 0) + NO_DAY;
    at += read.counts[place] ?? 0;
  });
  valueStart.fill(at, next, length + 1);
  return {
    tables,
    length,
    numbers: appended(known?.numbers, read.numbers),
    days,
    valueStart,
    values: appended(known?.values, read.values),
    dictionary: readDictionary(database, tables),
    statistics: readStatistics(database, tables),
  };
}

/** Gives the columns as they are in the file now; call inside the transaction that reads with them. */
export function columnsReader(database: DatabaseSync, index: IndexName): () => Columns {
  let state: State = { generation: 0, changes: 0, removals: 0 };
  let columns: Columns | null = null;
  const servedState = (): State => stateOf(database, index);
  return () => {
    const now = servedState();
    if (columns !== null && now.generation === state.generation && now.changes === state.changes)
      return columns;
    const onlyMore = now.generation === state.generation && now.removals === state.removals;
    columns = readColumns(database, tablesOf(index, now.generation), onlyMore ? columns : null);
    state = now;
    return columns;
  };
}
