import { solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { AnaphoricReading, LunarReading } from './date-rule.ts';
import { editionBeside } from './edition-years.ts';
import { spanEndBeside } from './gather-evidence.ts';
import { namedDay } from './named-days.ts';
import type { Memory } from './named-days.ts';
import { resolveYear } from './resolve-year.ts';
import type { ResolvedDate, YearSurroundings } from './resolve-year.ts';
import type { ScannedDate } from './scan-dates.ts';
import { storyYear } from './story-year.ts';
import { leanAt } from './tense.ts';
import { calendarPair, settlePair } from './two-calendars.ts';
import type { YearEvidence } from './year-evidence.ts';

/** The dates of one field and what is known while they are read from first to last. */
export interface FieldDates {
  readonly text: string;
  readonly dates: readonly ScannedDate[];
  readonly evidence: YearEvidence;
  readonly memory: Memory;
}

interface DateAsMeant extends ResolvedDate {
  /** The lunar days where the mention is lunar, also where only the solar day beside it shows that. */
  readonly lunar: LunarReading | null;
}

/** A value counted from the day named last or, where none is named and the words allow it, from the publication. */
function countFromNamed(reading: AnaphoricReading, { evidence, memory }: FieldDates): ResolvedDate | null {
  const named = namedDay(memory);
  if (named !== null) return { value: reading.value(named), reason: 'counted-from-named-day' };
  return reading.elsePublished ? countFromPublication(reading.value, evidence) : null;
}

function countFromPublication(
  value: (today: DayNumber) => PartialDate,
  { published }: YearEvidence,
): ResolvedDate | null {
  return published === null ? null : { value: value(published), reason: 'counted-from-publication' };
}

/** The words around a day or month that leaves its year open. */
function surroundings({ text, dates, evidence, memory }: FieldDates, index: number): YearSurroundings {
  const date = dates[index];
  const named = namedDay(memory);
  const namedYear = memory.story?.year ?? (named === null ? null : solarDay(named).year);
  if (date === undefined || ('year' in date.reading && date.reading.year !== null))
    return { lean: null, storyYear: null, spanEnd: null, editionYear: () => null, namedYear };
  return {
    lean: leanAt(text, date.start, date.end),
    storyYear: storyYear(text, memory.story, date, evidence.published),
    spanEnd: spanEndBeside(dates, index, text),
    editionYear: () => (evidence.published === null ? editionBeside(text, date.start, date.end) : null),
    namedYear,
  };
}

/** The value of a date by its own words and those around it. */
function resolveAlone(field: FieldDates, index: number): ResolvedDate | null {
  const reading = field.dates[index]?.reading;
  if (reading === undefined) return null;
  switch (reading.kind) {
    case 'fixed':
      return { value: reading.value, reason: null };
    case 'relative':
      return countFromPublication(reading.value, field.evidence);
    case 'anaphoric':
      return countFromNamed(reading, field);
    default:
      return resolveYear(reading, field.evidence, surroundings(field, index));
  }
}

/** The value of the date at `index`, together with its day in the other calendar where that is told; null for none. */
export function resolveDate(field: FieldDates, index: number): DateAsMeant | null {
  const pair = calendarPair(field.dates, index, field.text);
  const settled = pair === null ? null : settlePair(pair, resolveAlone(field, pair.solarIndex));
  if (pair !== null && settled !== null) {
    const solar = pair.solarIndex === index;
    const reason = solar ? settled.solar : settled.lunar;
    return { value: settled.value, reason, lunar: solar ? null : pair.lunar };
  }
  const alone = resolveAlone(field, index);
  const reading = field.dates[index]?.reading;
  return alone === null ? null : { ...alone, lunar: reading?.kind === 'lunar' ? reading : null };
}
