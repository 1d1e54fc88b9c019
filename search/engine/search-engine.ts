import type { ArticleDocument, EventDocument } from '../model/documents.ts';
import type { QueryPlan } from '../model/query-plan.ts';
import type { PreparedDocument } from './prepare-document.ts';

/** Facets both indexes know; the values are ids and slugs, `year` is four digits. */
export type FacetName = 'place' | 'kind' | 'source' | 'year' | 'award' | 'observance';

/** Filters: values of one facet are alternatives, facets are joined by "and". `from` and `to` are ISO days, inclusive. */
export interface Filters {
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly from: string | null;
  readonly to: string | null;
}

export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** A question to an index. `plan` null asks for all documents that pass the filters. */
export interface SearchRequest {
  readonly plan: QueryPlan | null;
  readonly filters: Filters;
  readonly sort: SortOrder;
  /** First hit, from 0, and how many. */
  readonly offset: number;
  readonly limit: number;
  /** Facets to count, each without its own filter. */
  readonly facets: readonly FacetName[];
  /** Days, months, years or decades to count by; null for no histogram. */
  readonly histogram: 'day' | 'month' | 'year' | 'decade' | null;
}

/** `[start, end)` in UTF-16 units of the snippet's text. */
type HighlightRange = readonly [start: number, end: number];

/** A whole field, or a stretch of one cut at words with `…` where something is left out; letter for letter as given. */
export interface Snippet {
  readonly text: string;
  readonly highlights: readonly HighlightRange[];
}

/** `exact`: all marks as typed; `folded`: found without regard to marks; `near`: lacks something. */
export type MatchLevel = 'exact' | 'folded' | 'near';

export interface SearchHit<Document> {
  readonly document: Document;
  readonly level: MatchLevel;
  /** Labels of the clauses that a near hit lacks. */
  readonly lacks: readonly string[];
  /** Words that it has instead of some of these, akin to them. */
  readonly instead: readonly string[];
  readonly title: Snippet;
  readonly snippet: Snippet;
  readonly score: number;
  /** The score's parts by name, for "vì sao". */
  readonly explanation: Readonly<Record<string, number>>;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchPage<Document> {
  readonly hits: readonly SearchHit<Document>[];
  /** Number of found documents, near ones not among them. */
  readonly total: number;
  /** False where an engine could not look at all that may be found: `total` and counts are then the least there is. */
  readonly countedAll: boolean;
  /** Near documents that join the list. */
  readonly nearTotal: number;
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;
  /** Counts by `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or a decade's first year, in order of time; empty units are left out. */
  readonly histogram: readonly FacetCount[];
  /** False when a server of several did not answer. */
  readonly complete: boolean;
}

export interface IndexReport {
  readonly written: number;
  readonly removed: number;
}

/** What the index knows of an article without loading it. */
export interface Fingerprint {
  readonly id: string;
  readonly contentHash: string;
  readonly path: string;
}

/** THE PORT. One index of one engine; every promise rejects with a `SearchEngineError`. */
export interface SearchIndex<Document extends { readonly id: string }> {
  /** Adds or replaces; all or nothing for one call on the embedded engine. */
  put(documents: readonly Document[]): Promise<IndexReport>;
  /** The same for documents that were prepared elsewhere, which spares the engine the work. */
  putPrepared(documents: readonly PreparedDocument[]): Promise<IndexReport>;
  remove(ids: readonly string[]): Promise<IndexReport>;
  /** Builds a fresh index beside the served one and swaps when it is whole; a failure leaves the old one served. */
  replaceAll(batches: AsyncIterable<readonly Document[]>): Promise<IndexReport>;
  get(id: string): Promise<Document | null>;
  getMany(ids: readonly string[]): Promise<Document[]>;
  search(request: SearchRequest): Promise<SearchPage<Document>>;
}

/** A title to suggest, and the article it leads to. */
export interface Heading {
  readonly id: string;
  readonly title: string;
}

export interface ArticleIndex extends SearchIndex<ArticleDocument> {
  fingerprints(): AsyncIterable<Fingerprint>;
  /** Titles of the newest articles, newest first, those without a day last. */
  headings(limit: number): Promise<Heading[]>;
}

export interface EventIndex extends SearchIndex<EventDocument> {
  /** All events of these buckets, and all events that report one of these articles. */
  related(buckets: readonly string[], articleIds: readonly string[]): Promise<EventDocument[]>;
}

export interface EngineHealth {
  readonly ok: boolean;
  readonly engine: string;
  readonly articles: number;
  readonly events: number;
  /** When the index last changed, ISO instant; null for an empty one. */
  readonly updated: string | null;
}

export interface SearchEngine {
  readonly address: string;
  readonly articles: ArticleIndex;
  readonly events: EventIndex;
  health(): Promise<EngineHealth>;
  close(): Promise<void>;
}

export type EngineErrorCode =
  'unreachable' | 'forbidden' | 'missing-index' | 'too-old' | 'busy' | 'failed' | 'bad-address';

/** What happened, where and what to do, for people; `cause` keeps the original error. */
export class SearchEngineError extends Error {
  readonly code: EngineErrorCode;
  readonly advice: string;
  constructor(code: EngineErrorCode, message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SearchEngineError';
    this.code = code;
    this.advice = advice;
  }
}
