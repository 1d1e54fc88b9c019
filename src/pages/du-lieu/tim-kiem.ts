import type { APIRoute } from 'astro';
import { noticeSentence } from '../../../search/query/notices.ts';
import { parseSearchQuery } from '../../../search/query/search-query.ts';
import { json } from '../../server/json.ts';
import { loadSearch } from '../../server/load-search.ts';

/** What `/tim-kiem` shows for the same parameters. */
export const GET: APIRoute = async ({ url }) => {
  const { page, planned, meant } = await loadSearch(parseSearchQuery(url.searchParams));
  return json({
    notices: planned.notices.map(noticeSentence),
    meant: meant?.text ?? null,
    total: page?.total ?? 0,
    nearTotal: page?.nearTotal ?? 0,
    countedAll: page?.countedAll ?? true,
    complete: page?.complete ?? true,
    hits: (page?.hits ?? []).map(({ document, level, lacks, title, snippet, score }) => ({
      id: document.id,
      url: document.article.url,
      published: document.article.published,
      source: document.article.source,
      illustration: document.article.illustration,
      level,
      lacks,
      score,
      title,
      snippet,
      eventIds: document.eventIds,
    })),
    facets: page?.facets ?? {},
    histogram: page?.histogram ?? [],
  });
};
