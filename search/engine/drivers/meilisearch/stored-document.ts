import { createHash } from 'node:crypto';
import { packTokens, unpackTokens } from '../../../ranking/packed-tokens.ts';
import { tokenKey, type DocumentTokens } from '../../../ranking/token-keys.ts';
import { tokens } from '../../../text/tokens.ts';
import { dayNumber } from '../../day-number.ts';
import type { DocumentView, SearchedFields, StoredDetails } from '../../document-views.ts';
import { FACETS } from '../../facet-names.ts';
import type { FacetName } from '../../search-engine.ts';

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
  /** Folded words and accent codes, title, lead and body apart. */
  readonly folded: string;
  readonly coded: string;
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

function words(fields: SearchedFields): Pick<StoredDocument, 'folded' | 'coded' | 'tokens'> {
  const read = [fields.title, fields.lead, fields.body].map(tokens);
  const joined = (form: 'folded' | 'coded'): string =>
    read.map((field) => field.map((word) => word[form]).join(' ')).join(BETWEEN_FIELDS);
  const [title, lead, body] = read.map((field) =>
    Uint32Array.from(field, ({ folded, coded }) => tokenKey(folded, coded)),
  ) as [Uint32Array, Uint32Array, Uint32Array];
  const packed = Buffer.from(packTokens({ title, lead, body })).toString('base64');
  return { folded: joined('folded'), coded: joined('coded'), tokens: packed };
}

export function storeDocument<Document extends StoredDetails>(
  document: Document,
  view: DocumentView<Document>,
): StoredDocument {
  const day = view.day(document);
  const fields = view.fields(document);
  const values = view.facets(document);
  const facets = FACETS.map((facet) => [facet, values[facet].map(shortened)] as const);
  return {
    ...(Object.fromEntries(facets) as Record<FacetName, string[]>),
    ...words(fields),
    key: documentKey(document.id),
    id: document.id,
    title: fields.title,
    hash: document.contentHash ?? null,
    path: document.article?.origin.path ?? null,
    stamp: day === null ? null : dayNumber(day),
    day,
    month: day?.slice(0, 7) ?? null,
    decade: day === null ? null : `${day.slice(0, 3)}0`,
    links: view.links(document),
    document: JSON.stringify(document),
  };
}

export const storedTokens = (packed: string): DocumentTokens => unpackTokens(Buffer.from(packed, 'base64'));
