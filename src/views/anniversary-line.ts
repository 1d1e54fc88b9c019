import type { Anniversary } from '../../search/model/event.ts';
import type { PartialDate } from '../../search/model/partial-date.ts';
import { vi } from '../i18n/vi.ts';
import { originWords } from './vietnamese-dates.ts';

/** An anniversary on an event's page, with the sum a reader can follow. */
export interface AnniversaryLine {
  readonly subject: string;
  readonly ordinal: string | null;
  readonly origin: string | null;
  /** "1945 + 78 = 2023", null where a part is unknown. */
  readonly sum: string | null;
  readonly check: Anniversary['check'];
  readonly checkWords: string;
}

/** "1945 + 78 = 2023"; a ceremony held in another year is named beside it. */
function sumWords({ origin, ordinal }: Anniversary, held: PartialDate | null): string | null {
  if (origin === null || ordinal === null) return null;
  const from = Number(origin.slice(0, 4));
  const sum = `${from} + ${ordinal} = ${from + ordinal}`;
  const year = held === null ? from + ordinal : Number(held.start.slice(0, 4));
  return year === from + ordinal ? sum : `${sum} (lễ năm ${year})`;
}

export function anniversaryLine(anniversary: Anniversary, held: PartialDate | null): AnniversaryLine {
  const { subject, ordinal, origin, lunar, check } = anniversary;
  const days = [origin === null ? null : originWords(origin), lunar === null ? null : vi.event.lunar(lunar)];
  const known = days.filter((day) => day !== null);
  return {
    subject: subject.normalize('NFC'),
    ordinal: ordinal === null ? null : vi.event.years(ordinal),
    origin: known.length === 0 ? null : known.join(', '),
    sum: sumWords(anniversary, held),
    check,
    checkWords: vi.event.checks[check],
  };
}
