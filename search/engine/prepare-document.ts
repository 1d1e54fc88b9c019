import type { DocumentView, StoredDetails } from './document-views.ts';
import { type PreparedWords, wordPreparer } from './prepare-words.ts';
import type { FacetName } from './search-engine.ts';

/** All that the embedded engine writes of a document: made anywhere, on another thread too, and cheap to hand over. */
export interface PreparedDocument {
  readonly id: string;
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
  return {
    id: document.id,
    contentHash: document.contentHash ?? null,
    path: document.article?.origin.path ?? null,
    day: view.day(document),
    facets: view.facets(document),
    links: view.links(document),
    words: prepareWords(view.fields(document)),
    json: JSON.stringify(document),
  };
}
