import { parentPort, workerData } from 'node:worker_threads';
import type { WardTable } from '../places/ward-table.ts';
import { type HashedArticle, readRecords } from './read-records.ts';

const wards = workerData as WardTable | undefined;

// A thread of `readInParallel`: articles come in, their records go out, in the same order.
parentPort?.on('message', (articles: readonly HashedArticle[]) => {
  parentPort?.postMessage(readRecords(articles, wards));
});
