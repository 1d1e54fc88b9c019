import {
  countDocument,
  emptyStatistics,
  slotStamps,
  type TermStatistics,
} from '../../../ranking/term-statistics.ts';
import type { PreparedDocument } from '../../prepare-document.ts';
import type { IndexReport } from '../../search-engine.ts';
import { documentCount, type IndexNames } from './create-index.ts';
import { startRebuild, type Rebuild } from './rebuild-index.ts';
import { readStatistics, statisticsDocument } from './served-statistics.ts';
import type { Server } from './server.ts';
import { storedTokens } from './stored-document.ts';
import { taskQueue } from './tasks.ts';
import {
  COUNTED,
  documentWriter,
  type Counted,
  type Counting,
  type DocumentWriter,
} from './write-documents.ts';

/** The writing half of one index. Writes may still be under way when a call returns; `settle` waits for them. */
export interface WritingIndex {
  put(documents: readonly PreparedDocument[]): Promise<IndexReport>;
  remove(ids: readonly string[]): Promise<IndexReport>;
  /** Begins to fill a fresh index beside the served one. */
  rebuild(): Promise<Rebuild>;
  /** Until the server has done all that was sent, statistics included; rejects if something failed. */
  settle(): Promise<void>;
}

/** Documents read at once. */
const CHUNK = 2_000;

/** Counts what the server really holds, for statistics that a killed run left behind. */
async function recount(server: Server, uid: string, stamps: Counting['stamps']): Promise<TermStatistics> {
  const statistics = emptyStatistics();
  for (let offset = 0; ; offset += CHUNK) {
    const body = { fields: COUNTED, offset, limit: CHUNK };
    const { results } = (await server.call('post', `indexes/${uid}/documents/fetch`, body)) as {
      readonly results: readonly Counted[];
    };
    for (const { tokens } of results) countDocument(statistics, storedTokens(tokens), 1, stamps);
    if (results.length < CHUNK) return statistics;
  }
}

interface Opened {
  readonly statistics: TermStatistics;
  readonly writer: DocumentWriter;
}

export function writingIndex(server: Server, names: IndexNames): WritingIndex {
  const tasks = taskQueue(server);
  let opening: Promise<Opened> | null = null;
  let changed = false;

  const open = async (): Promise<Opened> => {
    const stamps = slotStamps();
    const { statistics: kept } = await readStatistics(server, names.statistics);
    const held = await documentCount(server, names.documents);
    const statistics = held === kept.documents ? kept : await recount(server, names.documents, stamps);
    return { statistics, writer: documentWriter(server, tasks, names.documents, { statistics, stamps }) };
  };

  const settle = async (): Promise<void> => {
    const opened = await opening;
    if (opened === null) return;
    if (changed) {
      changed = false;
      const path = `indexes/${names.statistics}/documents`;
      await tasks.send('post', path, [statisticsDocument(opened.statistics)]);
    }
    await opened.writer.settle();
  };

  const write = async <Result>(run: (writer: DocumentWriter) => Promise<Result>): Promise<Result> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    const { writer } = await opening;
    changed = true;
    return run(writer);
  };

  return {
    settle,
    put: async (documents) => {
      await write((writer) => writer.put(documents));
      return { written: documents.length, removed: 0 };
    },
    remove: async (ids) => ({ written: 0, removed: await write((writer) => writer.remove(ids)) }),
    rebuild: async () => {
      await settle();
      opening = null;
      return startRebuild(server, names);
    },
  };
}
