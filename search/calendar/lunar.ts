import { getLunarDate, getSolarDate } from '@dqcai/vn-lunar';
import { dayNumber, solarDay } from './solar-day.ts';
import type { DayNumber } from './solar-day.ts';

/** A day of the Vietnamese lunar calendar, reckoned at UTC+7; `year` is the solar year its Tết falls in. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** True in the repeated month of a leap year ("tháng 6 nhuận"). */
  readonly leap: boolean;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** The lunar day of a solar one; null outside 1801-2198, where no table reaches. */
export function lunarDay(days: DayNumber): LunarDay | null {
  const { year, month, day } = solarDay(days);
  if (year <= FIRST_YEAR || year >= LAST_YEAR) return null;
  const found = getLunarDate(day, month, year);
  return { year: found.year, month: found.month, day: found.day, leap: found.leap };
}

/** The solar day of a lunar one; null when that year has no such day or leap month, or no table reaches it. */
export function solarFromLunar({ year, month, day, leap }: LunarDay): DayNumber | null {
  if (year <= FIRST_YEAR || year >= LAST_YEAR || day < 1 || day > 30 || month < 1 || month > 12) return null;
  const found = getSolarDate(day, month, year, leap);
  const days = dayNumber(found.year, found.month, found.day);
  const back = lunarDay(days);
  // The library runs over into the next month instead of refusing, so the way back must agree.
  const same = back?.day === day && back.month === month && back.year === year && back.leap === leap;
  return same ? days : null;
}

/** Last day of the lunar year, eve of Tết: the 30th of the twelfth month, or the 29th where there is no 30th. */
export function lunarNewYearEve(year: number): DayNumber | null {
  const tet = solarFromLunar({ year: year + 1, month: 1, day: 1, leap: false });
  return tet === null ? null : tet - 1;
}

/** News speaks of the year to come, seldom of a later one. */
const YEARS_AHEAD = 2;

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'] as const;
const BRANCHES = [
  'tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi',
] as const; // prettier-ignore
const SPELLINGS: Readonly<Record<string, string>> = { kỉ: 'kỷ', quí: 'quý', tí: 'tý', tị: 'tỵ', mẹo: 'mão' };

/** Words of the sexagenary cycle, both spellings, lower case: for patterns. */
export const CAN_CHI = {
  stems: [...STEMS, 'kỉ', 'quí'],
  branches: [...BRANCHES, 'tí', 'tị', 'mẹo'],
} as const;

/** The year called "Ất Tỵ" last before `near` or just ahead of it; null for words that are no year of the cycle ("Giáp Sửu"). */
export function canChiYear(stem: string, branch: string, near: number): number | null {
  const read = (word: string): string => SPELLINGS[word.toLowerCase()] ?? word.toLowerCase();
  const stemIndex = STEMS.findIndex((name) => name === read(stem));
  const branchIndex = BRANCHES.findIndex((name) => name === read(branch));
  if (stemIndex < 0 || branchIndex < 0) return null;
  for (let year = near + YEARS_AHEAD; year > near + YEARS_AHEAD - 60; year -= 1) {
    if ((year + 6) % 10 === stemIndex && (year + 8) % 12 === branchIndex) return year;
  }
  return null;
}
