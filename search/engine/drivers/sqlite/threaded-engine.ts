import type { SearchEngine } from '../../search-engine.ts';
import { searchingThreads } from './searching-threads.ts';
import { openSqlite } from './sqlite-engine.ts';

/**
 * The embedded engine for a process that has others to answer meanwhile: searches run in at most `threads` threads;
 * what takes no time, and writing, goes on here.
 */
export function openThreadedSqlite(path: string, threads: number): SearchEngine {
  const here = openSqlite(path);
  const there = searchingThreads(path, threads);
  return {
    ...here,
    articles: { ...here.articles, search: (request) => there.search('articles', request) },
    events: { ...here.events, search: (request) => there.search('events', request) },
    close: async () => {
      await Promise.all([here.close(), there.close()]);
    },
  };
}
