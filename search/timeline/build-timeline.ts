import type { EventDocument } from '../model/documents.ts';

export type TimelineOrder = 'newest' | 'oldest';

/** Events of one month; `month` is null for what is known to the year only. */
interface TimelineMonth {
  /** `YYYY-MM`. */
  readonly month: string | null;
  readonly events: readonly EventDocument[];
}

interface TimelineYear {
  /** Four digits. */
  readonly year: string;
  readonly months: readonly TimelineMonth[];
}

/** Years → months → events. Nothing is lost and nothing stands twice. */
export interface Timeline {
  readonly years: readonly TimelineYear[];
  /** Events without any date. */
  readonly undated: readonly EventDocument[];
}

/** Precisions that name a month to stand under; a quarter stands under its year. */
const MONTHLY: ReadonlySet<string> = new Set(['day', 'month']);

function monthOf({ event }: EventDocument): string | null {
  return event.date !== null && MONTHLY.has(event.date.precision) ? event.date.start.slice(0, 7) : null;
}

/** A month as a whole stands before its days, a year as a whole before its months: they are the heading of what follows. */
function sortKey({ event, id }: EventDocument): string {
  const { start, precision } = event.date ?? { start: '', precision: 'day' };
  const rank = precision === 'day' ? '1' : '0';
  return `${start.slice(0, 7)}${rank}${start}|${id}`;
}

function inOrder(events: readonly EventDocument[], order: TimelineOrder): EventDocument[] {
  const sign = order === 'oldest' ? 1 : -1;
  const keys = new Map(events.map((event) => [event, sortKey(event)]));
  const key = (event: EventDocument): string => keys.get(event) ?? '';
  return events.toSorted((left, right) => (key(left) < key(right) ? -sign : sign));
}

function yearOf(year: string, events: readonly EventDocument[]): TimelineYear {
  const months = Map.groupBy(events, monthOf);
  const whole = months.get(null);
  months.delete(null);
  const listed = [...months].map(([month, own]) => ({ month, events: own }));
  return { year, months: whole === undefined ? listed : [{ month: null, events: whole }, ...listed] };
}

/** Arranges events by time; those known to the year only come first in their year, whatever the order. */
export function buildTimeline(events: readonly EventDocument[], order: TimelineOrder): Timeline {
  const sorted = inOrder(events, order);
  const years = Map.groupBy(sorted, ({ event }) => event.date?.start.slice(0, 4) ?? '');
  const undated = years.get('') ?? [];
  years.delete('');
  return { years: [...years].map(([year, own]) => yearOf(year, own)), undated };
}
