import type { Article } from '../model/article.ts';
import type { ArticleDocument, EventReport } from '../model/documents.ts';
import type { EnrichedArticle } from '../model/enriched-article.ts';
import type { ArticleEvent } from '../model/event.ts';
import { proseOf } from '../text/prose.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';
import { articlePlaces } from './article-places.ts';

/** All that was read out of an article, without the article itself: it is cheap to hand to another thread. */
export interface ToldByArticle {
  /** `eventIds` is still empty. */
  readonly details: Omit<ArticleDocument, 'article'>;
  /** The title, or what stands in for a missing one. */
  readonly heading: string;
  /** One for each event, in the same order. */
  readonly reports: readonly EventReport[];
}

/** Longest heading that stands in for a missing title, in UTF-16 units. */
const HEADING_LENGTH = 120;
/** A fingerprint needs no more of a text than this to tell copies. */
const FINGERPRINT_LENGTH = 3000;

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** The first sentence of a text, cut between words where it is long. */
function headingOf(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  const sentence = /^.+?[.!?…](?=\s|$)/u.exec(line.slice(0, 2 * HEADING_LENGTH))?.[0] ?? line;
  if (sentence.length <= HEADING_LENGTH) return sentence.replace(/\.$/u, '');
  const cut = sentence.slice(0, HEADING_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), HEADING_LENGTH / 2))} …`;
}

/** The text as all its copies have it; outlets give a wire report titles and leads of their own. */
function copyGroup({ title, lead }: Article, prose: string): string {
  return textFingerprint((prose === '' ? `${title} ${lead}` : prose).slice(0, FINGERPRINT_LENGTH));
}

function report(article: Article, heading: string, event: ArticleEvent, group: string): EventReport {
  return {
    articleId: article.id,
    articleTitle: heading,
    published: article.published,
    source: article.source,
    illustration: article.illustration,
    copyGroup: group,
    event,
  };
}

/** What an index needs of an enriched article: its dates are in its events. */
type IndexedReading = Omit<EnrichedArticle, 'dates'>;

/** What the indexes keep of an enriched article. An article without a title gets a heading here, and only here. */
export function toldBy(enriched: IndexedReading, contentHash: string): ToldByArticle {
  const { article, events } = enriched;
  const heading =
    article.title.trim() === '' ? headingOf(article.lead.trim() || proseOf(article)) : article.title;
  const group = events.length === 0 ? '' : copyGroup({ ...article, title: heading }, proseOf(article));
  const marks = events.flatMap(({ anniversaries }) => anniversaries);
  const details = {
    id: article.id,
    contentHash,
    events,
    eventIds: [],
    places: articlePlaces(enriched),
    kinds: distinct(events.flatMap(({ kinds }) => kinds)),
    awards: distinct(events.flatMap(({ awards }) => awards.map(({ name }) => name))),
    observances: distinct(marks.map(({ observance }) => observance).filter((id) => id !== null)),
  };
  return { details, heading, reports: events.map((event) => report(article, heading, event, group)) };
}

/** The article's document before its events are merged with those of others. */
export function documentOf(article: Article, { details, heading }: ToldByArticle): ArticleDocument {
  return { ...details, article: { ...article, title: heading } };
}
