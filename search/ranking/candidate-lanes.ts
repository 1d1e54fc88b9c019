import type { QueryPlan } from '../model/query-plan.ts';
import {
  markedFrequency,
  pairWeight,
  phraseFrequency,
  type TermStatistics,
  wordFrequency,
  wordWeight,
} from './term-statistics.ts';
import { foldedNumber, tokenKey } from './token-keys.ts';

/** A cheap question to an engine; the documents that answer it gain its weight. */
export interface CandidateLane {
  /** `phrase`: folded words of the query side by side; `kindred`: of something akin; `marked`: one accent code. */
  readonly kind: 'phrase' | 'kindred' | 'marked';
  readonly words: readonly string[];
  readonly weight: number;
  /** Estimated number of documents. */
  readonly frequency: number;
}

const PAIR_LANES = 12;
/** Of the rarest pairs, so many with the rarest words: an engine reads the lists of both words to find a pair. */
const CHEAP_PAIRS = 10;
const FORM_LANES = 6;
const WORD_LANES = 5;
const MARKED_LANES = 8;

const rarest = (lanes: readonly CandidateLane[], count: number): CandidateLane[] =>
  [...lanes].sort((one, other) => one.frequency - other.frequency).slice(0, count);

function distinct(lanes: readonly CandidateLane[]): CandidateLane[] {
  return [...new Map(lanes.map((lane) => [lane.words.join(' '), lane])).values()];
}

const pairsOf = (words: readonly string[]): [string, string][] =>
  words.slice(1).map((second, at) => [words[at] ?? second, second]);

function foldedLane(
  statistics: TermStatistics,
  kind: 'phrase' | 'kindred',
  words: readonly string[],
): CandidateLane {
  const frequency = phraseFrequency(statistics, words.map(foldedNumber));
  const weight = (words.length > 1 ? pairWeight : wordWeight)(statistics, frequency);
  return { kind, words, weight, frequency };
}

function markedLane(statistics: TermStatistics, folded: string, code: string): CandidateLane {
  const frequency = markedFrequency(statistics, tokenKey(folded, code));
  return { kind: 'marked', words: [code], weight: wordWeight(statistics, frequency), frequency };
}

/** Of some pairs, those whose words stand in the fewest documents, in the order given. */
function cheapest(statistics: TermStatistics, pairs: readonly CandidateLane[]): CandidateLane[] {
  const cost = ({ words }: CandidateLane): number =>
    words.reduce((sum, word) => sum + wordFrequency(statistics, foldedNumber(word)), 0);
  const byCost = [...pairs].sort((one, other) => cost(one) - cost(other));
  const kept = new Set(byCost.slice(0, CHEAP_PAIRS));
  return pairs.filter((pair) => kept.has(pair));
}

/**
 * The questions whose answers together hold the right document nearly always: the rarest pairs of neighbours as
 * phrases, the rarest other forms of several words (an acronym written out), the rarest words, where marks were typed
 * the rarest marked words. What is akin to some of these has the lanes that pairs leave: a long query is found by its
 * own words.
 */
export function candidateLanes(plan: QueryPlan, statistics: TermStatistics): CandidateLane[] {
  const runs = plan.clauses.flatMap(({ alternatives }) => alternatives);
  const typed = plan.syllables.map(({ folded }) => folded);
  const lanes = (
    phrases: readonly (readonly string[])[],
    kind: 'phrase' | 'kindred' = 'phrase',
  ): CandidateLane[] => distinct(phrases.map((words) => foldedLane(statistics, kind, words)));
  const pairs = lanes(pairsOf(typed));
  const forms = lanes(
    plan.clauses
      .flatMap(({ alternatives: [, ...others] }) => others.map(({ folded }) => folded))
      .filter((words) => words.length > 1),
  );
  const words = lanes(runs.flatMap(({ folded }) => folded.map((word) => [word])));
  const marked = runs.flatMap(({ folded, coded }) =>
    (coded ?? []).map((code, at) => markedLane(statistics, folded[at] ?? '', code)),
  );
  const akin = lanes(
    plan.kindred.flatMap(({ phrases }) => phrases.map(({ folded }) => folded)),
    'kindred',
  );
  return [
    ...cheapest(statistics, rarest(pairs, PAIR_LANES)),
    ...rarest(forms, FORM_LANES),
    ...rarest(words, WORD_LANES),
    ...rarest(distinct(marked), MARKED_LANES),
    ...rarest(akin, Math.max(PAIR_LANES - pairs.length, 0)),
  ];
}
