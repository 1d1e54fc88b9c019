import type { AnniversaryCheck } from '../model/event.ts';

/** What a text and the tables tell about an anniversary. */
export interface ToldAnniversary {
  /** "78 năm", null where no number is told. */
  readonly ordinal: number | null;
  /** Day remembered, as exactly as it is known (`1945-09-02`, `1791`), null when unknown. */
  readonly origin: string | null;
  /** Day or year celebrated, where the text writes it. */
  readonly celebrated: string | null;
  /** ISO day of the ceremony or, failing that, of publication; null when unknown. */
  readonly day: string | null;
}

export interface ResolvedAnniversary {
  readonly ordinal: number | null;
  readonly origin: string | null;
  readonly check: AnniversaryCheck;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string): number => Number(date.slice(5, 7));
const asYear = (year: number): string => String(year).padStart(4, '0');

/**
 * Years that the ceremony day may celebrate: its own, and at the turn of the year the one next door,
 * as a ceremony of 31/12/2023 is for 1/1/2004.
 */
function celebratedYears(day: string, origin: string | null): number[] {
  const year = yearOf(day);
  const month = monthOf(day);
  const originMonth = origin === null ? 0 : monthOf(origin);
  if (month >= 11 && originMonth >= 1 && originMonth <= 2) return [year + 1, year];
  if (month === 1 && originMonth >= 11) return [year, year - 1];
  return [year];
}

/** Whether origin + ordinal is the celebrated year; `unchecked` where a part is not known. */
export function checkArithmetic(told: ToldAnniversary): AnniversaryCheck {
  const { ordinal, origin, celebrated, day } = told;
  if (ordinal === null || origin === null) return 'unchecked';
  if (celebrated !== null) {
    return yearOf(origin) + ordinal === yearOf(celebrated) ? 'holds' : 'fails';
  }
  if (day === null) return 'unchecked';
  return celebratedYears(day, origin).includes(yearOf(origin) + ordinal) ? 'holds' : 'fails';
}

/**
 * Fills in the third of ordinal, origin and celebrated year when two are told. What is written stays as it is;
 * an origin that is counted back is a year only. A derived part cannot be checked.
 */
export function resolveAnniversary(told: ToldAnniversary): ResolvedAnniversary {
  const { ordinal, origin, celebrated, day } = told;
  if (ordinal !== null && origin === null) {
    const year = celebrated ?? day;
    const counted = year === null ? null : asYear(yearOf(year) - ordinal);
    return { ordinal, origin: counted, check: 'unchecked' };
  }
  if (ordinal === null && origin !== null && celebrated !== null && celebrated > origin) {
    return { ordinal: yearOf(celebrated) - yearOf(origin), origin, check: 'unchecked' };
  }
  return { ordinal, origin, check: checkArithmetic(told) };
}
