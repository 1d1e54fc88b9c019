import type { QueryPlan } from '../../../model/query-plan.ts';
import { candidateLanes, type CandidateLane } from '../../../ranking/candidate-lanes.ts';
import { wordFrequency, type TermStatistics } from '../../../ranking/term-statistics.ts';
import { foldedNumber } from '../../../ranking/token-keys.ts';
import type { QueryText } from './query-texts.ts';

/** The server reads ten terms of a query. */
const MOST_WORDS = 10;
/** Lanes that are asked for two by two: with 8 that is 28 queries of about a millisecond. */
const JOINED_LANES = 8;
/** Hits of each query. */
export const NEAR_HITS = 20;

const laneText = ({ words }: CandidateLane): string => `"${words.join(' ')}"`;

/** Words in order of rarity, as many as the server reads. */
function rarestWords(plan: QueryPlan, statistics: TermStatistics, form: 'folded' | 'coded'): string[] {
  const words = new Map(plan.syllables.map((syllable) => [syllable[form], syllable.folded]));
  return [...words]
    .map(([word, folded]) => ({ word, frequency: wordFrequency(statistics, foldedNumber(folded)) }))
    .sort((one, other) => one.frequency - other.frequency)
    .flatMap(({ word }) => word ?? [])
    .slice(0, MOST_WORDS);
}

/**
 * Small queries whose hits together hold most of a query: its rarest words, dropping the frequent ones first; each rare
 * pair of neighbours or word alone; and these two by two, as what holds two of them holds much of the query.
 */
export function nearQueries(plan: QueryPlan, statistics: TermStatistics): QueryText[] {
  const lanes = candidateLanes(plan, statistics).filter(({ kind }) => kind === 'phrase');
  const joined = lanes.slice(0, JOINED_LANES);
  const twos = joined.flatMap((one, at) =>
    joined.slice(at + 1).map((other) => `${laneText(one)} ${laneText(other)}`),
  );
  const folded = [rarestWords(plan, statistics, 'folded').join(' '), ...lanes.map(laneText), ...twos];
  const coded = plan.marked ? [rarestWords(plan, statistics, 'coded').join(' ')] : [];
  const excluded = plan.excluded.map((phrase) => ` -"${phrase.folded.join(' ')}"`).join('');
  return [
    ...folded.map((q) => ({ q: q + excluded, attribute: 'folded' as const })),
    ...(excluded === '' ? coded : []).map((q) => ({ q, attribute: 'coded' as const })),
  ];
}
