import type { QueryPlan } from '../../../model/query-plan.ts';
import { candidateLanes, type CandidateLane } from '../../../ranking/candidate-lanes.ts';
import { wordFrequency, type TermStatistics } from '../../../ranking/term-statistics.ts';
import { foldedNumber } from '../../../ranking/token-keys.ts';
import { markedWord } from './marked-words.ts';
import type { QueryText } from './query-texts.ts';

/** The server reads ten terms of a query. */
const MOST_WORDS = 10;
/** Lanes that are asked for two by two: with 8 that is 28 queries of about a millisecond. */
const JOINED_LANES = 8;
/** Hits of each query. */
export const NEAR_HITS = 20;

const laneText = ({ words }: CandidateLane): string => `"${words.join(' ')}"`;

type Syllable = QueryPlan['syllables'][number];

const folded = (syllable: Syllable): string => syllable.folded;
const marked = ({ folded: word, coded }: Syllable): string | null =>
  coded === null ? null : markedWord(word, coded);

/** Words in order of rarity, as many as the server reads. */
function rarestWords(
  { syllables }: QueryPlan,
  statistics: TermStatistics,
  form: (syllable: Syllable) => string | null,
): string {
  const frequency = (syllable: Syllable): number => wordFrequency(statistics, foldedNumber(syllable.folded));
  const words = [...syllables]
    .sort((one, other) => frequency(one) - frequency(other))
    .flatMap((syllable) => form(syllable) ?? []);
  return [...new Set(words)].slice(0, MOST_WORDS).join(' ');
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
  const texts = [rarestWords(plan, statistics, folded), ...lanes.map(laneText), ...twos];
  const excluded = plan.excluded.map((phrase) => ` -"${phrase.folded.join(' ')}"`).join('');
  const withMarks = plan.marked && excluded === '' ? [rarestWords(plan, statistics, marked)] : [];
  return [
    ...texts.map((q) => ({ q: q + excluded, attribute: 'folded' as const })),
    ...withMarks.map((q) => ({ q, attribute: 'marked' as const })),
  ];
}
