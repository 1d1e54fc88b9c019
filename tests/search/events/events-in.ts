import type { Article } from '../../../search/model/article.ts';
import type { ArticleEvent } from '../../../search/model/event.ts';
import { fromFields } from '../../../search/imports/import-fields.ts';
import { validateArticle } from '../../../search/imports/validate-article.ts';
import { enrichArticle } from '../../../search/pipeline/enrich-article.ts';

interface Told {
  readonly title?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly published?: string;
  readonly source_place?: string;
}

/** A checked article of these fields. Throws where the article would be rejected. */
export function articleOf(fields: Told): Article {
  const { article, problems } = validateArticle(
    fromFields({ id: 'a', ...fields }, { path: 'test', line: null }),
  );
  if (article === null) throw new Error(problems.map(({ reason }) => reason).join(' '));
  return article;
}

/** The events that an article of these fields tells. */
export function eventsIn(fields: Told): readonly ArticleEvent[] {
  return enrichArticle(articleOf(fields)).events;
}
