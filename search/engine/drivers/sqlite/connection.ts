import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SearchEngineError, type EngineErrorCode } from '../../search-engine.ts';
import { checkVersion, prepareForWriting } from './schema.ts';

/** How long a writer waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/** Opens for reading only; a missing file is an error and stays missing. */
export function openForReading(path: string): DatabaseSync {
  if (!existsSync(path)) {
    throw new SearchEngineError(
      'missing-index',
      `There is no search index at ${path} yet.`,
      'Build it with "npm run index -- PATH…", or set SEARCH_ENGINE to where it is.',
    );
  }
  return guarded(path, () => {
    const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
    database.exec('PRAGMA query_only = ON; PRAGMA cache_size = -64000; PRAGMA mmap_size = 1073741824');
    checkVersion(database, path);
    return database;
  });
}

/** Opens for writing, with readers beside; creates file and tables where there are none. */
export function openForWriting(path: string): DatabaseSync {
  return guarded(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
    database.exec(
      'PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -64000',
    );
    prepareForWriting(database, path);
    return database;
  });
}

interface Failure {
  readonly code: EngineErrorCode;
  readonly message: (path: string) => string;
  readonly advice: string;
}

/** SQLite's result codes that a person can do something about. */
const FAILURES: Readonly<Record<number, Failure>> = {
  5: {
    code: 'busy',
    message: (path) => `Another process has been writing to ${path} for a long time.`,
    advice: 'Wait until it has finished, or end it, and try again.',
  },
  11: {
    code: 'failed',
    message: (path) => `The search index ${path} is damaged.`,
    advice: 'Move the file away and build it anew with "npm run index -- PATH…".',
  },
  13: {
    code: 'failed',
    message: (path) => `There is no room left on the disk of ${path}.`,
    advice: 'Make room and run the command again; the served index is unharmed.',
  },
  14: {
    code: 'forbidden',
    message: (path) => `The search index ${path} can't be opened.`,
    advice: 'Check that the folder exists and may be read and written.',
  },
  8: {
    code: 'forbidden',
    message: (path) => `The search index ${path} may not be written.`,
    advice: 'Check the rights on the file and its folder.',
  },
  26: {
    code: 'failed',
    message: (path) => `${path} is not a search index.`,
    advice: 'Check the path in SEARCH_ENGINE; it must name a file of its own.',
  },
};

/** An error of SQLite in words for people; any other error as it is. */
export function explained(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  const failure = FAILURES[Number(error.errcode) & 0xff];
  if (failure !== undefined) {
    return new SearchEngineError(failure.code, failure.message(path), failure.advice, { cause: error });
  }
  return new SearchEngineError(
    'failed',
    `The search index ${path} failed: ${error.message}`,
    'Try again; if it happens again, build the index anew with "npm run index -- PATH…".',
    { cause: error },
  );
}

/** Runs something on the database and says in words what went wrong. */
export function guarded<Result>(path: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw explained(path, error);
  }
}
