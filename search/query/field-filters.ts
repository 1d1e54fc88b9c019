import type { FacetName } from '../engine/search-engine.ts';
import type { KnownNames } from './known-names.ts';
import type { Piece } from './lex-query.ts';

/** A filter written as `field:value` in the search box. */
export interface FieldFilter {
  readonly facet: FacetName;
  /** As in URLs: `can-tho`. */
  readonly value: string;
  readonly typed: string;
}

/** The pieces of a query after its `field:` words were taken out. */
export interface SettledFields {
  readonly pieces: readonly Piece[];
  readonly filters: readonly FieldFilter[];
  /** Values that no table knows; their words stay in `pieces`. */
  readonly unknown: readonly string[];
  /** The remaining pieces as query text. */
  readonly rest: string;
}

type TextPiece = Exclude<Piece, { readonly type: 'or' }>;

/** Names without quotes go on over the next words: `nơi:cần thơ quốc khánh`. */
const LONGEST_NAME = 8;
const YEAR = /^\d{4}$/u;

function valueOf(facet: FacetName, typed: string, names: KnownNames): string | null {
  if (facet === 'year') return YEAR.test(typed) ? typed : null;
  return names.valueOf(facet, typed) ?? (facet === 'source' && typed !== '' ? typed : null);
}

function writePiece(piece: Piece): string {
  if (piece.type === 'or') return 'OR';
  return `${piece.minus ? '-' : ''}${piece.type === 'quoted' ? `"${piece.text}"` : piece.text}`;
}

/** The longest known value that begins at this piece, and how many pieces it takes. */
function readValue(
  pieces: readonly Piece[],
  at: number,
  facet: FacetName,
  names: KnownNames,
): { typed: string; value: string; length: number } | null {
  const first = pieces[at] as TextPiece;
  const more =
    first.type === 'quoted' || facet === 'year' || facet === 'source'
      ? []
      : pieces.slice(at + 1, at + LONGEST_NAME);
  const end = more.findIndex((piece) => piece.type !== 'bare' || piece.minus || piece.facet !== null);
  const words = [first, ...(end < 0 ? more : more.slice(0, end))].map((piece) => (piece as TextPiece).text);
  for (let length = words.length; length > 0; length -= 1) {
    const typed = words.slice(0, length).join(' ');
    const value = valueOf(facet, typed, names);
    if (value !== null) return { typed, value, length };
  }
  return null;
}

/** Takes `field:` words out of the pieces; unknown values and excluded fields stay as words. */
export function settleFields(pieces: readonly Piece[], names: KnownNames): SettledFields {
  const kept: Piece[] = [];
  const filters: FieldFilter[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.type === 'or' || piece.facet === null) {
      kept.push(piece);
      continue;
    }
    const read = piece.minus ? null : readValue(pieces, at, piece.facet, names);
    if (read === null) {
      if (!piece.minus) unknown.push(piece.text);
      kept.push({ ...piece, facet: null });
      continue;
    }
    filters.push({ facet: piece.facet, value: read.value, typed: read.typed });
    at += read.length - 1;
  }
  return { pieces: kept, filters, unknown, rest: kept.map(writePiece).join(' ') };
}
