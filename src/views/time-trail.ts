import { withDays } from '../../search/query/change-query.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';
import { daysOf, labelOf } from './time-chart.ts';

/** Units of time by the letters of a day that name them, the longest first. */
const UNITS = [
  { unit: 'decade', name: (day: string) => `${day.slice(0, 3)}0` },
  { unit: 'year', name: (day: string) => day.slice(0, 4) },
  { unit: 'month', name: (day: string) => day.slice(0, 7) },
] as const;

/** The way up from the days that a query is narrowed to: all years, the decade, the year, the month around them. */
export function timeTrail(query: SearchQuery): readonly Link[] {
  const { from, to } = query;
  if (from === null && to === null) return [];
  const all = { text: vi.time.all, href: paths.search(withDays(query, null, null)) };
  if (from === null || to === null) return [all];
  const around = UNITS.flatMap(({ unit, name }) => {
    const [first, last] = daysOf(name(from), unit);
    const wider = first <= from && to <= last && (first !== from || to !== last);
    return wider
      ? [{ text: labelOf(name(from), unit), href: paths.search(withDays(query, first, last)) }]
      : [];
  });
  return [all, ...around];
}
