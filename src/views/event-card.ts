import { eventKind } from '../../search/events/event-kinds.ts';
import type { EventDocument, EventReport } from '../../search/model/documents.ts';
import type { EventPlace } from '../../search/model/event.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';
import { shortened } from './excerpt.ts';
import { datedPlaceName } from './place-names.ts';
import { dateWords, dayWords, machineDate, marginDate, type MarginDate } from './vietnamese-dates.ts';

/** An event in a list. */
export interface EventCard {
  readonly href: string;
  readonly title: string;
  readonly kinds: readonly string[];
  /** In words; the day of publication, named as such, where the text tells none; null where neither is known. */
  readonly date: string | null;
  readonly machineDate: string | null;
  readonly margin: MarginDate;
  readonly planned: boolean;
  readonly place: string | null;
  readonly evidence: string;
  readonly reports: string;
  readonly illustration: boolean;
}

/** "phường Ninh Kiều, Cần Thơ", "Sóc Trăng (đến 30/6/2025)"; null for events of no place. */
function placeLine({ placeId, province, districtOrWard }: EventPlace): string | null {
  const unit = placeId === null ? province : datedPlaceName(placeId);
  const names = [districtOrWard?.normalize('NFC') ?? null, unit].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}

export function kindLabels(kinds: readonly string[]): readonly string[] {
  return kinds.map((kind) => eventKind(kind)?.label ?? kind);
}

/** "khoảng ngày đăng bài, 2/9/2025" of the first report that has a day. */
export function aboutPublication(reports: readonly EventReport[]): string | null {
  const day = reports.map(({ published }) => published).find((published) => published !== null);
  return day === undefined ? null : vi.event.about(dayWords(day));
}

export function eventCard(document: EventDocument): EventCard {
  const { event, reports, sourceCount } = document;
  return {
    href: paths.event(document.id),
    title: document.title.normalize('NFC'),
    kinds: kindLabels(document.kinds),
    date: dateWords(event.date) ?? aboutPublication(reports),
    machineDate: machineDate(event.date),
    margin: marginDate(event.date),
    planned: event.status === 'planned',
    place: placeLine(event.place),
    evidence: shortened(event.evidence.sentence),
    reports: vi.event.sources(reports.length, sourceCount),
    illustration: reports.some((report) => report.illustration),
  };
}
