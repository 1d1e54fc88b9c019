import { parseIsoDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import { resolveYear } from './resolve-year.ts';
import type { ScannedDate } from './scan-dates.ts';
import type { YearEvidence } from './year-evidence.ts';

/** The rule of stretches from what is remembered to its anniversary. */
export const SPAN = 'remembrance-span';

/** Longer stretches between two dates are no one sentence. */
const SENTENCE_LENGTH = 500;

const NOTHING: YearEvidence = { published: null, fullDays: new Set(), spanEnds: new Set(), years: new Set() };

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

/** What all expressions of an article together tell about its time. */
export function gatherEvidence(dates: readonly ScannedDate[], published: DayNumber | null): YearEvidence {
  const fullDays = new Set<DayNumber>();
  const spanEnds = new Set<DayNumber>();
  const years = new Set<number>();
  for (const date of dates) {
    const day = knownDay(date);
    const { reading, rule } = date;
    if (day !== null) (rule === SPAN ? spanEnds : fullDays).add(day);
    else if (reading.kind === 'fixed' && (rule === SPAN || reading.value.precision === 'year')) {
      years.add(Number(reading.value.end.slice(0, 4)));
    }
  }
  return { published, fullDays, spanEnds, years };
}
