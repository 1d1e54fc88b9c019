import { randomUUID } from 'node:crypto';
import {
  countDocument,
  emptyStatistics,
  slotStamps,
  type TermStatistics,
} from '../../../ranking/term-statistics.ts';
import type { DocumentView } from '../../document-views.ts';
import { SearchEngineError, type IndexReport } from '../../search-engine.ts';
import { createIndex, indexExists, type IndexNames } from './create-index.ts';
import { readStatistics, statisticsDocument } from './served-statistics.ts';
import type { Server } from './server.ts';
import { documentKey, storedTokens, storeDocument, type StoredDetails } from './stored-document.ts';
import { taskQueue, type TaskQueue } from './tasks.ts';

/** The writing half of one index. Writes may still be under way when a call returns; `settle` waits for them. */
export interface WritingIndex<Document> {
  put(documents: readonly Document[]): Promise<IndexReport>;
  remove(ids: readonly string[]): Promise<IndexReport>;
  replaceAll(batches: AsyncIterable<readonly Document[]>): Promise<IndexReport>;
  /** Until the server has done all that was sent, statistics included; rejects if something failed. */
  settle(): Promise<void>;
}

/** Documents in one request. */
const BATCH = 2_000;

interface Known {
  readonly id: string;
  readonly tokens: string;
}

/** What is stored of these documents, to take it out of the statistics. */
async function storedOf(server: Server, uid: string, ids: readonly string[]): Promise<readonly Known[]> {
  if (ids.length === 0) return [];
  const body = { ids: ids.map(documentKey), fields: ['id', 'tokens'], limit: ids.length };
  const { results } = (await server.call('post', `indexes/${uid}/documents/fetch`, body)) as {
    results: readonly Known[];
  };
  return results;
}

/** Counts what the server really holds, for statistics that a killed run left behind. */
async function recount(server: Server, uid: string): Promise<TermStatistics> {
  const statistics = emptyStatistics();
  const stamps = slotStamps();
  for (let offset = 0; ; offset += BATCH) {
    const { results } = (await server.call('post', `indexes/${uid}/documents/fetch`, {
      fields: ['id', 'tokens'],
      offset,
      limit: BATCH,
    })) as { results: readonly Known[] };
    for (const { tokens } of results) countDocument(statistics, storedTokens(tokens), 1, stamps);
    if (results.length < BATCH) return statistics;
  }
}

async function documentCount(server: Server, uid: string): Promise<number> {
  const { numberOfDocuments } = (await server.call('get', `indexes/${uid}/stats`)) as {
    numberOfDocuments: number;
  };
  return numberOfDocuments;
}

/** Latest of documents with the same id, so that each counts once. */
function lastOfEach<Document extends { readonly id: string }>(documents: readonly Document[]): Document[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}

interface Filling {
  readonly statistics: TermStatistics;
  readonly stamps: ReturnType<typeof slotStamps>;
}

async function send<Document extends StoredDetails>(
  tasks: TaskQueue,
  uid: string,
  documents: readonly Document[],
  view: DocumentView<Document>,
  { statistics, stamps }: Filling,
): Promise<void> {
  for (let from = 0; from < documents.length; from += BATCH) {
    const stored = documents.slice(from, from + BATCH).map((document) => storeDocument(document, view));
    for (const { tokens } of stored) countDocument(statistics, storedTokens(tokens), 1, stamps);
    await tasks.send('post', `indexes/${uid}/documents`, stored);
  }
}

export function writingIndex<Document extends StoredDetails>(
  server: Server,
  names: IndexNames,
  view: DocumentView<Document>,
): WritingIndex<Document> {
  const tasks = taskQueue(server);
  const stamps = slotStamps();
  let opened: Promise<TermStatistics> | null = null;
  let changed = false;

  const open = async (): Promise<TermStatistics> => {
    const { statistics } = await readStatistics(server, names.statistics);
    const held = await documentCount(server, names.documents);
    return held === statistics.documents ? statistics : recount(server, names.documents);
  };
  const ready = (): Promise<TermStatistics> => (opened ??= open());

  const settle = async (): Promise<void> => {
    if (changed && opened !== null) {
      changed = false;
      await tasks.send('post', `indexes/${names.statistics}/documents`, [statisticsDocument(await opened)]);
    }
    await tasks.settle();
  };

  /** Takes what is stored of these ids out of the statistics; returns how many there were. */
  const forget = async (ids: readonly string[]): Promise<number> => {
    const statistics = await ready();
    await tasks.settle();
    const known = await storedOf(server, names.documents, ids);
    for (const { tokens } of known) countDocument(statistics, storedTokens(tokens), -1, stamps);
    changed = true;
    return known.length;
  };

  return {
    settle,
    put: async (documents) => {
      const latest = lastOfEach(documents);
      await forget(latest.map(({ id }) => id));
      await send(tasks, names.documents, latest, view, { statistics: await ready(), stamps });
      return { written: documents.length, removed: 0 };
    },
    remove: async (ids) => {
      const removed = await forget(ids);
      const path = `indexes/${names.documents}/documents/delete-batch`;
      if (removed > 0) await tasks.send('post', path, ids.map(documentKey));
      return { written: 0, removed };
    },
    replaceAll: async (batches) => {
      await ready();
      await settle();
      const report = await rebuild(server, names, view, batches);
      opened = null;
      return report;
    },
  };
}

/** Fills fresh indexes, checks every task and the count, swaps both in one task, drops the old ones. */
async function rebuild<Document extends StoredDetails>(
  server: Server,
  names: IndexNames,
  view: DocumentView<Document>,
  batches: AsyncIterable<readonly Document[]>,
): Promise<IndexReport> {
  const tasks = taskQueue(server);
  const run = randomUUID().slice(0, 8);
  const fresh: IndexNames = {
    documents: `${names.documents}--${run}`,
    statistics: `${names.statistics}--${run}`,
  };
  const filling: Filling = { statistics: emptyStatistics(), stamps: slotStamps() };
  const seen = new Set<string>();
  try {
    await createIndex(server, tasks, fresh);
    let written = 0;
    for await (const documents of batches) {
      const unseen = lastOfEach(documents).filter(({ id }) => !seen.has(id));
      for (const { id } of unseen) seen.add(id);
      await send(tasks, fresh.documents, unseen, view, filling);
      written += documents.length;
    }
    await tasks.send('post', `indexes/${fresh.statistics}/documents`, [
      statisticsDocument(filling.statistics),
    ]);
    await tasks.settle();
    const held = await documentCount(server, fresh.documents);
    if (held !== seen.size) {
      throw new SearchEngineError(
        'failed',
        `Of ${seen.size} documents the Meilisearch server at ${server.url} holds ${held} after a rebuild.`,
        'The old index is still served. Look into the log of the server and run the command again.',
      );
    }
    const removed = await documentCount(server, names.documents);
    await tasks.send('post', 'swap-indexes', [
      { indexes: [names.documents, fresh.documents] },
      { indexes: [names.statistics, fresh.statistics] },
    ]);
    await tasks.settle();
    return { written, removed };
  } finally {
    // After the swap the fresh names hold the old documents; after a failure, the unfinished ones.
    for (const uid of [fresh.documents, fresh.statistics]) {
      if (await indexExists(server, uid).catch(() => false)) await tasks.send('delete', `indexes/${uid}`);
    }
    await tasks.settle();
  }
}
