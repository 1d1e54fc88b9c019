import { create, insertMultiple, search } from '@orama/orama';
import { Meilisearch } from 'meilisearch';
import MiniSearch from 'minisearch';
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../search/model/article.ts';
import { foldVietnamese } from '../../search/text/fold-vietnamese.ts';
import { tokens } from '../../search/text/tokens.ts';
import { type BuildCost, buildCost } from './build-cost.ts';

/** Another way to search the same articles: ready to be asked, with what building it took. */
export interface Rival extends BuildCost {
  readonly name: string;
  readonly ask: (query: string) => unknown;
  readonly close: () => unknown;
}

const PAGE = 20;

const texts = ({ id, title, lead, body }: Article): Record<'id' | 'title' | 'lead' | 'body', string> => ({
  id,
  title,
  lead,
  body,
});

/** FTS5 as it comes: its own tokenizer on plain text, any word may do, its own BM25. */
export function plainFts5(articles: readonly Article[], path: string): Rival {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -64000');
  database.exec(
    "CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, title, lead, body, tokenize='unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare('INSERT INTO plain VALUES (?, ?, ?, ?)');
  const cost = buildCost();
  for (let at = 0; at < articles.length; at += 500) {
    database.exec('BEGIN');
    for (const { id, title, lead, body } of articles.slice(at, at + 500)) insert.run(id, title, lead, body);
    database.exec('COMMIT');
  }
  const built = cost();
  const select = database.prepare(
    `SELECT id, title FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ${PAGE}`,
  );
  return {
    name: 'plain FTS5, OR',
    ...built,
    ask: (query) => select.all(tokens(query).map(({ start, end }) => `"${query.slice(start, end)}"`).join(' OR ')), // prettier-ignore
    close: () => {
      database.close();
    },
  };
}

export function miniSearch(articles: readonly Article[]): Rival {
  const cost = buildCost();
  const index = new MiniSearch({
    fields: ['title', 'lead', 'body'],
    processTerm: (term) => foldVietnamese(term),
  });
  index.addAll(articles.map(texts));
  return {
    name: 'MiniSearch',
    ...cost(),
    ask: (query) => index.search(query).slice(0, PAGE),
    close: () => null,
  };
}

export async function orama(articles: readonly Article[]): Promise<Rival> {
  const cost = buildCost();
  const database = create({ schema: { title: 'string', lead: 'string', body: 'string' } });
  await insertMultiple(database, articles.map((article) => ({ ...texts(article), title: foldVietnamese(article.title), lead: foldVietnamese(article.lead), body: foldVietnamese(article.body) })), 1000); // prettier-ignore
  return {
    name: 'Orama',
    ...cost(),
    ask: (query) => search(database, { term: foldVietnamese(query), limit: PAGE, threshold: 1 }),
    close: () => null,
  };
}

/** A server as it comes, asked without anything of ours. The index is taken away afterwards. */
export async function rawMeilisearch(
  articles: readonly Article[],
  host: string,
  apiKey: string,
): Promise<Rival> {
  const index = new Meilisearch({ host, apiKey }).index(`bien-nien-bench-${randomUUID()}`);
  const cost = buildCost();
  for (let at = 0; at < articles.length; at += 2000) {
    const batch = articles
      .slice(at, at + 2000)
      .map((article, step) => ({ ...texts(article), id: at + step }));
    const task = await index.addDocuments(batch, { primaryKey: 'id' }).waitTask({ timeout: 0 });
    if (task.status !== 'succeeded')
      throw new Error(`Meilisearch refused the articles: ${task.error?.message ?? task.status}`);
  }
  return {
    name: 'raw Meilisearch',
    ...cost(),
    ask: (query) => index.search(query, { limit: PAGE }),
    close: () => index.delete(),
  };
}
