import { openEngine } from '../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../search/engine/search-engine.ts';

const DEFAULT_ADDRESS = 'sqlite:.data/records.db';

/** A variable of the environment, null where it is missing or empty. */
function variable(name: string): string | null {
  const value = process.env[name]?.trim() ?? '';
  return value === '' ? null : value;
}

/** The address given on the command line, else `SEARCH_ENGINE`, else the embedded engine in `.data`. */
export function engineAddress(given: string | null): string {
  return given ?? variable('SEARCH_ENGINE') ?? DEFAULT_ADDRESS;
}

/** Opens that engine with the keys of the environment. */
export function openGivenEngine(given: string | null): SearchEngine {
  return openEngine(engineAddress(given), {
    searchKey: variable('MEILISEARCH_SEARCH_KEY'),
    adminKey: variable('MEILISEARCH_ADMIN_KEY'),
  });
}
