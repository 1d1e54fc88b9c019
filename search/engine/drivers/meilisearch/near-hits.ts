import type { QueryPlan } from '../../../model/query-plan.ts';
import type { CandidateLane } from '../../../ranking/candidate-lanes.ts';
import { WINDOW } from '../../../ranking/order-candidates.ts';
import type { SearchRequest } from '../../search-engine.ts';
import { askEach, PROPOSED, type Proposed } from './ask-server.ts';
import { filterExpression, oneOf } from './facet-values.ts';
import type { Reading } from './find-documents.ts';
import { nearQueries, type NearQuery } from './near-queries.ts';
import { documentKey } from './stored-document.ts';

type Named = Pick<Proposed, 'id'>;

/** Documents by the lanes that they are known to be in, the heaviest first; before them what is taken in any case. */
function heaviest(queries: readonly NearQuery[], answers: readonly (readonly Named[])[]): string[] {
  const held = new Map<string, Set<CandidateLane>>();
  const taken: string[] = [];
  queries.forEach(({ lanes }, at) => {
    for (const { id } of answers[at] ?? []) {
      if (lanes.length === 0) taken.push(id);
      const own = held.get(id) ?? new Set();
      for (const lane of lanes) own.add(lane);
      held.set(id, own);
    }
  });
  const weighed = [...held].map(([id, lanes]) => ({
    id,
    weight: [...lanes].reduce((sum, { weight }) => sum + weight, 0),
  }));
  weighed.sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  return [...new Set([...taken, ...weighed.map(({ id }) => id)])];
}

/** Documents that hold most of a query's weight, as many as the second look orders, with what it needs of them. */
export async function nearHits<Document>(
  { server, names, statistics }: Reading<Document>,
  plan: QueryPlan,
  { filters }: SearchRequest,
): Promise<readonly Proposed[]> {
  const queries = nearQueries(plan, statistics);
  const filter = filterExpression(filters);
  const answers = await askEach<Named>(server, names, queries, { filter, retrieve: ['id'] });
  const keys = heaviest(queries, answers).slice(0, WINDOW).map(documentKey);
  if (keys.length === 0) return [];
  const all = { q: '', attribute: null, most: keys.length };
  const hits = await askEach<Proposed>(server, names, [all], {
    filter: [oneOf('key', keys)],
    retrieve: PROPOSED,
  });
  return hits.flat();
}
