import { checkArithmetic, resolveAnniversary } from './anniversary-arithmetic.ts';
import type { AnniversarySpan } from './anniversary-spans.ts';
import type { FoundOccasion } from './find-occasions.ts';
import { otherDayOfPlace } from './observance-index.ts';
import type { Observance } from './observance.ts';
import { observanceById } from './observances.ts';

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether the span, or else the ordinal, gives the first year of a day. */
function tellsYearOf(
  { origin }: Observance,
  { ordinal }: FoundOccasion,
  span: AnniversarySpan | null,
  day: string | null,
): boolean {
  if (origin === null) return false;
  if (span !== null) return yearOf(span.from) === yearOf(origin);
  return checkArithmetic({ ordinal, origin, celebrated: null, day }) === 'holds';
}

/**
 * A day of a place, body or person that the arithmetic refutes is another one of the same name: the founding
 * where the text says "tái lập", the provincial branch of a national body, or one that no table knows.
 */
function settleByYear(
  occasion: FoundOccasion,
  span: AnniversarySpan | null,
  day: string | null,
): FoundOccasion {
  const { observance, ordinal } = occasion;
  const ownName = observance?.head === undefined || observance.names.length > 0;
  if (ownName || observance.origin === null) return occasion;
  const told = { ordinal, origin: observance.origin, celebrated: span?.to ?? null, day };
  const year = yearOf(span?.from ?? resolveAnniversary({ ...told, origin: null }).origin ?? '');
  const agrees = span === null ? checkArithmetic(told) !== 'fails' : yearOf(observance.origin) === year;
  if (agrees) return occasion;
  const other = otherDayOfPlace(observance, year);
  return { ...occasion, observance: other, class: other?.class ?? occasion.otherwise };
}

/** The occasion as the arithmetic lets it stand: the day of that name whose first year fits. */
export function settle(
  occasion: FoundOccasion,
  span: AnniversarySpan | null,
  day: string | null,
): FoundOccasion {
  const { observance } = occasion;
  const namesake = observance?.namesake === undefined ? null : observanceById(observance.namesake);
  return namesake !== null && tellsYearOf(namesake, occasion, span, day)
    ? { ...occasion, observance: namesake, class: namesake.class }
    : settleByYear(occasion, span, day);
}

/** Bodies are younger: "370 năm xây dựng và phát triển", without a name, is said of a province or a town. */
const OLDEST_BODY = 150;
const PROPER_NAME = /\s\p{Lu}/u;

/** The class of an occasion, seen by its age. */
export function classOfAge(
  text: string,
  { observance, ordinal, nameStart, nameEnd, ...found }: FoundOccasion,
): string {
  const nameless = observance === null && !PROPER_NAME.test(text.slice(nameStart, nameEnd));
  const tooOld = nameless && (ordinal ?? 0) >= OLDEST_BODY;
  return tooOld && found.class === 'organisation_founding' ? 'admin_unit_founding' : found.class;
}
