import type { EventIndex } from '../engine/search-engine.ts';
import { eventBucket, mergeReports } from '../events/merge-reports.ts';
import type { EventDocument, EventReport } from '../model/documents.ts';
import type { ArticleEvent } from '../model/event.ts';
import { unlessMissing } from './missing-index.ts';

/** How the events of an index change when some articles are written anew. */
export interface EventChanges {
  readonly put: readonly EventDocument[];
  readonly remove: readonly string[];
  /** The id of the event that an article's telling belongs to. */
  readonly eventId: (articleId: string, event: ArticleEvent) => string | null;
  /** Other articles, some telling of which now belongs to another event than before. */
  readonly movedArticles: readonly string[];
}

/** Names one telling; the same in every run, however often it went through JSON. */
export function tellingKey(articleId: string, { evidence, kinds }: ArticleEvent): string {
  return [articleId, evidence.field, evidence.start, ...kinds].join('|');
}

function tellings(events: readonly EventDocument[]): Map<string, { articleId: string; eventId: string }> {
  return new Map(
    events.flatMap(({ id, reports }) =>
      reports.map(
        ({ articleId, event }) => [tellingKey(articleId, event), { articleId, eventId: id }] as const,
      ),
    ),
  );
}

/** All events that may change: those of the new reports' buckets, those the articles told before, and their buckets. */
async function affectedEvents(
  index: EventIndex,
  articleIds: readonly string[],
  reports: readonly EventReport[],
): Promise<EventDocument[]> {
  const buckets = new Set(reports.map(eventBucket));
  const found = await unlessMissing(() => index.related([...buckets], articleIds), []);
  const others = new Set(found.map(({ bucket }) => bucket).filter((bucket) => !buckets.has(bucket)));
  if (others.size === 0) return found;
  const more = await index.related([...others], []);
  return [...new Map([...found, ...more].map((event) => [event.id, event])).values()];
}

/** Merges new reports of some articles (all reports of each, none for one that goes) with what the index holds. */
export async function mergeEvents(
  index: EventIndex,
  articleIds: readonly string[],
  reports: readonly EventReport[],
): Promise<EventChanges> {
  const before = await affectedEvents(index, articleIds, reports);
  const rewritten = new Set(articleIds);
  const known = tellings(before);
  // A killed run may have left one telling in two events: the map keeps it once.
  const kept = new Map(
    before
      .flatMap((event) => event.reports)
      .filter(({ articleId }) => !rewritten.has(articleId))
      .map((report) => [tellingKey(report.articleId, report.event), report]),
  );
  const merged = mergeReports([...kept.values(), ...reports]);
  const now = tellings(merged);
  const ids = new Set(merged.map(({ id }) => id));
  const served = new Map(before.map((event) => [event.id, JSON.stringify(event)]));
  const moved = [...kept.keys()].filter((key) => known.get(key)?.eventId !== now.get(key)?.eventId);
  return {
    put: merged.filter((event) => served.get(event.id) !== JSON.stringify(event)),
    remove: before.map(({ id }) => id).filter((id) => !ids.has(id)),
    eventId: (articleId, event) => now.get(tellingKey(articleId, event))?.eventId ?? null,
    movedArticles: [
      ...new Set(moved.map((key) => known.get(key)?.articleId).filter((id) => id !== undefined)),
    ],
  };
}
