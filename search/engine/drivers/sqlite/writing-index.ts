import type { DatabaseSync } from 'node:sqlite';
import type { DocumentView, StoredDetails } from '../../document-views.ts';
import type { IndexReport } from '../../search-engine.ts';
import { createTables, dropTables, generationsOf, tablesOf, type IndexName, type Tables } from './schema.ts';
import type { PreparedWords } from '../../prepare-words.ts';
import { inTransaction } from './transaction.ts';
import { documentWriter, type DocumentWriter } from './write-documents.ts';

/** The writing half of one index. */
export interface WritingIndex<Document> {
  put(documents: readonly Document[], prepared?: ReadonlyMap<string, PreparedWords>): IndexReport;
  remove(ids: readonly string[]): IndexReport;
  replaceAll(batches: AsyncIterable<readonly Document[]>): Promise<IndexReport>;
}

export function writingIndex<Document extends StoredDetails>(
  database: DatabaseSync,
  index: IndexName,
  view: DocumentView<Document>,
): WritingIndex<Document> {
  const served = (): number =>
    Number(database.prepare('SELECT generation FROM served WHERE name = ?').get(index)?.['generation']);

  /** Writes in one transaction and tells readers of the served generation what changed. */
  const write = (tables: Tables, run: (writer: DocumentWriter<Document>) => number): number => {
    const writer = documentWriter(database, tables, view);
    const removals = run(writer);
    writer.finish();
    return removals;
  };
  const tell = (removals: number): void => {
    database
      .prepare(
        `UPDATE served SET changes = changes + 1, removals = removals + ?,
          updated = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE name = ?`,
      )
      .run(removals, index);
  };

  return {
    put: (documents, prepared) =>
      inTransaction(database, () => {
        tell(
          write(tablesOf(index, served()), (writer) =>
            documents.reduce(
              (replaced, document) => replaced + Number(writer.put(document, prepared?.get(document.id))),
              0,
            ),
          ),
        );
        return { written: documents.length, removed: 0 };
      }),
    remove: (ids) =>
      inTransaction(database, () => {
        const removed = write(tablesOf(index, served()), (writer) =>
          ids.reduce((count, id) => count + Number(writer.remove(id)), 0),
        );
        tell(removed);
        return { written: 0, removed };
      }),
    replaceAll: async (batches) => {
      const before = served();
      const next = Math.max(before, ...generationsOf(database, index)) + 1;
      const tables = tablesOf(index, next);
      inTransaction(database, () => {
        createTables(database, tables);
      });
      try {
        let written = 0;
        for await (const documents of batches) {
          inTransaction(database, () =>
            write(tables, (writer) =>
              documents.reduce((replaced, document) => replaced + Number(writer.put(document)), 0),
            ),
          );
          written += documents.length;
        }
        const removed = count(database, tablesOf(index, before));
        inTransaction(database, () => {
          database.prepare('UPDATE served SET generation = ? WHERE name = ?').run(next, index);
          tell(0);
        });
        return { written, removed };
      } finally {
        dropUnserved(database, index, served());
      }
    },
  };
}

const count = (database: DatabaseSync, { entries }: Tables): number =>
  Number(database.prepare(`SELECT count(*) AS count FROM ${entries}`).get()?.['count']);

/** Takes away what a finished, failed or killed rebuild left behind. */
function dropUnserved(database: DatabaseSync, index: IndexName, served: number): void {
  inTransaction(database, () => {
    for (const generation of generationsOf(database, index)) {
      if (generation !== served) dropTables(database, tablesOf(index, generation));
    }
  });
}
