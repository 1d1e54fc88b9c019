import type { QueryPlan } from '../../../model/query-plan.ts';
import { candidateLanes, type CandidateLane } from '../../../ranking/candidate-lanes.ts';
import type { Columns } from './columns.ts';
import type { Failures } from './filter-documents.ts';
import { foundExpression, titleExpression, wordsExpression, type Matcher, type Numbers } from './match.ts';

/** Documents that pass the filters, with the weight of all lanes they are in. */
export type LaneWeights = Float32Array;

function addLane(weights: LaneWeights, numbers: Numbers, weight: number): void {
  for (const number of numbers) weights[number] = (weights[number] ?? 0) + weight;
}

const ask = (match: Matcher, columns: Columns, { kind, words }: CandidateLane): Numbers =>
  kind === 'marked'
    ? match.marked(columns.tables, wordsExpression(words))
    : match.folded(columns.tables, wordsExpression(words));

/** What a title that holds the whole query weighs, against single pairs and words. */
const TITLE_WEIGHT = 10;
const ORDERING_LANES = 6;

/** Weighs found documents by neighbouring words and by the title, to choose a window from many. */
export function weighFound(plan: QueryPlan, columns: Columns, match: Matcher): LaneWeights {
  const weights = new Float32Array(columns.length);
  const lanes = candidateLanes(plan, columns.statistics)
    .filter(({ kind, words }) => kind === 'phrase' && words.length > 1)
    .slice(0, ORDERING_LANES);
  for (const lane of lanes) addLane(weights, ask(match, columns, lane), lane.weight);
  const expression = foundExpression(plan);
  if (expression !== null)
    addLane(weights, match.folded(columns.tables, titleExpression(expression)), TITLE_WEIGHT);
  return weights;
}

/** The documents that hold most of a query by its rarest parts, best first, at most `limit`. */
export function nearCandidates(
  plan: QueryPlan,
  columns: Columns,
  match: Matcher,
  failures: Failures | null,
  limit: number,
): number[] {
  const weights = new Float32Array(columns.length);
  const touched = new Set<number>();
  for (const lane of candidateLanes(plan, columns.statistics)) {
    const numbers = ask(match, columns, lane);
    addLane(weights, numbers, lane.weight);
    for (const number of numbers) if (failures === null || failures.bits[number] === 0) touched.add(number);
  }
  return topBy(Uint32Array.from(touched), (number) => weights[number] ?? 0, columns, limit);
}

/** The first `limit` by weight, the newer and then the later written one first among equals. */
export function topBy(
  numbers: Numbers,
  weight: (number: number) => number,
  columns: Columns,
  limit: number,
): number[] {
  const days = columns.days;
  return [...numbers]
    .sort((one, other) => weight(other) - weight(one) || (days[other] ?? 0) - (days[one] ?? 0) || other - one)
    .slice(0, limit);
}
