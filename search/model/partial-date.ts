/** How much of a date is known. A `day` value may span several days in a row; its end then differs. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year' | 'years';

/** A calendar value known to some precision. `start` and `end` are ISO days (`2023-08-31`), both inclusive. */
export interface PartialDate {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
}
