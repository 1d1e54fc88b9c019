import type { ArticleDocument, EventDocument } from '../../../model/documents.ts';
import { articleLink, articleView, bucketLink, eventView } from '../../document-views.ts';
import type { ArticleIndex, EventIndex, Fingerprint, Heading, SearchEngine } from '../../search-engine.ts';
import { createIndex, type IndexNames } from './create-index.ts';
import { openIndex, type Connections } from './document-index.ts';
import { oneOf } from './facet-values.ts';
import { joinServers } from './join-servers.ts';
import { serverAddress, type ServerKeys } from './server-address.ts';
import { checkServer, connect, INDEXER, READER, type Server } from './server.ts';
import { taskQueue } from './tasks.ts';

/** Documents read at once. */
const CHUNK = 1_000;

/** All documents of all servers that pass a filter, some at a time, as the servers tell them. */
async function* fetchAll(servers: readonly Server[], uid: string, query: object): AsyncGenerator {
  for (const server of servers) {
    let fetched = CHUNK;
    for (let offset = 0; fetched === CHUNK; offset += CHUNK) {
      const body = { ...query, offset, limit: CHUNK };
      const answer = await server.call('post', `indexes/${uid}/documents/fetch`, body);
      const { results } = answer as { readonly results: readonly unknown[] };
      yield* results;
      fetched = results.length;
    }
  }
}

interface FingerprintRow {
  readonly id: string;
  readonly hash: string | null;
  readonly path: string | null;
}

/** The engine at `meilisearch+http://HOST:PORT`. Nothing is asked before the first question. */
export function openMeilisearch(address: string, keys: ServerKeys): SearchEngine {
  const { urls, prefix } = serverAddress(address);
  const { searchKey, adminKey } = keys;
  const indexers = urls.map((url) => connect(url, adminKey ?? searchKey, INDEXER));
  const names = (index: 'articles' | 'events'): IndexNames => ({
    documents: `${prefix}-${index}`,
    statistics: `${prefix}-${index}-statistics`,
  });
  const prepare = async (): Promise<void> => {
    for (const server of indexers) {
      await checkServer(server);
      const tasks = taskQueue(server);
      await createIndex(server, tasks, names('articles'));
      await createIndex(server, tasks, names('events'));
      await tasks.settle();
    }
    await joinServers(indexers, searchKey ?? adminKey);
  };
  let prepared: Promise<void> | null = null;
  const connections: Connections = {
    reading: connect(urls[0] ?? '', searchKey ?? adminKey, READER, urls.length > 1),
    writing: async () => {
      await (prepared ??= prepare());
      return indexers;
    },
  };
  const articles = openIndex<ArticleDocument>(connections, names('articles'), articleView);
  const events = openIndex<EventDocument>(connections, names('events'), eventView);

  async function* fingerprints(): AsyncGenerator<Fingerprint> {
    await articles.settled();
    const fields = { fields: ['id', 'hash', 'path'] };
    for await (const row of fetchAll(indexers, names('articles').documents, fields)) {
      const { id, hash, path } = row as FingerprintRow;
      yield { id, contentHash: hash ?? '', path: path ?? '' };
    }
  }
  const related: EventIndex['related'] = async (buckets, articleIds) => {
    await events.settled();
    const links = [...buckets.map(bucketLink), ...articleIds.map(articleLink)];
    const found: EventDocument[] = [];
    if (links.length === 0) return found;
    const query = { fields: ['document'], filter: oneOf('links', links) };
    for await (const row of fetchAll(indexers, names('events').documents, query)) {
      found.push(JSON.parse((row as { document: string }).document) as EventDocument);
    }
    return found;
  };
  const headings: ArticleIndex['headings'] = async (limit) => {
    await articles.settled();
    const { reading } = connections;
    const { hits } = (await reading.call('post', `indexes/${names('articles').documents}/search`, {
      ...reading.spread,
      sort: ['stamp:desc', 'key:asc'],
      attributesToRetrieve: ['id', 'title'],
      limit,
    })) as { hits: readonly Heading[] };
    return [...hits];
  };
  const articleIndex: ArticleIndex = { ...articles.searching, fingerprints, headings };
  const eventIndex: EventIndex = { ...events.searching, related };
  return {
    address,
    articles: articleIndex,
    events: eventIndex,
    health: async () => {
      await Promise.all([articles.settled(), events.settled()]);
      const [articleCount, eventCount] = await Promise.all([articles.count(), events.count()]);
      const updated = [await articles.updated(), await events.updated()].filter((at) => at !== null);
      return {
        ok: true,
        engine: 'Meilisearch',
        articles: articleCount,
        events: eventCount,
        updated: updated.sort().at(-1) ?? null,
      };
    },
    close: async () => {
      await articles.settled();
      await events.settled();
    },
  };
}
