import type { EventDocument, EventReport } from '../model/documents.ts';
import type { Anniversary, ArticleEvent, Award, Recipients } from '../model/event.ts';
import { placesToday } from '../places/gazetteer.ts';
import { slug } from '../text/slug.ts';
import { isSameText } from '../text/text-fingerprint.ts';
import { eventTitle } from './event-title.ts';

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Reports whose texts are copies of one another, each group in the order of the reports. */
function copyGroups(reports: readonly EventReport[]): EventReport[][] {
  const groups: EventReport[][] = [];
  for (const report of reports) {
    const group = groups.find((copies) =>
      copies.some((copy) => isSameText(copy.copyGroup, report.copyGroup)),
    );
    if (group === undefined) groups.push([report]);
    else group.push(report);
  }
  return groups;
}

/** The surest report first; among equals the fuller one, then the older one. */
function surest(reports: readonly EventReport[]): EventReport | undefined {
  const weight = ({ event }: EventReport): number =>
    event.confidence +
    0.02 * (event.awards.length + event.anniversaries.length) +
    (event.status === 'held' ? 0.5 : 0);
  return [...reports].sort((left, right) => weight(right) - weight(left))[0];
}

function mergedAnniversaries(events: readonly ArticleEvent[]): Anniversary[] {
  const merged = new Map<string, Anniversary>();
  for (const mark of events.flatMap((event) => event.anniversaries)) {
    const key = `${mark.class}|${mark.observance ?? mark.subject}`;
    const known = merged.get(key);
    const exactness = (value: Anniversary): number =>
      (value.ordinal === null ? 0 : 20) + (value.origin?.length ?? 0);
    if (known === undefined || exactness(mark) > exactness(known)) merged.set(key, mark);
  }
  return [...merged.values()];
}

/** Awards are taken from the one report that counts most of them: figures of two reports are never mixed. */
function mergedAwards(events: readonly ArticleEvent[]): readonly Award[] {
  const detail = (awards: readonly Award[]): number =>
    awards.reduce((sum, award) => sum + (award.count === null ? 1 : 3), 0);
  return events
    .map((event) => event.awards)
    .reduce((best, awards) => (detail(awards) > detail(best) ? awards : best), []);
}

function mergedRecipients(events: readonly ArticleEvent[]): Recipients {
  const told = ({ recipients }: ArticleEvent): number =>
    [recipients.total, recipients.inPerson, recipients.represented].filter((value) => value !== null).length;
  const none: Recipients = { total: null, inPerson: null, represented: null, sumHolds: null };
  return events.reduce(
    (best, event) =>
      told(event) > [best.total, best.inPerson, best.represented].filter((value) => value !== null).length
        ? event.recipients
        : best,
    none,
  );
}

/** The merged reading: the surest report, completed by what the others tell. */
function mergedEvent(reports: readonly EventReport[], main: ArticleEvent): ArticleEvent {
  const events = [main, ...reports.map((report) => report.event).filter((event) => event !== main)];
  const districts = events.map((event) => event.place.districtOrWard).filter((name) => name !== null);
  return {
    ...main,
    kinds: distinct(events.flatMap((event) => event.kinds)),
    status: events.some((event) => event.status === 'held') ? 'held' : 'planned',
    place: { ...main.place, districtOrWard: main.place.districtOrWard ?? districts[0] ?? null },
    anniversaries: mergedAnniversaries(events),
    awards: mergedAwards(events),
    recipients: mergedRecipients(events),
  };
}

/** FNV-1a, as base 36: ids only have to differ, not to keep secrets. */
function shortHash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Place, day and a hash of the earliest report: later reports of the same ceremony leave it as it is. */
function eventId(bucket: string, first: EventReport, taken: Set<string>): string {
  const head = [first.event.place.placeId, first.event.date?.start].filter(
    (part) => part !== null && part !== undefined,
  );
  const seed = [bucket, first.articleId, first.event.kinds[0], first.event.place.districtOrWard].join('|');
  for (let attempt = 0; ; attempt += 1) {
    const id = slug([...head, shortHash(`${seed}|${attempt}`)].join('-'));
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
  }
}

/** The unit of the event's day, and those of today that hold its land. */
function placesOf({ place }: ArticleEvent): string[] {
  if (place.placeId === null) return [];
  return distinct([place.placeId, ...placesToday(place.placeId).map((unit) => unit.id)]);
}

/** One ceremony from its reports, the earliest first. `taken` holds the ids given so far and gets the new one. */
export function eventDocument(
  bucket: string,
  reports: readonly EventReport[],
  taken: Set<string>,
): EventDocument {
  const [first] = reports;
  const main = surest(reports);
  if (first === undefined || main === undefined) throw new TypeError('An event needs at least one report.');
  const event = mergedEvent(reports, main.event);
  return {
    id: eventId(bucket, first, taken),
    title: eventTitle(event),
    event,
    reports,
    sourceCount: copyGroups(reports).length,
    bucket,
    day: event.date?.start ?? null,
    places: placesOf(event),
    kinds: event.kinds,
    observances: distinct(event.anniversaries.map((mark) => mark.observance).filter((id) => id !== null)),
    awards: distinct(event.awards.map((award) => award.name)),
    illustration: reports.every((report) => report.illustration),
  };
}
