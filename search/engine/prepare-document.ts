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

/** Copies pieces into one buffer of their own, and a text in UTF-8 behind them. */
function inOneBuffer(
  pieces: readonly Uint8Array[],
  text: string,
): { readonly pieces: readonly Uint8Array[]; readonly text: Uint8Array<ArrayBuffer> } {
  const before = pieces.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(before + Buffer.byteLength(text));
  let end = 0;
  const copied = pieces.map((piece) => {
    bytes.set(piece, end);
    end += piece.length;
    return bytes.subarray(end - piece.length, end);
  });
  Buffer.from(bytes.buffer).write(text, before);
  return { pieces: copied, text: bytes.subarray(before) };
}

export function prepareDocument<Document extends StoredDetails>(
  document: Document,
  view: DocumentView<Document>,
): PreparedDocument {
  const fields = view.fields(document);
  const { tokens, folded, coded } = prepareWords(fields);
  // The numbers come first: they are read four bytes at a time.
  const { pieces, text } = inOneBuffer([tokens, ...folded, coded], JSON.stringify(document));
  const [numbers, title, lead, body, marked] = pieces as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return {
    id: document.id,
    title: fields.title,
    contentHash: document.contentHash ?? null,
    path: document.article?.origin.path ?? null,
    day: view.day(document),
    facets: view.facets(document),
    links: view.links(document),
    words: { tokens: numbers, folded: [title, lead, body], coded: marked },
    json: text,
  };
}
