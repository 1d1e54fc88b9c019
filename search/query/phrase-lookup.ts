import { queryWords, type QueryWord } from './query-words.ts';

/** A phrase of a table, as words, with the row it belongs to. */
export interface ListedPhrase<Row> {
  readonly words: readonly QueryWord[];
  readonly row: Row;
}

/** Phrases by their first folded syllable, the longest first. */
export type PhraseLookup<Row> = ReadonlyMap<string, readonly ListedPhrase<Row>[]>;

/** Phrases without any word are left out; of equal phrases the first row comes first. */
export function phraseLookup<Row>(rows: Iterable<readonly [phrase: string, row: Row]>): PhraseLookup<Row> {
  const index = new Map<string, ListedPhrase<Row>[]>();
  for (const [phrase, row] of rows) {
    const words = queryWords(phrase);
    const first = words[0]?.folded;
    if (first === undefined) continue;
    const sharing = index.get(first) ?? [];
    sharing.push({ words, row });
    index.set(first, sharing);
  }
  for (const sharing of index.values()) sharing.sort((one, other) => other.words.length - one.words.length);
  return index;
}

function sameWord(typed: QueryWord, listed: QueryWord): boolean {
  return typed.folded === listed.folded && (!typed.marked || typed.coded === listed.coded);
}

/** Marks typed are marks meant; words typed without marks stand for any. No phrase goes across a sign or a minus. */
function standsAt(phrase: readonly QueryWord[], words: readonly QueryWord[], at: number): boolean {
  return phrase.every((listed, index) => {
    const typed = words[at + index];
    return (
      typed !== undefined &&
      sameWord(typed, listed) &&
      (index === 0 || listed.apart || !(typed.apart || typed.minus))
    );
  });
}

/** All phrases of the greatest length that stand at `words[at]`; empty when there is none. */
export function longestAt<Row>(
  index: PhraseLookup<Row>,
  words: readonly QueryWord[],
  at: number,
): ListedPhrase<Row>[] {
  const first = words[at];
  if (first === undefined) return [];
  const found = (index.get(first.folded) ?? []).filter((phrase) => standsAt(phrase.words, words, at));
  const length = found[0]?.words.length;
  return found.filter((phrase) => phrase.words.length === length);
}
