import { randomUUID } from 'node:crypto';
import { emptyStatistics, slotStamps } from '../../../ranking/term-statistics.ts';
import type { PreparedDocument } from '../../prepare-document.ts';
import { SearchEngineError } from '../../search-engine.ts';
import { createIndex, documentCount, type IndexNames } from './create-index.ts';
import { statisticsDocument } from './served-statistics.ts';
import type { Server } from './server.ts';
import { taskQueue } from './tasks.ts';
import { documentWriter } from './write-documents.ts';

/** A fresh index beside the served one. End it with `swap`, and in any case with `clear`. */
export interface Rebuild {
  add(documents: readonly PreparedDocument[]): Promise<void>;
  /** Until all is written, and how much that is; rejects if a task failed or the count is not what was sent. */
  check(): Promise<number>;
  /** Serves the fresh index instead of the old one, in one step; returns how many documents the old one had. */
  swap(): Promise<number>;
  /** Drops what is not served, also what a killed rebuild left behind. */
  clear(): Promise<void>;
}

/** Between the name of a served index and what is behind it in the name of one that a rebuild fills. */
const FRESH = '--';
/** More indexes than one server will have. */
const MOST_INDEXES = 100_000;

async function unserved(server: Server, { documents, statistics }: IndexNames): Promise<string[]> {
  const { results } = (await server.call('get', `indexes?limit=${MOST_INDEXES}`)) as {
    readonly results: readonly { readonly uid: string }[];
  };
  return results
    .map(({ uid }) => uid)
    .filter((uid) => uid.startsWith(documents + FRESH) || uid.startsWith(statistics + FRESH));
}

export async function startRebuild(server: Server, names: IndexNames): Promise<Rebuild> {
  const tasks = taskQueue(server);
  const run = randomUUID().slice(0, 8);
  const fresh: IndexNames = {
    documents: names.documents + FRESH + run,
    statistics: names.statistics + FRESH + run,
  };
  const statistics = emptyStatistics();
  const writer = documentWriter(server, tasks, fresh.documents, { statistics, stamps: slotStamps() });
  await createIndex(server, tasks, fresh);

  return {
    add: (documents) => writer.put(documents),
    check: async () => {
      await tasks.send('post', `indexes/${fresh.statistics}/documents`, [statisticsDocument(statistics)]);
      await writer.settle();
      const held = await documentCount(server, fresh.documents);
      if (held === statistics.documents) return held;
      throw new SearchEngineError(
        'failed',
        `Of ${statistics.documents} documents the Meilisearch server at ${server.url} holds ${held} after a rebuild.`,
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
      for (const uid of await unserved(server, names)) await tasks.send('delete', `indexes/${uid}`);
      await tasks.settle();
    },
  };
}
