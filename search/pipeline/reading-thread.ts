import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { WardTable } from '../places/ward-table.ts';
import type { HashedArticle, RecordOrProblem } from './read-records.ts';

/** A thread holds a few hundred articles at a time; without bounds its garbage grows with the machine. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** A thread that reads articles, in the order in which they are given. */
export interface ReadingThread {
  readonly read: (articles: readonly HashedArticle[]) => Promise<RecordOrProblem[]>;
  readonly stop: () => Promise<unknown>;
}

export function startThread(wards: WardTable | undefined): ReadingThread {
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
