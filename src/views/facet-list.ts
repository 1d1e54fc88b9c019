import type { FacetCount, FacetName } from '../../search/engine/search-engine.ts';
import { hasFacet, withFacet, withoutFacet } from '../../search/query/change-query.ts';
import { FACETS } from '../../search/query/facets.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { paths } from '../paths.ts';
import { facetLabel } from './facet-labels.ts';
import { figure } from './numbers.ts';

export interface FacetOption {
  readonly label: string;
  readonly count: string;
  readonly chosen: boolean;
  /** Adds the value, or takes it away when it is chosen. */
  readonly href: string;
}

export interface FacetGroup {
  readonly name: FacetName;
  readonly label: string;
  readonly first: readonly FacetOption[];
  /** Those behind "Thêm … mục". */
  readonly more: readonly FacetOption[];
  readonly open: boolean;
}

/** Values shown before the rest folds away. */
const SHOWN = 8;
/** Facets folded away until one of their values is chosen. */
const FOLDED: ReadonlySet<FacetName> = new Set(['award', 'observance', 'source']);

function inOrder(name: FacetName, counts: readonly FacetCount[]): readonly FacetCount[] {
  if (name === 'year') return counts.toSorted((left, right) => (left.value < right.value ? 1 : -1));
  return counts.toSorted((left, right) => right.count - left.count);
}

function option(query: SearchQuery, facet: FacetName, { value, count }: FacetCount): FacetOption {
  const chosen = hasFacet(query, facet, value);
  const next = chosen ? withoutFacet(query, facet, value) : withFacet(query, facet, value);
  return { label: facetLabel(facet, value), count: figure(count), chosen, href: paths.search(next) };
}

/** Facets that have anything to choose; chosen values are listed even when their count is nought. */
export function facetGroups(
  query: SearchQuery,
  counts: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>,
): readonly FacetGroup[] {
  return FACETS.flatMap(({ name, label }) => {
    const own = counts[name] ?? [];
    const listed = new Set(own.map(({ value }) => value));
    const gone = (query.facets[name] ?? []).filter((value) => !listed.has(value));
    const all = [...inOrder(name, own), ...gone.map((value) => ({ value, count: 0 }))];
    if (all.length === 0) return [];
    const options = all.map((count) => option(query, name, count));
    const chosen = options.filter((each) => each.chosen);
    const first = [...chosen, ...options.filter((each) => !each.chosen)].slice(
      0,
      Math.max(SHOWN, chosen.length),
    );
    const more = options.filter((each) => !first.includes(each));
    return [{ name, label, first, more, open: !FOLDED.has(name) || chosen.length > 0 }];
  });
}
