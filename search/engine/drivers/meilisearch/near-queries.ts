import type { QueryPlan } from '../../../model/query-plan.ts';
import { candidateLanes, type CandidateLane } from '../../../ranking/candidate-lanes.ts';
import { wordFrequency, type TermStatistics } from '../../../ranking/term-statistics.ts';
import { foldedNumber } from '../../../ranking/token-keys.ts';
import { markedWord } from './marked-words.ts';
import type { QueryText } from './query-texts.ts';

/** The server reads ten terms of a query. */
const MOST_WORDS = 10;
/** Lanes that are asked for two by two, where they are so frequent that no hits of one lane tell who is in both. */
const JOINED_LANES = 8;
/** Hits of a query of one pair of neighbours or one word, of two lanes, and of words that a hit may lack. */
const MOST = { pair: 1000, word: 300, two: 200, words: 20 } as const;

const mostOf = ({ words }: CandidateLane): number => (words.length > 1 ? MOST.pair : MOST.word);

/** A small query, and the lanes that each of its hits is in; none where a hit may lack any of its words. */
export interface NearQuery extends QueryText {
  readonly most: number;
  readonly lanes: readonly CandidateLane[];
}

const laneText = ({ words }: CandidateLane): string => `"${words.join(' ')}"`;

type Syllable = QueryPlan['syllables'][number];

const asFolded = (syllable: Syllable): string => syllable.folded;
const asMarked = ({ folded, coded }: Syllable): string | null =>
  coded === null ? null : markedWord(folded, coded);

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
 * pair of neighbours or word alone; and frequent ones of these two by two.
 */
export function nearQueries(plan: QueryPlan, statistics: TermStatistics): NearQuery[] {
  const lanes = candidateLanes(plan, statistics).filter(({ kind }) => kind !== 'marked');
  const isCutShort = (lane: CandidateLane): boolean => lane.frequency > mostOf(lane);
  // Some hits of something akin that is frequent, and not the others, would only be in the way.
  const ones = lanes.filter((lane) => lane.kind === 'phrase' || !isCutShort(lane));
  const cutShort = ones.filter(isCutShort).slice(0, JOINED_LANES);
  const twos = cutShort.flatMap((one, at) => cutShort.slice(at + 1).map((other) => [one, other]));
  const excluded = plan.excluded.map((phrase) => ` -"${phrase.folded.join(' ')}"`).join('');
  const query = (q: string, most: number, lanes: readonly CandidateLane[]): NearQuery => {
    return { q: q + excluded, attribute: 'folded', most, lanes };
  };
  const folded = query(rarestWords(plan, statistics, asFolded), MOST.words, []);
  const marked = { ...folded, q: rarestWords(plan, statistics, asMarked), attribute: 'marked' } as const;
  return [
    folded,
    ...(plan.marked && excluded === '' ? [marked] : []),
    ...ones.map((one) => query(laneText(one), mostOf(one), [one])),
    ...twos.map((two) => query(two.map(laneText).join(' '), MOST.two, two)),
  ];
}
