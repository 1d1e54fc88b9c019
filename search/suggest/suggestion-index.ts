import { packTexts, textAt, type PackedTexts } from './packed-texts.ts';
import { numberTexts } from './vocabulary.ts';
import { wordOrder, type WordOrder } from './word-order.ts';

const KINDS = ['place', 'observance', 'award', 'title'] as const;
/** What `kinds` says of a title. */
export const TITLE = KINDS.indexOf('title');

/** Something that can be offered while a reader types. */
export interface Suggestible {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  /** What is typed for it where that is not the text: `TPHCM`. */
  readonly typedAs?: string;
  /** Id of the place, observance, award or article; null where choosing it means searching for the text. */
  readonly target: string | null;
  /** More comes first among equals: number of events, or a day as a number. Names that weigh nothing come last. */
  readonly weight: number;
}

/** All that can be offered, as plain arrays: a thread builds it and hands it over. */
export interface SuggestionIndex extends WordOrder {
  /** Number of the row by place in `words`. */
  readonly rowOf: Uint32Array;
  /** Where each row begins in `words`. */
  readonly rowStarts: Uint32Array;
  /** Rows by worth: among equals the one with the lower number is offered first. */
  readonly kinds: Uint8Array;
  readonly texts: PackedTexts;
  /** Empty for null. */
  readonly targets: PackedTexts;
  readonly weights: Float64Array;
  /** From this row on come occasions and awards that the archive knows nothing of. */
  readonly firstUnknown: number;
}

const isUnknown = ({ kind, weight }: Suggestible): boolean =>
  weight === 0 && (kind === 'observance' || kind === 'award');

/** Places first; occasions and awards that the archive knows nothing of after all titles. */
const rank = (row: Suggestible): number => (isUnknown(row) ? KINDS.length : KINDS.indexOf(row.kind));

function byWorth(one: Suggestible, other: Suggestible): number {
  return (
    rank(one) - rank(other) ||
    other.weight - one.weight ||
    one.text.length - other.text.length ||
    (one.text < other.text ? -1 : Number(one.text > other.text))
  );
}

/** Sorts rows to be searched; 65,000 titles take two seconds. */
export function suggestionIndex(given: readonly Suggestible[]): SuggestionIndex {
  const rows = given.toSorted(byWorth);
  const sorted = wordOrder(numberTexts(rows.map(({ text, typedAs }) => typedAs ?? text)));
  const rowStarts = new Uint32Array(rows.length);
  let row = -1;
  const rowOf = sorted.words.map((word, place) => {
    if (word !== 0) return row;
    row += 1;
    rowStarts[row] = place + 1;
    return row;
  });
  return {
    ...sorted,
    rowOf,
    rowStarts,
    kinds: Uint8Array.from(rows, ({ kind }) => KINDS.indexOf(kind)),
    texts: packTexts(rows.map(({ text }) => text)),
    targets: packTexts(rows.map(({ target }) => target ?? '')),
    weights: Float64Array.from(rows, ({ weight }) => weight),
    firstUnknown: rows.length - rows.filter(isUnknown).length,
  };
}

export function rowAt({ kinds, texts, targets, weights }: SuggestionIndex, row: number): Suggestible {
  const target = textAt(targets, row);
  return {
    kind: KINDS[kinds[row] ?? 0] ?? 'title',
    text: textAt(texts, row),
    target: target === '' ? null : target,
    weight: weights[row] ?? 0,
  };
}

/** Everything in it that can be handed over to another thread instead of being copied. */
export function buffersOf(index: SuggestionIndex): ArrayBuffer[] {
  const { words, counts, order, rowOf, rowStarts, kinds, texts, targets, weights, vocabulary } = index;
  const arrays = [words, counts, order, rowOf, rowStarts, kinds, texts.ends, targets.ends, weights];
  const buffers = [...arrays, vocabulary.foldedOf].map(({ buffer }) => buffer);
  return buffers.filter((buffer) => buffer instanceof ArrayBuffer);
}
