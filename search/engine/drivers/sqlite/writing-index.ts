import type { DatabaseSync } from 'node:sqlite';
import { emptyStatistics, slotStamps } from '../../../ranking/term-statistics.ts';
import type { DocumentView, StoredDetails } from '../../document-views.ts';
import { lastOfEach } from '../../last-of-each.ts';
import { prepareDocument, type PreparedDocument } from '../../prepare-document.ts';
import type { IndexReport } from '../../search-engine.ts';
import { createTables, dropTables, generationsOf, tablesOf, type IndexName, type Tables } from './schema.ts';
import { inTransaction } from './transaction.ts';
import { type Counting, documentWriter, type DocumentWriter, readStatistics } from './write-documents.ts';

/** The writing half of one index. */
export interface WritingIndex<Document> {
  put(documents: readonly PreparedDocument[]): IndexReport;
  remove(ids: readonly string[]): IndexReport;
  replaceAll(batches: AsyncIterable<readonly Document[]>): Promise<IndexReport>;
}

/** What the last write left, to go on from where nobody else has written since. */
interface Left extends Counting {
  readonly generation: number;
  readonly changes: number;
}

interface Served {
  readonly generation: number;
  readonly changes: number;
}

function servedNow(database: DatabaseSync, index: IndexName): Served {
  const row = database.prepare('SELECT generation, changes FROM served WHERE name = ?').get(index);
  return { generation: Number(row?.['generation']), changes: Number(row?.['changes']) };
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

export function writingIndex<Document extends StoredDetails>(
  database: DatabaseSync,
  index: IndexName,
  view: DocumentView<Document>,
): WritingIndex<Document> {
  let left: Left | null = null;

  /** Tells readers of the served generation that it has changed. */
  const tell = (removals: number): void => {
    database
      .prepare(
        `UPDATE served SET changes = changes + 1, removals = removals + ?,
          updated = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE name = ?`,
      )
      .run(removals, index);
  };

  /** What is counted so far: what the last write left, unless somebody else has written since. */
  const countingOf = (tables: Tables, { generation, changes }: Served): Counting => {
    if (left?.generation === generation && left.changes === changes) return left;
    return { statistics: readStatistics(database, tables), stamps: slotStamps() };
  };

  /** Writes into the served generation in one transaction; `write` returns how many documents it took away. */
  const change = (write: (writer: DocumentWriter) => number): number => {
    const { removed, now } = inTransaction(database, () => {
      const served = servedNow(database, index);
      const tables = tablesOf(index, served.generation);
      const counting = countingOf(tables, served);
      // Should the transaction fail, the counts are those of nothing that is stored.
      left = null;
      const writer = documentWriter(database, tables, counting);
      const taken = write(writer);
      writer.finish();
      tell(taken);
      return { removed: taken, now: { ...counting, ...served, changes: served.changes + 1 } };
    });
    left = now;
    return removed;
  };

  /** Fills the tables of a generation that nobody reads yet; returns how many documents it has. */
  const fill = async (tables: Tables, batches: AsyncIterable<readonly Document[]>): Promise<number> => {
    const counting: Counting = { statistics: emptyStatistics(), stamps: slotStamps() };
    for await (const documents of batches) {
      const prepared = lastOfEach(documents).map((document) => prepareDocument(document, view));
      inTransaction(database, () => {
        const writer = documentWriter(database, tables, counting);
        writer.put(prepared);
        writer.finish();
      });
    }
    return count(database, tables);
  };

  return {
    put: (documents) => {
      change((writer) => writer.put(lastOfEach(documents)));
      return { written: documents.length, removed: 0 };
    },
    remove: (ids) => ({ written: 0, removed: change((writer) => writer.remove(ids)) }),
    replaceAll: async (batches) => {
      const before = servedNow(database, index).generation;
      const next = Math.max(before, ...generationsOf(database, index)) + 1;
      const tables = tablesOf(index, next);
      inTransaction(database, () => {
        createTables(database, tables);
      });
      try {
        const written = await fill(tables, batches);
        const removed = count(database, tablesOf(index, before));
        inTransaction(database, () => {
          database.prepare('UPDATE served SET generation = ? WHERE name = ?').run(next, index);
          tell(0);
        });
        return { written, removed };
      } finally {
        dropUnserved(database, index, servedNow(database, index).generation);
      }
    },
  };
}
