import type { NotDate } from './date-rule.ts';
import { COUNTS } from './not-dates/counts-and-scores.ts';
import { CODES } from './not-dates/document-codes.ts';
import { FIGURES_OF_SPEECH } from './not-dates/figures-of-speech.ts';
import { IMPOSSIBLE_DAYS } from './not-dates/impossible-days.ts';
import { NAMED_PLACES } from './not-dates/named-places.ts';
import { RECURRING_DAYS } from './not-dates/recurring-days.ts';

/** What looks like a date and is none. A row's words are passed over when it reaches at least as far as any date there. */
export const NOT_DATES: readonly NotDate[] = [
  ...NAMED_PLACES,
  ...RECURRING_DAYS,
  ...CODES,
  ...COUNTS,
  ...IMPOSSIBLE_DAYS,
  ...FIGURES_OF_SPEECH,
];
