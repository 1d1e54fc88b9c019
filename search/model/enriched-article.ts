import type { Article } from './article.ts';
import type { ArticleEvent } from './event.ts';
import type { DateMention, PlaceMention } from './mention.ts';

/** An article with all that was read out of it. */
export interface EnrichedArticle {
  readonly article: Article;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly events: readonly ArticleEvent[];
}
