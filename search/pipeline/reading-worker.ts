import { parentPort, workerData } from 'node:worker_threads';
import type { WardTable } from '../places/ward-table.ts';
import { type HashedArticle, isRead, readRecords } from './read-records.ts';

const wards = workerData as WardTable | undefined;

// A thread of `readInParallel`: articles come in, their records go out, in the same order.
parentPort?.on('message', (articles: readonly HashedArticle[]) => {
  const records = readRecords(articles, wards);
  const buffers = records.filter(isRead).map(({ prepared }) => prepared.json.buffer);
  parentPort?.postMessage(records, buffers);
});
