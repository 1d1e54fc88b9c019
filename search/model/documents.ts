import type { Article } from './article.ts';
import type { ArticleEvent } from './event.ts';

/** What the article index keeps: the article, and the facet values and sort keys drawn from it. */
export interface ArticleDocument {
  readonly id: string;
  readonly article: Article;
  /** Hash of everything that decides this document; an unchanged article is skipped by it. */
  readonly contentHash: string;
  readonly events: readonly ArticleEvent[];
  /** Ids of the merged events (see `EventDocument`) that this article reports, in the order of `events`. */
  readonly eventIds: readonly string[];
  /** Gazetteer ids of provinces that the article is about, today's and the ones of its time. */
  readonly places: readonly string[];
  readonly kinds: readonly string[];
  readonly awards: readonly string[];
  readonly observances: readonly string[];
}

/** One article's telling of an event. */
export interface EventReport {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly illustration: boolean;
  /** Fingerprint of the article's text (`textFingerprint`): reports whose fingerprints lie close are wire copies and count as one source. */
  readonly copyGroup: string;
  readonly event: ArticleEvent;
}

/** One ceremony with all its reports; the fields of `event` are the merged reading of them. */
export interface EventDocument {
  readonly id: string;
  /** A heading for lists, built from kinds, anniversaries, awards and place. */
  readonly title: string;
  readonly event: ArticleEvent;
  readonly reports: readonly EventReport[];
  /** Number of independent sources: copy groups, not articles. */
  readonly sourceCount: number;
  /** Events that may be the same ceremony share a bucket (place and day); merging looks only inside one. */
  readonly bucket: string;
  /** First day, for sorting; null for events without any date. */
  readonly day: string | null;
  /** Gazetteer ids: the unit of the event's day and the unit of today. */
  readonly places: readonly string[];
  readonly kinds: readonly string[];
  readonly observances: readonly string[];
  readonly awards: readonly string[];
  readonly illustration: boolean;
}
