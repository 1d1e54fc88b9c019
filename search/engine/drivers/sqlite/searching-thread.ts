/** A thread of `searching-threads.ts`: opens the index by itself and answers one question after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { SearchEngineError } from '../../search-engine.ts';
import type { Question, Reply } from './searching-threads.ts';
import { openSqlite } from './sqlite-engine.ts';

const engine = openSqlite(String(workerData));

async function answer({ index, request }: Question): Promise<Reply> {
  try {
    return { page: await engine[index].search(request) };
  } catch (error) {
    if (!(error instanceof SearchEngineError)) return { told: null, error };
    const { code, message, advice, cause } = error;
    return { told: { code, message, advice }, error: cause };
  }
}

parentPort?.on('message', (question: Question) => {
  void answer(question).then((reply) => parentPort?.postMessage(reply));
});
