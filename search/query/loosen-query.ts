import { withDays, withoutFacet, withStrict } from './change-query.ts';
import { FACETS } from './facets.ts';
import type { PlannedQuery } from './plan-query.ts';
import type { SearchQuery } from './search-query.ts';

/** One thing left out of a question that found nothing; the page asks how many each gives. */
export interface LooserQuery {
  readonly query: SearchQuery;
  /** What was left out: a facet's name, `days`, `strict`, or a part of the text. */
  readonly without: string;
  /** The words left out as typed, or the facet's values; empty for `days` and `strict`. */
  readonly words: readonly string[];
}

/** So many parts of the text are tried; a longer query has near results anyway. */
const MOST_PARTS = 8;

function withoutParts(query: SearchQuery, planned: PlannedQuery): LooserQuery[] {
  const { asked, filters } = planned;
  const wanted = asked.filter((part) => part.type !== 'excluded');
  const removable = asked
    .filter((part) => part.type === 'excluded' || wanted.length > 1)
    .slice(0, MOST_PARTS);
  const fields = filters.map(({ facet, typed }) => `${prefixOf(facet)}:"${typed}"`);
  return removable.map((gone) => {
    const left = asked.filter((part) => part !== gone).map((part) => part.source);
    return {
      query: { ...query, page: 1, text: [...fields, ...left].join(' ') },
      without: 'text',
      words: [gone.label],
    };
  });
}

function prefixOf(name: string): string {
  return FACETS.find((facet) => facet.name === name)?.prefixes[0] ?? name;
}

/** `field:` words are left out one facet at a time, like chosen facets. */
function withoutFields(query: SearchQuery, planned: PlannedQuery): LooserQuery[] {
  return planned.filters.map((gone) => {
    const others = planned.filters.filter((filter) => filter !== gone);
    const fields = others.map(({ facet, typed }) => `${prefixOf(facet)}:"${typed}"`);
    const text = [...fields, planned.rest].join(' ').trim();
    return { query: { ...query, page: 1, text }, without: gone.facet, words: [gone.typed] };
  });
}

/** Every question with one thing fewer, the likeliest culprits first: marks, days, facets, then words. */
export function looserQueries(query: SearchQuery, planned: PlannedQuery): LooserQuery[] {
  const strict = query.strict ? [{ query: withStrict(query, false), without: 'strict', words: [] }] : [];
  const dated = query.from !== null || query.to !== null;
  const days = dated ? [{ query: withDays(query, null, null), without: 'days', words: [] }] : [];
  const facets = FACETS.flatMap(({ name }) => {
    const words = query.facets[name];
    return words === undefined ? [] : [{ query: withoutFacet(query, name), without: name, words }];
  });
  return [...strict, ...days, ...facets, ...withoutFields(query, planned), ...withoutParts(query, planned)];
}
