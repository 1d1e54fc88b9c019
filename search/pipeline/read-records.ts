import { articleView } from '../engine/document-views.ts';
import { prepareDocument, type PreparedDocument } from '../engine/prepare-document.ts';
import { notice, rejected } from '../imports/import-format.ts';
import type { Article } from '../model/article.ts';
import type { ArticleDocument, EventReport } from '../model/documents.ts';
import type { ImportProblem } from '../model/import-problem.ts';
import type { FindPlacesOptions } from '../places/find-places.ts';
import { beginningOf, MOST_READ } from './beginning-of.ts';
import { enrichArticle } from './enrich-article.ts';
import { documentOf, type ToldByArticle, toldBy } from './to-documents.ts';

/** An article that has to be read, with the hash its document will carry. */
export interface HashedArticle {
  readonly article: Article;
  readonly hash: string;
}

/** What an article weighs in memory, roughly: UTF-16 units of its texts. */
export function textLength({ title, lead, body }: Article): number {
  return title.length + lead.length + body.length;
}

/** What a thread hands over of an article that it has read. */
export interface ArticleOutcome {
  readonly problems: readonly ImportProblem[];
  /** Null where the rules could not read the article. */
  readonly told: ToldByArticle | null;
  /** Null where preparing it is left to the thread that writes. */
  readonly prepared: PreparedDocument | null;
}

/** An article that was read, ready to be written. */
export interface ReadRecord {
  readonly prepared: PreparedDocument;
  /** What the article weighs, see `textLength`. */
  readonly length: number;
  /** The document, where events are told: it has yet to get their ids. */
  readonly telling: ArticleDocument | null;
  /** One for each event of the document, in the same order. */
  readonly reports: readonly EventReport[];
}

export type RecordOrProblem = ReadRecord | ImportProblem;

export function isRead(item: RecordOrProblem): item is ReadRecord {
  return 'prepared' in item;
}

/** More ceremonies than this are a list or a repetition, not news; each would be compared with all others of its day. */
const MOST_EVENTS = 100;

function tooManyEvents({ origin }: Article, told: number): ImportProblem {
  return notice(
    origin,
    `The article tells more events than one report does: ${told}`,
    `The first ${MOST_EVENTS} are taken. If it is a collection, split it into its articles.`,
  );
}

function longText({ origin }: Article): ImportProblem {
  return notice(
    origin,
    'The article is longer than a report is',
    `All of it can be searched; events and places are read in its first ${MOST_READ} letters. If it is a collection, split it into its articles.`,
  );
}

/** How articles are read. */
export interface ReadingOptions extends FindPlacesOptions {
  /** Whether the documents are prepared, too. */
  readonly prepare: boolean;
}

function outcomeOf({ article, hash }: HashedArticle, { prepare, wards }: ReadingOptions): ArticleOutcome {
  try {
    const beginning = beginningOf(article);
    const { places, events } = enrichArticle(beginning, { wards });
    const told = toldBy({ article, places, events: events.slice(0, MOST_EVENTS) }, hash);
    return {
      problems: [
        ...(beginning === article ? [] : [longText(article)]),
        ...(events.length > MOST_EVENTS ? [tooManyEvents(article, events.length)] : []),
      ],
      told,
      prepared: prepare ? prepareDocument(documentOf(article, told), articleView) : null,
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const advice = 'This is a fault of the program: please report it with the article. The run goes on.';
    const problem = rejected(article.origin, `The article could not be analysed: ${detail}`, advice);
    return { problems: [problem], told: null, prepared: null };
  }
}

/** What some articles tell, in their order. */
export function readOutcomes(articles: readonly HashedArticle[], options: ReadingOptions): ArticleOutcome[] {
  return articles.map((article) => outcomeOf(article, options));
}

function recordOf(article: Article, told: ToldByArticle, prepared: PreparedDocument | null): ReadRecord {
  const document = documentOf(article, told);
  return {
    prepared: prepared ?? prepareDocument(document, articleView),
    length: textLength(article),
    telling: told.reports.length === 0 ? null : document,
    reports: told.reports,
  };
}

/** An article's record, behind a notice where something is left out; or the problem that the rules could not read it. */
function recordAndProblems(
  { article }: HashedArticle,
  { problems, told, prepared }: ArticleOutcome,
): RecordOrProblem[] {
  return told === null ? [...problems] : [...problems, recordOf(article, told, prepared)];
}

/** The records of articles and of what was read of each. */
export function toRecords(
  articles: readonly HashedArticle[],
  outcomes: readonly ArticleOutcome[],
): RecordOrProblem[] {
  return outcomes.flatMap((outcome, at) => {
    const article = articles[at];
    return article === undefined ? [] : recordAndProblems(article, outcome);
  });
}
