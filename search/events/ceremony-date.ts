import type { Anniversary } from '../model/event.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Ceremony } from './ceremonies.ts';
import { isDay, looseDate, nearbyDay, newDay } from './days-around.ts';
import type { ToldDay } from './told-days.ts';
import type { ToldSentence } from './told-sentences.ts';

/** A ceremony's date and the code of how it was found. */
export interface CeremonyDate {
  readonly date: PartialDate | null;
  readonly reason: string | null;
}

/** Months, quarters and years always whole: "nửa cuối tháng 5" supports the month. */
function whole(value: PartialDate): PartialDate {
  if (value.precision === 'month') {
    const [year, month] = [Number(value.end.slice(0, 4)), Number(value.end.slice(5, 7))];
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return {
      start: `${value.start.slice(0, 7)}-01`,
      end: `${value.end.slice(0, 7)}-${String(last).padStart(2, '0')}`,
      precision: 'month',
    };
  }
  return value;
}

const IN_YEAR = /(?:trong|cả|của|suốt) (?:\p{L}+ ){0,4}năm (?:\d{4}|qua|nay|ngoái)|năm \d{4},/u;

/** A year beside what was held is most often part of a name; only "trong năm 2023" tells when. */
function tellsPeriod(coarse: ToldDay, ceremony: Ceremony): boolean {
  return (
    coarse.mention.value.precision !== 'year' || ceremony.sentences.some((told) => IN_YEAR.test(told.lower))
  );
}

/** Whether a month, or a year, tells when: never a year alone on a page that nobody dates. */
function mayTellWhen(
  coarse: ToldDay,
  ceremony: Ceremony,
  foretold: boolean,
  published: string | null,
): boolean {
  if (published === null && coarse.mention.value.precision === 'year') return false;
  return foretold || tellsPeriod(coarse, ceremony);
}

/** The year of "80 năm Quốc khánh" where it is this year's or, for a plan, a coming one. */
function anniversaryYear(
  anniversaries: readonly Anniversary[],
  foretold: boolean,
  published: string | null,
): PartialDate | null {
  for (const { ordinal, origin, check } of anniversaries) {
    if (ordinal === null || origin === null || check === 'fails') continue;
    const year = Number(origin.slice(0, 4)) + ordinal;
    const now = published === null ? null : Number(published.slice(0, 4));
    const fits = now === null ? foretold : foretold ? year >= now && year <= now + 2 : year === now;
    if (fits) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  }
  return null;
}

function dated(value: PartialDate, told: ToldDay): CeremonyDate {
  return { date: whole(value), reason: told.mention.reason ?? 'written' };
}

/** The date of a ceremony: told with its act, else near it, else the year its anniversary falls in; null for none. */
export function ceremonyDate(
  ceremony: Ceremony,
  sentences: readonly ToldSentence[],
  foretold: boolean,
  published: string | null,
): CeremonyDate {
  const own = ceremony.day?.told ?? null;
  if (own !== null && isDay(own)) return dated(own.mention.value, own);
  const near = newDay(ceremony) ?? (foretold ? null : nearbyDay(ceremony, sentences));
  if (near !== null) return dated(near.mention.value, near);
  const coarse = own ?? looseDate(ceremony, sentences, foretold);
  if (coarse !== null && mayTellWhen(coarse, ceremony, foretold, published))
    return dated(coarse.mention.value, coarse);
  const marks = ceremony.sentences.flatMap((told) => told.anniversaries.map((mark) => mark.anniversary));
  const year = anniversaryYear(marks, foretold, published);
  return { date: year, reason: year === null ? null : 'anniversary' };
}
