import type { DocumentView, StoredDetails } from '../../document-views.ts';
import { prepareDocument, type PreparedDocument } from '../../prepare-document.ts';
import type { SearchIndex } from '../../search-engine.ts';
import { askUnion } from './ask-server.ts';
import type { IndexNames } from './create-index.ts';
import { loadDocuments, searchDocuments } from './search-documents.ts';
import { readStatistics, type ServedStatistics } from './served-statistics.ts';
import type { Server } from './server.ts';
import { spreadIndex, type SpreadIndex } from './spread-documents.ts';
import { writingIndex } from './writing-index.ts';

/** How long a reader goes on with the word statistics it has, in milliseconds. */
const STATISTICS_AGE = 10_000;

export interface Connections {
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

/** What both indexes have. */
export function openIndex<Document extends StoredDetails>(
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
