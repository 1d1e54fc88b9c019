import { parseIsoDay, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { TextField } from '../model/article.ts';
import { stretchOf } from './date-stretch.ts';
import { editionYears } from './edition-years.ts';
import { jubileeYear } from './jubilee-year.ts';
import { resolveYear } from './resolve-year.ts';
import type { ScannedDate } from './scan-dates.ts';
import type { YearEvidence } from './year-evidence.ts';

/** The rule of stretches from what is remembered to its anniversary. */
export const SPAN = 'remembrance-span';

/** Longer stretches between two dates are no one sentence. */
const SENTENCE_LENGTH = 500;

const NOTHING: YearEvidence = {
  published: null,
  fullDays: new Set(),
  spanEnds: new Set(),
  years: new Set(),
  editions: new Set(),
  terms: new Set(),
  jubilee: null,
};

/** The last day of an expression that tells its year; null for any other. */
function knownDay({ reading }: ScannedDate): DayNumber | null {
  if (reading.kind === 'fixed')
    return reading.value.precision === 'day' ? parseIsoDay(reading.value.end) : null;
  if (reading.kind !== 'calendar' || typeof reading.year !== 'number' || reading.precision !== 'day')
    return null;
  const resolved = resolveYear(reading, NOTHING, {
    lean: null,
    storyYear: null,
    spanEnd: null,
    editionYear: null,
    namedYear: null,
  });
  return resolved === null ? null : parseIsoDay(resolved.value.end);
}

/** The end of the remembrance span that stands in the same sentence as the date at `index`; null where there is none. */
export function spanEndBeside(dates: readonly ScannedDate[], index: number, text: string): DayNumber | null {
  const date = dates[index];
  for (const other of dates.slice(Math.max(0, index - 4), index + 5)) {
    if (date === undefined || other.rule !== SPAN) continue;
    const between = text.slice(Math.min(date.end, other.end), Math.max(date.start, other.start));
    if (between.length <= SENTENCE_LENGTH && !/\n|[.;] /u.test(between)) return knownDay(other);
  }
  return null;
}

/** The expressions of one field and what they stand in. */
export interface ScannedField {
  readonly field: TextField;
  readonly text: string;
  readonly dates: readonly ScannedDate[];
}

/** "kết thúc vào ngày 1/7/2022", "có hiệu lực từ 1/1/2018": the day is ahead of the telling. */
const TERM = /(?<!\p{L})(?:kết thúc|hết hạn|hết hiệu lực|đáo hạn|có hiệu lực)(?: \p{L}+){0,4} $/iu;
/** "Đến ngày 14/3, ban chấp hành họp": at the head of a sentence it tells what came next. */
const NEXT_CAME = /(?:^|[.!?”"] |\n)đến $/iu;

const before = (text: string, { start }: ScannedDate): string => text.slice(Math.max(0, start - 40), start);

/** The day of a date without a year that a text tells as coming next after a full day; null for any other. */
function dayComingNext({ reading }: ScannedDate, last: DayNumber): DayNumber | null {
  if (reading.kind !== 'calendar' || reading.precision !== 'day' || reading.year !== null) return null;
  const of = stretchOf(reading);
  const { year } = solarDay(last);
  return [year, year + 1].map((at) => of(at)?.[0] ?? null).find((day) => day !== null && day >= last) ?? null;
}

/** Days told in full in an article that nobody dates, with those that it tells as coming next after them. */
function daysInOrder({ text, dates }: ScannedField): { days: DayNumber[]; terms: DayNumber[] } {
  const days: DayNumber[] = [];
  const terms: DayNumber[] = [];
  for (const date of dates.filter(({ rule }) => rule !== SPAN)) {
    const words = before(text, date);
    const last = days.at(-1);
    const next = last !== undefined && NEXT_CAME.test(words) ? dayComingNext(date, last) : null;
    const day = knownDay(date) ?? next;
    if (day !== null) (TERM.test(words) ? terms : days).push(day);
  }
  return { days, terms };
}

/** What names and jubilees tell of an article that nobody dates. The headline and the lead go before the text. */
function namesOfYears(fields: readonly ScannedField[]): Pick<YearEvidence, 'editions' | 'jubilee'> {
  const joined = (wanted: boolean): string =>
    fields
      .filter(({ field }) => (field === 'body') === wanted)
      .map(({ text }) => text)
      .join('\n');
  const opening = editionYears(joined(false));
  return {
    editions: opening.size > 0 ? opening : editionYears(joined(true)),
    jubilee: jubileeYear(`${joined(false)}\n${joined(true)}`),
  };
}

/** What all expressions of an article together tell about its time. */
export function gatherEvidence(fields: readonly ScannedField[], published: DayNumber | null): YearEvidence {
  const fullDays = new Set<DayNumber>();
  const spanEnds = new Set<DayNumber>();
  const years = new Set<number>();
  for (const date of fields.flatMap(({ dates }) => dates)) {
    const day = knownDay(date);
    const { reading, rule } = date;
    if (day !== null) (rule === SPAN ? spanEnds : fullDays).add(day);
    else if (reading.kind === 'fixed' && (rule === SPAN || reading.value.precision === 'year')) {
      years.add(Number(reading.value.end.slice(0, 4)));
    }
  }
  const told = { published, fullDays, spanEnds, years };
  if (published !== null) return { ...told, terms: new Set(), editions: new Set(), jubilee: null };
  const ordered = fields.map(daysInOrder);
  return {
    ...told,
    fullDays: new Set(ordered.flatMap(({ days }) => days)),
    terms: new Set(ordered.flatMap(({ terms }) => terms)),
    ...namesOfYears(fields),
  };
}
