import { openEngine } from '../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../search/engine/search-engine.ts';

// Vite may put this module into several server chunks; the engine is opened once all the same.
const KEY = Symbol.for('bien-nien.search-engine');
const shared = globalThis as { [key: symbol]: SearchEngine | undefined };

/** An empty variable counts as not set. */
function variable(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === '' ? null : value;
}

function open(): SearchEngine {
  return openEngine(variable('SEARCH_ENGINE') ?? 'sqlite:.data/records.db', {
    searchKey: variable('MEILISEARCH_SEARCH_KEY'),
    adminKey: null,
  });
}

/** The engine that `SEARCH_ENGINE` names when the first page asks for it. Throws a `SearchEngineError` for a wrong address. */
export function engine(): SearchEngine {
  return (shared[KEY] ??= open());
}
