import type { ArticleDocument, EventDocument } from '../model/documents.ts';
import type { ArticleEvent } from '../model/event.ts';
import { proseOf } from '../text/prose.ts';
import type { FacetName } from './search-engine.ts';

/** What every engine reads of a document by itself; only articles have a hash and a path. */
export interface StoredDetails {
  readonly id: string;
  readonly contentHash?: string;
  readonly article?: { readonly origin: { readonly path: string } };
}

/** What every engine needs to know of a document of either index, whatever it is. */
export interface DocumentView<Document> {
  /** The texts that are searched and highlighted, as given. */
  readonly fields: (document: Document) => SearchedFields;
  readonly facets: (document: Document) => Readonly<Record<FacetName, readonly string[]>>;
  /** ISO day for sorting, ranges and histograms. */
  readonly day: (document: Document) => string | null;
  /** Names by which `related` finds a document again. */
  readonly links: (document: Document) => readonly string[];
}

export interface SearchedFields {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
}

export const bucketLink = (bucket: string): string => `bucket ${bucket}`;
export const articleLink = (articleId: string): string => `article ${articleId}`;

const years = (day: string | null): string[] => (day === null ? [] : [day.slice(0, 4)]);
const present = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null && value !== ''))] as string[];

export const articleView: DocumentView<ArticleDocument> = {
  fields: ({ article }) => ({ title: article.title, lead: article.lead, body: proseOf(article) }),
  facets: ({ article, places, kinds, awards, observances }) => ({
    place: places,
    kind: kinds,
    source: present([article.source]),
    year: years(article.published),
    award: awards,
    observance: observances,
  }),
  day: ({ article }) => article.published,
  links: () => [],
};

/** What an event says of itself, for readers who search in their own words. */
function eventWords({ place, anniversaries, awards }: ArticleEvent): string[] {
  return present([
    place.districtOrWard,
    place.province,
    ...anniversaries.map(({ subject }) => subject),
    ...awards.map(({ name }) => name),
  ]);
}

export const eventView: DocumentView<EventDocument> = {
  fields: ({ title, event, reports }) => ({
    title,
    lead: event.evidence.sentence,
    body: [
      eventWords(event).join(', '),
      ...present(reports.flatMap((report) => [report.articleTitle, report.event.evidence.sentence])),
    ].join('\n\n'),
  }),
  facets: ({ places, kinds, reports, day, awards, observances }) => ({
    place: places,
    kind: kinds,
    source: present(reports.map(({ source }) => source)),
    year: years(day),
    award: awards,
    observance: observances,
  }),
  day: ({ day }) => day,
  links: ({ bucket, reports }) => [
    bucketLink(bucket),
    ...new Set(reports.map(({ articleId }) => articleLink(articleId))),
  ],
};
