import type { TextField } from './article.ts';
import type { PartialDate } from './partial-date.ts';

/** A stretch of one text field, `[start, end)` in UTF-16 units of the field as given. */
export interface TextRange {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

export type DatePart = 'day' | 'month' | 'year';

/** A date expression found in running text, with what it says and what had to be inferred. */
export interface DateMention extends TextRange {
  readonly text: string;
  readonly value: PartialDate;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** Parts that the text itself gives; the others were inferred. */
  readonly certain: readonly DatePart[];
  readonly implied: readonly DatePart[];
  /** How the inferred parts were found, as a code from the dates table; null when nothing was inferred. */
  readonly reason: string | null;
  /** The lunar day as written, `D/M`, where the expression is lunar. */
  readonly lunar: string | null;
}

/** A place found in running text. */
export interface PlaceMention extends TextRange {
  readonly text: string;
  /** Gazetteer id of the province-level unit, as the text means it; null where it stays open. */
  readonly placeId: string | null;
  /** Short name of that unit, without "tỉnh" or "thành phố"; null where it stays open. */
  readonly province: string | null;
  /** The unit below the province with its unit word ("phường Cái Răng"), where this mention names one. */
  readonly ward: string | null;
  /** Short names of all provinces the mention may stand for; one or none when it is settled. */
  readonly candidates: readonly string[];
  /** True for a distractor: "(cũ)", "trước đây là", a former name told only as history. */
  readonly former: boolean;
}
