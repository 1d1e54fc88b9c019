import type { EventDocument, EventReport } from '../model/documents.ts';
import { eventDocument } from './event-document.ts';
import { ceremonyLikeness, SAME_CEREMONY } from './same-ceremony.ts';

const DAY_MS = 86_400_000;

/** Number of the fortnight since 1970 that an ISO day lies in. */
function fortnight(day: string): number {
  return Math.floor(Date.parse(day) / DAY_MS / 14);
}

/**
 * Events that may be the same ceremony share a bucket: the province and the day (or month, or year); without any
 * date the province and the fortnight of publication; without those the report stands alone. What an invented
 * article tells is never the same as what a real one tells.
 */
export function eventBucket(report: EventReport): string {
  const { date, place } = report.event;
  const province = `${report.illustration ? 'illustration|' : ''}${place.placeId ?? 'vn'}`;
  if (date !== null) return `${province}|${date.start}|${date.precision}`;
  if (place.placeId !== null && report.published !== null) {
    return `${province}|~${fortnight(report.published)}`;
  }
  return `alone|${report.articleId}|${report.event.evidence.field}|${report.event.evidence.start}`;
}

/** Earliest published first, undated last; the order decides ids and never depends on the order of arrival. */
function byAge(left: EventReport, right: EventReport): number {
  return compare(ageKey(left), ageKey(right));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function ageKey(report: EventReport): string {
  const { evidence } = report.event;
  const at = String(evidence.start).padStart(9, '0');
  return [
    report.published ?? '9999',
    report.articleId,
    evidence.field,
    at,
    report.event.kinds.join('+'),
  ].join('\u0000');
}

/** Reports of one ceremony, the earliest first, and the articles they come from. */
interface CeremonyGroup {
  readonly reports: EventReport[];
  readonly articles: Set<string>;
}

/** A ceremony told by more reports is known well enough by the earliest of them. */
const MOST_COMPARED = 50;

/** The group whose ceremony the report tells best; one article never tells one ceremony twice. */
function home(groups: readonly CeremonyGroup[], report: EventReport): CeremonyGroup | null {
  let best: { group: CeremonyGroup; likeness: number } | null = null;
  for (const group of groups) {
    if (group.articles.has(report.articleId)) continue;
    const compared = group.reports.slice(0, MOST_COMPARED);
    const likeness = Math.max(...compared.map((other) => ceremonyLikeness(other, report)));
    if (likeness >= SAME_CEREMONY && likeness > (best?.likeness ?? 0)) best = { group, likeness };
  }
  return best?.group ?? null;
}

function groupBucket(reports: readonly EventReport[]): EventReport[][] {
  const groups: CeremonyGroup[] = [];
  for (const report of [...reports].sort(byAge)) {
    const group = home(groups, report);
    if (group === null) groups.push({ reports: [report], articles: new Set([report.articleId]) });
    else {
      group.reports.push(report);
      group.articles.add(report.articleId);
    }
  }
  return groups.map((group) => group.reports);
}

/**
 * One document a ceremony from the reports of one or several buckets. Pure, and the same whatever the order of the
 * reports; give it all reports of a bucket, old ones and new ones. Ids come from the earliest report.
 */
export function mergeReports(reports: readonly EventReport[]): EventDocument[] {
  const buckets = Map.groupBy(reports, eventBucket);
  const taken = new Set<string>();
  return [...buckets.keys()]
    .sort(compare)
    .flatMap((bucket) =>
      groupBucket(buckets.get(bucket) ?? []).map((group) => eventDocument(bucket, group, taken)),
    );
}
