import { openMeilisearch } from './drivers/meilisearch/meilisearch-engine.ts';
import { NO_KEYS, type ServerKeys } from './drivers/meilisearch/server-address.ts';
import { openSqlite } from './drivers/sqlite/sqlite-engine.ts';
import { openThreadedSqlite } from './drivers/sqlite/threaded-engine.ts';
import { SearchEngineError, type SearchEngine } from './search-engine.ts';

/**
 * Opens the engine at an address: `sqlite:PATH` or `meilisearch+http://HOST:PORT`. Nothing is read before the first
 * question. `keys` are for a server that asks for them; in so many `threads` the embedded engine searches beside the
 * caller, none for a process that has nothing else to do.
 */
export function openEngine(address: string, keys: ServerKeys = NO_KEYS, threads = 0): SearchEngine {
  const path = /^sqlite:(?<path>.+)$/u.exec(address)?.groups?.['path'];
  if (path !== undefined) return threads > 0 ? openThreadedSqlite(path, threads) : openSqlite(path);
  if (address.startsWith('meilisearch+')) return openMeilisearch(address, keys);
  throw new SearchEngineError(
    'bad-address',
    `"${address}" is not the address of a search engine.`,
    'Use sqlite:PATH (for example sqlite:.data/records.db) or meilisearch+http://HOST:PORT.',
  );
}

/** Where the index lies if nothing else is said. */
const DEFAULT_ADDRESS = 'sqlite:.data/records.db';

/** The variables that say which engine, as `.env.example` lists them. */
export const ENGINE_VARIABLES = ['SEARCH_ENGINE', 'MEILISEARCH_SEARCH_KEY', 'MEILISEARCH_ADMIN_KEY'] as const;

type EngineVariables = Readonly<Partial<Record<(typeof ENGINE_VARIABLES)[number], string | undefined>>>;

/** Opens the engine that the environment names; `address` goes before it. An empty variable counts as none. */
export function openConfiguredEngine(
  variables: EngineVariables,
  { address, threads }: { readonly address?: string | null; readonly threads?: number } = {},
): SearchEngine {
  const said = (value: string | undefined): string | null =>
    value === undefined || value === '' ? null : value;
  const keys = {
    searchKey: said(variables.MEILISEARCH_SEARCH_KEY),
    adminKey: said(variables.MEILISEARCH_ADMIN_KEY),
  };
  return openEngine(address ?? said(variables.SEARCH_ENGINE) ?? DEFAULT_ADDRESS, keys, threads);
}
