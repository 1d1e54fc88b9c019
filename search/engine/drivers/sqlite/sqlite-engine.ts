import type { DatabaseSync } from 'node:sqlite';
import type { EventDocument } from '../../../model/documents.ts';
import { articleLink, articleView, bucketLink, eventView, type StoredDetails } from '../../document-views.ts';
import type { ArticleIndex, EventIndex, Fingerprint, SearchEngine } from '../../search-engine.ts';
import { guarded } from './connection.ts';
import { connections, openIndex, type Connections } from './document-index.ts';
import { tablesOf, type IndexName } from './schema.ts';

/** Fingerprints read at once; others read and write in between. */
const CHUNK = 500;

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

/** How many documents an index holds, and since when. */
interface Holding {
  readonly documents: number;
  /** ISO instant; null for an index that nothing was ever written to. */
  readonly updated: string | null;
}

/** Counts the documents of an index, again only when something was written: counting reads a whole table. */
function holdingsReader(index: IndexName): (database: DatabaseSync) => Holding {
  let kept: { readonly state: string; readonly holding: Holding } | null = null;
  return (database) => {
    const row = database.prepare('SELECT generation, changes, updated FROM served WHERE name = ?').get(index);
    const state = `${String(row?.['generation'])} ${String(row?.['changes'])}`;
    if (kept?.state === state) return kept.holding;
    const { entries } = tablesOf(index, Number(row?.['generation']));
    const documents = Number(database.prepare(`SELECT count(*) AS count FROM ${entries}`).get()?.['count']);
    const updated = row?.['updated'] === null ? null : String(row?.['updated']);
    kept = { state, holding: { documents, updated } };
    return kept.holding;
  };
}

/** The embedded engine over one file, which is created by the first write. */
export function openSqlite(path: string): SearchEngine {
  const connected = connections(path);
  const [articlesHeld, eventsHeld] = [holdingsReader('articles'), holdingsReader('events')];
  return {
    address: `sqlite:${path}`,
    articles: articleIndex(connected),
    events: eventIndex(connected),
    health: () =>
      Promise.resolve().then(() =>
        guarded(path, () => {
          const database = connected.reading();
          const [articles, events] = [articlesHeld(database), eventsHeld(database)];
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
