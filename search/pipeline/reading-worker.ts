import { parentPort, workerData } from 'node:worker_threads';
import { type HashedArticle, type ReadingOptions, readOutcomes } from './read-records.ts';

const { wards } = workerData as Pick<ReadingOptions, 'wards'>;

/** Articles to be read on another thread. */
export interface ReadingRequest extends Pick<ReadingOptions, 'prepare'> {
  readonly articles: readonly HashedArticle[];
}

// A thread of `readInParallel`: articles come in, what they tell goes out, in the same order.
parentPort?.on('message', ({ articles, prepare }: ReadingRequest) => {
  const outcomes = readOutcomes(articles, { wards, prepare });
  const buffers = outcomes.flatMap(({ prepared }) => (prepared === null ? [] : [prepared.json.buffer]));
  parentPort?.postMessage(outcomes, buffers);
});
