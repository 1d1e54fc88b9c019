import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WardTable } from '../places/ward-table.ts';
import { type BatchBounds, inBatches } from './in-batches.ts';
import type { IndexRun } from './index-run.ts';
import { type HashedArticle, readRecords, type RecordOrProblem, textLength } from './read-records.ts';

/** Articles that go to a thread in one message, or fewer of this much text together (UTF-16 units). */
const CHUNK: BatchBounds<HashedArticle> = {
  count: 100,
  weight: 500_000,
  weigh: ({ article }) => textLength(article),
};
/** Messages that wait at each thread, so that it has work while the index is written. */
const AHEAD = 3;

/** A thread holds a few hundred articles at a time; without bounds its garbage grows with the machine. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

interface ReadingThread {
  readonly read: (articles: readonly HashedArticle[]) => Promise<RecordOrProblem[]>;
  readonly stop: () => Promise<unknown>;
}

function startThread(wards: WardTable | undefined): ReadingThread {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: HEAP,
    workerData: wards,
  });
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (articles) => {
      // Answers come in the order of the questions, so each waits for the one before it.
      const answer = last.then(async () => {
        worker.postMessage(articles);
        const [records] = (await once(worker, 'message')) as [RecordOrProblem[]];
        return records;
      });
      last = answer.catch(() => undefined);
      return answer;
    },
    stop: () => worker.terminate(),
  };
}

/**
 * Reads articles on `threads` threads and gives their records in the order of the articles. A handful of articles, or
 * no threads, are read here: starting a thread takes longer.
 */
export async function* readInParallel(
  articles: AsyncIterable<HashedArticle>,
  { threads, wards }: Pick<IndexRun, 'threads' | 'wards'>,
): AsyncGenerator<RecordOrProblem[]> {
  const pool: ReadingThread[] = [];
  const waiting: Promise<RecordOrProblem[]>[] = [];
  let turn = 0;
  const threadAt = (at: number): ReadingThread => (pool[at] ??= startThread(wards));
  try {
    for await (const chunk of inBatches(articles, CHUNK)) {
      if (threads === 0 || (chunk.length < CHUNK.count && pool.length === 0)) {
        yield readRecords(chunk, wards);
        continue;
      }
      const answer = threadAt(turn % threads).read(chunk);
      // Its failure is met when its turn comes; until then it must not count as unhandled.
      answer.catch(() => undefined);
      waiting.push(answer);
      turn += 1;
      if (waiting.length >= AHEAD * threads) yield (await waiting.shift()) ?? [];
    }
    for (const answer of waiting) yield await answer;
  } finally {
    await Promise.all(pool.map((thread) => thread.stop()));
  }
}
