import type { FacetName } from '../engine/search-engine.ts';
import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { FACETS } from './facets.ts';

/** A stretch of a query text between blanks or quotes. */
export type Piece =
  | { readonly type: 'bare' | 'quoted'; readonly text: string; readonly minus: boolean; readonly facet: FacetName | null }
  | { readonly type: 'or' }; // prettier-ignore

/** A query text cut into pieces. */
export interface LexedQuery {
  readonly pieces: readonly Piece[];
  /** A quote was opened and not closed: it is skipped and its words are plain words. */
  readonly unclosed: boolean;
}

const PIECE =
  /(?<minus>-)?(?:(?<prefix>\p{L}[-\p{L}]*):)?(?:"(?<quoted>[^"]*)"|(?<=^|[\s:-])'(?<single>[^\s'][^']*)'(?=\s|$)|(?<bare>[^\s"]+))/gu;
const OR_WORDS: ReadonlySet<string> = new Set(['OR', 'HOẶC', '|', '||']);
const LOWER = /\p{Ll}/u;

const PREFIXES: ReadonlyMap<string, FacetName> = new Map(
  FACETS.flatMap(({ name, prefixes }) => prefixes.map((prefix) => [foldVietnamese(prefix), name] as const)),
);

function readPiece(groups: Readonly<Record<string, string | undefined>>): Piece[] {
  const { prefix, quoted, single, bare } = groups;
  const minus = groups['minus'] !== undefined;
  const facet = prefix === undefined ? null : (PREFIXES.get(foldVietnamese(prefix)) ?? null);
  const phrase = quoted ?? single;
  if (phrase !== undefined) {
    const stray = prefix !== undefined && facet === null;
    const before: Piece[] = stray ? [{ type: 'bare', text: prefix, minus, facet: null }] : [];
    return [...before, { type: 'quoted', text: phrase, minus: minus && !stray, facet }];
  }
  const whole = facet === null && prefix !== undefined ? `${prefix}:${bare ?? ''}` : (bare ?? '');
  return [{ type: 'bare', text: whole, minus, facet }];
}

/** Cuts canonical query text at blanks and quotes and reads minus, `field:` and OR; any text has a reading. */
export function lexQuery(text: string): LexedQuery {
  const shouting = !LOWER.test(text);
  const pieces: Piece[] = [];
  for (const { groups = {} } of text.matchAll(PIECE)) {
    const isOr =
      groups['bare'] !== undefined &&
      groups['prefix'] === undefined &&
      groups['minus'] === undefined &&
      OR_WORDS.has(groups['bare']);
    // A headline in capitals may say HOẶC and mean the word.
    if (isOr && !(shouting && LOWER.test(groups['bare']?.toLowerCase() ?? ''))) pieces.push({ type: 'or' });
    else pieces.push(...readPiece(groups));
  }
  return { pieces, unclosed: text.split('"').length % 2 === 0 };
}
