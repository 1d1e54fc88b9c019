import { solarDay } from '../calendar/solar-day.ts';
import type { LunarReading } from './date-rule.ts';
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

/** The value of a date by its own words and those around it. */
function resolveAlone({ text, dates, evidence, memory }: FieldDates, index: number): ResolvedDate | null {
  const date = dates[index];
  if (date === undefined) return null;
  const { reading } = date;
  const { published } = evidence;
  if (reading.kind === 'fixed') return { value: reading.value, reason: null };
  if (reading.kind === 'relative')
    return published === null
      ? null
      : { value: reading.value(published), reason: 'counted-from-publication' };
  const named = namedDay(memory);
  if (reading.kind === 'anaphoric') {
    const base = named ?? (reading.elsePublished ? published : null);
    const reason = named === null ? 'counted-from-publication' : 'counted-from-named-day';
    return base === null ? null : { value: reading.value(base), reason };
  }
  const open = reading.year === null;
  const around: YearSurroundings = {
    lean: open ? leanAt(text, date.start, date.end) : null,
    storyYear: open ? storyYear(text, memory.story, date, published) : null,
    spanEnd: open ? spanEndBeside(dates, index, text) : null,
    namedYear: memory.story?.year ?? (named === null ? null : solarDay(named).year),
  };
  return resolveYear(reading, evidence, around);
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
