import { FACETS } from '../../facet-names.ts';
import type { Server } from './server.ts';
import type { TaskQueue } from './tasks.ts';

/** Names of values that are only filtered by equality. */
const EQUAL = [...FACETS, 'key', 'day', 'month', 'decade', 'links'];

const NO_TYPOS = { enabled: false };

/**
 * What an index of documents is set to. Words come prepared and every word of a query is quoted, so the server's own
 * typo tolerance, prefixes, stop words and synonyms have nothing to add; order is settled at the second look.
 */
export const DOCUMENT_SETTINGS: Readonly<Record<string, unknown>> = {
  searchableAttributes: ['folded', 'marked'],
  displayedAttributes: ['id', 'title', 'hash', 'path', 'day', 'month', 'decade', 'tokens', 'document', ...FACETS],
  filterableAttributes: [
    { attributePatterns: EQUAL, features: { facetSearch: false, filter: { equality: true, comparison: false } } },
    { attributePatterns: ['stamp'], features: { facetSearch: false, filter: { equality: true, comparison: true } } },
  ],
  sortableAttributes: ['stamp', 'key'],
  rankingRules: ['sort', 'words', 'proximity', 'exactness', 'stamp:desc'],
  typoTolerance: NO_TYPOS,
  stopWords: [],
  synonyms: {},
  dictionary: [],
  separatorTokens: [],
  nonSeparatorTokens: [],
  proximityPrecision: 'byWord',
  prefixSearch: 'disabled',
  facetSearch: false,
  pagination: { maxTotalHits: 10_000_000 },
  faceting: { maxValuesPerFacet: 100_000, sortFacetValuesBy: { '*': 'count', day: 'alpha', month: 'alpha' } },
  searchCutoffMs: 5_000,
}; // prettier-ignore

/** What the index of statistics is set to: nothing in it is searched. */
export const STATISTICS_SETTINGS: Readonly<Record<string, unknown>> = {
  searchableAttributes: ['key'],
  filterableAttributes: ['key'],
};

const ORDERED = new Set(['rankingRules', 'searchableAttributes']);

/** One way to write a setting, so that the same settings compare as the same. */
function canonical(value: unknown, ordered: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(canonical(item, ordered)));
    return ordered ? items : items.sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, canonical(item, ordered)] as const);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** True where every part that we set is found on the server; what it sets beyond that is its own affair. */
function holds(wanted: unknown, served: unknown, ordered: boolean): boolean {
  if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)) {
    return Object.entries(wanted).every(([key, value]) =>
      holds(value, (served as Record<string, unknown> | null)?.[key], ordered),
    );
  }
  return JSON.stringify(canonical(wanted, ordered)) === JSON.stringify(canonical(served, ordered));
}

/** Names of the settings in which a served index differs from what it should be. */
export function drift(
  wanted: Readonly<Record<string, unknown>>,
  served: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(wanted).filter((name) => !holds(wanted[name], served[name], ORDERED.has(name)));
}

/** Brings an index to its settings; sends nothing where nothing differs. Returns the names that did. */
export async function applySettings(
  server: Server,
  tasks: TaskQueue,
  uid: string,
  wanted: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const served = (await server.call('get', `indexes/${uid}/settings`)) as Record<string, unknown>;
  const differing = drift(wanted, served);
  if (differing.length === 0) return [];
  const patch = Object.fromEntries(differing.map((name) => [name, wanted[name]]));
  await tasks.send('patch', `indexes/${uid}/settings`, patch);
  return differing;
}
