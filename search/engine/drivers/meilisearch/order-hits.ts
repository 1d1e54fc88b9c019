import {
  nearJoins,
  orderCandidates,
  UNRANKED,
  WINDOW,
  type Candidate,
  type RankedCandidate,
} from '../../../ranking/order-candidates.ts';
import { rankingQuery, type RankingQuery } from '../../../ranking/ranking-query.ts';
import type { SearchRequest } from '../../search-engine.ts';
import type { Answer, Proposed } from './ask-server.ts';
import { countAsTyped, type Found, type Reading } from './find-documents.ts';
import { nearHits } from './near-hits.ts';
import { storedTokens } from './stored-document.ts';

/** A hit in its place, not loaded yet. */
export type OrderedHit = Pick<RankedCandidate, 'level' | 'lacks' | 'instead' | 'score' | 'parts'> & {
  readonly id: string;
};

/** The list a reader pages through, from its beginning to the end of the page. */
export interface Ordered {
  readonly hits: readonly OrderedHit[];
  readonly nearTotal: number;
}

const candidate = ({ id, day, tokens }: Proposed, found: boolean): Candidate => ({
  ref: id,
  found,
  day,
  tokens: storedTokens(tokens),
});

const ranked = (query: RankingQuery, candidates: readonly Candidate[]): OrderedHit[] =>
  orderCandidates(query, candidates).map(({ ref, ...rest }) => ({ ...rest, id: String(ref) }));

/** A hit whose place is the engine's; its level is read all the same. */
function plainHits(query: RankingQuery | null, hits: readonly Proposed[]): OrderedHit[] {
  const read =
    query === null
      ? []
      : orderCandidates(
          query,
          hits.map((hit) => candidate(hit, true)),
        );
  const levels = new Map(read.map(({ ref, level }) => [ref, level]));
  return hits.map(({ id }) => ({ ...UNRANKED, id, level: levels.get(id) ?? 'exact' }));
}

/** The window as the second look orders it, near ones among them; behind it the rest of what is found. */
export async function orderHits<Document>(
  reading: Reading<Document>,
  request: SearchRequest,
  found: Found,
  answer: Answer<Proposed>,
): Promise<Ordered> {
  const { plan, sort } = request;
  if (plan === null || plan.clauses.length === 0) return { hits: plainHits(null, answer.hits), nearTotal: 0 };
  const query = rankingQuery(plan, reading.statistics);
  if (sort !== 'relevance') return { hits: plainHits(query, answer.hits), nearTotal: 0 };
  const [window, rest] = [answer.hits.slice(0, WINDOW), answer.hits.slice(WINDOW)];
  const known = new Map(window.map((hit) => [hit.id, candidate(hit, true)]));
  if (nearJoins(query, await countAsTyped(reading, request, found, answer.total))) {
    const deeper = new Set(rest.map(({ id }) => id));
    for (const hit of await nearHits(reading, plan, request)) {
      if (!known.has(hit.id) && !deeper.has(hit.id)) known.set(hit.id, candidate(hit, false));
    }
  }
  const hits = ranked(query, [...known.values()]);
  const nearTotal = hits.filter(({ level }) => level === 'near').length;
  return { hits: [...hits, ...plainHits(query, rest)], nearTotal };
}
