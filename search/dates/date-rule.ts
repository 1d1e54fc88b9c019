import type { DayNumber } from '../calendar/solar-day.ts';
import type { DatePart } from '../model/mention.ts';
import type { PartialDate } from '../model/partial-date.ts';

/** What the text says about a year: a number, years from the publication's ("năm ngoái" -1), stem and branch of the
 * sexagenary cycle ("Ất Tỵ"), the year last named, or nothing. */
export type YearWord =
  | number
  | { readonly fromPublication: number }
  | { readonly canChi: readonly [stem: string, branch: string] }
  | 'same'
  | null;

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A stretch of the solar calendar whose year may have to be found. `year` is that of `to`. */
export interface CalendarReading {
  readonly kind: 'calendar';
  readonly precision: 'day' | 'month' | 'quarter';
  readonly from: MonthDay;
  readonly to: MonthDay;
  readonly fromYear: number | null;
  readonly year: YearWord;
  /** 1 Monday … 7 Sunday, where the text gives it beside the day. */
  readonly weekday: number | null;
}

/** Lunar days of one month or a whole lunar month (`from` 1, `to` null); its year may have to be found. */
export interface LunarReading {
  readonly kind: 'lunar';
  readonly month: number;
  readonly leap: boolean;
  readonly from: number;
  readonly to: number | null;
  /** Month of `to`; when it comes before `month`, it is one of the next year. */
  readonly toMonth: number;
  /** True for the eve of Tết, whatever number its day has. */
  readonly eve: boolean;
  readonly year: YearWord;
}

/** A value that needs nothing but the words. */
export interface FixedReading {
  readonly kind: 'fixed';
  readonly value: PartialDate;
  readonly certain: readonly DatePart[];
}

/** A value counted from the day of publication. */
interface RelativeReading {
  readonly kind: 'relative';
  readonly value: (today: DayNumber) => PartialDate;
}

/** A value counted from the day named last ("cùng ngày", "ba ngày sau"). */
export interface AnaphoricReading {
  readonly kind: 'anaphoric';
  /** False where the words say nothing without a named day ("hôm ấy"); else the publication stands in for it. */
  readonly elsePublished: boolean;
  readonly value: (named: DayNumber) => PartialDate;
}

export type DateReading = CalendarReading | LunarReading | FixedReading | RelativeReading | AnaphoricReading;

/** Part of a match that is a mention of its own, `[start, end)` within the match: one day of a list. */
export interface DatePiece {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
}

/** A match in its field: `text` is lower case, `original` canonical, both of one length. */
export interface DateMatch {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly original: string;
  readonly start: number;
  readonly end: number;
}

/** One form in which dates are written, named after the form it reads. */
export interface DateRule {
  readonly name: string;
  /**
   * What the form begins with, and only there is the pattern tried: a word, or two with blanks between. `#` is a
   * number, `# tháng` a number with this word behind it, `#/` one with no word behind it but a sign, a letter or
   * figure right at it, or nothing.
   */
  readonly opens: readonly string[];
  /** Sticky, over lower-case canonical text. */
  readonly pattern: RegExp;
  /** Null when the words turn out to be no date of this form. */
  readonly produce: (match: DateMatch) => DateReading | readonly DatePiece[] | null;
  /** A text that the rule reads from its first letter on. */
  readonly example: string;
}

/** A form that looks like a date and is none. Its words are passed over. */
export interface NotDate {
  readonly name: string;
  readonly opens: readonly string[];
  readonly pattern: RegExp;
  readonly example: string;
}
