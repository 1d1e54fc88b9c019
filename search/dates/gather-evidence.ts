import { parseIsoDay, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { TextField } from '../model/article.ts';
import { whenAsked } from '../model/when-asked.ts';
import { stretchOf } from './date-stretch.ts';
import { editionYears } from './edition-years.ts';
import { jubileeYear } from './jubilee-year.ts';
import { resolveYear } from './resolve-year.ts';
import { isPaper, isTerm } from './terms.ts';
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
  papers: new Set(),
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
    editionYear: () => null,
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

/** Days of a field that nobody dates, by what they tell of. */
interface DaysOfField {
  /** All but the terms. */
  readonly days: DayNumber[];
  readonly papers: DayNumber[];
  readonly terms: DayNumber[];
}

/** Days told in full in an article that nobody dates, with those that it tells as coming next after them. */
function daysInOrder({ text, dates }: ScannedField): DaysOfField {
  const found: DaysOfField = { days: [], papers: [], terms: [] };
  for (const date of dates.filter(({ rule }) => rule !== SPAN)) {
    const last = found.days.at(-1);
    const next = last !== undefined && NEXT_CAME.test(before(text, date)) ? dayComingNext(date, last) : null;
    const day = knownDay(date) ?? next;
    if (day === null) continue;
    (isTerm(text, date.start) ? found.terms : found.days).push(day);
    if (isPaper(text, date.start)) found.papers.push(day);
  }
  return found;
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
  if (published !== null)
    return { ...told, papers: new Set(), terms: new Set(), editions: new Set(), jubilee: null };
  const names = whenAsked(() => namesOfYears(fields));
  const ordered = fields.map(daysInOrder);
  return {
    ...told,
    fullDays: new Set(ordered.flatMap(({ days }) => days)),
    papers: new Set(ordered.flatMap(({ papers }) => papers)),
    terms: new Set(ordered.flatMap(({ terms }) => terms)),
    get editions() {
      return names().editions;
    },
    get jubilee() {
      return names().jubilee;
    },
  };
}
