import { createHash } from 'node:crypto';
import { unpackTokens } from '../../../ranking/packed-tokens.ts';
import { FIELDS, type DocumentTokens } from '../../../ranking/token-keys.ts';
import { dayNumber } from '../../day-number.ts';
import { FACETS } from '../../facet-names.ts';
import type { PreparedDocument } from '../../prepare-document.ts';
import type { PreparedWords } from '../../prepare-words.ts';
import type { FacetName } from '../../search-engine.ts';
import { markedField } from './marked-words.ts';

/** A document as the server keeps it: prepared words to search, values to filter and count, the rest as it came. */
export interface StoredDocument extends Readonly<Record<FacetName, readonly string[]>> {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly hash: string | null;
  readonly path: string | null;
  /** Days since 1970, for ranges and sorting. */
  readonly stamp: number | null;
  readonly day: string | null;
  readonly month: string | null;
  readonly decade: string | null;
  readonly links: readonly string[];
  /** Words of title, lead and body, folded and with their marks, see `markedWord`. */
  readonly folded: string;
  readonly marked: string;
  /** Words as numbers for the second look, base64. */
  readonly tokens: string;
  readonly document: string;
}

const PLAIN_KEY = /^[\w-]{1,400}$/u;

/** The server takes letters, digits, `-` and `_` as a key; any other id is hashed. */
export function documentKey(id: string): string {
  return PLAIN_KEY.test(id) && !id.startsWith('h-')
    ? id
    : `h-${createHash('sha256').update(id).digest('base64url')}`;
}

/** A full stop and a blank keep phrases from crossing from one field into the next. */
const BETWEEN_FIELDS = ' . ';
/** Longer values than this the server refuses to filter by, in bytes. */
const LONGEST_VALUE = 468;

const shortened = (value: string): string =>
  Buffer.byteLength(value) <= LONGEST_VALUE ? value : value.slice(0, LONGEST_VALUE / 4);

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

function storeWords({ tokens, folded }: PreparedWords): Pick<StoredDocument, 'folded' | 'marked' | 'tokens'> {
  const keys = unpackTokens(tokens);
  const texts = folded.map(textOf);
  return {
    folded: texts.join(BETWEEN_FIELDS),
    marked: FIELDS.map((field, at) => markedField(texts[at] ?? '', keys[field])).join(BETWEEN_FIELDS),
    tokens: Buffer.from(tokens).toString('base64'),
  };
}

export function storeDocument(document: PreparedDocument): StoredDocument {
  const { id, title, contentHash, path, day, links, words, json } = document;
  const facets = FACETS.map((facet) => [facet, document.facets[facet].map(shortened)] as const);
  return {
    ...(Object.fromEntries(facets) as Record<FacetName, string[]>),
    ...storeWords(words),
    key: documentKey(id),
    id,
    title,
    hash: contentHash,
    path,
    stamp: day === null ? null : dayNumber(day),
    day,
    month: day?.slice(0, 7) ?? null,
    decade: day === null ? null : `${day.slice(0, 3)}0`,
    links,
    document: textOf(json),
  };
}

export const storedTokens = (packed: string): DocumentTokens => unpackTokens(Buffer.from(packed, 'base64'));
