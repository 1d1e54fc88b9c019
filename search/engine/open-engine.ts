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

/** Where the index lies if nothing else is said. */
const DEFAULT_ADDRESS = 'sqlite:.data/records.db';

/** The variables that say which engine, as `.env.example` lists them. */
export const ENGINE_VARIABLES = ['SEARCH_ENGINE', 'MEILISEARCH_SEARCH_KEY', 'MEILISEARCH_ADMIN_KEY'] as const;

type EngineVariables = Readonly<Partial<Record<(typeof ENGINE_VARIABLES)[number], string | undefined>>>;

/** Opens the engine that the environment names; `address` goes before it. An empty variable counts as none. */
export function openConfiguredEngine(variables: EngineVariables, address?: string): SearchEngine {
  const said = (value: string | undefined): string | null =>
    value === undefined || value === '' ? null : value;
  return openEngine(address ?? said(variables.SEARCH_ENGINE) ?? DEFAULT_ADDRESS, {
    searchKey: said(variables.MEILISEARCH_SEARCH_KEY),
    adminKey: said(variables.MEILISEARCH_ADMIN_KEY),
  });
}
