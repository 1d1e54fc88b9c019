import type { NumberedTexts } from './vocabulary.ts';

/** All places of words, in the order of the words that begin there: what follows a beginning lies side by side. */
export interface WordOrder extends NumberedTexts {
  /** Places in `words`, by the folded form of the word there and of the next ones. */
  readonly order: Uint32Array;
}

/** So many words make a key, if the vocabulary is small enough for exact numbers. */
const DEEPEST = 3;

export const depthOf = ({ vocabulary }: NumberedTexts): number =>
  vocabulary.folded.length ** DEEPEST <= Number.MAX_SAFE_INTEGER ? DEEPEST : DEEPEST - 1;

/** The words from a place on as one number; words after the text's end count as nought. */
function keyAt({ words, vocabulary }: NumberedTexts, place: number, depth: number): number {
  let [key, ended] = [0, false];
  for (let step = 0; step < depth; step += 1) {
    const word = ended ? 0 : (words[place + step] ?? 0);
    ended ||= word === 0;
    key = key * vocabulary.folded.length + (vocabulary.foldedOf[word] ?? 0);
  }
  return key;
}

/** Sorts the places; a million take half a second. */
export function wordOrder(texts: NumberedTexts): WordOrder {
  const depth = depthOf(texts);
  const keys = Float64Array.from(texts.words, (_, place) => keyAt(texts, place, depth));
  const places = Uint32Array.from(texts.words.keys()).filter((place) => texts.words[place] !== 0);
  return {
    ...texts,
    order: places.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other),
  };
}

/** Where in `order` the first key lies that is not below `key`. */
function firstFrom(sorted: WordOrder, key: number, depth: number): number {
  let [low, high] = [0, sorted.order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyAt(sorted, sorted.order[middle] ?? 0, depth) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of folded forms, `[from, to)`. */
export type FormRange = readonly [from: number, to: number];

/**
 * The stretch `[from, to)` of `order` where these folded forms stand one after another and a form of `last` follows.
 * `before` and `last` together are at most `depthOf` words.
 */
export function stretchOf(sorted: WordOrder, before: readonly number[], last: FormRange): FormRange {
  const base = sorted.vocabulary.folded.length;
  const depth = depthOf(sorted);
  const known = before.reduce((key, form) => key * base + form, 0);
  const rest = base ** (depth - before.length - 1);
  const edge = (form: number): number => firstFrom(sorted, (known * base + form) * rest, depth);
  return [edge(last[0]), edge(last[1])];
}
