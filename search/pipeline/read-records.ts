import { articleView } from '../engine/document-views.ts';
import { prepareDocument, type PreparedDocument } from '../engine/prepare-document.ts';
import { notice, rejected } from '../imports/import-format.ts';
import type { Article } from '../model/article.ts';
import type { ArticleDocument, EventReport } from '../model/documents.ts';
import type { ImportProblem } from '../model/import-problem.ts';
import type { WardTable } from '../places/ward-table.ts';
import { beginningOf, MOST_READ } from './beginning-of.ts';
import { enrichArticle } from './enrich-article.ts';
import { type ArticleRecord, toDocuments } from './to-documents.ts';

/** An article that has to be read, with the hash its document will carry. */
export interface HashedArticle {
  readonly article: Article;
  readonly hash: string;
}

/** What an article weighs in memory, roughly: UTF-16 units of its texts. */
export function textLength({ title, lead, body }: Article): number {
  return title.length + lead.length + body.length;
}

/** An article that was read, prepared by the reading threads so that the writing one need not. */
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

function readRecordOf({ document, reports }: ArticleRecord): ReadRecord {
  return {
    prepared: prepareDocument(document, articleView),
    length: textLength(document.article),
    telling: reports.length === 0 ? null : document,
    reports,
  };
}

/** An article's record, behind a notice where something is left out; or the problem that the rules could not read it. */
function readRecord({ article, hash }: HashedArticle, wards: WardTable | undefined): RecordOrProblem[] {
  try {
    const beginning = beginningOf(article);
    const { places, events } = enrichArticle(beginning, { wards });
    const told = toDocuments({ article, places, events: events.slice(0, MOST_EVENTS) }, hash);
    return [
      ...(beginning === article ? [] : [longText(article)]),
      ...(events.length > MOST_EVENTS ? [tooManyEvents(article, events.length)] : []),
      readRecordOf(told),
    ];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const advice = 'This is a fault of the program: please report it with the article. The run goes on.';
    return [rejected(article.origin, `The article could not be analysed: ${detail}`, advice)];
  }
}

/** Reads all that some articles tell, in their order, with the shipped ward table or another one. */
export function readRecords(articles: readonly HashedArticle[], wards?: WardTable): RecordOrProblem[] {
  return articles.flatMap((article) => readRecord(article, wards));
}
