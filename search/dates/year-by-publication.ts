import { solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { DateReason } from './date-reasons.ts';
import { neighbourYears } from './date-stretch.ts';
import type { StretchOf } from './date-stretch.ts';
import type { Lean } from './tense.ts';

/** A year and how it was found; `reason` is null for a written one. */
export interface FoundYear {
  readonly year: number;
  readonly reason: DateReason | null;
}

/** A day that was this short a time ago is meant even where the sentence goes on to plans. */
const JUST_PAST_DAYS = 30;
/** Plans are seldom told longer ahead. */
const PLAN_DAYS = 240;
/** What was done may well be the announcing of a day that comes this soon. */
const TOLD_AHEAD_DAYS = 60;
/** Without a word either way a day counts as coming when it is no farther ahead than this. */
const AHEAD_DAYS = 120;

/** The direction that the words and the distances in days speak for. */
function direction(
  ago: number,
  ahead: number,
  lean: Lean | null,
): { toward: 'past' | 'future'; reason: DateReason } {
  const [held, planned] = [{ toward: 'past', reason: 'held' }, { toward: 'future', reason: 'planned' }] as const; // prettier-ignore
  if (lean?.by === 'near') return lean.toward === 'past' ? held : planned;
  if (lean?.toward === 'future' && ago > JUST_PAST_DAYS && ahead <= PLAN_DAYS) return planned;
  if (lean?.toward === 'past' && ahead > TOLD_AHEAD_DAYS) return held;
  return { toward: ahead <= AHEAD_DAYS && ahead < ago ? 'future' : 'past', reason: 'publication' };
}

/** Year of a day: the latest not after the publication for what was held, the first after it for what is planned. */
export function dayYearByPublication(
  of: StretchOf,
  published: DayNumber,
  lean: Lean | null,
): FoundYear | null {
  const { past, future } = neighbourYears(of, published);
  const [before, after] = [past === null ? null : of(past), future === null ? null : of(future)];
  if (past === null || future === null || before === null || after === null) {
    const year = past ?? future;
    return year === null ? null : { year, reason: 'publication' };
  }
  if (before[1] >= published) return { year: past, reason: 'publication' };
  const { toward, reason } = direction(published - before[0], after[0] - published, lean);
  return { year: toward === 'past' ? past : future, reason };
}

/** A month belongs to the year of publication, but at the turn of the year the neighbour is nearer. */
export function monthYearByPublication(month: number, published: DayNumber, lean: Lean | null): FoundYear {
  const now = solarDay(published);
  if (now.month === month) return { year: now.year, reason: 'publication' };
  const past = now.month > month ? now.year : now.year - 1;
  const ago = (now.month - month + 12) % 12;
  if (lean?.by === 'near' && lean.toward === 'past') return { year: past, reason: 'held' };
  if (lean?.toward === 'future' && (lean.by === 'near' || ago > 2))
    return { year: past + 1, reason: 'planned' };
  return { year: ago <= 3 ? past : ago >= 10 ? past + 1 : now.year, reason: 'publication' };
}
