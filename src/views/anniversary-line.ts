import type { Anniversary } from '../../search/model/event.ts';
import type { PartialDate } from '../../search/model/partial-date.ts';
import { withFacet } from '../../search/query/change-query.ts';
import { EMPTY_QUERY } from '../../search/query/search-query.ts';
import { placeShortName } from '../../search/places/place-label.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';
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
  /** Ways to the same occasion elsewhere and in other years; none for an occasion that the tables lack. */
  readonly onward: readonly Link[];
}

/** "1945 + 78 = 2023"; a ceremony held in another year is named beside it. */
function sumWords({ origin, ordinal }: Anniversary, held: PartialDate | null): string | null {
  if (origin === null || ordinal === null) return null;
  const from = Number(origin.slice(0, 4));
  const sum = `${from} + ${ordinal} = ${from + ordinal}`;
  const year = held === null ? from + ordinal : Number(held.start.slice(0, 4));
  return year === from + ordinal ? sum : `${sum} (lễ năm ${year})`;
}

function onward(observance: string | null, placeId: string | null): Link[] {
  if (observance === null) return [];
  const query = withFacet(EMPTY_QUERY, 'observance', observance);
  const everywhere = { href: paths.search(query), text: vi.event.sameOccasion };
  if (placeId === null) return [everywhere];
  const text = vi.event.sameOccasionHere(placeShortName(placeId));
  return [{ href: paths.timeline(placeId, null, query), text }, everywhere];
}

/** `placeId` is where the ceremony was held. */
export function anniversaryLine(
  anniversary: Anniversary,
  held: PartialDate | null,
  placeId: string | null,
): AnniversaryLine {
  const { subject, ordinal, origin, lunar, check, observance } = anniversary;
  const days = [origin === null ? null : originWords(origin), lunar === null ? null : vi.event.lunar(lunar)];
  const known = days.filter((day) => day !== null);
  return {
    subject: subject.normalize('NFC'),
    ordinal: ordinal === null ? null : vi.event.years(ordinal),
    origin: known.length === 0 ? null : known.join(', '),
    sum: sumWords(anniversary, held),
    check,
    checkWords: vi.event.checks[check],
    onward: onward(observance, placeId),
  };
}
