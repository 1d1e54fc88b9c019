import type { DocumentTokens, TokenKey } from './token-keys.ts';
import { FIELDS, foldedOf } from './token-keys.ts';

/**
 * In how many documents a word, a marked word or a pair of neighbours stands: a counting sketch of fixed size.
 * Counts can only be too high, by the rarest terms that share a slot; as all terms rarer than some share of the
 * documents weigh the same, that changes little. Words have slots of their own: there are millions of pairs. Adding
 * and removing are exact, so the same documents give the same counts in whatever order and however many runs they came.
 */
export interface TermStatistics {
  documents: number;
  /** Words in all documents, by field. */
  readonly words: { title: number; lead: number; body: number };
  readonly counts: Uint32Array;
}

const [WORD_BITS, PAIR_BITS] = [18, 19];
const [WORD_SLOTS, PAIR_SLOTS] = [2 ** WORD_BITS, 2 ** PAIR_BITS];
const SLOTS = WORD_SLOTS + PAIR_SLOTS;
/**
 * Shares of the documents below which all words, and all pairs, weigh alike. Rare words are names, and tell what is
 * sought; most pairs are rare by accident.
 */
const [RARE_WORD, RARE_PAIR] = [0.0001, 0.01];

export function emptyStatistics(): TermStatistics {
  return { documents: 0, words: { title: 0, lead: 0, body: 0 }, counts: new Uint32Array(SLOTS) };
}

function slot(first: number, second: number, bits: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}

const wordSlot = (folded: number): number => slot(folded, 0, WORD_BITS);
const markedSlot = (key: TokenKey): number => slot(key, 1, WORD_BITS);
const pairSlot = (first: number, second: number): number => WORD_SLOTS + slot(first, second, PAIR_BITS);

/** Which document touched a slot last, so that a term counts once a document: numbers from 1 to 255, over and over. */
export interface SlotStamps {
  document: number;
  readonly last: Uint8Array;
}

export const slotStamps = (): SlotStamps => ({ document: 0, last: new Uint8Array(SLOTS) });

function nextStamp(stamps: SlotStamps): number {
  if (stamps.document === 255) {
    stamps.last.fill(0);
    stamps.document = 0;
  }
  stamps.document += 1;
  return stamps.document;
}

/** Adds a document (`sign` 1) or takes it away (`sign` -1). */
export function countDocument(
  statistics: TermStatistics,
  document: DocumentTokens,
  sign: 1 | -1,
  stamps: SlotStamps,
): void {
  const { counts } = statistics;
  const { last } = stamps;
  const stamp = nextStamp(stamps);
  const touch = (at: number): void => {
    if (last[at] === stamp) return;
    last[at] = stamp;
    counts[at] = (counts[at] ?? 0) + sign;
  };
  for (const field of FIELDS) {
    const keys = document[field];
    for (let at = 0, before = -1; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      const folded = foldedOf(key);
      touch(wordSlot(folded));
      touch(markedSlot(key));
      if (before >= 0) touch(pairSlot(before, folded));
      before = folded;
    }
    statistics.words[field] += sign * keys.length;
  }
  statistics.documents += sign;
}

/** Estimated number of documents with this folded word. */
export const wordFrequency = (statistics: TermStatistics, folded: number): number =>
  statistics.counts[wordSlot(folded)] ?? 0;

/** Estimated number of documents with this word under just these marks. */
export const markedFrequency = (statistics: TermStatistics, key: TokenKey): number =>
  statistics.counts[markedSlot(key)] ?? 0;

/** Estimated number of documents where these two folded words are neighbours. */
export const pairFrequency = (statistics: TermStatistics, first: number, second: number): number =>
  statistics.counts[pairSlot(first, second)] ?? 0;

/** At most so many documents hold some folded words, one or more, side by side. */
export function phraseFrequency(statistics: TermStatistics, words: readonly number[]): number {
  const [first = 0] = words;
  if (words.length === 1) return wordFrequency(statistics, first);
  return words.slice(1).reduce((least, second, at) => {
    return Math.min(least, pairFrequency(statistics, words[at] ?? second, second));
  }, Infinity);
}

/** Inverse document frequency; from the rarity `rare` on, a share of the documents, it grows no further. */
function weightOf({ documents }: TermStatistics, frequency: number, rare: number): number {
  const all = Math.max(documents, 1);
  const capped = Math.min(Math.max(frequency, all * rare), all);
  return Math.log(1 + (all - capped + 0.5) / (capped + 0.5));
}

/** What a word weighs, marked or not, that stands in so many documents. Always above zero. */
export const wordWeight = (statistics: TermStatistics, frequency: number): number =>
  weightOf(statistics, frequency, RARE_WORD);

/** What two neighbours weigh that stand in so many documents. Always above zero. */
export const pairWeight = (statistics: TermStatistics, frequency: number): number =>
  weightOf(statistics, frequency, RARE_PAIR);
