import type { ArticleDocument, EventDocument } from '../../../model/documents.ts';
import {
  articleLink,
  articleView,
  bucketLink,
  eventView,
  type DocumentView,
  type StoredDetails,
} from '../../document-views.ts';
import { prepareDocument, type PreparedDocument } from '../../prepare-document.ts';
import type {
  ArticleIndex,
  EventIndex,
  Fingerprint,
  Heading,
  SearchEngine,
  SearchIndex,
} from '../../search-engine.ts';
import { askUnion } from './ask-server.ts';
import { oneOf } from './facet-values.ts';
import { loadDocuments, searchDocuments } from './search-documents.ts';
import { readStatistics, type ServedStatistics } from './served-statistics.ts';
import { serverAddress, type ServerKeys } from './server-address.ts';
import { checkServer, connect, INDEXER, READER, type Server } from './server.ts';
import { createIndex, type IndexNames } from './create-index.ts';
import { taskQueue } from './tasks.ts';
import { joinServers } from './join-servers.ts';
import { spreadIndex, type SpreadIndex } from './spread-documents.ts';
import { writingIndex } from './writing-index.ts';

/** How long a reader goes on with the word statistics it has, in milliseconds. */
const STATISTICS_AGE = 10_000;
const CHUNK = 1_000;

interface Connections {
  readonly reading: Server;
  /** Checked, joined and given their indexes once, before the first write. */
  readonly writing: () => Promise<readonly Server[]>;
}

/** Word statistics, read again when they are old or this process has written. */
function statisticsReader(server: Server, names: IndexNames) {
  let kept: { readonly served: ServedStatistics; readonly at: number } | null = null;
  return {
    forget: () => {
      kept = null;
    },
    read: async (): Promise<ServedStatistics> => {
      if (kept === null || Date.now() - kept.at > STATISTICS_AGE) {
        kept = { served: await readStatistics(server, names.statistics), at: Date.now() };
      }
      return kept.served;
    },
  };
}

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

const prepared = <Document extends StoredDetails>(
  documents: readonly Document[],
  view: DocumentView<Document>,
): PreparedDocument[] => documents.map((document) => prepareDocument(document, view));

async function* preparedBatches<Document extends StoredDetails>(
  batches: AsyncIterable<readonly Document[]>,
  view: DocumentView<Document>,
): AsyncGenerator<PreparedDocument[]> {
  for await (const documents of batches) yield prepared(documents, view);
}

function openIndex<Document extends StoredDetails>(
  { reading, writing }: Connections,
  names: IndexNames,
  view: DocumentView<Document>,
) {
  const statistics = statisticsReader(reading, names);
  let writer: SpreadIndex | null = null;

  const write = async <Result>(run: (writer: SpreadIndex) => Promise<Result>): Promise<Result> => {
    const servers = await writing();
    writer ??= spreadIndex(
      servers.map(({ url }) => url),
      servers.map((server) => writingIndex(server, names)),
    );
    statistics.forget();
    return run(writer);
  };
  /** Whoever writes reads what it has written. */
  const settled = async (): Promise<void> => {
    await writer?.settle();
  };
  const load = async (ids: readonly string[]): Promise<Document[]> => {
    await settled();
    const found = await loadDocuments<Document>(reading, names, ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  };

  const searching: SearchIndex<Document> = {
    put: (documents) => write((index) => index.put(prepared(documents, view))),
    putPrepared: (documents) => write((index) => index.put(documents)),
    remove: (ids) => write((index) => index.remove(ids)),
    replaceAll: (batches) => write((index) => index.replaceAll(preparedBatches(batches, view))),
    get: async (id) => (await load([id]))[0] ?? null,
    getMany: load,
    search: async (request) => {
      await settled();
      const { statistics: counts } = await statistics.read();
      return searchDocuments({ server: reading, names, view, statistics: counts }, request);
    },
  };
  const count = async (): Promise<number> => {
    const queries = { texts: [{ q: '', attribute: 'folded' as const }], exact: true };
    const none = { filter: [], retrieve: ['id'], facets: [], sort: [] };
    return (await askUnion(reading, names, { queries, ...none, page: 1, size: 1 })).total;
  };
  const updated = async (): Promise<string | null> => (await statistics.read()).updated;
  return { searching, settled, count, updated };
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
