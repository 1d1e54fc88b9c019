import {
  isCoreEvent,
  comparable,
  eventLine,
  whenOf,
  type LabelledEvent,
  type LabelledItem,
} from './labelled-events.ts';
import { matchEvents, sameDate, samePlace, sharesKind, wordOverlap } from './match-events.ts';

/** Precision, recall and their harmonic mean, with the counts behind them. */
export interface Retrieval {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hit: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Figures over a labelled file; a rate is null where nothing of its kind is labelled. */
export interface EventScore {
  readonly events: Retrieval;
  readonly dayRight: number | null;
  readonly dayAndStatusRight: number | null;
  readonly coarseRight: number | null;
  readonly statusRight: number | null;
  readonly evidenceRight: number | null;
  readonly anniversaries: Retrieval;
  readonly badges: Retrieval;
  readonly recipientsRight: number | null;
  readonly noEventItems: number;
  readonly falseOnNoEvent: number;
  readonly leftOut: number;
  /** One line a miss: id, what is wrong, the event. */
  readonly misses: readonly string[];
}

type Tally = Record<
  'hit' | 'gold' | 'false' | 'days' | 'dayRight' | 'dayStatus' | 'coarse' | 'coarseRight' | 'status' | 'evidence' | 'annHit' | 'annGold' | 'annPredicted' | 'badgeHit' | 'badgeGold' | 'badgePredicted' | 'totals' | 'totalRight' | 'noEvent' | 'noEventFalse' | 'leftOut',
  number
>; // prettier-ignore

const NOTHING: Tally = {
  hit: 0, gold: 0, false: 0, days: 0, dayRight: 0, dayStatus: 0, coarse: 0, coarseRight: 0, status: 0, evidence: 0, annHit: 0, annGold: 0, annPredicted: 0, badgeHit: 0, badgeGold: 0, badgePredicted: 0, totals: 0, totalRight: 0, noEvent: 0, noEventFalse: 0, leftOut: 0,
}; // prettier-ignore

const EVIDENCE_OVERLAP = 0.6;

function retrieval(hit: number, predicted: number, gold: number): Retrieval {
  const precision = predicted > 0 ? hit / predicted : gold === 0 ? 1 : 0;
  const recall = gold > 0 ? hit / gold : 1;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, hit, predicted, gold };
}

function triples(events: readonly LabelledEvent[]): string[] {
  const told = events.filter(isCoreEvent).flatMap((event) => event.anniversaries ?? []);
  return [...new Set(told.map((one) => JSON.stringify([one.class, one.ordinal, one.origin])))];
}

/** An origin given to the day matches a labelled one known to the year or the month. */
function tripleHits(gold: readonly string[], predicted: readonly string[]): number {
  const left = predicted.map((text) => JSON.parse(text) as [string, number | null, string | null]);
  let hits = 0;
  for (const text of gold) {
    const [kind, ordinal, origin] = JSON.parse(text) as [string, number | null, string | null];
    const at = left.findIndex(
      (one) =>
        one[0] === kind &&
        one[1] === ordinal &&
        (one[2] === origin || (origin !== null && origin.length <= 7 && one[2]?.startsWith(origin) === true)),
    );
    if (at < 0) continue;
    left.splice(at, 1);
    hits += 1;
  }
  return hits;
}

/** "tier count" of every counted badge of core (or of side) events. */
function badges(events: readonly LabelledEvent[], core: boolean): string[] {
  return events
    .filter((event) => isCoreEvent(event) === core)
    .flatMap((event) => event.awards ?? [])
    .filter((award) => comparable(award.name) === 'huy hiệu đảng' && award.count !== null)
    .map((award) => `${award.tier} ${award.count}`);
}

