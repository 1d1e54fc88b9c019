import type { ArticleDocument, EventDocument } from '../../search/model/documents.ts';
import type { BlockRole, TextField } from '../../search/model/article.ts';
import { illustrationsAmong, type Illustrations } from './illustrations.ts';
import { paths, safeLink } from '../paths.ts';
import { eventCard, type EventCard } from './event-card.ts';
import { headline } from './excerpt.ts';
import type { Link } from './link.ts';
import { segments, type Mark, type Segment } from './marked-text.ts';
import { datedPlaceName } from './place-names.ts';
import { dayWords } from './vietnamese-dates.ts';

/** An event of the article: what its sentences are marked with. `number` counts from 0 in the order of the article. */
interface MarkedEvent {
  readonly number: number;
  readonly href: string | null;
}

/** A piece of text; the first piece of a sentence carries its anchor. */
export interface ArticlePiece {
  readonly text: string;
  readonly event: MarkedEvent | null;
  /** Numbers of the events whose sentence begins here. */
  readonly begins: readonly number[];
}

interface ArticleParagraph {
  readonly role: BlockRole;
  /** What stands before the text on its first line: "TTXVN - ". */
  readonly dateline: string | null;
  readonly pieces: readonly ArticlePiece[];
}

export interface ArticlePage {
  readonly title: readonly ArticlePiece[];
  readonly titleText: string;
  readonly lead: readonly ArticlePiece[];
  /** Captions stand between the paragraphs they stood between. */
  readonly paragraphs: readonly ArticleParagraph[];
  readonly around: readonly ArticleParagraph[];
  readonly published: { readonly day: string; readonly words: string } | null;
  readonly source: string | null;
  readonly section: string | null;
  readonly original: string | null;
  readonly events: readonly { readonly card: EventCard; readonly anchor: string }[];
  readonly places: readonly Link[];
  readonly illustration: Illustrations;
  readonly json: string;
}

const MAIN: ReadonlySet<BlockRole> = new Set(['paragraph', 'caption', 'dateline']);
const LINE = /[^\r\n]+/gu;

type EventMark = Mark<MarkedEvent>;

function piecesOf(cut: readonly Segment<MarkedEvent>[], starts: ReadonlySet<MarkedEvent>): ArticlePiece[] {
  const seen = new Set<MarkedEvent>();
  return cut.map(({ text, values }) => {
    const begins = values.filter((value) => starts.has(value) && !seen.has(value));
    for (const value of begins) seen.add(value);
    return { text, event: values[0] ?? null, begins: begins.map((value) => value.number) };
  });
}

/** Pieces of `[start, end)` of a field; anchors go to marks that begin inside. */
function cutPieces(text: string, marks: readonly EventMark[], start: number, end: number): ArticlePiece[] {
  const starts = new Set(
    marks.filter((mark) => mark.start >= start && mark.start < end).map((mark) => mark.value),
  );
  return piecesOf(segments(text, marks, start, end), starts);
}

function marksIn(document: ArticleDocument, field: TextField): EventMark[] {
  return document.events.flatMap(({ evidence }, number) => {
    if (evidence.field !== field) return [];
    const id = document.eventIds[number];
    const value = { number, href: id === undefined ? null : paths.event(id) };
    return [{ start: evidence.start, end: evidence.end, value }];
  });
}

/** The dateline that stands on the same line before a block: "TTXVN - ". */
function datelineBefore({ body, blocks }: ArticleDocument['article'], at: number): string | null {
  const [before, block] = [blocks[at - 1], blocks[at]];
  if (before?.role !== 'dateline' || block?.role !== 'paragraph') return null;
  const gap = body.slice(before.end, block.start);
  return /[\r\n]/u.test(gap) ? null : body.slice(before.start, block.start).normalize('NFC');
}

/** The body's blocks line by line, each with its marks. */
function paragraphsOf(document: ArticleDocument): ArticleParagraph[] {
  const { body, blocks } = document.article;
  const marks = marksIn(document, 'body');
  return blocks.flatMap(({ role, start, end }, at) => {
    if (datelineBefore(document.article, at + 1) !== null) return [];
    const lines = [...body.slice(start, end).matchAll(LINE)].filter(([line]) => line.trim() !== '');
    return lines.map((line, number) => {
      const from = start + line.index;
      const dateline = number === 0 ? datelineBefore(document.article, at) : null;
      return { role, dateline, pieces: cutPieces(body, marks, from, from + line[0].length) };
    });
  });
}

/** `events` are the merged events that the article reports, in any order. */
export function articlePage(document: ArticleDocument, events: readonly EventDocument[]): ArticlePage {
  const { article } = document;
  const byId = new Map(events.map((event) => [event.id, event]));
  const paragraphs = paragraphsOf(document);
  const whole = (field: 'title' | 'lead'): ArticlePiece[] =>
    article[field] === ''
      ? []
      : cutPieces(article[field], marksIn(document, field), 0, article[field].length);
  return {
    title: whole('title'),
    titleText: headline(article.title),
    lead: whole('lead'),
    paragraphs: paragraphs.filter(({ role }) => MAIN.has(role)),
    around: paragraphs.filter(({ role }) => !MAIN.has(role)),
    published:
      article.published === null ? null : { day: article.published, words: dayWords(article.published) },
    source: article.source,
    section: article.section,
    original: safeLink(article.url),
    events: [...new Set(document.eventIds)].flatMap((id) => {
      const event = byId.get(id);
      const anchor = paths.article(document.id, document.eventIds.indexOf(id));
      return event === undefined ? [] : [{ card: eventCard(event), anchor }];
    }),
    places: document.places.map((id) => ({ href: paths.place(id), text: datedPlaceName(id) })),
    illustration: illustrationsAmong([article]),
    json: paths.articleJson(document.id),
  };
}
