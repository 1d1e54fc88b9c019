import type { FacetName } from './search-engine.ts';

/** All facets, in the order in which they are offered. */
export const FACETS = [
  'place',
  'kind',
  'year',
  'source',
  'award',
  'observance',
] as const satisfies readonly FacetName[];
