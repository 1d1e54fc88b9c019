import type { FacetName } from '../engine/search-engine.ts';
import type { AskedPart } from './asked-parts.ts';
import { FACETS } from './facets.ts';
import type { PlannedQuery } from './plan-query.ts';
import type { SearchQuery } from './search-query.ts';
import { filtersOf } from './to-search-request.ts';

/** The name of a facet's value for people: `can-tho` → "Cần Thơ". */
export type ValueLabel = (facet: FacetName, value: string) => string;

function written(part: AskedPart): string {
  return part.type === 'word' ? part.label : `“${part.label}”`;
}

function wordsPhrase(asked: readonly AskedPart[]): string {
  const parts = asked.filter((part) => part.type !== 'excluded').map(written);
  return parts.length === 0 ? '' : `có ${parts.join(' ')}`;
}

function excludedPhrase(asked: readonly AskedPart[]): string {
  const parts = asked.filter((part) => part.type === 'excluded').map((part) => `“${part.label}”`);
  return parts.length === 0 ? '' : `không có ${parts.join(', ')}`;
}

/** 2023-09-02 → 2/9/2023. */
function day(iso: string): string {
  return iso.split('-').reverse().map(Number).join('/');
}

function daysPhrase({ from, to }: SearchQuery): string {
  if (from !== null && to !== null)
    return from === to ? `ngày ${day(from)}` : `từ ${day(from)} đến ${day(to)}`;
  if (from !== null) return `từ ${day(from)}`;
  return to === null ? '' : `đến ${day(to)}`;
}

/**
 * The question in a Vietnamese phrase: "bài có “huy hiệu Đảng” ở Cần Thơ, năm 2023, không có “bóng đá”".
 * Holds the reader's own words: escape it. `what` is the thing looked for, `bài` or `sự kiện`.
 */
export function describeQuery(
  query: SearchQuery,
  planned: PlannedQuery,
  label: ValueLabel,
  what = 'bài',
): string {
  const { facets } = filtersOf(query, planned.filters);
  const chosen = FACETS.map(({ name, joint }) => {
    const values = (facets[name] ?? []).map((value) => label(name, value));
    return values.length === 0 ? '' : `${joint} ${values.join(' hoặc ')}`;
  });
  const [place = '', ...others] = chosen;
  const lead = [what, wordsPhrase(planned.asked), place].filter((part) => part !== '').join(' ');
  const rest = [...others, daysPhrase(query), excludedPhrase(planned.asked), query.strict ? 'đúng dấu' : ''];
  const all = [lead, ...rest].filter((part) => part !== '');
  return all.length === 1 && lead === what ? `tất cả ${what}` : all.join(', ');
}
