import { canChiYear, lunarNewYearEve, solarFromLunar } from '../calendar/lunar.ts';
import { dayNumber, daysInMonth, isRealDay, solarDay, weekday } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { CalendarReading, LunarReading, YearWord } from './date-rule.ts';
import type { DateReason } from './date-reasons.ts';
import { valueOf } from './readings.ts';
import type { Lean } from './tense.ts';

/** What the article itself tells about its time. */
export interface YearEvidence {
  readonly published: DayNumber | null;
  /** Days told with their year, without the origins of anniversaries. */
  readonly fullDays: ReadonlySet<DayNumber>;
  /** Last days of remembrance spans. */
  readonly spanEnds: ReadonlySet<DayNumber>;
  /** Years told by themselves. */
  readonly years: ReadonlySet<number>;
}

/** What stands around the one expression. */
export interface YearSurroundings {
  readonly lean: Lean | null;
  /** A year of the past told earlier in the sentence, which a story goes on with. */
  readonly storyYear: number | null;
  /** Year of the day named last, for "cùng năm". */
  readonly namedYear: number | null;
}

export interface ResolvedDate {
  readonly value: PartialDate;
  /** Null when the year was written. */
  readonly reason: DateReason | null;
}

type Stretch = readonly [from: DayNumber, to: DayNumber];
type StretchOf = (year: number) => Stretch | null;

/** Evidence farther from the publication than this speaks of another year's feast. */
const NEAR_DAYS = 400;
/** A day that was this short a time ago is meant even where the sentence goes on to plans. */
const JUST_PAST_DAYS = 30;
/** Plans are seldom told longer ahead. */
const PLAN_DAYS = 240;
/** What was done may well be the announcing of a day that comes this soon. */
const TOLD_AHEAD_DAYS = 60;
/** Without a word either way a day counts as coming when it is no farther ahead than this. */
const AHEAD_DAYS = 120;

function stretchOf(reading: CalendarReading | LunarReading): StretchOf {
  if (reading.kind === 'lunar') return (year) => lunarStretch(reading, year);
  const { from, to, precision, fromYear } = reading;
  return (year) => {
    const last = precision === 'day' ? to.day : daysInMonth(year, to.month);
    const turns = from.month > to.month || (from.month === to.month && from.day > to.day);
    const firstYear = fromYear ?? (turns ? year - 1 : year);
    if (!isRealDay(firstYear, from.month, from.day) || !isRealDay(year, to.month, last)) return null;
    const stretch: Stretch = [dayNumber(firstYear, from.month, from.day), dayNumber(year, to.month, last)];
    return stretch[0] <= stretch[1] ? stretch : null;
  };
}

function lunarStretch({ month, leap, from, to, eve }: LunarReading, year: number): Stretch | null {
  if (eve) {
    const day = lunarNewYearEve(year);
    return day === null ? null : [day, day];
  }
  const first = solarFromLunar({ year, month, day: from, leap });
  const last = to === null ? lastOfMonth(year, month, leap) : solarFromLunar({ year, month, day: to, leap });
  return first === null || last === null ? null : [first, last];
}

function lastOfMonth(year: number, month: number, leap: boolean): DayNumber | null {
  return solarFromLunar({ year, month, day: 30, leap }) ?? solarFromLunar({ year, month, day: 29, leap });
}

/** The stretches just before (or around) and just after a day; leap days and leap months may be years away. */
function neighbours(of: StretchOf, day: DayNumber): { past: number | null; future: number | null } {
  const { year } = solarDay(day);
  let past: number | null = null;
  let future: number | null = null;
  for (let distance = 20; distance >= -20; distance -= 1) {
    if (distance > 1 && future !== null && distance < 1) continue;
    const stretch = Math.abs(distance) <= 1 || isRare(of, year) ? of(year + distance) : null;
    if (stretch === null) continue;
    if (stretch[0] > day) future = year + distance;
    else past ??= year + distance;
  }
  return { past, future };
}

/** Whether the years around lack the day. */
function isRare(of: StretchOf, year: number): boolean {
  return of(year) === null && of(year - 1) === null;
}

function nearest(of: StretchOf, day: DayNumber): number | null {
  const { past, future } = neighbours(of, day);
  if (past === null || future === null) return past ?? future;
  const [before, after] = [of(past), of(future)];
  return before !== null && after !== null && day - before[0] <= after[0] - day ? past : future;
}

function byPublication(
  of: StretchOf,
  day: DayNumber,
  lean: Lean | null,
): { year: number; reason: DateReason } | null {
  const { past, future } = neighbours(of, day);
  if (past === null || future === null) {
    const only = past ?? future;
    return only === null ? null : { year: only, reason: 'publication' };
  }
  const held = { year: past, reason: 'held' } as const;
  const planned = { year: future, reason: 'planned' } as const;
  const before = of(past);
  const ago = before === null ? 0 : day - before[0];
  const running = before !== null && before[1] >= day;
  const ahead = (of(future)?.[0] ?? day) - day;
  if (running) return { year: past, reason: 'publication' };
  if (lean?.by === 'near') return lean.toward === 'past' ? held : planned;
  if (lean?.toward === 'future' && ago > JUST_PAST_DAYS && ahead <= PLAN_DAYS) return planned;
  if (lean?.toward === 'past' && ahead > TOLD_AHEAD_DAYS) return held;
  return ahead <= AHEAD_DAYS && ahead < ago
    ? { ...planned, reason: 'publication' }
    : { ...held, reason: 'publication' };
}

