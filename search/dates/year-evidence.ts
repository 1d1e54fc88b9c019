import { dayNumber, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
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
  /** Those of `fullDays` on which a paper was signed or a work begun; the article is younger. */
  readonly papers: ReadonlySet<DayNumber>;
  /** Days told in full on which something will begin to hold or be over; the article is older. */
  readonly terms: ReadonlySet<DayNumber>;
  /** Year in which the jubilee of the opening is celebrated; null where the day of publication is known. */
  readonly jubilee: number | null;
}

/** Days before 1990 are history told by an article, not its time. */
export const FIRST_NEWS_DAY: DayNumber = dayNumber(1990, 1, 1);

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

/** The latest of some days; null for none. */
export function latest(days: ReadonlySet<DayNumber>): DayNumber | null {
  let found: DayNumber | null = null;
  for (const day of days) if (found === null || day > found) found = day;
  return found;
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
