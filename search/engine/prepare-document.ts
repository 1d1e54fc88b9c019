import type { DocumentView, StoredDetails } from './document-views.ts';
import { type PreparedWords, wordPreparer } from './prepare-words.ts';
import type { FacetName } from './search-engine.ts';

/** All that an engine writes of a document: made anywhere, on another thread too, and cheap to hand over. */
export interface PreparedDocument {
  readonly id: string;
  readonly title: string;
  readonly contentHash: string | null;
  readonly path: string | null;
  /** ISO day. */
  readonly day: string | null;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  readonly links: readonly string[];
  readonly words: PreparedWords;
  /** The document as JSON. */
  readonly json: string;
}

/** One for all documents of a thread: most words of a document are those of the ones before. */
const prepareWords = wordPreparer();

export function prepareDocument<Document extends StoredDetails>(
  document: Document,
  view: DocumentView<Document>,
): PreparedDocument {
  const fields = view.fields(document);
  return {
    id: document.id,
    title: fields.title,
    contentHash: document.contentHash ?? null,
    path: document.article?.origin.path ?? null,
    day: view.day(document),
    facets: view.facets(document),
    links: view.links(document),
    words: prepareWords(fields),
    json: JSON.stringify(document),
  };
}