/** What of `left` remains when each of `right` takes one of its like away. */
function without(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...left];
  for (const value of right) {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

function scoreDates(gold: readonly LabelledEvent[], predicted: readonly LabelledEvent[], tally: Tally): void {
  for (const event of gold) {
    if (whenOf(event) === '') continue;
    const mates = predicted.filter((other) => sharesKind(event, other));
    if (event.date?.precision !== 'day') {
      tally.coarse += 1;
      tally.coarseRight += Number(mates.some((other) => whenOf(other) === whenOf(event)));
      continue;
    }
    const ends = (one: LabelledEvent): string => `${one.date?.start} ${one.date?.end ?? one.date?.start}`;
    const same = mates.filter((other) => ends(other) === ends(event));
    tally.days += 1;
    tally.dayRight += Number(same.length > 0);
    tally.dayStatus += Number(same.some((other) => other.status === event.status));
  }
}

function scoreDetails(
  item: LabelledItem,
  predicted: readonly LabelledEvent[],
  tally: Tally,
  misses: string[],
): void {
  const [gold, told] = [triples(item.events), triples(predicted)];
  const hits = tripleHits(gold, told);
  tally.annHit += hits;
  tally.annGold += gold.length;
  tally.annPredicted += told.length;
  if (hits < Math.max(gold.length, told.length))
    misses.push(
      `${item.id} anniversaries: labelled ${gold.join(' ') || 'none'}, found ${told.join(' ') || 'none'}`,
    );
  const [want, have, free] = [badges(item.events, true), badges(predicted, true), badges(item.events, false)];
  const right = want.length - without(want, have).length;
  const counted = without(have, without(free, want)).length;
  tally.badgeHit += right;
  tally.badgeGold += want.length;
  tally.badgePredicted += counted;
  if (right < Math.max(want.length, counted))
    misses.push(`${item.id} badges (tier count): labelled ${want.join(', ')}; found ${have.join(', ')}`);
}

function scoreItem(
  item: LabelledItem,
  predicted: readonly LabelledEvent[],
  tally: Tally,
  misses: string[],
): void {
  const flags = item.flags ?? [];
  if (flags.includes('unsure')) {
    tally.leftOut += 1;
    return;
  }
  const core = item.events.filter(isCoreEvent);
  const side = item.events.filter((event) => !isCoreEvent(event));
  const pairs = matchEvents(core, predicted, flags, true);
  const found = new Set(pairs.map(([, at]) => at));
  const hit = pairs.flatMap(([from]) => core[from] ?? []);
  const isNeutral = (event: LabelledEvent): boolean =>
    !isCoreEvent(event) ||
    side.some((other) => sameDate(other, event) && samePlace(other, event, flags)) ||
    hit.some((other) => sameDate(other, event) && samePlace(other, event, flags) && sharesKind(other, event));
  const wrong = predicted.filter((event, at) => !found.has(at) && !isNeutral(event));
  tally.hit += pairs.length;
  tally.gold += core.length;
  tally.false += wrong.length;
  if (flags.includes('no_event')) {
    tally.noEvent += 1;
    tally.noEventFalse += predicted.filter(isCoreEvent).length;
  }
  misses.push(
    ...core.filter((event) => !hit.includes(event)).map((event) => `${item.id} missed: ${eventLine(event)}`),
  );
  misses.push(...wrong.map((event) => `${item.id} false: ${eventLine(event)}`));
  scoreDates(core, predicted, tally);
  for (const [from, at] of pairs) {
    const [gold, told] = [core[from], predicted[at]];
    if (gold === undefined || told === undefined) continue;
    tally.status += Number(gold.status === told.status);
    tally.evidence += Number(wordOverlap(gold.evidence, told.evidence) >= EVIDENCE_OVERLAP);
  }
  scoreTotals(core, predicted, pairs, tally);
  scoreDetails(item, predicted, tally, misses);
}

function scoreTotals(
  core: readonly LabelledEvent[],
  predicted: readonly LabelledEvent[],
  pairs: readonly (readonly [number, number])[],
  tally: Tally,
): void {
  for (const [at, event] of core.entries()) {
    if (event.recipients === null || event.recipients === undefined) continue;
    tally.totals += 1;
    tally.totalRight += Number(
      pairs.some(([from, to]) => from === at && predicted[to]?.recipients === event.recipients),
    );
  }
}

/** Scores predicted events, by article id, against labelled ones. An article without a prediction counts as empty. */
export function scoreEvents(
  items: readonly LabelledItem[],
  predicted: ReadonlyMap<string, readonly LabelledEvent[]>,
): EventScore {
  const tally = { ...NOTHING };
  const misses: string[] = [];
  for (const item of items) scoreItem(item, predicted.get(item.id) ?? [], tally, misses);
  const rate = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    events: retrieval(tally.hit, tally.hit + tally.false, tally.gold),
    dayRight: rate(tally.dayRight, tally.days),
    dayAndStatusRight: rate(tally.dayStatus, tally.days),
    coarseRight: rate(tally.coarseRight, tally.coarse),
    statusRight: rate(tally.status, tally.hit),
    evidenceRight: rate(tally.evidence, tally.hit),
    anniversaries: retrieval(tally.annHit, tally.annPredicted, tally.annGold),
    badges: retrieval(tally.badgeHit, tally.badgePredicted, tally.badgeGold),
    recipientsRight: rate(tally.totalRight, tally.totals),
    noEventItems: tally.noEvent,
    falseOnNoEvent: tally.noEventFalse,
    leftOut: tally.leftOut,
    misses,
  };
}
