import { lunarNewYearEve, solarFromLunar } from '../calendar/lunar.ts';
import { dayNumber, daysInMonth, isRealDay, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { CalendarReading, LunarReading } from './date-rule.ts';

/** First and last day of a reading in one year. */
type Stretch = readonly [from: DayNumber, to: DayNumber];

/** The stretch of a reading in a year; null when the year has no such day. */
export type StretchOf = (year: number) => Stretch | null;

export function stretchOf(reading: CalendarReading | LunarReading): StretchOf {
  return reading.kind === 'lunar'
    ? (year) => lunarStretch(reading, year)
    : (year) => solarStretch(reading, year);
}

function solarStretch({ from, to, precision, fromYear }: CalendarReading, year: number): Stretch | null {
  const last = precision === 'day' ? to.day : daysInMonth(year, to.month);
  const turns = from.month > to.month || (from.month === to.month && from.day > to.day);
  const firstYear = fromYear ?? (turns ? year - 1 : year);
  if (!isRealDay(firstYear, from.month, from.day) || !isRealDay(year, to.month, last)) return null;
  const stretch: Stretch = [dayNumber(firstYear, from.month, from.day), dayNumber(year, to.month, last)];
  return stretch[0] <= stretch[1] ? stretch : null;
}

function lunarStretch({ month, toMonth, leap, from, to, eve }: LunarReading, year: number): Stretch | null {
  if (eve) {
    // The eve of a year's Tết is the last day of the year before.
    const day = lunarNewYearEve(year - 1);
    return day === null ? null : [day, day];
  }
  const first = solarFromLunar({ year, month, day: from, leap });
  const toYear = toMonth < month ? year + 1 : year;
  const last =
    to === null
      ? lastOfMonth(year, month, leap)
      : solarFromLunar({ year: toYear, month: toMonth, day: to, leap });
  return first === null || last === null ? null : [first, last];
}

function lastOfMonth(year: number, month: number, leap: boolean): DayNumber | null {
  return solarFromLunar({ year, month, day: 30, leap }) ?? solarFromLunar({ year, month, day: 29, leap });
}

/** Years in which the stretch begins last at or before a day and first after it; leap days and leap months may be far. */
export function neighbourYears(
  of: StretchOf,
  day: DayNumber,
): { past: number | null; future: number | null } {
  const { year } = solarDay(day);
  const reach = of(year) === null && of(year - 1) === null ? 20 : 2;
  let past: number | null = null;
  let future: number | null = null;
  for (let at = year + reach; at >= year - reach && past === null; at -= 1) {
    const stretch = of(at);
    if (stretch === null) continue;
    if (stretch[0] > day) future = at;
    else past = at;
  }
  return { past, future };
}

/** The year whose stretch begins nearest to a day. */
export function nearestYear(of: StretchOf, day: DayNumber): number | null {
  const { past, future } = neighbourYears(of, day);
  const [before, after] = [past === null ? null : of(past), future === null ? null : of(future)];
  if (before === null || after === null) return past ?? future;
  return day - before[0] <= after[0] - day ? past : future;
}
