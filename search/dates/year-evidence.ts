import { dayNumber, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { FoundYear } from './year-by-publication.ts';
import { nearestYear, neighbourYears } from './date-stretch.ts';
import type { StretchOf } from './date-stretch.ts';

/** What the article itself tells about its time. */
export interface YearEvidence {
  readonly published: DayNumber | null;
  /** Days told with their year, without the origins of anniversaries. */
  readonly fullDays: ReadonlySet<DayNumber>;
  /** Last days of remembrance spans. */
  readonly spanEnds: ReadonlySet<DayNumber>;
  /** Years told by themselves. */
  readonly years: ReadonlySet<number>;
  /** Years that names of events tell; empty where the day of publication is known. */
  readonly editions: ReadonlySet<number>;
  /** Days told in full on which something will begin to hold or be over; the article is older. */
  readonly terms: ReadonlySet<DayNumber>;
  /** Year in which the jubilee of the opening is celebrated; null where the day of publication is known. */
  readonly jubilee: number | null;
}

/** Days before 1990 are history told by an article, not its time. */
const FIRST_NEWS_DAY: DayNumber = dayNumber(1990, 1, 1);

/** Evidence farther from the publication than this speaks of another year's feast. */
const NEAR_DAYS = 400;

/** The year in which the stretch begins or ends on a day that the text tells in full. */
export function yearByFullDay(
  of: StretchOf,
  days: ReadonlySet<DayNumber>,
  published: DayNumber | null,
): number | null {
  if (days.size === 0) return null;
  const years = published === null ? latestYears(days) : yearsAround(published);
  const fits = years.flatMap((year) => {
    const told = of(year)?.find((day) => days.has(day));
    return told === undefined ? [] : [{ year, away: published === null ? 0 : Math.abs(told - published) }];
  });
  const best = fits.sort((a, b) => a.away - b.away)[0];
  return best === undefined || best.away > NEAR_DAYS ? null : best.year;
}

function yearsAround(day: DayNumber): number[] {
  const { year } = solarDay(day);
  return [year, year - 1, year + 1];
}

/** Latest first; a text that tells hundreds of years is no article. */
function latestYears(days: ReadonlySet<DayNumber>): number[] {
  const years = [...days].slice(0, 200).map((day) => solarDay(day).year);
  return [...new Set(years)].sort((a, b) => b - a).slice(0, 30);
}

function latest(days: ReadonlySet<DayNumber>): DayNumber | null {
  let found: DayNumber | null = null;
  for (const day of days) if (found === null || day > found) found = day;
  return found;
}

/** A day told in full so near to another one tells its year more surely than any name does. */
const CLOSE_DAYS = 60;

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

/** The year that brings the stretch last before the first of some days. */
function lastBefore(of: StretchOf, terms: ReadonlySet<DayNumber>): number | null {
  const first = [...terms].reduce<DayNumber | null>(
    (least, day) => (least === null || day < least ? day : least),
    null,
  );
  return first === null ? null : neighbourYears(of, first).past;
}

/** The one edition that the article names; of several, that of the year in which its latest day lies. An older one is over. */
function editionOf({ editions, fullDays }: YearEvidence): number | null {
  const last = latest(fullDays);
  const year = last === null ? null : solarDay(last).year;
  if (year !== null && editions.has(year)) return year;
  const named = only(editions);
  return named !== null && named >= (year ?? named) ? named : null;
}

/** Without a publication day the article's own dates, and the names of its events, are all there is. */
export function yearByArticleAlone(of: StretchOf, evidence: YearEvidence): FoundYear | null {
  const celebrated = nextToLatest(of, evidence.spanEnds)?.year ?? evidence.jubilee;
  if (celebrated !== null && of(celebrated) !== null) return { year: celebrated, reason: 'span-end' };
  const full = nextToLatest(of, evidence.fullDays);
  const edition = editionOf(evidence);
  const named = edition !== null && of(edition) !== null ? edition : null;
  if (full !== null && (named === null || full.away <= CLOSE_DAYS))
    return { year: full.year, reason: 'full-date' };
  if (named !== null) return { year: named, reason: 'edition-year' };
  const before = lastBefore(of, evidence.terms);
  if (before !== null) return { year: before, reason: 'full-date' };
  const year = only(evidence.years);
  return year !== null && of(year) !== null ? { year, reason: 'year-in-text' } : null;
}

/** The days of the news among those told in full: an older one is remembered, not reported. */
export function newsDays({ fullDays, published }: YearEvidence): ReadonlySet<DayNumber> {
  if (published !== null) return fullDays;
  return new Set([...fullDays].filter((day) => day >= FIRST_NEWS_DAY));
}

/** The year the article speaks from, for "năm Ất Tỵ"; null where nothing tells it. */
export function yearOfArticle({ published, spanEnds, fullDays }: YearEvidence): number | null {
  const day = published ?? latest(spanEnds) ?? latest(fullDays);
  return day === null ? null : solarDay(day).year;
}
