import { utf8Bytes } from '../text/text-codes.ts';
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
  /** The document as JSON, in UTF-8. Lies in one buffer with the words: `json.buffer` can be handed to another thread. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/** One for all documents of a thread: most words of a document are those of the ones before. */
const prepareWords = wordPreparer();

/** Copies of pieces, one behind the other in one buffer. */
function inOneBuffer(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer>[] {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  return pieces.map((piece) => {
    bytes.set(piece, end);
    end += piece.length;
    return bytes.subarray(end - piece.length, end);
  });
}

type Bytes = Uint8Array<ArrayBuffer>;

export function prepareDocument<Document extends StoredDetails>(
  document: Document,
  view: DocumentView<Document>,
): PreparedDocument {
  const fields = view.fields(document);
  const { tokens, folded, coded } = prepareWords(fields);
  // The numbers come first: they are read four bytes at a time.
  const pieces = inOneBuffer([tokens, ...folded, coded, utf8Bytes(JSON.stringify(document))]);
  const [numbers, title, lead, body, marked, json] = pieces as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];
  return {
    id: document.id,
    title: fields.title,
    contentHash: document.contentHash ?? null,
    path: document.article?.origin.path ?? null,
    day: view.day(document),
    facets: view.facets(document),
    links: view.links(document),
    words: { tokens: numbers, folded: [title, lead, body], coded: marked },
    json,
  };
}
