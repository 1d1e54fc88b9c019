import { canChiYear } from '../calendar/lunar.ts';
import { solarDay, weekday } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { DateReason } from './date-reasons.ts';
import type { CalendarReading, LunarReading, YearWord } from './date-rule.ts';
import { nearestYear, stretchOf } from './date-stretch.ts';
import type { StretchOf } from './date-stretch.ts';
import { valueOf } from './readings.ts';
import type { Lean } from './tense.ts';
import { dayYearByPublication, monthYearByPublication } from './year-by-publication.ts';
import type { FoundYear } from './year-by-publication.ts';
import { yearByArticleAlone, yearOfEdition } from './year-by-article.ts';
import { newsDays, yearByFullDay, yearOfArticle } from './year-evidence.ts';
import type { YearEvidence } from './year-evidence.ts';

/** What stands around the one expression. */
export interface YearSurroundings {
  readonly lean: Lean | null;
  /** A year of the past told earlier in the sentence, which a story goes on with. */
  readonly storyYear: number | null;
  /** Last day of a remembrance span told in the same sentence. */
  readonly spanEnd: DayNumber | null;
  /** Year that the name of an event in the same sentence tells; asked for only where no day of publication is known. */
  readonly editionYear: () => number | null;
  /** Year of the day named last, for "cùng năm". */
  readonly namedYear: number | null;
}

export interface ResolvedDate {
  readonly value: PartialDate;
  /** Null when the year was written. */
  readonly reason: DateReason | null;
}

type OpenReading = CalendarReading | LunarReading;

/** A ceremony stands within these days of the anniversary that its sentence tells. */
const CEREMONY_DAYS = 60;

/** The year that brings the day next to the end of the span told with it, whenever the article is said to be published. */
function yearOfCelebration(of: StretchOf, spanEnd: DayNumber | null): number | null {
  const year = spanEnd === null ? null : nearestYear(of, spanEnd);
  const first = year === null ? undefined : of(year)?.[0];
  const near = spanEnd !== null && first !== undefined && Math.abs(first - spanEnd) <= CEREMONY_DAYS;
  return near ? year : null;
}

/** The year of the same day told in full elsewhere; one before the jubilee celebrated is that of its beginning. */
function yearTold(of: StretchOf, evidence: YearEvidence): number | null {
  const year = yearByFullDay(of, newsDays(evidence), evidence.published);
  return year !== null && year < (evidence.jubilee ?? year) ? null : year;
}

/** By the article's own evidence first and the publication second; null where nothing settles it. */
function findYear(
  reading: OpenReading,
  of: StretchOf,
  evidence: YearEvidence,
  around: YearSurroundings,
): FoundYear | null {
  const { published, spanEnds } = evidence;
  const precision = reading.kind === 'lunar' ? 'day' : reading.precision;
  if (precision === 'day') {
    const told = yearTold(of, evidence);
    if (told !== null) return { year: told, reason: 'full-date' };
    const spanEnd = yearByFullDay(of, spanEnds, published);
    const celebrated = spanEnd ?? yearOfCelebration(of, around.spanEnd);
    if (celebrated !== null) return { year: celebrated, reason: 'span-end' };
    const edition = yearOfEdition(of, around.editionYear(), evidence);
    if (edition !== null) return { year: edition, reason: 'edition-year' };
  }
  if (around.storyYear !== null && of(around.storyYear) !== null)
    return { year: around.storyYear, reason: 'same-sentence' };
  if (published === null) return yearByArticleAlone(of, evidence);
  if (precision === 'day') return dayYearByPublication(of, published, around.lean);
  if (precision === 'quarter' || reading.kind === 'lunar')
    return { year: solarDay(published).year, reason: 'publication' };
  return monthYearByPublication(reading.from.month, published, around.lean);
}

/** The year the words give; null when they give one that cannot be reckoned, undefined when they give none. */
function writtenYear(
  word: YearWord,
  evidence: YearEvidence,
  around: YearSurroundings,
): number | null | undefined {
  if (word === null) return undefined;
  if (typeof word === 'number') return word;
  if (word === 'same') return around.namedYear;
  if ('canChi' in word)
    return canChiYear(...word.canChi, yearOfArticle(evidence) ?? around.namedYear ?? Number.NaN);
  return evidence.published === null ? null : solarDay(evidence.published).year + word.fromPublication;
}

/** A year beside the found one in which the day falls on the weekday told with it; null when the found one fits. */
function yearByWeekday(of: StretchOf, wanted: number, year: number): number | null {
  const fits = (at: number): boolean => {
    const stretch = of(at);
    return stretch !== null && weekday(stretch[0]) === wanted;
  };
  return fits(year) ? null : ([year - 1, year + 1].find(fits) ?? null);
}

/** The value of a day or month whose year may have to be found; null where nothing settles it. */
export function resolveYear(
  reading: OpenReading,
  evidence: YearEvidence,
  around: YearSurroundings,
): ResolvedDate | null {
  const of = stretchOf(reading);
  const written = writtenYear(reading.year, evidence, around);
  if (written === null) return null;
  let found =
    written === undefined ? findYear(reading, of, evidence, around) : { year: written, reason: null };
  if (found === null) return null;
  if (written === undefined && reading.kind === 'calendar' && reading.weekday !== null) {
    const fitting = yearByWeekday(of, reading.weekday, found.year);
    if (fitting !== null) found = { year: fitting, reason: 'weekday' };
  }
  const stretch = of(found.year);
  if (stretch === null) return null;
  const precision = reading.kind === 'lunar' ? (reading.to === null ? 'month' : 'day') : reading.precision;
  return { value: valueOf(stretch[0], stretch[1], precision), reason: found.reason };
}
