import { randomUUID } from 'node:crypto';
import { emptyStatistics, slotStamps } from '../../../ranking/term-statistics.ts';
import type { DocumentView, StoredDetails } from '../../document-views.ts';
import { lastOfEach } from '../../last-of-each.ts';
import { SearchEngineError } from '../../search-engine.ts';
import { createIndex, indexExists, type IndexNames } from './create-index.ts';
import { documentCount, sendDocuments, type Filling } from './send-documents.ts';
import { statisticsDocument } from './served-statistics.ts';
import type { Server } from './server.ts';
import { taskQueue } from './tasks.ts';

/** A fresh index beside the served one. End it with `swap`, and in any case with `clear`. */
export interface Rebuild<Document> {
  add(documents: readonly Document[]): Promise<void>;
  /** Until all is written; rejects if a task failed or the count is not what was sent. */
  check(): Promise<void>;
  /** Serves the fresh index instead of the old one, in one step; returns how many documents the old one had. */
  swap(): Promise<number>;
  /** Drops what is not served. */
  clear(): Promise<void>;
}

export async function startRebuild<Document extends StoredDetails>(
  server: Server,
  names: IndexNames,
  view: DocumentView<Document>,
): Promise<Rebuild<Document>> {
  const tasks = taskQueue(server);
  const run = randomUUID().slice(0, 8);
  const fresh: IndexNames = {
    documents: `${names.documents}--${run}`,
    statistics: `${names.statistics}--${run}`,
  };
  const filling: Filling = { statistics: emptyStatistics(), stamps: slotStamps() };
  const seen = new Set<string>();
  await createIndex(server, tasks, fresh);

  return {
    add: async (documents) => {
      const unseen = lastOfEach(documents).filter(({ id }) => !seen.has(id));
      for (const { id } of unseen) seen.add(id);
      await sendDocuments(tasks, fresh.documents, unseen, view, filling);
    },
    check: async () => {
      const path = `indexes/${fresh.statistics}/documents`;
      await tasks.send('post', path, [statisticsDocument(filling.statistics)]);
      await tasks.settle();
      const held = await documentCount(server, fresh.documents);
      if (held === seen.size) return;
      throw new SearchEngineError(
        'failed',
        `Of ${seen.size} documents the Meilisearch server at ${server.url} holds ${held} after a rebuild.`,
        'The old index is still served. Look into the log of the server and run the command again.',
      );
    },
    swap: async () => {
      const before = await documentCount(server, names.documents);
      await tasks.send('post', 'swap-indexes', [
        { indexes: [names.documents, fresh.documents] },
        { indexes: [names.statistics, fresh.statistics] },
      ]);
      await tasks.settle();
      return before;
    },
    clear: async () => {
      for (const uid of [fresh.documents, fresh.statistics]) {
        if (await indexExists(server, uid)) await tasks.send('delete', `indexes/${uid}`);
      }
      await tasks.settle();
    },
  };
}
