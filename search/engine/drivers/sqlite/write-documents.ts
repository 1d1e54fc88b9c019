import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { unpackTokens } from '../../../ranking/packed-tokens.ts';
import {
  countDocument,
  emptyStatistics,
  type SlotStamps,
  type TermStatistics,
} from '../../../ranking/term-statistics.ts';
import { statisticsBytes, statisticsFromBytes } from '../../../ranking/statistics-bytes.ts';
import { dayNumber } from '../../day-number.ts';
import type { PreparedDocument } from '../../prepare-document.ts';
import type { Tables } from './schema.ts';

/** Writes documents into the tables of one generation. Use inside a transaction. */
export interface DocumentWriter {
  /** Each id at most once; returns how many replaced one with the same id. */
  put(documents: readonly PreparedDocument[]): number;
  /** Returns how many there were. */
  remove(ids: readonly string[]): number;
  /** Writes the statistics; call once before the transaction ends. */
  finish(): void;
}

/** What the documents of one generation are counted into. */
export interface Counting {
  readonly statistics: TermStatistics;
  readonly stamps: SlotStamps;
}

type Statements = Readonly<
  Record<'entry' | 'document' | 'folded' | 'coded' | 'link' | 'find', StatementSync> & {
    readonly removals: readonly StatementSync[];
  }
>;

function statements(database: DatabaseSync, tables: Tables): Statements {
  const prepare = (sql: string): StatementSync => database.prepare(sql);
  const { entries, documents, links, folded, coded } = tables;
  // Texts come as UTF-8 bytes, which spares making strings of them.
  const text = 'CAST(? AS TEXT)';
  return {
    entry: prepare(`INSERT INTO ${entries} (id, hash, path, day, facets) VALUES (?, ?, ?, ?, ?)`),
    document: prepare(`INSERT INTO ${documents} VALUES (?, ?, ${text})`),
    folded: prepare(`INSERT INTO ${folded} (rowid, title, lead, body) VALUES (?, ${text}, ${text}, ${text})`),
    coded: prepare(`INSERT INTO ${coded} (rowid, words) VALUES (?, ${text})`),
    link: prepare(`INSERT OR IGNORE INTO ${links} VALUES (?, ?)`),
    find: prepare(`SELECT number, tokens FROM ${entries} JOIN ${documents} USING (number) WHERE id = ?`),
    removals: [
      ...[entries, documents, links].map((table) => prepare(`DELETE FROM ${table} WHERE number = ?`)),
      ...[folded, coded].map((table) => prepare(`DELETE FROM ${table} WHERE rowid = ?`)),
    ],
  };
}

/** Numbers of facet values, given out as values are met; they are never taken back within a generation. */
function valueNumbers(database: DatabaseSync, tables: Tables): (facet: string, value: string) => number {
  const known = new Map<string, number>();
  const insert = database.prepare(`INSERT OR IGNORE INTO ${tables.values} (facet, value) VALUES (?, ?)`);
  const find = database.prepare(`SELECT number FROM ${tables.values} WHERE facet = ? AND value = ?`);
  return (facet, value) => {
    const name = `${facet} ${value}`;
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    insert.run(facet, value);
    const number = Number(find.get(facet, value)?.['number']);
    known.set(name, number);
    return number;
  };
}

export function readStatistics(database: DatabaseSync, tables: Tables): TermStatistics {
  const row = database.prepare(`SELECT counts FROM ${tables.statistics}`).get();
  return row === undefined ? emptyStatistics() : statisticsFromBytes(row['counts'] as Uint8Array);
}

export function documentWriter(
  database: DatabaseSync,
  tables: Tables,
  { statistics, stamps }: Counting,
): DocumentWriter {
  const run = statements(database, tables);
  const valueNumber = valueNumbers(database, tables);

  const remove = (ids: readonly string[]): number => {
    const rows = ids.map((id) => run.find.get(id)).filter((row) => row !== undefined);
    for (const row of rows) {
      countDocument(statistics, unpackTokens(row['tokens'] as Uint8Array), -1, stamps);
      for (const removal of run.removals) removal.run(Number(row['number']));
    }
    return rows.length;
  };

  /** The document without its words; returns its number. */
  const add = ({ id, contentHash, path, day, facets, links, words, json }: PreparedDocument): number => {
    const values = Object.entries(facets).flatMap(([facet, own]) =>
      own.map((value) => valueNumber(facet, value)),
    );
    const packed = new Uint8Array(Uint32Array.from(new Set(values)).buffer);
    const { lastInsertRowid } = run.entry.run(
      id,
      contentHash,
      path,
      day === null ? null : dayNumber(day),
      packed,
    );
    const number = Number(lastInsertRowid);
    run.document.run(number, words.tokens, json);
    for (const link of links) run.link.run(link, number);
    return number;
  };

  return {
    // One table after another for the whole batch: what each works with then stays in the processor's cache.
    put: (documents) => {
      const replaced = remove(documents.map(({ id }) => id));
      const written = documents.map((document) => [add(document), document.words] as const);
      for (const [number, { folded }] of written) run.folded.run(number, ...folded);
      for (const [number, { coded }] of written) run.coded.run(number, coded);
      for (const [, { tokens }] of written) countDocument(statistics, unpackTokens(tokens), 1, stamps);
      return replaced;
    },
    remove,
    finish: () => {
      database
        .prepare(`INSERT OR REPLACE INTO ${tables.statistics} VALUES (1, ?)`)
        .run(statisticsBytes(statistics));
    },
  };
}