/** The year in which the stretch begins or ends on a day that the text tells in full. */
function byFullDay(of: StretchOf, days: ReadonlySet<DayNumber>, published: DayNumber | null): number | null {
  if (days.size === 0) return null;
  const near = published === null ? latestYears(days) : yearsAround(published);
  const fits = near.flatMap((year) => {
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
  return [...new Set([...days].slice(0, 200).map((day) => solarDay(day).year))]
    .sort((a, b) => b - a)
    .slice(0, 30);
}

function latest(days: ReadonlySet<DayNumber>): DayNumber | null {
  let found: DayNumber | null = null;
  for (const day of days) if (found === null || day > found) found = day;
  return found;
}

function byWeekday(of: StretchOf, wanted: number, year: number): number | null {
  const fits = (at: number): boolean => {
    const stretch = of(at);
    return stretch !== null && weekday(stretch[0]) === wanted;
  };
  if (fits(year)) return null;
  return [year - 1, year + 1].find(fits) ?? null;
}

/** Without a publication day the article's own dates are all there is. */
function byArticleAlone(of: StretchOf, evidence: YearEvidence): { year: number; reason: DateReason } | null {
  const anchors = [
    { days: evidence.spanEnds, reason: 'span-end' },
    { days: evidence.fullDays, reason: 'full-date' },
  ] as const;
  for (const { days, reason } of anchors) {
    const anchor = latest(days);
    const year = anchor === null ? null : nearest(of, anchor);
    if (year !== null) return { year, reason };
  }
  const [year] = evidence.years;
  const settled = year !== undefined && evidence.years.size === 1 && of(year) !== null;
  return settled ? { year, reason: 'year-in-text' } : null;
}

/** A month belongs to the year of publication, but at the turn of the year the neighbour is nearer. */
function monthByPublication(
  of: StretchOf,
  month: number,
  day: DayNumber,
  lean: Lean | null,
): { year: number; reason: DateReason } {
  const now = solarDay(day);
  const [past, future] = [
    now.month >= month ? now.year : now.year - 1,
    now.month <= month ? now.year : now.year + 1,
  ];
  if (past === future) return { year: past, reason: 'publication' };
  if (lean?.by === 'near')
    return lean.toward === 'past' ? { year: past, reason: 'held' } : { year: future, reason: 'planned' };
  const ago = (now.month - month + 12) % 12;
  if (lean?.toward === 'future' && ago > 2) return { year: future, reason: 'planned' };
  const turn = ago <= 3 ? past : ago >= 10 ? future : now.year;
  return { year: of(turn) === null ? now.year : turn, reason: 'publication' };
}

function findYear(
  reading: CalendarReading | LunarReading,
  of: StretchOf,
  evidence: YearEvidence,
  { lean, storyYear }: YearSurroundings,
): { year: number; reason: DateReason } | null {
  const told = byFullDay(of, evidence.fullDays, evidence.published);
  const isDay = reading.kind === 'lunar' || reading.precision === 'day';
  if (told !== null && isDay) return { year: told, reason: 'full-date' };
  const spanEnd = byFullDay(of, evidence.spanEnds, evidence.published);
  if (spanEnd !== null && isDay) return { year: spanEnd, reason: 'span-end' };
  if (storyYear !== null && of(storyYear) !== null) return { year: storyYear, reason: 'same-sentence' };
  if (evidence.published === null) return byArticleAlone(of, evidence);
  if (reading.kind === 'calendar' && reading.precision === 'quarter') {
    return { year: solarDay(evidence.published).year, reason: 'publication' };
  }
  return isDay
    ? byPublication(of, evidence.published, lean)
    : monthByPublication(of, reading.from.month, evidence.published, lean);
}

function yearOfArticle({ published, spanEnds, fullDays }: YearEvidence): number | null {
  const day = published ?? latest(spanEnds) ?? latest(fullDays);
  return day === null ? null : solarDay(day).year;
}

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

/** The value of a day or month whose year may have to be found; null where nothing settles it. */
export function resolveYear(
  reading: CalendarReading | LunarReading,
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
    const fitting = byWeekday(of, reading.weekday, found.year);
    if (fitting !== null) found = { year: fitting, reason: 'weekday' };
  }
  const stretch = of(found.year);
  if (stretch === null) return null;
  const precision = reading.kind === 'lunar' ? (reading.to === null ? 'month' : 'day') : reading.precision;
  return { value: valueOf(stretch[0], stretch[1], precision), reason: found.reason };
}
