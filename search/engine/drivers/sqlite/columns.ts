import type { DatabaseSync } from 'node:sqlite';
import type { TermStatistics } from '../../../ranking/term-statistics.ts';
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
  /** 1 for documents that are there. */
  readonly alive: Uint8Array;
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

/** Reads the entries after what `known` holds already; documents are only ever added behind. */
function readColumns(database: DatabaseSync, tables: Tables, known: Columns | null): Columns {
  const from = known?.length ?? 1;
  const { last, size } = database
    .prepare(
      `SELECT coalesce(max(number), 0) AS last, coalesce(sum(length(facets)), 0) / 4 AS size FROM ${tables.entries} WHERE number >= ?`,
    )
    .get(from) as { last: number; size: number };
  const length = Math.max(from, last + 1);
  const grown = <Kind extends Uint8Array | Uint32Array | Int32Array>(
    into: Kind,
    old: Kind | undefined,
  ): Kind => {
    if (old !== undefined) into.set(old);
    return into;
  };
  const alive = grown(new Uint8Array(length), known?.alive);
  const days = grown(new Int32Array(length).fill(NO_DAY), known?.days);
  const valueStart = grown(new Uint32Array(length + 1), known?.valueStart);
  const values = grown(new Uint32Array((known?.values.length ?? 0) + size), known?.values);
  let [at, next] = [known?.values.length ?? 0, from];
  const rows = database
    .prepare(`SELECT number, day, facets FROM ${tables.entries} WHERE number >= ? ORDER BY number`)
    .iterate(from);
  for (const row of rows) {
    const number = Number(row['number']);
    const facets = row['facets'] as Uint8Array;
    valueStart.fill(at, next, number + 1);
    next = number + 1;
    alive[number] = 1;
    days[number] = row['day'] === null ? NO_DAY : Number(row['day']);
    const own = new Uint32Array(facets.slice().buffer);
    values.set(own, at);
    at += own.length;
  }
  valueStart.fill(at, next, length + 1);
  const dictionary = readDictionary(database, tables);
  return {
    tables,
    length,
    alive,
    days,
    valueStart,
    values,
    dictionary,
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
    const appended = now.generation === state.generation && now.removals === state.removals;
    columns = readColumns(database, tablesOf(index, now.generation), appended ? columns : null);
    state = now;
    return columns;
  };
}
