import type { DatabaseSync } from 'node:sqlite';
import type { DocumentView, StoredDetails } from '../../document-views.ts';
import { prepareDocument } from '../../prepare-document.ts';
import type { SearchIndex } from '../../search-engine.ts';
import { columnsReader } from './columns.ts';
import { explained, guarded, openForReading, openForWriting } from './connection.ts';
import { matcher } from './match.ts';
import { tablesOf, type IndexName, type Tables } from './schema.ts';
import { searchDocuments } from './search-documents.ts';
import { writingIndex, type WritingIndex } from './writing-index.ts';

/** Connections of one file, opened when first needed: who only reads never creates or locks anything. */
export interface Connections {
  readonly path: string;
  readonly reading: () => DatabaseSync;
  readonly writing: () => DatabaseSync;
  readonly close: () => void;
}

export function connections(path: string): Connections {
  let [reader, writer]: (DatabaseSync | null)[] = [null, null];
  return {
    path,
    reading: () => (reader ??= openForReading(path)),
    writing: () => (writer ??= openForWriting(path)),
    close: () => {
      reader?.close();
      writer?.close();
      reader = writer = null;
    },
  };
}

/** What both indexes have. */
export function openIndex<Document extends StoredDetails>(
  connected: Connections,
  index: IndexName,
  view: DocumentView<Document>,
) {
  let columnsOf: (() => ReturnType<ReturnType<typeof columnsReader>>) | null = null;
  let match: ReturnType<typeof matcher> | null = null;

  const served = (database: DatabaseSync): Tables =>
    tablesOf(
      index,
      Number(database.prepare('SELECT generation FROM served WHERE name = ?').get(index)?.['generation']),
    );

  /** Everything inside sees one state of the file, whatever is written meanwhile. */
  const read = <Result>(run: (database: DatabaseSync) => Result): Promise<Result> =>
    Promise.resolve().then(() =>
      guarded(connected.path, () => {
        const database = connected.reading();
        database.exec('BEGIN');
        try {
          return run(database);
        } finally {
          if (database.isTransaction) database.exec('COMMIT');
        }
      }),
    );

  const documentsBy = (
    database: DatabaseSync,
    sql: (tables: Tables) => string,
    keys: readonly string[],
  ): Document[] => {
    const statement = database.prepare(sql(served(database)));
    return keys.flatMap((key) =>
      statement.all(key).map((row) => JSON.parse(String(row['document'])) as Document),
    );
  };

  const writers = new WeakMap<DatabaseSync, WritingIndex<Document>>();
  const writing = (database: DatabaseSync): WritingIndex<Document> => {
    const writer = writers.get(database) ?? writingIndex(database, index, view);
    writers.set(database, writer);
    return writer;
  };

  const write = <Result>(run: (database: DatabaseSync) => Result): Promise<Result> =>
    Promise.resolve().then(() => guarded(connected.path, () => run(connected.writing())));

  const byId = ({ entries, documents }: Tables): string =>
    `SELECT document FROM ${entries} JOIN ${documents} USING (number) WHERE id = ?`;

  const searching: SearchIndex<Document> = {
    put: (documents) =>
      write((database) =>
        writing(database).put(documents.map((document) => prepareDocument(document, view))),
      ),
    putPrepared: (documents) => write((database) => writing(database).put(documents)),
    remove: (ids) => write((database) => writing(database).remove(ids)),
    replaceAll: async (batches) => {
      const own = await write(writing);
      return own.replaceAll(batches).catch((error: unknown) => {
        throw explained(connected.path, error);
      });
    },
    get: (id) => read((database) => documentsBy(database, byId, [id])[0] ?? null),
    getMany: (ids) => read((database) => documentsBy(database, byId, ids)),
    search: (request) =>
      read((database) => {
        columnsOf ??= columnsReader(database, index);
        match ??= matcher(database);
        return searchDocuments({ database, columns: columnsOf(), match, view }, request);
      }),
  };
  return { searching, read, documentsBy, served };
}
