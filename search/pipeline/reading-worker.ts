import { parentPort } from 'node:worker_threads';
import { type HashedArticle, readRecords } from './read-records.ts';

// A thread of `readInParallel`: articles come in, their records go out, in the same order.
parentPort?.on('message', (articles: readonly HashedArticle[]) => {
  parentPort?.postMessage(readRecords(articles));
});
