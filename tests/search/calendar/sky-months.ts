import type { DayNumber } from '../../../search/calendar/solar-day.ts';

/** A lunar month by its first day. */
export interface SkyMonth {
  readonly first: DayNumber;
  readonly month: number;
  readonly leap: boolean;
}

const UTC_PLUS_7 = 7 / 24;
/** Julian day of 1970-01-01, noon-based. */
const EPOCH = 2_440_588;
const RADIANS = Math.PI / 180;

/** Julian moment of the new moon number `k` after that of January 1900 (Meeus, Astronomical Formulae, 1982). */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3;
  const sine = (degrees: number): number => Math.sin(degrees * RADIANS);
  const m = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const mp = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const f = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2) + (0.1734 - 0.000393 * t) * sine(m) + 0.0021 * sine(2 * m) -
    0.4068 * sine(mp) + 0.0161 * sine(2 * mp) - 0.0004 * sine(3 * mp) + 0.0104 * sine(2 * f) - 0.0051 * sine(m + mp) -
    0.0074 * sine(m - mp) + 0.0004 * sine(2 * f + m) - 0.0004 * sine(2 * f - m) - 0.0006 * sine(2 * f + mp) +
    0.001 * sine(2 * f - mp) + 0.0005 * sine(2 * mp + m); // prettier-ignore
  const deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - deltaT;
}

const newMoonDay = (k: number): DayNumber => Math.floor(newMoon(k) + 0.5 + UTC_PLUS_7) - EPOCH;

/** Which twelfth of the zodiac the sun is in at midnight: 9 holds the winter solstice. */
function sunTwelfth(day: DayNumber): number {
  const t = (day + EPOCH - 0.5 - UTC_PLUS_7 - 2_451_545) / 36_525;
  const m = (357.5291 + 35_999.0503 * t - 0.0001559 * t * t) * RADIANS;
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t;
  const centre =
    (1.9146 - 0.004817 * t) * Math.sin(m) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * m) +
    0.00029 * Math.sin(3 * m);
  const longitude = mean + centre - 0.00569 - 0.00478 * Math.sin((125.04 - 1934.136 * t) * RADIANS);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** Number of the new moon that begins the month with the winter solstice of a year. */
function eleventhMonth(year: number): number {
  let k = Math.floor((year - 1900) * 12.3685) + 13;
  while (newMoonDay(k) > Date.UTC(year, 11, 31) / 86_400_000) k -= 1;
  return sunTwelfth(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** All lunar months between the winter solstices of two years. */
export function monthsByTheSky(from: number, to: number): SkyMonth[] {
  const months: SkyMonth[] = [];
  for (let year = from; year < to; year += 1) {
    const [start, end] = [eleventhMonth(year), eleventhMonth(year + 1)];
    const isLong = end - start > 12;
    let leapFound = false;
    let month = 11;
    for (let k = start; k < end; k += 1) {
      const [first, next] = [newMoonDay(k), newMoonDay(k + 1)];
      // In a year of thirteen months the first one in which the sun enters no new twelfth repeats its forerunner.
      const leap: boolean = isLong && !leapFound && k > start && sunTwelfth(first) === sunTwelfth(next);
      if (k > start && !leap) month = (month % 12) + 1;
      leapFound ||= leap;
      months.push({ first, month, leap });
    }
  }
  return months;
}
