import type { QueryPlan } from '../../../model/query-plan.ts';
import { pairFrequency, wordFrequency, type TermStatistics } from '../../../ranking/term-statistics.ts';
import { foldedNumber } from '../../../ranking/token-keys.ts';
import type { QueryText } from './query-texts.ts';

/** Measured on 35,439 articles: the union of these holds the right one for more than nine of ten headlines. */
const RAREST_WORDS = 10;
const RAREST_PAIRS = 8;
const WORDS_BESIDE_PAIR = 3;
/** Hits of each query. */
export const NEAR_HITS = 20;

function rarest<Item>(items: readonly Item[], count: number, frequency: (item: Item) => number): Item[] {
  return [...items].sort((one, other) => frequency(one) - frequency(other)).slice(0, count);
}

/** Small queries whose hits together hold most of a query: its rarest words, and each rare pair beside rare words. */
export function nearQueries(plan: QueryPlan, statistics: TermStatistics): QueryText[] {
  const folded = [...new Set(plan.syllables.map((syllable) => syllable.folded))];
  const frequency = (word: string): number => wordFrequency(statistics, foldedNumber(word));
  const words = rarest(folded, RAREST_WORDS, frequency);
  const pairs = plan.syllables
    .slice(1)
    .map(({ folded: second }, at) => [plan.syllables[at]?.folded ?? '', second] as const);
  const rarePairs = rarest(pairs, RAREST_PAIRS, ([first, second]) =>
    pairFrequency(statistics, foldedNumber(first), foldedNumber(second)),
  );
  const coded = plan.marked
    ? [...new Set(plan.syllables.flatMap((syllable) => (syllable.coded === null ? [] : [syllable])))]
    : [];
  const rareCoded = rarest(coded, RAREST_WORDS, (syllable) => frequency(syllable.folded));
  const beside = words.slice(0, WORDS_BESIDE_PAIR).join(' ');
  const long = plan.clauses.flatMap(({ alternatives }) =>
    alternatives.filter((phrase) => phrase.folded.length > 2),
  );
  return [
    { q: words.join(' '), attribute: 'folded' as const },
    ...(rareCoded.length === 0
      ? []
      : [{ q: rareCoded.map((syllable) => syllable.coded ?? '').join(' '), attribute: 'coded' as const }]),
    ...rarePairs.map((pair) => ({ q: `"${pair.join(' ')}" ${beside}`, attribute: 'folded' as const })),
    ...long.map((phrase) => ({ q: `"${phrase.folded.join(' ')}" ${beside}`, attribute: 'folded' as const })),
  ];
}
