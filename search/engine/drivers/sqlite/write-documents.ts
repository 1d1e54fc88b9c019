import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  countDocument,
  emptyStatistics,
  slotStamps,
  statisticsBytes,
  statisticsFromBytes,
  type SlotStamps,
  type TermStatistics,
} from '../../../ranking/term-statistics.ts';
import { dayNumber } from '../../day-number.ts';
import type { DocumentView, StoredDetails } from '../../document-views.ts';
import { packTokens, unpackTokens } from '../../../ranking/packed-tokens.ts';
import { wordPreparer, type PreparedWords } from '../../prepare-words.ts';
import type { Tables } from './schema.ts';

/** Writes documents into the tables of one generation. Use inside a transaction, then `finish`. */
export interface DocumentWriter<Document> {
  /** True if it replaced one with the same id. */
  put(document: Document, prepared?: PreparedWords): boolean;
  /** False if there was none. */
  remove(id: string): boolean;
  /** Keeps the statistics; call once before the transaction ends. */
  finish(): void;
}

type Statements = Readonly<
  Record<'entry' | 'document' | 'folded' | 'coded' | 'link' | 'find', StatementSync>
>;

function statements(database: DatabaseSync, tables: Tables): Statements {
  const prepare = (sql: string): StatementSync => database.prepare(sql);
  return {
    entry: prepare(`INSERT INTO ${tables.entries} (id, hash, path, day, facets) VALUES (?, ?, ?, ?, ?)`),
    document: prepare(`INSERT INTO ${tables.documents} VALUES (?, ?, ?)`),
    folded: prepare(`INSERT INTO ${tables.folded} (rowid, title, lead, body) VALUES (?, ?, ?, ?)`),
    coded: prepare(`INSERT INTO ${tables.coded} (rowid, words) VALUES (?, ?)`),
    link: prepare(`INSERT OR IGNORE INTO ${tables.links} VALUES (?, ?)`),
    find: prepare(
      `SELECT number, tokens FROM ${tables.entries} JOIN ${tables.documents} USING (number) WHERE id = ?`,
    ),
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

/** One for all writers: the words of a batch are mostly those of the one before. */
const prepare = wordPreparer();

export function documentWriter<Document extends StoredDetails>(
  database: DatabaseSync,
  tables: Tables,
  view: DocumentView<Document>,
): DocumentWriter<Document> {
  const run = statements(database, tables);
  const valueNumber = valueNumbers(database, tables);
  const statistics = readStatistics(database, tables);
  const stamps: SlotStamps = slotStamps();

  const remove = (id: string): boolean => {
    const row = run.find.get(id);
    if (row === undefined) return false;
    const number = Number(row['number']);
    countDocument(statistics, unpackTokens(row['tokens'] as Uint8Array), -1, stamps);
    for (const table of [tables.entries, tables.documents, tables.links]) {
      database.prepare(`DELETE FROM ${table} WHERE number = ?`).run(number);
    }
    for (const table of [tables.folded, tables.coded]) {
      database.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(number);
    }
    return true;
  };

  const put = (document: Document, prepared?: PreparedWords): boolean => {
    const replaced = remove(document.id);
    const words = prepared ?? prepare(view.fields(document));
    const numbers = Object.entries(view.facets(document)).flatMap(([facet, values]) =>
      values.map((value) => valueNumber(facet, value)),
    );
    const day = view.day(document);
    const { lastInsertRowid: number } = run.entry.run(
      document.id,
      document.contentHash ?? null,
      document.article?.origin.path ?? null,
      day === null ? null : dayNumber(day),
      new Uint8Array(Uint32Array.from(new Set(numbers)).buffer),
    );
    run.document.run(number, packTokens(words.tokens), JSON.stringify(document));
    run.folded.run(number, ...words.folded);
    run.coded.run(number, words.coded);
    for (const link of view.links(document)) run.link.run(link, number);
    countDocument(statistics, words.tokens, 1, stamps);
    return replaced;
  };

  return {
    put,
    remove,
    finish: () => {
      database
        .prepare(`INSERT OR REPLACE INTO ${tables.statistics} VALUES (1, ?)`)
        .run(statisticsBytes(statistics));
    },
  };
}
