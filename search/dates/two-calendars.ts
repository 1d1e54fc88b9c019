import { canChiYear } from '../calendar/lunar.ts';
import { solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { DateReason } from './date-reasons.ts';
import type { CalendarReading, LunarReading } from './date-rule.ts';
import { stretchOf } from './date-stretch.ts';
import { lunarReading, valueOf } from './readings.ts';
import type { ResolvedDate } from './resolve-year.ts';
import type { ScannedDate } from './scan-dates.ts';

/** Two mentions of one occasion, one in each calendar. */
export interface CalendarPair {
  readonly solar: CalendarReading;
  readonly lunar: LunarReading;
  /** Index of the solar mention among the dates of its field. */
  readonly solarIndex: number;
  /** False where only the arithmetic can tell that one of the two is lunar: "ngày 24/8, tức ngày 21/7". */
  readonly told: boolean;
}

const SAYS_SAME =
  /^\)? {0,2}[,;-]? {0,2}\(? {0,2}(?:tức(?: là)?|nhằm(?: vào| đúng)?|trùng(?: vào| với)?|ứng với|tương ứng(?: với| là)?|hay(?: là)?)(?: vào)?(?: các)?(?: ngày)?:? {0,2}$/iu;
/** A parenthesis alone joins a lunar day to its solar one, as a calendar's name before the day does. */
const STANDS_BESIDE =
  /^ {0,2}[,;/-]? {0,2}\(? {0,2}(?:(?:âm lịch|dương lịch|âl|dl)(?: là)?:? {0,2})?(?:ngày )?$/iu;
const SOLAR_NAMED = /(?:dương lịch|lịch dương|dương|dl)\)?$/iu;
const LONGEST_LINK = 40;

/** The days of a solar reading as days of the lunar calendar; null where they can't be. */
function asLunar({ from, to, year }: CalendarReading): LunarReading | null {
  return lunarReading({ month: from.month, from: from.day, to: to.day, toMonth: to.month }, year);
}

function isDay(date: ScannedDate | undefined): date is ScannedDate & { reading: CalendarReading } {
  return date?.reading.kind === 'calendar' && date.reading.precision === 'day';
}

/** How the words between two dates join them: as the same day, as one beside the other, or not at all. */
function linkBetween(first: ScannedDate, second: ScannedDate, text: string): 'same' | 'beside' | null {
  if (second.start - first.end > LONGEST_LINK) return null;
  const words = text.slice(first.end, second.start);
  if (SAYS_SAME.test(words)) return 'same';
  return words.trim() !== '' && STANDS_BESIDE.test(words) ? 'beside' : null;
}

/** Two days of which neither is told to be lunar: one of them is, if "dương lịch" or the arithmetic says so. */
function pairByArithmetic(
  first: CalendarReading,
  second: CalendarReading,
  index: number,
  secondIsSolar: boolean,
): CalendarPair | null {
  const lunar = asLunar(secondIsSolar ? first : second);
  if (lunar === null) return null;
  const [solar, solarIndex] = secondIsSolar ? [second, index + 1] : [first, index];
  return { solar, lunar, solarIndex, told: secondIsSolar };
}

/** The pair that the dates at `index` and behind it make; null where they are two occasions. */
function pairFrom(dates: readonly ScannedDate[], index: number, text: string): CalendarPair | null {
  const [first, second] = [dates[index], dates[index + 1]];
  if (first === undefined || second === undefined) return null;
  const link = linkBetween(first, second, text);
  if (link === null) return null;
  if (first.reading.kind === 'lunar' && isDay(second))
    return { solar: second.reading, lunar: first.reading, solarIndex: index + 1, told: true };
  if (isDay(first) && second.reading.kind === 'lunar')
    return { solar: first.reading, lunar: second.reading, solarIndex: index, told: true };
  if (link !== 'same' || !isDay(first) || !isDay(second)) return null;
  const secondIsSolar = SOLAR_NAMED.test(text.slice(second.start, second.end));
  return pairByArithmetic(first.reading, second.reading, index, secondIsSolar);
}

/** The pair to which the date at `index` belongs; null where it stands alone. */
export function calendarPair(
  dates: readonly ScannedDate[],
  index: number,
  text: string,
): CalendarPair | null {
  return pairFrom(dates, index, text) ?? pairFrom(dates, index - 1, text);
}

/** Solar years to try, the likeliest first. */
function yearsToTry({ solar, lunar }: CalendarPair, likely: number): number[] {
  if (typeof solar.year === 'number') return [solar.year];
  const told = lunarYear(lunar, likely);
  const near = [likely, likely - 1, likely + 1, likely - 2, likely + 2];
  return told === null ? near : [told, told + 1];
}

function lunarYear({ year }: LunarReading, near: number): number | null {
  if (typeof year === 'number') return year;
  return year !== null && typeof year === 'object' && 'canChi' in year
    ? canChiYear(...year.canChi, near)
    : null;
}

/** Whether the lunar days begin on this solar day; the lunar year may be the one before. */
function fallsOn(lunar: LunarReading, day: DayNumber): boolean {
  const { year } = solarDay(day);
  const of = stretchOf(lunar);
  return [year, year - 1].some((at) => of(at)?.[0] === day);
}

/** The one value of both mentions of a pair, and how each came by it. */
interface SettledPair {
  readonly value: PartialDate;
  readonly solar: DateReason | null;
  readonly lunar: DateReason | null;
}

/**
 * The written solar days in the year in which the lunar ones fall on them, else in the year that `plain`, the solar
 * mention read alone, gives: a lunar day that never agrees is a slip of the pen, so the solar day speaks.
 * Null where neither mention is told to be lunar and the two never agree, or where nothing tells the year.
 */
export function settlePair(pair: CalendarPair, plain: ResolvedDate | null): SettledPair | null {
  const likely = plain === null ? lunarYear(pair.lunar, Number.NaN) : Number(plain.value.start.slice(0, 4));
  if (likely === null) return null;
  const of = stretchOf(pair.solar);
  for (const year of yearsToTry(pair, likely)) {
    const days = of(year);
    if (days === null || !fallsOn(pair.lunar, days[0])) continue;
    const solar = year === likely && plain !== null ? plain.reason : 'other-calendar';
    const lunar = solar ?? (pair.lunar.year === null ? 'full-date' : null);
    return { value: valueOf(days[0], days[1], 'day'), solar, lunar };
  }
  if (plain === null || !pair.told) return null;
  return { value: plain.value, solar: plain.reason, lunar: 'solar-day-beside' };
}
