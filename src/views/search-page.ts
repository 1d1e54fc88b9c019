import {
  withoutFilters,
  withoutVerbatim,
  withSort,
  withStrict,
  withText,
  withVerbatim,
} from '../../search/query/change-query.ts';
import type { FacetCount, SearchPage } from '../../search/engine/search-engine.ts';
import type { ArticleDocument, EventDocument } from '../../search/model/documents.ts';
import { describeQuery } from '../../search/query/describe-query.ts';
import { FACETS } from '../../search/query/facets.ts';
import type { LooserQuery } from '../../search/query/loosen-query.ts';
import { noticeSentence } from '../../search/query/notices.ts';
import type { PlannedQuery } from '../../search/query/plan-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import type { MeantText } from '../../search/suggest/did-you-mean.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';
import { illustrationsAmong, type Illustrations } from './illustrations.ts';
import { chosenFilters, type Chip } from './chosen-filters.ts';
import { eventCard, type EventCard } from './event-card.ts';
import type { Link } from './link.ts';
import { facetLabel } from './facet-labels.ts';
import { facetGroups, type FacetGroup } from './facet-list.ts';
import { hitList, type HitView } from './hit-list.ts';
import { paging, RESULTS_PER_PAGE, type Paging } from './paging.ts';
import { timeChart, type TimeBar } from './time-chart.ts';
import { timeTrail } from './time-trail.ts';

/** A query with one condition less, and how many articles it would find. */
export interface Loosened extends LooserQuery {
  readonly total: number;
}

/** What the index and the query's reading answered. */
export interface SearchAnswer {
  readonly query: SearchQuery;
  readonly planned: PlannedQuery;
  /** Null where the query has nothing to look for. */
  readonly page: SearchPage<ArticleDocument> | null;
  readonly events: readonly EventDocument[];
  /** All articles by the same unit of time, to compare with. */
  readonly whole: readonly FacetCount[];
  readonly meant: MeantText | null;
  readonly loosened: readonly Loosened[];
}

export interface SearchResults {
  readonly status: string;
  readonly incomplete: boolean;
  readonly hits: readonly HitView[];
  readonly events: readonly EventCard[];
  readonly facets: readonly FacetGroup[];
  readonly bars: readonly TimeBar[];
  /** To longer times around the chosen one. */
  readonly trail: readonly Link[];
  readonly paging: Paging | null;
  readonly sorts: readonly (Link & { readonly chosen: boolean })[];
  /** Switches "đúng dấu"; null where the query has no marks to be strict about. */
  readonly strict: Link | null;
  readonly none: boolean;
  readonly beyond: Link | null;
  readonly loosened: readonly Link[];
}

export interface SearchPageView {
  readonly title: string;
  readonly query: SearchQuery;
  /** The query in a sentence. */
  readonly description: string | null;
  readonly notices: readonly string[];
  readonly expansions: readonly Chip[];
  readonly verbatim: readonly Chip[];
  readonly chosen: readonly Chip[];
  readonly clear: string | null;
  readonly meant: Link | null;
  /** Null where nothing was asked. */
  readonly results: SearchResults | null;
  readonly illustration: Illustrations;
  readonly json: string;
}

const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** Found and near ones share one list of pages. */
function listed({ page }: SearchAnswer): number {
  return (page?.total ?? 0) + (page?.nearTotal ?? 0);
}

function statusOf({ total, nearTotal, countedAll }: SearchPage<ArticleDocument>): string {
  const status = nearTotal === 0 ? vi.search.found(total) : vi.search.foundAndNear(total, nearTotal);
  return countedAll ? status : vi.search.atLeast(status);
}

/** "Bỏ lọc Địa phương: Cần Thơ", "Bỏ “bóng đá”". */
function looserLabel({ without, words }: Loosened): string {
  if (without === 'strict') return vi.search.withoutStrict;
  if (without === 'days') return vi.search.withoutDays;
  const facet = FACETS.find(({ name }) => name === without);
  if (facet === undefined) return vi.search.withoutWords(words.join(', '));
  return vi.search.remove(`${facet.label}: ${words.map((word) => facetLabel(facet.name, word)).join(', ')}`);
}

function resultsOf(answer: SearchAnswer): SearchResults | null {
  const { query, page, planned } = answer;
  if (page === null) return null;
  const { hits, facets, histogram } = page;
  const all = listed(answer);
  const strict = {
    text: query.strict ? vi.search.strictOff : vi.search.strictOn,
    href: paths.search(withStrict(query, !query.strict)),
  };
  return {
    status: statusOf(page),
    incomplete: !page.complete,
    hits: hitList(hits, planned.plan?.marked === true),
    events: answer.events.map(eventCard),
    facets: facetGroups(query, facets),
    bars: timeChart(query, histogram, answer.whole),
    trail: timeTrail(query),
    paging: paging(query, all, RESULTS_PER_PAGE, paths.search),
    sorts: SORTS.map((sort) => ({
      text: vi.search.sorts[sort],
      href: paths.search(withSort(query, sort)),
      chosen: query.sort === sort,
    })),
    strict: planned.plan?.marked === true || query.strict ? strict : null,
    none: all === 0,
    beyond:
      hits.length === 0 && all > 0
        ? { text: vi.search.firstPage, href: paths.search({ ...query, page: 1 }) }
        : null,
    loosened: answer.loosened.map((looser) => ({
      text: vi.search.loosenCount(looserLabel(looser), looser.total),
      href: paths.search(looser.query),
    })),
  };
}

export function searchPage(answer: SearchAnswer): SearchPageView {
  const { query, planned, meant } = answer;
  const chosen = chosenFilters(query);
  const hits = answer.page?.hits ?? [];
  return {
    title: vi.search.title(query.text.slice(0, 80)),
    query,
    description: answer.page === null ? null : describeQuery(query, planned, facetLabel),
    notices: planned.notices.filter(({ code }) => code !== 'empty').map(noticeSentence),
    expansions: planned.expansions.map(({ key, typed, others }) => ({
      text: vi.search.expansion(typed, others.join('”, “')),
      action: vi.search.removeExpansion(typed),
      href: paths.search(withVerbatim(query, key)),
    })),
    verbatim: query.verbatim.map((key) => ({
      text: vi.search.verbatim(key),
      action: vi.search.restoreExpansion(key),
      href: paths.search(withoutVerbatim(query, key)),
    })),
    chosen: chosen.map(({ label, without }) => ({
      text: label,
      action: vi.search.remove(label),
      href: paths.search(without),
    })),
    clear: chosen.length > 1 ? paths.search(withoutFilters({ ...query, strict: false })) : null,
    meant: meant === null ? null : { text: meant.text, href: paths.search(withText(query, meant.text)) },
    results: resultsOf(answer),
    illustration: illustrationsAmong([...hits.map(({ document }) => document.article), ...answer.events]),
    json: paths.searchJson(query),
  };
}
