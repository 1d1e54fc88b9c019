import { SearchEngineError } from '../../search-engine.ts';

/** Keys of a server that asks for them; the search key is enough for reading. */
export interface ServerKeys {
  readonly searchKey: string | null;
  readonly adminKey: string | null;
}

export const NO_KEYS: ServerKeys = { searchKey: null, adminKey: null };

/** Where the Meilisearch servers are, and what their indexes are called. */
export interface ServerAddress {
  /** The first is the one that readers ask; with several, each holds a part of the documents. */
  readonly urls: readonly string[];
  /** Indexes are named `PREFIX-articles`, `PREFIX-events` and so on. */
  readonly prefix: string;
}

const ADDRESS =
  /^meilisearch\+(?<scheme>https?):\/\/(?<hosts>[\w.\-:[\]]+(?:,[\w.\-:[\]]+)*)(?:\/(?<prefix>[\w-]{1,100}))?\/?$/u;

/** Reads `meilisearch+http://HOST:PORT`, several hosts with commas between, and `/PREFIX` behind. */
export function serverAddress(address: string): ServerAddress {
  const { scheme, hosts, prefix } = ADDRESS.exec(address)?.groups ?? {};
  if (scheme === undefined || hosts === undefined) {
    throw new SearchEngineError(
      'bad-address',
      `"${address}" is not the address of a Meilisearch server.`,
      'Write it as meilisearch+http://HOST:PORT; several servers with commas between, a prefix of the index names behind a slash.',
    );
  }
  return { urls: hosts.split(',').map((host) => `${scheme}://${host}`), prefix: prefix ?? 'bien-nien' };
}
