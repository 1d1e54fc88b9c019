import { flushCompileCache } from 'node:module';
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
/** Text that is given to the threads ahead, in UTF-16 units, so that they have work while a batch is written. */
const AHEAD = 4_000_000;

/** Reading so long a text takes hundreds of megabytes for a while: one thread reads them all, one after another. */
const LONG = 1_000_000;

/** A thread holds a few hundred articles at a time; without bounds its garbage grows with the machine. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

interface ReadingThread {
  readonly read: (articles: readonly HashedArticle[]) => Promise<RecordOrProblem[]>;
  readonly stop: () => Promise<unknown>;
}

function startThread(wards: WardTable | undefined): ReadingThread {
  // A thread loads the modules that are loaded here already: what was compiled of them spares it the work.
  flushCompileCache();
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: HEAP,
    workerData: wards,
  });
  const asked: PromiseWithResolvers<RecordOrProblem[]>[] = [];
  let failure: unknown = null;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of asked.splice(0)) reject(error);
  };
  // Answers come in the order of the questions.
  worker.on('message', (records: RecordOrProblem[]) => asked.shift()?.resolve(records));
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('A reading thread has ended.'));
  });
  return {
    read: (articles) => {
      const answer = Promise.withResolvers<RecordOrProblem[]>();
      if (failure === null) {
        asked.push(answer);
        worker.postMessage(articles);
      } else answer.reject(failure);
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };
}

const textOf = (articles: readonly HashedArticle[]): number =>
  articles.reduce((sum, article) => sum + CHUNK.weigh(article), 0);

/**
 * Reads articles on `threads` threads and gives their records in the order of the articles. A handful of articles, or
 * no threads, are read here: starting a thread takes longer.
 */
export async function* readInParallel(
  articles: AsyncIterable<HashedArticle>,
  { threads, wards }: Pick<IndexRun, 'threads' | 'wards'>,
): AsyncGenerator<RecordOrProblem[]> {
  const pool: ReadingThread[] = [];
  const waiting: { readonly answer: Promise<RecordOrProblem[]>; readonly text: number }[] = [];
  let [turn, ahead] = [0, 0];
  const threadAt = (at: number): ReadingThread => (pool[at] ??= startThread(wards));
  try {
    for await (const chunk of inBatches(articles, CHUNK)) {
      if (threads === 0 || (chunk.length < CHUNK.count && pool.length === 0)) {
        yield readRecords(chunk, wards);
        continue;
      }
      const text = textOf(chunk);
      const answer = threadAt(text < LONG ? turn % threads : 0).read(chunk);
      // Its failure is met when its turn comes; until then it must not count as unhandled.
      answer.catch(() => undefined);
      waiting.push({ answer, text });
      [turn, ahead] = [turn + 1, ahead + text];
      while (ahead >= AHEAD && waiting.length > threads) {
        const [next] = waiting.splice(0, 1);
        ahead -= next?.text ?? 0;
        yield (await next?.answer) ?? [];
      }
    }
    for (const { answer } of waiting) yield await answer;
  } finally {
    await Promise.all(pool.map((thread) => thread.stop()));
  }
}
