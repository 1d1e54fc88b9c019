import { dayNumber, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import { nearestYear, neighbourYears } from './date-stretch.ts';
import type { StretchOf } from './date-stretch.ts';
import type { FoundYear } from './year-by-publication.ts';
import { FIRST_NEWS_DAY, latest, type YearEvidence } from './year-evidence.ts';

/** A day told in full so near to another one tells its year more surely than any name does. */
const CLOSE_DAYS = 60;
/** A paper may be told so many days ahead of its signing; what lies further before it follows it. */
const BEFORE_PAPER_DAYS = 30;

function only(years: ReadonlySet<number>): number | null {
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The year that brings the stretch next to the latest of some days, and how far from it; null for none of the news. */
function nextToLatest(of: StretchOf, days: ReadonlySet<DayNumber>): { year: number; away: number } | null {
  const anchor = latest(days);
  const year = anchor === null || anchor < FIRST_NEWS_DAY ? null : nearestYear(of, anchor);
  const first = year === null ? undefined : of(year)?.[0];
  return anchor === null || year === null || first === undefined
    ? null
    : { year, away: Math.abs(first - anchor) };
}

/** The year that brings the stretch first behind the latest paper, or little before it. */
function behindPapers(of: StretchOf, papers: ReadonlySet<DayNumber>): number | null {
  const last = latest(papers);
  return last === null || last < FIRST_NEWS_DAY ? null : neighbourYears(of, last - BEFORE_PAPER_DAYS).future;
}

/** The year that brings the stretch last before the first of some days. */
function lastBefore(of: StretchOf, terms: ReadonlySet<DayNumber>): number | null {
  const first = [...terms].reduce<DayNumber | null>(
    (least, day) => (least === null || day < least ? day : least),
    null,
  );
  return first === null ? null : neighbourYears(of, first).past;
}

/** Whether an edition is not over yet: the article tells no day of a later year. */
function isCurrent(edition: number, { fullDays }: YearEvidence): boolean {
  const last = latest(fullDays);
  return last === null || last < dayNumber(edition + 1, 1, 1);
}

/** The one edition that the article names; of several, that of the year in which its latest day lies. */
function editionOf(evidence: YearEvidence): number | null {
  const last = latest(evidence.fullDays);
  const year = last === null ? null : solarDay(last).year;
  if (year !== null && evidence.editions.has(year)) return year;
  const named = only(evidence.editions);
  return named !== null && isCurrent(named, evidence) ? named : null;
}

/** The days of the news among those told in full. */
const reported = ({ fullDays, papers }: YearEvidence): ReadonlySet<DayNumber> =>
  new Set([...fullDays].filter((day) => !papers.has(day)));

/** The year of an edition named beside a day, unless a day told in full close by tells another. */
export function yearOfEdition(of: StretchOf, edition: number | null, evidence: YearEvidence): number | null {
  if (edition === null || of(edition) === null) return null;
  const full = nextToLatest(of, reported(evidence));
  return full !== null && full.away <= CLOSE_DAYS ? full.year : edition;
}

/** The year by the days that the article tells in full: those of the news first, then those of papers and of terms. */
function yearByDays(of: StretchOf, evidence: YearEvidence, edition: number | null): FoundYear | null {
  const full = nextToLatest(of, reported(evidence));
  if (full !== null && (edition === null || full.away <= CLOSE_DAYS))
    return { year: full.year, reason: 'full-date' };
  if (edition !== null) return { year: edition, reason: 'edition-year' };
  const year = behindPapers(of, evidence.papers) ?? lastBefore(of, evidence.terms);
  return year === null ? null : { year, reason: 'full-date' };
}

/** Without a publication day the article's own dates, and the names of its events, are all there is. */
export function yearByArticleAlone(of: StretchOf, evidence: YearEvidence): FoundYear | null {
  const celebrated = nextToLatest(of, evidence.spanEnds)?.year ?? evidence.jubilee;
  if (celebrated !== null && of(celebrated) !== null) return { year: celebrated, reason: 'span-end' };
  const edition = editionOf(evidence);
  const told = yearByDays(of, evidence, edition !== null && of(edition) !== null ? edition : null);
  if (told !== null) return told;
  const year = only(evidence.years);
  return year !== null && of(year) !== null ? { year, reason: 'year-in-text' } : null;
}
