import type { QueryPlan } from '../../../model/query-plan.ts';
import {
  nearJoins,
  orderCandidates,
  UNRANKED,
  WINDOW,
  type RankedCandidate,
} from '../../../ranking/order-candidates.ts';
import { rankingQuery } from '../../../ranking/ranking-query.ts';
import { topBy } from './choose-top.ts';
import { EXACT_WEIGHT, weigh, type LaneWeights } from './candidates.ts';
import { NO_DAY, type Columns } from './columns.ts';
import type { Failures } from './filter-documents.ts';
import { candidatesOf, flagsOf, type Flags, type Found, type Reading } from './find-matches.ts';
import type { Numbers } from './match.ts';

export interface OrderedHit extends Omit<RankedCandidate, 'ref'> {
  readonly number: number;
}

/** The list that a reader pages through, as far as it was asked for. */
export interface Ordered {
  readonly hits: readonly OrderedHit[];
  readonly nearTotal: number;
}

/** What a query found, before it is put in order. */
export interface Answer extends Found {
  readonly failures: Failures | null;
  /** The matches that pass the filters. */
  readonly found: Numbers;
}

/** A hit that no second look was taken at. */
const plainHit = (number: number, { marked }: Answer): OrderedHit => ({
  ...UNRANKED,
  number,
  level: marked?.[number] === 0 ? 'folded' : 'exact',
});

/** Documents without a day come last, whichever way the days run. */
export function orderByDay(columns: Columns, answer: Answer, newestFirst: boolean, end: number): Ordered {
  const newness = (number: number): number => {
    const day = columns.days[number] ?? NO_DAY;
    return newestFirst || day === NO_DAY ? day : -day;
  };
  const hits = topBy(answer.found, newness, columns.days, end).map((number) => plainHit(number, answer));
  return { hits, nearTotal: 0 };
}

/** Documents not found that hold some of the query and pass the filters. */
function joiningNumbers(weights: LaneWeights, found: Flags, { failures, excluded }: Answer): Numbers {
  const joins = (number: number): boolean =>
    found[number] === 0 && excluded?.[number] !== 1 && (failures === null || failures.bits[number] === 0);
  const joining: number[] = [];
  weights.forEach((weight, number) => {
    if (weight > 0 && joins(number)) joining.push(number);
  });
  return Uint32Array.from(joining);
}

function joined(one: Numbers, other: Numbers): Numbers {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The window as the second look orders it; behind it the rest of what is found, as the engine orders it. */
export function orderByRanking<Document>(
  reading: Reading<Document>,
  plan: QueryPlan,
  answer: Answer,
  end: number,
): Ordered {
  const { columns, match } = reading;
  const { found, marked } = answer;
  const query = rankingQuery(plan, columns.statistics);
  const asTyped =
    marked === null ? found.length : found.reduce((sum, number) => sum + (marked[number] ?? 0), 0);
  const near = nearJoins(query, asTyped);
  const weights = near || found.length > WINDOW ? weigh(plan, columns, match, near) : null;
  const weight = (number: number): number =>
    (near ? 0 : (marked?.[number] ?? 0) * EXACT_WEIGHT) + (weights?.[number] ?? 0);
  const isFound = flagsOf(found, columns);
  const pool = near && weights !== null ? joined(found, joiningNumbers(weights, isFound, answer)) : found;
  const window = topBy(pool, weight, columns.days, WINDOW);
  const first = orderCandidates(query, candidatesOf(reading, window, isFound));
  const hits = first.map(({ ref, ...rest }) => ({ ...rest, number: Number(ref) }));
  const nearTotal = first.filter(({ level }) => level === 'near').length;
  if (end <= hits.length) return { hits, nearTotal };
  const inWindow = flagsOf(Uint32Array.from(window), columns);
  const rest = topBy(found.filter((number) => inWindow[number] === 0), weight, columns.days, end); // prettier-ignore
  return { hits: [...hits, ...rest.map((number) => plainHit(number, answer))], nearTotal };
}
