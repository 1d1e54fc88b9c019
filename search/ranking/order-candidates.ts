import type { MatchLevel } from '../engine/search-engine.ts';
import type { DocumentTokens } from './token-keys.ts';
import { queryLookup, readCandidate, type ClauseLevel } from './read-candidate.ts';
import type { RankingQuery } from './ranking-query.ts';
import { RANKING, scoreCandidate } from './score-candidate.ts';

/** How many candidates an engine hands over for the second look. */
export const WINDOW = 200;
const NEAR_AT_MOST = 100;
/**
 * Near ones join when fewer are found than this, by the number of words: a page, but for long queries. Those are
 * headlines and sentences, and hundreds of long articles hold each of their words somewhere by accident.
 */
const NEAR_BELOW = [
  { words: 6, found: 1000 },
  { words: 3, found: 20 },
] as const;

/** A document that an engine proposes. `day` is its day of publication or of the event, for ties. */
export interface Candidate {
  /** Whatever the engine knows it by. */
  readonly ref: string | number;
  readonly found: boolean;
  readonly day: string | null;
  readonly tokens: DocumentTokens;
}

export interface RankedCandidate {
  readonly ref: string | number;
  readonly level: MatchLevel;
  readonly lacks: readonly string[];
  readonly instead: readonly string[];
  readonly score: number;
  /** The score's parts by name. */
  readonly parts: Readonly<Record<string, number>>;
}

/** What is told of a hit that no second look was taken at, but for its level. */
export const UNRANKED = { lacks: [], instead: [], score: 0, parts: {} } as const;

interface Scored extends RankedCandidate {
  readonly day: string | null;
  readonly share: number;
}

function matchLevel(found: boolean, levels: readonly ClauseLevel[]): MatchLevel {
  if (!found) return 'near';
  return levels.includes('folded') ? 'folded' : 'exact';
}

function scoreAll(query: RankingQuery, candidates: readonly Candidate[]): Scored[] {
  const lookup = queryLookup(query);
  return candidates.map(({ ref, found, day, tokens }) => {
    const reading = readCandidate(lookup, tokens);
    const scored = scoreCandidate(query, reading);
    const level = matchLevel(found, reading.levels);
    if (found) return { ...scored, lacks: [], instead: [], ref, day, level };
    const lacks = query.clauses.flatMap(({ label }, at) => (reading.levels[at] === 'missing' ? [label] : []));
    return { ...scored, lacks, ref, day, level };
  });
}

const LEVELS: Readonly<Record<MatchLevel, number>> = { exact: 0, folded: 1, near: 2 };

function byScore(one: Scored, other: Scored): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.day !== other.day) return (other.day ?? '') < (one.day ?? '') ? -1 : 1;
  return one.ref < other.ref ? -1 : 1;
}

/** Whether near ones join when so many documents are found with the marks as typed. */
export function nearJoins(query: RankingQuery, foundAsTyped: number): boolean {
  return foundAsTyped < (NEAR_BELOW.find((row) => query.words >= row.words)?.found ?? 0);
}

/**
 * The second look at the engine's candidates, the same for all engines. With near ones among them it is one list by
 * score, and marks count in the score; else all documents with the typed marks stand before those without.
 * Ties go to the newer one, then to `ref`, so the order is the same on every run.
 */
export function orderCandidates(query: RankingQuery, candidates: readonly Candidate[]): RankedCandidate[] {
  const scored = scoreAll(query, candidates).sort(byScore);
  const near = scored
    .filter(({ level, share }) => level === 'near' && share >= RANKING.nearShare)
    .slice(0, NEAR_AT_MOST);
  const kept = new Set(near);
  const list = scored.filter((candidate) => candidate.level !== 'near' || kept.has(candidate));
  if (near.length > 0) return list;
  return list.sort((one, other) => LEVELS[one.level] - LEVELS[other.level] || byScore(one, other));
}
