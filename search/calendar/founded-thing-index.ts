import { phraseIndex } from '../text/phrase-index.ts';
import type { AnniversaryClass } from './anniversary-classes.ts';
import { FOUNDED_THINGS } from './founded-things.ts';

/** Classes that a founded thing gives: to its founding, and to its day of tradition. */
export interface ThingClasses {
  readonly founding: AnniversaryClass;
  readonly tradition: AnniversaryClass;
}

/** First words of what is founded. */
export const THINGS = phraseIndex(
  FOUNDED_THINGS.flatMap((row) => {
    const tradition = row.tradition ?? (row.class === 'organisation_founding' ? row.class : 'sector_day');
    return row.words.map((word): [string, ThingClasses] => [word, { founding: row.class, tradition }]);
  }),
);
