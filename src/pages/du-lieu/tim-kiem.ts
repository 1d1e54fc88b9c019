import type { APIRoute } from 'astro';
import type { SearchHit, SearchPage } from '../../../search/engine/search-engine.ts';
import type { ArticleDocument } from '../../../search/model/documents.ts';
import { noticeSentence } from '../../../search/query/notices.ts';
import { parseSearchQuery } from '../../../search/query/search-query.ts';
import { json } from '../../server/json.ts';
import { loadSearch } from '../../server/load-search.ts';

/** What a query without anything to look for finds. */
const NOTHING: SearchPage<ArticleDocument> = {
  total: 0,
  nearTotal: 0,
  countedAll: true,
  complete: true,
  hits: [],
  facets: {},
  histogram: [],
};

const hitData = ({
  document,
  level,
  lacks,
  instead,
  score,
  title,
  snippet,
}: SearchHit<ArticleDocument>): object => ({
  id: document.id,
  url: document.article.url,
  published: document.article.published,
  source: document.article.source,
  illustration: document.article.illustration,
  level,
  lacks,
  instead,
  score,
  title,
  snippet,
  eventIds: document.eventIds,
});

/** What `/tim-kiem` shows for the same parameters. */
export const GET: APIRoute = async ({ url }) => {
  const { page, planned, meant } = await loadSearch(parseSearchQuery(url.searchParams));
  const found = page ?? NOTHING;
  return json({
    notices: planned.notices.map(noticeSentence),
    meant: meant?.text ?? null,
    ...found,
    hits: found.hits.map(hitData),
  });
};
