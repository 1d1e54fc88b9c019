import { openMeilisearch } from './drivers/meilisearch/meilisearch-engine.ts';
import { NO_KEYS, type ServerKeys } from './drivers/meilisearch/server-address.ts';
import { openSqlite } from './drivers/sqlite/sqlite-engine.ts';
import { SearchEngineError, type SearchEngine } from './search-engine.ts';

/**
 * Opens the engine at an address: `sqlite:PATH` or `meilisearch+http://HOST:PORT`. Nothing is read before the first
 * question. `keys` are for a server that asks for them.
 */
export function openEngine(address: string, keys: ServerKeys = NO_KEYS): SearchEngine {
  const path = /^sqlite:(?<path>.+)$/u.exec(address)?.groups?.['path'];
  if (path !== undefined) return openSqlite(path);
  if (address.startsWith('meilisearch+')) return openMeilisearch(address, keys);
  throw new SearchEngineError(
    'bad-address',
    `"${address}" is not the address of a search engine.`,
    'Use sqlite:PATH (for example sqlite:.data/records.db) or meilisearch+http://HOST:PORT.',
  );
}
