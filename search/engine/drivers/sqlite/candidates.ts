import type { QueryPlan } from '../../../model/query-plan.ts';
import { candidateLanes, type CandidateLane } from '../../../ranking/candidate-lanes.ts';
import type { Columns } from './columns.ts';
import { foundExpression, titleExpression, wordsExpression, type Matcher, type Numbers } from './match.ts';

/** By document number, the weight of all lanes that it is in. */
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
function weighFound(plan: QueryPlan, columns: Columns, match: Matcher): LaneWeights {
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

/** Weighs all documents by the rarest parts of a query that they hold; 0 for those that hold none of them. */
function weighNear(plan: QueryPlan, columns: Columns, match: Matcher): LaneWeights {
  const weights = new Float32Array(columns.length);
  for (const lane of candidateLanes(plan, columns.statistics)) {
    addLane(weights, ask(match, columns, lane), lane.weight);
  }
  return weights;
}

/** What all marks as typed weigh: more than all lanes together. */
export const EXACT_WEIGHT = 1e6;

/** Weights by which a window is chosen from documents found, or from all where near ones join. */
export const weigh = (plan: QueryPlan, columns: Columns, match: Matcher, near: boolean): LaneWeights =>
  near ? weighNear(plan, columns, match) : weighFound(plan, columns, match);
