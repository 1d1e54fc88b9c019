import { dayNumber, daysInMonth, isoDay, isRealDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { DatePrecision, PartialDate } from '../model/partial-date.ts';
import type {
  CalendarReading,
  DateMatch,
  DateReading,
  FixedReading,
  LunarReading,
  MonthDay,
  YearWord,
} from './date-rule.ts';
import { numberOf, weekdayOf } from './vocabulary.ts';

/** A value of whole days, months, … from the first day to the last. */
export function valueOf(from: DayNumber, to: DayNumber, precision: DatePrecision): PartialDate {
  return { start: isoDay(from), end: isoDay(to), precision };
}

export function dayValue(day: DayNumber): PartialDate {
  return valueOf(day, day, 'day');
}

/** `count` months from a month on; the month number may run over the year. */
export function monthsValue(year: number, month: number, count = 1): PartialDate {
  const first = year * 12 + month - 1;
  const last = first + count - 1;
  const [toYear, toMonth] = [Math.floor(last / 12), (((last % 12) + 12) % 12) + 1];
  const start = dayNumber(Math.floor(first / 12), (((first % 12) + 12) % 12) + 1, 1);
  return valueOf(start, dayNumber(toYear, toMonth, daysInMonth(toYear, toMonth)), 'month');
}

export function yearsValue(from: number, to: number): PartialDate {
  return valueOf(dayNumber(from, 1, 1), dayNumber(to, 12, 31), from === to ? 'year' : 'years');
}

/** Two figures mean the year nearest to the present age: 00-39 this century, 40-99 the last. */
function fullYear(figures: string): number {
  const short = Number(figures);
  return short < 40 ? 2000 + short : 1900 + short;
}

const RELATIVE_YEARS: Readonly<Record<string, number>> = { nay: 0, ngoái: -1, trước: -1, sau: 1, tới: 1 };

function yearWord(words: string): YearWord {
  if (words === 'cùng năm') return 'same';
  const numbered = /\d{4}/u.exec(words);
  if (numbered !== null) return Number(numbered[0]);
  const [first = '', second = ''] = words.replace(/^năm +/u, '').split(/ +/u);
  const offset = RELATIVE_YEARS[first];
  return offset === undefined ? { canChi: [first, second] } : { fromPublication: offset };
}

/** The year that the groups of `yearTail` give. */
export function yearOf(groups: DateMatch['groups'], suffix = ''): YearWord {
  const [year, yy, word] = [groups[`year${suffix}`], groups[`yy${suffix}`], groups[`yearWord${suffix}`]];
  if (year !== undefined) return Number(year);
  if (yy !== undefined) return fullYear(yy);
  return word === undefined ? null : yearWord(word);
}

/** Solar days of a year yet to be found or given; null for a day no year has. */
export function daysReading(
  from: MonthDay,
  to: MonthDay,
  year: YearWord,
  more: { readonly fromYear?: number | null; readonly weekday?: number | null } = {},
): CalendarReading | null {
  const yearOfTo = typeof year === 'number' ? year : 2024;
  if (!isRealDay(yearOfTo, to.month, to.day)) return null;
  if (!isRealDay(more.fromYear ?? 2024, from.month, from.day)) return null;
  const rest = { fromYear: more.fromYear ?? null, weekday: more.weekday ?? null };
  return { kind: 'calendar', precision: 'day', from, to, year, ...rest };
}

export function lunarReading(
  day: {
    readonly month: number;
    readonly from: number;
    readonly to?: number | null;
    /** Month of `to` where it is another one. */
    readonly toMonth?: number;
    readonly leap?: boolean;
  },
  year: YearWord,
): LunarReading | null {
  const { month, from, leap = false } = day;
  const to = day.to === undefined ? from : day.to;
  const toMonth = day.toMonth ?? month;
  const real = month >= 1 && month <= 12 && toMonth >= 1 && toMonth <= 12 && from >= 1 && (to ?? 1) <= 30;
  if (!real || (month === toMonth && (to ?? 30) < from)) return null;
  return { kind: 'lunar', month, leap, from, to, toMonth, eve: false, year };
}

const LUNAR_MONTH_NAMES: ReadonlySet<string> = new Set(['giêng', 'chạp']);
const PLAIN_YEAR_WORD = /^(?:cùng năm|năm +(?:nay|ngoái|trước|sau|tới))/u;

/** Whether the groups of a day tell the lunar calendar: by its name, a leap month, Giêng, Chạp or a can-chi year. */
export function isLunar(groups: DateMatch['groups'], suffix = ''): boolean {
  if (groups['solar'] !== undefined) return false;
  if ((groups['lunar'] ?? groups['lunarFirst'] ?? groups['leap']) !== undefined) return true;
  const yearWords = groups[`yearWord${suffix}`];
  if (yearWords !== undefined && !PLAIN_YEAR_WORD.test(yearWords)) return true;
  return ['', suffix].some((at) => LUNAR_MONTH_NAMES.has(groups[`month${at}`] ?? ''));
}

/** The day that the groups of `DATE` give, in the calendar they tell. */
export function dateReading({ groups }: DateMatch): DateReading | null {
  const day = { month: numberOf(groups['month'] ?? ''), day: numberOf(groups['day'] ?? '') };
  const year = yearOf(groups);
  if (isLunar(groups))
    return lunarReading({ month: day.month, from: day.day, leap: groups['leap'] !== undefined }, year);
  return daysReading(day, day, year, { weekday: weekdayOf(groups['weekday']) });
}

export function fixed(value: PartialDate, ...certain: FixedReading['certain']): FixedReading {
  return { kind: 'fixed', value, certain };
}
