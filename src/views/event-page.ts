import type { EventDocument, EventReport } from '../../search/model/documents.ts';
import type { ArticleEvent, EventPlace } from '../../search/model/event.ts';
import { placeShortName } from '../../search/places/place-label.ts';
import { EMPTY_QUERY } from '../../search/query/search-query.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';
import { anniversaryLine, type AnniversaryLine } from './anniversary-line.ts';
import { awardTable, type AwardTable } from './award-table.ts';
import { dateReason } from './date-reasons.ts';
import { aboutPublication, kindLabels } from './event-card.ts';
import { headline, shortened } from './excerpt.ts';
import { illustrationsAmong, type Illustrations } from './illustrations.ts';
import type { Link } from './link.ts';
import { heirsOf, placeOnDay } from './place-names.ts';
import { dateWords, dayWords, machineDate, shortDay } from './vietnamese-dates.ts';

interface EventPlaceView {
  readonly districtOrWard: string | null;
  readonly unit: string | null;
  /** The timeline of the unit, null for events of no place. */
  readonly timeline: Link | null;
  /** All that is told of the unit's day; null where day or unit are not known. */
  readonly day: Link | null;
  /** Units of today, for a unit that is no more. */
  readonly now: readonly Link[];
}

interface ReportView {
  readonly article: Link;
  readonly published: string | null;
  readonly source: string | null;
  readonly sentence: string;
  readonly sentenceHref: string;
  readonly illustration: boolean;
}

export interface EventPage {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly planned: boolean;
  readonly date: string;
  readonly machineDate: string | null;
  readonly dateReason: string | null;
  readonly place: EventPlaceView;
  readonly anniversaries: readonly AnniversaryLine[];
  readonly awards: AwardTable | null;
  readonly evidence: { readonly sentence: string; readonly report: ReportView | null };
  readonly reports: readonly ReportView[];
  readonly sources: string;
  readonly oneSource: boolean;
  readonly reading: readonly string[];
  readonly illustration: Illustrations;
  readonly json: string;
}

/** Number of an event within its article, by the place of its sentence; undefined when the article is not at hand. */
export type EvidenceNumbers = (report: EventReport) => number | undefined;

function placeView(place: EventPlace, day: string | null): Omit<EventPlaceView, 'day'> {
  const { placeId, province, districtOrWard } = place;
  const unit = placeId === null ? province : placeOnDay(placeId, day);
  const link = (id: string): Link => ({ href: paths.place(id), text: placeShortName(id) });
  return {
    districtOrWard: districtOrWard?.normalize('NFC') ?? null,
    unit,
    timeline: placeId === null ? null : link(placeId),
    now: placeId === null ? [] : heirsOf(placeId).map(link),
  };
}

/** The page of the day on which an event began, on its unit's timeline. */
function dayLink({ date, place }: ArticleEvent): Link | null {
  if (place.placeId === null || date?.precision !== 'day') return null;
  return {
    href: paths.timeline(place.placeId, date.start, EMPTY_QUERY),
    text: vi.event.dayHere(placeShortName(place.placeId), shortDay(date.start)),
  };
}

function reportView(report: EventReport, numbers: EvidenceNumbers): ReportView {
  const { articleId, articleTitle, published, source, illustration, event } = report;
  return {
    article: { href: paths.article(articleId), text: headline(articleTitle) },
    published: published === null ? null : dayWords(published),
    source,
    sentence: shortened(event.evidence.sentence, 400),
    sentenceHref: paths.article(articleId, numbers(report)),
    illustration,
  };
}

export function eventPage(document: EventDocument, numbers: EvidenceNumbers): EventPage {
  const { event } = document;
  const proving = document.reports.find(
    (report) => report.event.evidence.sentence === event.evidence.sentence,
  );
  return {
    title: document.title.normalize('NFC'),
    kinds: kindLabels(document.kinds),
    planned: event.status === 'planned',
    date: dateWords(event.date) ?? aboutPublication(document.reports) ?? vi.event.noDate,
    machineDate: machineDate(event.date),
    dateReason: event.date === null ? vi.event.noDateNote : dateReason(event.dateReason),
    place: { ...placeView(event.place, document.day), day: dayLink(event) },
    anniversaries: event.anniversaries.map((mark) => anniversaryLine(mark, event.date, event.place.placeId)),
    awards: awardTable(event.awards, event.recipients),
    evidence: {
      sentence: event.evidence.sentence.normalize('NFC').replace(/\s+/gu, ' ').trim(),
      report: proving === undefined ? null : reportView(proving, numbers),
    },
    reports: document.reports.map((report) => reportView(report, numbers)),
    sources: vi.event.sources(document.reports.length, document.sourceCount),
    oneSource: document.sourceCount === 1,
    reading: [vi.event.confidence(Math.round(event.confidence * 100)), vi.event.rule(event.rule)],
    illustration: illustrationsAmong(document.reports),
    json: paths.eventJson(document.id),
  };
}
