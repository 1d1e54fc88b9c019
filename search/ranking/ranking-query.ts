import type { Kindred, QueryPhrase, QueryPlan } from '../model/query-plan.ts';
import type { TermStatistics } from './term-statistics.ts';
import { markedFrequency, pairFrequency, pairWeight, wordFrequency, wordWeight } from './term-statistics.ts';
import { foldedNumber, tokenKey, type TokenKey } from './token-keys.ts';

/** A word of the query. */
interface RankedTerm {
  readonly folded: number;
  /** The word with its marks, null where none were typed. */
  readonly key: TokenKey | null;
  readonly weight: number;
}

/** Two words of the query that should be neighbours; both are places in `RankingQuery.terms`. */
interface RankedPair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/** One way to fulfil a clause, as places in `RankingQuery.terms`. */
export interface RankedPhrase {
  readonly terms: readonly number[];
  readonly pairs: readonly number[];
}

export interface RankedClause {
  readonly alternatives: readonly RankedPhrase[];
  readonly label: string;
  /** Pairs across the border to the next clause, one an alternative and alternative of the next. */
  readonly bridges: readonly number[];
}

/** Phrases that stand for some clauses, for a share of their weight. */
export interface RankedKindred {
  /** Places in `RankingQuery.clauses`. */
  readonly clauses: readonly [number, ...number[]];
  readonly phrases: readonly (RankedPhrase & { readonly label: string })[];
  /** How surely what was typed is the word that these are akin to, 0 to 1: without its marks it may be another. */
  readonly sureness: number;
}

/** A query plan made ready for scoring against one index's statistics. */
export interface RankingQuery {
  /** How many words were typed. */
  readonly words: number;
  readonly clauses: readonly RankedClause[];
  readonly kindred: readonly RankedKindred[];
  readonly terms: readonly RankedTerm[];
  readonly pairs: readonly RankedPair[];
  readonly marked: boolean;
  /** Mean length of a field in words, for length normalisation. */
  readonly meanLength: { readonly title: number; readonly lead: number; readonly body: number };
}

/** Beyond so many words a query is scored by its first ones; found still means every word. */
const SCORED_WORDS = 64;

interface Builder {
  readonly statistics: TermStatistics;
  readonly terms: RankedTerm[];
  readonly pairs: RankedPair[];
  readonly termPlaces: Map<string, number>;
  readonly pairPlaces: Map<string, number>;
}

function termPlace(build: Builder, folded: string, coded: string | null): number {
  const name = coded ?? ` ${folded}`;
  const known = build.termPlaces.get(name);
  if (known !== undefined) return known;
  const number = foldedNumber(folded);
  const key = coded === null ? null : tokenKey(folded, coded);
  const frequency =
    key === null ? wordFrequency(build.statistics, number) : markedFrequency(build.statistics, key);
  build.terms.push({ folded: number, key, weight: wordWeight(build.statistics, frequency) });
  build.termPlaces.set(name, build.terms.length - 1);
  return build.terms.length - 1;
}

function pairPlace(build: Builder, first: number, second: number): number {
  const name = `${first} ${second}`;
  const known = build.pairPlaces.get(name);
  if (known !== undefined) return known;
  const frequency = pairFrequency(
    build.statistics,
    build.terms[first]?.folded ?? 0,
    build.terms[second]?.folded ?? 0,
  );
  build.pairs.push({ first, second, weight: pairWeight(build.statistics, frequency) });
  build.pairPlaces.set(name, build.pairs.length - 1);
  return build.pairs.length - 1;
}

function rankedPhrase(build: Builder, phrase: QueryPhrase): RankedPhrase {
  const terms = phrase.folded.map((word, at) => termPlace(build, word, phrase.coded?.[at] ?? null));
  const pairs = terms.slice(1).map((second, at) => pairPlace(build, terms[at] ?? second, second));
  return { terms, pairs };
}

function bridges(build: Builder, from: readonly RankedPhrase[], to: readonly RankedPhrase[]): number[] {
  const found = new Set<number>();
  for (const { terms: before } of from) {
    for (const { terms: after } of to) {
      const [first, second] = [before.at(-1), after[0]];
      if (first !== undefined && second !== undefined) found.add(pairPlace(build, first, second));
    }
  }
  return [...found];
}

/**
 * How surely what was typed is the word meant, 0 to 1: in how many of the articles with these letters they have these
 * marks. Several syllables are hardly ever another word.
 */
function surenessOf(
  { clauses }: QueryPlan,
  { clauses: [first], meant }: Kindred,
  statistics: TermStatistics,
): number {
  const [folded = '', ...more] = meant.folded;
  const typed = clauses[first]?.alternatives[0];
  if (more.length > 0 || typed?.coded !== null) return 1;
  const all = wordFrequency(statistics, foldedNumber(folded));
  return Math.min(
    markedFrequency(statistics, tokenKey(folded, meant.coded?.[0] ?? '')) / Math.max(all, 1),
    1,
  );
}

export function rankingQuery(plan: QueryPlan, statistics: TermStatistics): RankingQuery {
  const build: Builder = { statistics, terms: [], pairs: [], termPlaces: new Map(), pairPlaces: new Map() };
  const scored = plan.clauses.slice(0, SCORED_WORDS).map(({ alternatives }) => ({
    alternatives: alternatives.map((phrase) => rankedPhrase(build, phrase)),
    label: alternatives[0]?.label ?? '',
  }));
  const clauses = scored.map((clause, at) => ({
    ...clause,
    bridges: bridges(build, clause.alternatives, scored[at + 1]?.alternatives ?? []),
  }));
  const kindred = plan.kindred
    .filter((akin) => akin.clauses.every((place) => place < SCORED_WORDS))
    .map((akin) => ({
      ...akin,
      phrases: akin.phrases.map((phrase) => ({ ...rankedPhrase(build, phrase), label: phrase.label })),
      sureness: surenessOf(plan, akin, statistics),
    }));
  const all = Math.max(statistics.documents, 1);
  const { title, lead, body } = statistics.words;
  return {
    words: clauses.reduce((sum, { alternatives }) => sum + (alternatives[0]?.terms.length ?? 0), 0),
    clauses,
    kindred,
    terms: build.terms,
    pairs: build.pairs,
    marked: plan.marked,
    meanLength: { title: title / all, lead: lead / all, body: body / all },
  };
}
