import type { AnniversaryOrdinal } from './anniversary-ordinal.ts';
import type { ReadingWord } from '../text/reading-words.ts';
import type { AnniversaryClass } from './anniversary-classes.ts';
import type { Observance } from './observance.ts';
import type { OccasionHead } from './occasion-heads.ts';

/** A text in words, made once and read by every rule. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly ReadingWord[];
  /** `words` without their ranges. */
  readonly plain: readonly string[];
}

/** What is remembered, as words `[first, last)`. */
export interface Occasion {
  readonly first: number;
  readonly last: number;
  readonly observance: Observance | null;
  readonly head: OccasionHead | null;
  readonly class: AnniversaryClass;
  /** Class that the words alone give, where it differs from the known day's. */
  readonly otherwise?: AnniversaryClass;
  /** Named by a short form that means its day only when the words before announce one. */
  readonly short?: boolean;
}

/** What is known where an occasion may begin. */
export interface OccasionPlace {
  /** True right behind "N năm", where short names and day numbers count as names too. */
  readonly afterOrdinal: boolean;
  /** True behind a span in brackets, whose brackets end no clause. */
  readonly behindSpan?: boolean;
  readonly placeIds: readonly string[];
  /** Head words that stood before the ordinal: "giỗ lần thứ 157 …". */
  readonly head: OccasionHead | null;
}

/** An occasion with the number told for it. */
export interface Reading {
  readonly occasion: Occasion;
  readonly ordinal: AnniversaryOrdinal | null;
  /** Ordinal of a neighbour that this occasion shares, null where it has its own or none. */
  readonly shared: number | null;
}
