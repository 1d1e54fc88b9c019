import type { SearchHit, Snippet } from '../../search/engine/search-engine.ts';
import type { ArticleDocument } from '../../search/model/documents.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';
import { segments } from './marked-text.ts';
import { datedPlaceName } from './place-names.ts';
import { dayWords } from './vietnamese-dates.ts';

export interface HighlightPiece {
  readonly text: string;
  readonly hit: boolean;
}

export interface HitView {
  readonly href: string;
  readonly title: readonly HighlightPiece[];
  readonly snippet: readonly HighlightPiece[];
  readonly published: { readonly day: string; readonly words: string } | null;
  readonly source: string | null;
  readonly places: readonly string[];
  readonly events: string | null;
  /** "thiếu: …" for a near hit, and what it has instead. */
  readonly lacks: string | null;
  readonly illustration: boolean;
  /** Parts of the score, the weightiest first. */
  readonly why: {
    readonly score: string;
    readonly parts: readonly { readonly name: string; readonly value: string }[];
  };
  /** True on the first hit that has the letters but not the marks of the query. */
  readonly startsFolded: boolean;
}

const PARTS: Readonly<Record<string, string>> = {
  words: 'từ của câu tìm, nặng hơn ở tiêu đề và phần mở đầu',
  neighbours: 'các từ đứng cạnh nhau như trong câu tìm',
  share: 'phần của câu tìm có trong bài',
};

const MOST_PLACES = 3;

/** A text with its highlights. */
function highlighted({ text, highlights }: Snippet): readonly HighlightPiece[] {
  const marks = highlights.map(([start, end]) => ({ start, end, value: true }));
  return segments(text, marks).map(({ text: piece, values }) => ({ text: piece, hit: values.length > 0 }));
}

const score = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 2 });

function hitView({ document, title, snippet, lacks, instead, ...hit }: SearchHit<ArticleDocument>): HitView {
  const { article, events, places } = document;
  const parts = Object.entries(hit.explanation).toSorted(([, left], [, right]) => right - left);
  return {
    href: paths.article(document.id),
    title: title.text === '' ? [{ text: vi.article.untitled, hit: false }] : highlighted(title),
    snippet: highlighted(snippet),
    published:
      article.published === null ? null : { day: article.published, words: dayWords(article.published) },
    source: article.source,
    places: places.slice(0, MOST_PLACES).map(datedPlaceName),
    events: events.length === 0 ? null : vi.search.eventCount(events.length),
    lacks: lacks.length === 0 ? null : vi.search.lacks(lacks.join(', ').normalize('NFC'), instead.join(', ')),
    illustration: article.illustration,
    why: {
      score: score(hit.score),
      parts: parts.map(([name, value]) => ({ name: PARTS[name] ?? name, value: score(value) })),
    },
    startsFolded: false,
  };
}

/**
 * Hits for a page. A divider stands before the first folded one where exact ones come before it,
 * and on no list that near ones have joined.
 */
export function hitList(hits: readonly SearchHit<ArticleDocument>[], marked: boolean): readonly HitView[] {
  const near = hits.some(({ level }) => level === 'near');
  const border = near || !marked ? -1 : hits.findIndex(({ level }) => level === 'folded');
  return hits.map((hit, at) => ({ ...hitView(hit), startsFolded: at === border }));
}
