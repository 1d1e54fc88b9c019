import type { BlockRole, TextField } from './article.ts';

/** A sentence in canonical text; `start` and `end` count in the canonical text of its field. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the block is that it stands in; `paragraph` for titles and leads. */
  readonly role: BlockRole;
  /** Number of its paragraph within the field, from 0. */
  readonly paragraph: number;
}

/** One text field in canonical form, with the way back to the field as given. */
export interface FieldReading {
  readonly field: TextField;
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
  /** Worked out when first asked for. */
  readonly sentences: readonly ReadSentence[];
}

/**
 * What the finders of dates, places and events read. They count offsets in canonical text;
 * the last step of enrichment turns all ranges into offsets of the fields as given, in one place.
 */
export interface ArticleReading {
  /** Title, lead, body, in this order; empty fields are left out. */
  readonly fields: readonly FieldReading[];
  readonly published: string | null;
  readonly sourcePlace: string | null;
}
