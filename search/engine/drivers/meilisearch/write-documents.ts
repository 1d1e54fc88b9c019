import {
  countDocument,
  emptyStatistics,
  slotStamps,
  type TermStatistics,
} from '../../../ranking/term-statistics.ts';
import type { DocumentView, StoredDetails } from '../../document-views.ts';
import { lastOfEach } from '../../last-of-each.ts';
import type { IndexReport } from '../../search-engine.ts';
import type { IndexNames } from './create-index.ts';
import { startRebuild, type Rebuild } from './rebuild-index.ts';
import { documentCount, sendDocuments } from './send-documents.ts';
import { readStatistics, statisticsDocument } from './served-statistics.ts';
import type { Server } from './server.ts';
import { documentKey, storedTokens } from './stored-document.ts';
import { taskQueue } from './tasks.ts';

/** The writing half of one index. Writes may still be under way when a call returns; `settle` waits for them. */
export interface WritingIndex<Document> {
  put(documents: readonly Document[]): Promise<IndexReport>;
  remove(ids: readonly string[]): Promise<IndexReport>;
  /** Begins to fill a fresh index beside the served one. */
  rebuild(): Promise<Rebuild<Document>>;
  /** Until the server has done all that was sent, statistics included; rejects if something failed. */
  settle(): Promise<void>;
}

/** Documents read at once. */
const CHUNK = 2_000;

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
  for (let offset = 0; ; offset += CHUNK) {
    const { results } = (await server.call('post', `indexes/${uid}/documents/fetch`, {
      fields: ['id', 'tokens'],
      offset,
      limit: CHUNK,
    })) as { results: readonly Known[] };
    for (const { tokens } of results) countDocument(statistics, storedTokens(tokens), 1, stamps);
    if (results.length < CHUNK) return statistics;
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
      await sendDocuments(tasks, names.documents, latest, view, { statistics: await ready(), stamps });
      return { written: documents.length, removed: 0 };
    },
    remove: async (ids) => {
      const removed = await forget(ids);
      const path = `indexes/${names.documents}/documents/delete-batch`;
      if (removed > 0) await tasks.send('post', path, ids.map(documentKey));
      return { written: 0, removed };
    },
    rebuild: async () => {
      await settle();
      opened = null;
      return startRebuild(server, names, view);
    },
  };
}
