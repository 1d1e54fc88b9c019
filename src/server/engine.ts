import { availableParallelism } from 'node:os';
import { openConfiguredEngine } from '../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../search/engine/search-engine.ts';

// Vite may put this module into several server chunks; the engine is opened once all the same.
const KEY = Symbol.for('bien-nien.search-engine');
/** One processor is left to the pages; each thread keeps a cache of its own. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1));
const shared = globalThis as Record<symbol, SearchEngine | undefined>;

/** The engine that `SEARCH_ENGINE` names when the first page asks for it. Throws a `SearchEngineError` for a wrong address. */
export function engine(): SearchEngine {
  return (shared[KEY] ??= openConfiguredEngine(process.env, { threads: THREADS }));
}
