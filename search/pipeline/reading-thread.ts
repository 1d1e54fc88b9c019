import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { FindPlacesOptions } from '../places/find-places.ts';
import type { ReadingRequest } from './reading-worker.ts';
import { type ArticleOutcome, type RecordOrProblem, toRecords } from './read-records.ts';

/** A thread holds a few hundred articles at a time; without bounds its garbage grows with the machine. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** A thread that reads articles, in the order in which they are given. */
export interface ReadingThread {
  readonly read: (request: ReadingRequest) => Promise<RecordOrProblem[]>;
  readonly stop: () => Promise<unknown>;
}

export function startThread(options: FindPlacesOptions): ReadingThread {
  // A thread loads the modules that are loaded here already: what was compiled of them spares it the work.
  flushCompileCache();
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: HEAP,
    workerData: options,
  });
  const asked: PromiseWithResolvers<ArticleOutcome[]>[] = [];
  let failure: unknown = null;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of asked.splice(0)) reject(error);
  };
  // Answers come in the order of the questions.
  worker.on('message', (outcomes: ArticleOutcome[]) => asked.shift()?.resolve(outcomes));
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('A reading thread has ended.'));
  });
  return {
    read: async (request) => {
      const answer = Promise.withResolvers<ArticleOutcome[]>();
      if (failure === null) {
        asked.push(answer);
        worker.postMessage(request);
      } else answer.reject(failure);
      return toRecords(request.articles, await answer.promise);
    },
    stop: () => worker.terminate(),
  };
}
