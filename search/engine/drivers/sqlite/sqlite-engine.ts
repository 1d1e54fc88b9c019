import type { DatabaseSync } from 'node:sqlite';
import type { EventDocument } from '../../../model/documents.ts';
import { articleLink, articleView, bucketLink, eventView, type DocumentView } from '../../document-views.ts';
import type {
  ArticleIndex,
  EventIndex,
  Fingerprint,
  SearchEngine,
  SearchIndex,
} from '../../search-engine.ts';
import { columnsReader } from './columns.ts';
import { guarded, openForReading, openForWriting } from './connection.ts';
import { matcher } from './match.ts';
import { tablesOf, type IndexName, type Tables } from './schema.ts';
import { searchDocuments } from './search-documents.ts';
import type { StoredDetails } from './write-documents.ts';
import { writingIndex } from './writing-index.ts';

/** Connections of one file, opened when first needed: who only reads never creates or locks anything. */
interface Connections {
  readonly path: string;
  readonly reading: () => DatabaseSync;
  readonly writing: () => DatabaseSync;
  readonly close: () => void;
}

function connections(path: string): Connections {
  let [reader, writer]: (DatabaseSync | null)[] = [null, null];
  return {
    path,
    reading: () => (reader ??= openForReading(path)),
    writing: () => (writer ??= openForWriting(path)),
    close: () => {
      reader?.close();
      writer?.close();
      reader = writer = null;
    },
  };
}

const CHUNK = 500;

/** What both indexes have. */
function openIndex<Document extends { readonly id: string } & StoredDetails>(
  connected: Connections,
  index: IndexName,
  view: DocumentView<Document>,
) {
  let columnsOf: (() => ReturnType<ReturnType<typeof columnsReader>>) | null = null;
  let match: ReturnType<typeof matcher> | null = null;

  const served = (database: DatabaseSync): Tables =>
    tablesOf(
      index,
      Number(database.prepare('SELECT generation FROM served WHERE name = ?').get(index)?.['generation']),
    );

  /** Everything inside sees one state of the file, whatever is written meanwhile. */
  const read = <Result>(run: (database: DatabaseSync) => Result): Promise<Result> =>
    Promise.resolve().then(() =>
      guarded(connected.path, () => {
        const database = connected.reading();
        database.exec('BEGIN');
        try {
          return run(database);
        } finally {
          database.exec('COMMIT');
        }
      }),
    );

  const documentsBy = (
    database: DatabaseSync,
    sql: (tables: Tables) => string,
    keys: readonly string[],
  ): Document[] => {
    const statement = database.prepare(sql(served(database)));
    return keys.flatMap((key) =>
      statement.all(key).map((row) => JSON.parse(String(row['document'])) as Document),
    );
  };

  const write = <Result>(run: (database: DatabaseSync) => Result): Promise<Result> =>
    Promise.resolve().then(() => guarded(connected.path, () => run(connected.writing())));

  const byId = ({ entries, documents }: Tables): string =>
    `SELECT document FROM ${entries} JOIN ${documents} USING (number) WHERE id = ?`;

  const searching: SearchIndex<Document> = {
    put: (documents) => write((database) => writingIndex(database, index, view).put(documents)),
    remove: (ids) => write((database) => writingIndex(database, index, view).remove(ids)),
    replaceAll: async (batches) => {
      const writing = await write((database) => writingIndex(database, index, view));
      return writing.replaceAll(batches);
    },
    get: (id) => read((database) => documentsBy(database, byId, [id])[0] ?? null),
    getMany: (ids) => read((database) => documentsBy(database, byId, ids)),
    search: (request) =>
      read((database) => {
        columnsOf ??= columnsReader(database, index);
        match ??= matcher(database);
        return searchDocuments({ database, columns: columnsOf(), match, view }, request);
      }),
  };
  return { searching, read, documentsBy, served };
}

function articleIndex(connected: Connections): ArticleIndex {
  const { searching, read, served } = openIndex(connected, 'articles', articleView);
  const page = (after: number): Promise<{ last: number; found: Fingerprint[] }> =>
    read((database) => {
      const rows = database
        .prepare(
          `SELECT number, id, hash, path FROM ${served(database).entries} WHERE number > ? ORDER BY number LIMIT ?`,
        )
        .all(after, CHUNK);
      const found = rows.map(({ id, hash, path }) => ({
        id: String(id),
        contentHash: String(hash),
        path: String(path),
      }));
      return { last: Number(rows.at(-1)?.['number'] ?? 0), found };
    });
  async function* fingerprints(): AsyncGenerator<Fingerprint> {
    for (let { last, found } = await page(0); found.length > 0; { last, found } = await page(last))
      yield* found;
  }
  const headings: ArticleIndex['headings'] = (limit) =>
    read((database) => {
      const { entries, documents } = served(database);
      const rows = database
        .prepare(
          `SELECT id, document ->> '$.article.title' AS title FROM ${entries} JOIN ${documents} USING (number)
           WHERE number IN (SELECT number FROM ${entries} ORDER BY day DESC NULLS LAST, number DESC LIMIT ?)
           ORDER BY day DESC NULLS LAST, number DESC`,
        )
        .all(limit);
      return rows.map(({ id, title }) => ({ id: String(id), title: String(title) }));
    });
  return { ...searching, fingerprints, headings };
}

function eventIndex(connected: Connections): EventIndex {
  const { searching, read, documentsBy } = openIndex<EventDocument & StoredDetails>(
    connected,
    'events',
    eventView,
  );
  return {
    ...searching,
    related: (buckets, articleIds) =>
      read((database) => {
        const found = documentsBy(
          database,
          ({ links, documents }) =>
            `SELECT document FROM ${links} JOIN ${documents} USING (number) WHERE link = ?`,
          [...buckets.map(bucketLink), ...articleIds.map(articleLink)],
        );
        return [...new Map(found.map((event) => [event.id, event])).values()];
      }),
  };
}

/** The embedded engine over one file, which is created by the first write. */
export function openSqlite(path: string): SearchEngine {
  const connected = connections(path);
  const count = (database: DatabaseSync, index: IndexName): { documents: number; updated: string | null } => {
    const row = database.prepare('SELECT generation, updated FROM served WHERE name = ?').get(index);
    const { entries } = tablesOf(index, Number(row?.['generation']));
    const documents = Number(database.prepare(`SELECT count(*) AS count FROM ${entries}`).get()?.['count']);
    return { documents, updated: row?.['updated'] === null ? null : String(row?.['updated']) };
  };
  return {
    address: `sqlite:${path}`,
    articles: articleIndex(connected),
    events: eventIndex(connected),
    health: () =>
      Promise.resolve().then(() =>
        guarded(path, () => {
          const database = connected.reading();
          const [articles, events] = [count(database, 'articles'), count(database, 'events')];
          const updated =
            [articles.updated, events.updated]
              .filter((at) => at !== null)
              .sort()
              .at(-1) ?? null;
          return {
            ok: true,
            engine: 'SQLite FTS5',
            articles: articles.documents,
            events: events.documents,
            updated,
          };
        }),
      ),
    close: () => Promise.resolve().then(connected.close),
  };
}
