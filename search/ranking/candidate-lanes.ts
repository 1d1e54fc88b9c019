import type { QueryPlan } from '../model/query-plan.ts';
import type { TermStatistics } from './term-statistics.ts';
import { markedFrequency, pairFrequency, pairWeight, wordFrequency, wordWeight } from './term-statistics.ts';
import { foldedNumber, tokenKey } from './token-keys.ts';

/** A cheap question to an engine; the documents that answer it gain its weight. */
export interface CandidateLane {
  /** `phrase`: folded words side by side; `marked`: one accent code. */
  readonly kind: 'phrase' | 'marked';
  readonly words: readonly string[];
  readonly weight: number;
  /** Estimated number of documents. */
  readonly frequency: number;
}

const PAIR_LANES = 12;
const WORD_LANES = 5;
const MARKED_LANES = 8;

const rarest = (lanes: readonly CandidateLane[], count: number): CandidateLane[] =>
  [...lanes].sort((one, other) => one.frequency - other.frequency).slice(0, count);

function distinct(lanes: readonly CandidateLane[]): CandidateLane[] {
  return [...new Map(lanes.map((lane) => [lane.words.join(' '), lane])).values()];
}

/**
 * The questions whose answers together hold the right document nearly always: the rarest pairs of neighbours as
 * phrases, the rarest words, and where marks were typed the rarest marked words. Runs of several words that a clause
 * offers as alternatives (an acronym's long form) give their pairs too.
 */
export function candidateLanes(plan: QueryPlan, statistics: TermStatistics): CandidateLane[] {
  const weigh = (
    kind: CandidateLane['kind'],
    words: readonly string[],
    frequency: number,
  ): CandidateLane => ({
    kind,
    words,
    weight: (words.length > 1 ? pairWeight : wordWeight)(statistics, frequency),
    frequency,
  });
  const runs = plan.clauses.flatMap(({ alternatives }) => alternatives);
  const typed = { folded: plan.syllables.map(({ folded }) => folded) };
  const pairs = [typed, ...runs].flatMap(({ folded }) =>
    folded.slice(1).map((second, at) => {
      const first = folded[at] ?? second;
      const frequency = pairFrequency(statistics, foldedNumber(first), foldedNumber(second));
      return weigh('phrase', [first, second], frequency);
    }),
  );
  const words = runs
    .flatMap(({ folded }) => folded)
    .map((word) => weigh('phrase', [word], wordFrequency(statistics, foldedNumber(word))));
  const marked = runs.flatMap(({ folded, coded }) =>
    (coded ?? []).map((code, at) =>
      weigh('marked', [code], markedFrequency(statistics, tokenKey(folded[at] ?? '', code))),
    ),
  );
  return [
    ...rarest(distinct(pairs), PAIR_LANES),
    ...rarest(distinct(words), WORD_LANES),
    ...rarest(distinct(marked), MARKED_LANES),
  ];
}
