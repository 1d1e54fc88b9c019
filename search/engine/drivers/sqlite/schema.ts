import type { DatabaseSync } from 'node:sqlite';
import { SearchEngineError } from '../../search-engine.ts';
import { inTransaction } from './transaction.ts';

/** Raised whenever tables or the meaning of what they hold change: older files must then be built anew. */
const SCHEMA_VERSION = 4;

/** Which of the two indexes. */
export type IndexName = 'articles' | 'events';

/** Tables of one generation of an index; a rebuild fills the next generation and then swaps. */
export interface Tables {
  readonly entries: string;
  readonly documents: string;
  readonly links: string;
  readonly values: string;
  readonly folded: string;
  readonly coded: string;
  readonly statistics: string;
}

export function tablesOf(index: IndexName, generation: number): Tables {
  const named = (what: string): string => `${index}_${generation}_${what}`;
  return {
    entries: named('entries'),
    documents: named('documents'),
    links: named('links'),
    values: named('values'),
    folded: named('folded'),
    coded: named('coded'),
    statistics: named('statistics'),
  };
}

/** `changes` counts writes and `removals` removed documents, so that readers know what to read again. */
const SERVED = `CREATE TABLE IF NOT EXISTS served (
  name TEXT PRIMARY KEY, generation INTEGER NOT NULL, changes INTEGER NOT NULL, removals INTEGER NOT NULL, updated TEXT
) WITHOUT ROWID`;

/**
 * The words come prepared: plain ASCII but for foreign letters, which the tokenizer keeps as they are. `folded` keeps
 * positions for phrases; `coded` only says which marked words stand in a document, phrases are checked at the second look.
 */
const PREPARED = `content='', contentless_delete=1, tokenize='ascii'`;

/**
 * Index pages as large as the file's own, more words gathered in memory before they are written (bytes), and fewer,
 * larger merges of what was written: an import is a quarter faster, and queries no slower.
 */
const FTS5_SETTINGS = { pgsz: 16_000, hashsize: 33_554_432, automerge: 16 } as const;

function createWordIndex(database: DatabaseSync, table: string, columns: string): void {
  database.exec(`CREATE VIRTUAL TABLE ${table} USING fts5(${columns}, ${PREPARED})`);
  for (const [name, value] of Object.entries(FTS5_SETTINGS)) {
    database.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('${name}', ${value})`);
  }
}

export function createTables(database: DatabaseSync, tables: Tables): void {
  database.exec(`
    CREATE TABLE ${tables.entries} (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hash TEXT, path TEXT, day INTEGER, facets BLOB NOT NULL);
    CREATE TABLE ${tables.documents} (number INTEGER PRIMARY KEY, tokens BLOB NOT NULL, document TEXT NOT NULL);
    CREATE TABLE ${tables.links} (link TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (link, number)) WITHOUT ROWID;
    CREATE INDEX ${tables.links}_of ON ${tables.links} (number);
    CREATE TABLE ${tables.values} (
      number INTEGER PRIMARY KEY, facet TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (facet, value));
    CREATE TABLE ${tables.statistics} (only INTEGER PRIMARY KEY CHECK (only = 1), counts BLOB NOT NULL);
  `);
  createWordIndex(database, tables.folded, 'title, lead, body');
  createWordIndex(database, tables.coded, 'words, detail=none');
}

export function dropTables(database: DatabaseSync, tables: Tables): void {
  for (const table of Object.values(tables)) database.exec(`DROP TABLE IF EXISTS ${table as string}`);
}

/** Generations of an index that lie in the file, served or left behind by a run that was killed. */
export function generationsOf(database: DatabaseSync, index: IndexName): number[] {
  const rows = database
    .prepare(`SELECT name FROM sqlite_schema WHERE name GLOB ?`)
    .all(`${index}_[0-9]*_entries`);
  return rows.map(({ name }) => Number(String(name).split('_')[1]));
}

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);

/** A file by another version of this program is refused in words, never guessed at. */
export function checkVersion(database: DatabaseSync, path: string): void {
  const version = versionOf(database);
  if (version === SCHEMA_VERSION) return;
  throw new SearchEngineError(
    version === 0 ? 'missing-index' : 'too-old',
    version === 0
      ? `${path} holds no search index.`
      : `The search index ${path} was written by another version of this program (form ${version}, this one reads ${SCHEMA_VERSION}).`,
    `Build it with "npm run index -- PATH…"${version === 0 ? '' : ', after moving the old file away'}.`,
  );
}

/** Creates both indexes, empty, in a new file; checks the version of one that exists. */
export function prepareForWriting(database: DatabaseSync, path: string): void {
  inTransaction(database, () => {
    const tables = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.['count'];
    if (tables !== 0) {
      checkVersion(database, path);
      return;
    }
    database.exec(SERVED);
    for (const index of ['articles', 'events'] as const) {
      createTables(database, tablesOf(index, 1));
      database.prepare('INSERT INTO served VALUES (?, 1, 0, 0, NULL)').run(index);
    }
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}
