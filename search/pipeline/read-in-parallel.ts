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
const AHEAD = 12_000_000;
/** With less ahead, a thread has the time to prepare the documents, too; else the one that writes does. */
const TO_SPARE = 5_000_000;
/** What is read waits for its turn; with more text than this waiting, no more is read. */
const MOST_WAITING = 20_000_000;
/**
 * Longer than articles together are, so there is a book among them: reading it takes hundreds of megabytes for a while.
 * One thread reads them all, one after another.
 */
const LONG = 600_000;

/** Articles that are being read, and have their turn when all before them had theirs. */
interface Turn {
  readonly answer: Promise<RecordOrProblem[]>;
  readonly text: number;
  isRead: boolean;
}

const textOf = (articles: readonly HashedArticle[]): number =>
  articles.reduce((sum, article) => sum + CHUNK.weigh(article), 0);

/** Threads that are started as they are needed, each with the text that it has yet to read. */
function threadPool({ threads, wards }: Pick<IndexRun, 'threads' | 'wards'>) {
  const pool: { readonly thread: ReadingThread; ahead: number }[] = [];

  /** The least busy thread, or the first one for a long text; null where all have enough to do. */
  const free = (text: number): (typeof pool)[number] | null => {
    if (pool.length < threads && (text < LONG || pool.length === 0)) {
      pool.push({ thread: startThread({ wards }), ahead: 0 });
      return pool.at(-1) ?? null;
    }
    if (text >= LONG) return pool[0] ?? null;
    const least = pool.toSorted((one, other) => one.ahead - other.ahead)[0];
    return least === undefined || least.ahead >= AHEAD ? null : least;
  };

  return {
    /** Gives articles to a thread; null where none has the time for them. */
    read: (articles: readonly HashedArticle[], text: number): Turn | null => {
      const chosen = free(text);
      if (chosen === null) return null;
      const prepare = chosen.ahead < TO_SPARE;
      chosen.ahead += text;
      const turn: Turn = { answer: chosen.thread.read({ articles, prepare }), text, isRead: false };
      const done = (): void => {
        chosen.ahead -= text;
        turn.isRead = true;
      };
      // A failure is met when its turn comes; until then it must not count as unhandled.
      turn.answer.then(done, done);
      return turn;
    },
    isStarted: () => pool.length > 0,
    isBusy: () => pool.length === threads && pool.every(({ ahead }) => ahead >= AHEAD),
    stop: () => Promise.all(pool.map(({ thread }) => thread.stop())),
  };
}

/**
 * Reads articles on `threads` threads, and here while these have enough to do, and gives the records in the order of
 * the articles. A handful of articles is read here: starting a thread takes longer.
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
      // What is read is written while the threads are busy: they must not run out of work meanwhile.
      while (waiting > MOST_WAITING || (turns[0]?.isRead === true && pool.isBusy())) {
        const next = turns.shift();
        waiting -= next?.text ?? 0;
        yield (await next?.answer) ?? [];
      }
      const text = textOf(chunk);
      turns.push(pool.read(chunk, text) ?? { answer: Promise.resolve(readHere(chunk)), text, isRead: true });
      waiting += text;
    }
    for (const { answer } of turns) yield await answer;
  } finally {
    await pool.stop();
  }
}
