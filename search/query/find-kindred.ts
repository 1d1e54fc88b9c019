import type { QueryClause, QueryPhrase } from '../model/query-plan.ts';
import { KINDRED_WORDS } from '../text/kindred-words.ts';
import { queryWords } from './query-words.ts';

/** A word of the table as it is compared, and the others of its row. */
interface Listed {
  readonly meant: QueryPhrase;
  readonly others: readonly string[];
}

function listed(word: string, row: readonly string[]): Listed {
  const words = queryWords(word);
  const [folded, coded] = [words.map((one) => one.folded), words.map((one) => one.coded)];
  return { meant: { folded, coded, label: word }, others: row.filter((other) => other !== word) };
}

const LISTED: ReadonlyMap<string, readonly Listed[]> = Map.groupBy(
  KINDRED_WORDS.flatMap((row) => row.map((word) => listed(word, row))),
  ({ meant }) => meant.folded.join(' '),
);
/** Clauses that one word of the table covers at most. */
const LONGEST = Math.max(...[...LISTED.keys()].map((folded) => folded.split(' ').length));

/** Marks typed are marks meant; words typed without marks stand for any. */
const sameMarks = (typed: readonly (string | null)[], { meant }: Listed): boolean =>
  typed.every((code, at) => code === null || code === meant.coded?.[at]);

function listedAs(clauses: readonly QueryClause[]): readonly Listed[] {
  const typed = clauses.flatMap(({ alternatives: [first] }) => first ?? []);
  const folded = typed.flatMap((phrase) => phrase.folded).join(' ');
  const codes = typed.flatMap((phrase) => phrase.folded.map((_, at) => phrase.coded?.[at] ?? null));
  return (LISTED.get(folded) ?? []).filter((word) => sameMarks(codes, word));
}

/** A word of the table in a query. */
export interface FoundKindred extends Listed {
  /** The first and the last of the clauses that say it. */
  readonly first: number;
  readonly last: number;
}

/** Words of the table among the clauses of a query in typed order, the longest first. */
export function findKindred(clauses: readonly QueryClause[]): FoundKindred[] {
  const found: FoundKindred[] = [];
  for (let first = 0; first < clauses.length; first += 1) {
    for (let last = Math.min(first + LONGEST, clauses.length) - 1; last >= first; last -= 1) {
      const words = listedAs(clauses.slice(first, last + 1));
      if (words.length === 0) continue;
      for (const word of words) found.push({ ...word, first, last });
      first = last;
    }
  }
  return found;
}
