import type { QueryClause, QueryPhrase, QueryPlan } from '../../../model/query-plan.ts';
import { phraseFrequency, type TermStatistics } from '../../../ranking/term-statistics.ts';
import { foldedNumber } from '../../../ranking/token-keys.ts';
import { markedWord } from './marked-words.ts';

/** One query as the server takes it. */
export interface QueryText {
  readonly q: string;
  /** The attribute that holds the words; null where folded words and marked ones are mixed. */
  readonly attribute: 'folded' | 'marked' | null;
}

/** Queries whose union holds every found document. */
export interface FoundQueries {
  readonly texts: readonly QueryText[];
  /** False where the union may hold more than what is found, so that each document must be looked at. */
  readonly exact: boolean;
}

/** The server reads so many terms of a query and silently drops the rest; a phrase is one term. */
const MOST_TERMS = 10;
/** Alternatives multiply; beyond so many combinations the widest clauses are left to the look at each document. */
const MOST_COMBINATIONS = 24;

/** A phrase in quotes is taken as it is: no prefix, no typo, no split. */
const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`;

const foldedText = (phrase: QueryPhrase): string => quoted(phrase.folded);
const markedText = ({ folded, coded }: QueryPhrase): string =>
  quoted(coded === null ? folded : folded.map((word, at) => markedWord(word, coded[at] ?? '')));

function combinations(clauses: readonly QueryClause[]): QueryPhrase[][] {
  return clauses.reduce<QueryPhrase[][]>(
    (lists, { alternatives }) =>
      lists.flatMap((list) => alternatives.map((alternative) => [...list, alternative])),
    [[]],
  );
}

/** The clauses that go into the queries: those that the fewest documents fulfil, as long as both limits allow. */
function askedClauses(clauses: readonly QueryClause[], statistics: TermStatistics): QueryClause[] {
  const frequency = ({ alternatives }: QueryClause): number =>
    alternatives.reduce((sum, { folded }) => sum + phraseFrequency(statistics, folded.map(foldedNumber)), 0);
  const byRarity = clauses
    .map((clause) => ({ clause, frequency: frequency(clause) }))
    .sort((one, other) => one.frequency - other.frequency);
  const asked: QueryClause[] = [];
  let count = 1;
  for (const { clause } of byRarity) {
    if (asked.length === MOST_TERMS || count * clause.alternatives.length > MOST_COMBINATIONS) continue;
    asked.push(clause);
    count *= clause.alternatives.length;
  }
  return asked;
}

/** The queries for all that is found: every clause there, nothing excluded. `marked` asks for exact marks. */
export function foundQueries(plan: QueryPlan, statistics: TermStatistics, marked: boolean): FoundQueries {
  const asked = askedClauses(plan.clauses, statistics);
  const text = marked ? markedText : foldedText;
  const excluded = plan.excluded.map((phrase) => `-${text(phrase)}`);
  const phrases = [...asked.flatMap(({ alternatives }) => alternatives), ...plan.excluded];
  const withMarks = phrases.filter(({ coded }) => coded !== null).length;
  const attribute = !marked || withMarks === 0 ? 'folded' : withMarks === phrases.length ? 'marked' : null;
  const texts: QueryText[] = combinations(asked).map((list) => ({
    q: [...list.map(text), ...excluded].join(' '),
    attribute,
  }));
  return { texts, exact: asked.length === plan.clauses.length && attribute !== null };
}
