import { setImmediate } from 'node:timers/promises';
import { type BatchBounds, inBatches } from './in-batches.ts';
import type { IndexRun } from './index-run.ts';
import {
  type HashedArticle,
  readOutcomes,
  type RecordOrProblem,
  textLength,
  toRecords,
} from './read-records.ts';
import { type ReadingThread, startThread } from './reading-thread.ts';

/** However short an article is, reading it takes as long as so many UTF-16 units of text, roughly. */
const ARTICLE = 1500;
/** Articles that are read in one go, or fewer of this much text together (UTF-16 units). */
const CHUNK: BatchBounds<HashedArticle> = {
  count: 100,
  weight: 500_000,
  weigh: ({ article }) => ARTICLE + textLength(article),
};
/** Text that a thread is given ahead, in UTF-16 units, so that it has work while a batch is written here. */
const AHEAD = 16_000_000;
/** With less ahead, a thread has the time to prepare the documents, too; else the one that writes does. */
const TO_SPARE = 6_000_000;
/** What is read waits for its turn; with more text than this waiting, no more is read. */
const MOST_WAITING = 24_000_000;
/**
 * Longer than articles together are, so there is a book among them: reading it takes hundreds of megabytes for a while.
 * One thread reads them all, one after another.
 */
const LONG = 600_000;

/** Articles that are being read, and have their turn when all before them had theirs. */
interface Turn {
  readonly answer: Promise<RecordOrProblem[]>;
  readonly text: number;
}

const textOf = (articles: readonly HashedArticle[]): number =>
  articles.reduce((sum, article) => sum + CHUNK.weigh(article), 0);

/** Threads that are started as they are needed, each with the text that it has yet to read. */
function threadPool({ threads, wards }: Pick<IndexRun, 'threads' | 'wards'>) {
  const pool: { readonly thread: ReadingThread; ahead: number }[] = [];

  const startOne = (): (typeof pool)[number] => {
    const started = { thread: startThread({ wards }), ahead: 0 };
    pool.push(started);
    return started;
  };
  /** The first thread for a long text; for others a new one, then the least busy. */
  const choose = (text: number): (typeof pool)[number] => {
    const [first] = pool;
    if (first === undefined || (pool.length < threads && text < LONG)) return startOne();
    if (text >= LONG) return first;
    return pool.reduce((least, other) => (other.ahead < least.ahead ? other : least));
  };

  return {
    read: (articles: readonly HashedArticle[]): Turn => {
      const text = textOf(articles);
      const chosen = choose(text);
      const prepare = chosen.ahead < TO_SPARE;
      chosen.ahead += text;
      const answer = chosen.thread.read({ articles, prepare });
      const done = (): void => {
        chosen.ahead -= text;
      };
      // A failure is met when its turn comes; until then it must not count as unhandled.
      answer.then(done, done);
      return { answer, text };
    },
    isStarted: () => pool.length > 0,
    isBusy: () => pool.length === threads && pool.every(({ ahead }) => ahead >= AHEAD),
    stop: () => Promise.all(pool.map(({ thread }) => thread.stop())),
  };
}

/**
 * Reads articles on `threads` threads, and gives the records in the order of the articles. Without threads they are read
 * here, and so is a handful of articles: starting a thread takes longer.
 */
export async function* readInParallel(
  articles: AsyncIterable<HashedArticle>,
  run: Pick<IndexRun, 'threads' | 'wards'>,
): AsyncGenerator<RecordOrProblem[]> {
  const pool = threadPool(run);
  const turns: Turn[] = [];
  const readHere = (chunk: readonly HashedArticle[]): RecordOrProblem[] =>
    toRecords(chunk, readOutcomes(chunk, { wards: run.wards, prepare: false }));
  let waiting = 0;
  try {
    for await (const chunk of inBatches(articles, CHUNK)) {
      if (run.threads === 0 || (chunk.length < CHUNK.count && !pool.isStarted())) {
        yield readHere(chunk);
        continue;
      }
      // Lets the answers of the threads in.
      await setImmediate();
      // While the threads have enough to do, what they read is written.
      for (
        let next = turns[0];
        next !== undefined && (waiting > MOST_WAITING || pool.isBusy());
        next = turns[0]
      ) {
        turns.shift();
        waiting -= next.text;
        yield await next.answer;
      }
      const turn = pool.read(chunk);
      turns.push(turn);
      waiting += turn.text;
    }
    for (const { answer } of turns) yield await answer;
  } finally {
    await pool.stop();
  }
}
