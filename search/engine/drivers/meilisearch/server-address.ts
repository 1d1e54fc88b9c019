import { SearchEngineError } from '../../search-engine.ts';

/** Keys of a server that asks for them; the search key is enough for reading. */
export interface ServerKeys {
  readonly searchKey: string | null;
  readonly adminKey: string | null;
}

export const NO_KEYS: ServerKeys = { searchKey: null, adminKey: null };

/** Where a Meilisearch server is, and what its indexes are called. */
export interface ServerAddress {
  readonly url: string;
  /** Indexes are named `PREFIX-articles`, `PREFIX-events` and so on. */
  readonly prefix: string;
}

const ADDRESS = /^meilisearch\+(?<url>https?:\/\/[^/\s]+)(?:\/(?<prefix>[\w-]{1,100}))?\/?$/u;

/** Reads `meilisearch+http://HOST:PORT` or `meilisearch+http://HOST:PORT/PREFIX`. */
export function serverAddress(address: string): ServerAddress {
  const groups = ADDRESS.exec(address)?.groups;
  if (groups?.['url'] === undefined) {
    throw new SearchEngineError(
      'bad-address',
      `"${address}" is not the address of a Meilisearch server.`,
      'Write it as meilisearch+http://HOST:PORT, with /PREFIX behind it if the indexes have a prefix of their own.',
    );
  }
  return { url: groups['url'], prefix: groups['prefix'] ?? 'bien-nien' };
}
