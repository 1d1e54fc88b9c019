import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ArticleDocument, EventDocument } from '../../../model/documents.ts';
import { SearchEngineError, type SearchPage, type SearchRequest } from '../../search-engine.ts';

/** What each index holds. */
interface Documents {
  readonly articles: ArticleDocument;
  readonly events: EventDocument;
}

type Page<Name extends keyof Documents> = SearchPage<Documents[Name]>;

/** What a searching thread is asked. */
export interface Question {
  readonly index: keyof Documents;
  readonly request: SearchRequest;
}

/** What it answers; of an error that is told to people all its parts, as messages know no classes of ours. */
export type Reply =
  | { readonly page: Page<keyof Documents> }
  | { readonly told: Pick<SearchEngineError, 'code' | 'message' | 'advice'> | null; readonly error: unknown };

/** Whoever asks when so many wait for one thread is told to come again: a queue without end helps nobody. */
const MOST_WAITING = 500;

// By its name in package.json, since a built server lies elsewhere than this file.
const THREAD = createRequire(import.meta.url).resolve('#searching-thread');

function errorOf(path: string, reply: Exclude<Reply, { page: unknown }>): unknown {
  const { told, error } = reply;
  if (told !== null) return new SearchEngineError(told.code, told.message, told.advice, { cause: error });
  return error ?? new Error(`A search in ${path} failed without a word.`);
}

const ended = (path: string, cause: unknown): SearchEngineError =>
  new SearchEngineError(
    'failed',
    `A thread that searches ${path} has ended unexpectedly.`,
    'Search again: another one takes its place. If it happens often, give the server more memory.',
    { cause },
  );

const busy = (path: string): SearchEngineError =>
  new SearchEngineError(
    'busy',
    `${MOST_WAITING} searches are waiting for the index ${path}.`,
    'Try again in a moment; if it happens often, give the server more processors.',
  );

interface SearchingThread {
  readonly waiting: () => number;
  readonly ask: (question: Question) => Promise<Page<keyof Documents>>;
  readonly stop: () => Promise<unknown>;
}

/** Starts a thread; `gone` is called once when it has ended, whatever the reason. */
function startThread(path: string, gone: () => void): SearchingThread {
  const worker = new Worker(THREAD, { workerData: path });
  const asked: PromiseWithResolvers<Page<keyof Documents>>[] = [];
  let failure: unknown = null;
  // A process that has nothing else to do may end; one that waits for an answer may not.
  worker.unref();
  // Answers come in the order of the questions.
  worker.on('message', (reply: Reply) => {
    const answer = asked.shift();
    if (asked.length === 0) worker.unref();
    if ('page' in reply) answer?.resolve(reply.page);
    else answer?.reject(errorOf(path, reply));
  });
  worker.on('error', (error: unknown) => {
    failure = error;
  });
  worker.on('exit', () => {
    gone();
    for (const { reject } of asked.splice(0)) reject(ended(path, failure));
  });
  return {
    waiting: () => asked.length,
    ask: (question) => {
      const answer = Promise.withResolvers<Page<keyof Documents>>();
      worker.ref();
      asked.push(answer);
      worker.postMessage(question);
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };
}

/** Threads that search one file, so that the one that asks goes on meanwhile. */
export interface SearchingThreads {
  /** Rejects as the search itself would, and with `busy` when too many wait. */
  readonly search: <Name extends keyof Documents>(index: Name, request: SearchRequest) => Promise<Page<Name>>;
  readonly close: () => Promise<void>;
}

/** At most `most` threads over the index at `path`, each started when all others are busy. */
export function searchingThreads(path: string, most: number): SearchingThreads {
  const threads = new Set<SearchingThread>();
  const start = (): SearchingThread => {
    const thread = startThread(path, () => threads.delete(thread));
    threads.add(thread);
    return thread;
  };
  const leastBusy = (): SearchingThread => {
    const [first] = [...threads].sort((one, other) => one.waiting() - other.waiting());
    return first === undefined || (first.waiting() > 0 && threads.size < most) ? start() : first;
  };
  const ask = (question: Question): Promise<Page<keyof Documents>> => {
    const thread = leastBusy();
    return thread.waiting() < MOST_WAITING ? thread.ask(question) : Promise.reject(busy(path));
  };
  return {
    search: <Name extends keyof Documents>(index: Name, request: SearchRequest) =>
      ask({ index, request }) as Promise<Page<Name>>,
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.stop()));
    },
  };
}
