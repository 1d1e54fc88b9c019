/** What a province-level unit is by its kind. */
export type PlaceKind = 'province' | 'city' | 'special-zone';

/** A stretch of time in which a unit of this name was there, of one kind. */
export interface PlacePeriod {
  /** First day, ISO; null for units older than the table, which begins in 1976. */
  readonly from: string | null;
  /** Last day, ISO, inclusive; null for units of today. */
  readonly to: string | null;
  readonly kind: PlaceKind;
  /** Ids of the units it was made of or carved out of at `from`. */
  readonly origins: readonly string[];
  /** Ids of the units its territory went to after `to`; its own id where only the kind changed. */
  readonly successors: readonly string[];
}

/**
 * A province or city under central government, one row per name: Cần Thơ the province of 1992 and
 * Cần Thơ the city of today share the timeline that a reader looks for under that name.
 */
export interface Place {
  /** Slug of the name; it stands in URLs and never changes. */
  readonly id: string;
  /** Short name, NFC, without "tỉnh" or "thành phố". */
  readonly name: string;
  /** Other ways to write the name in full. */
  readonly aliases: readonly string[];
  /** Short forms; dots, blanks and hyphens between their parts may vary in text. */
  readonly abbreviations: readonly string[];
  /** In order of time, without overlaps; the last one is open (`to: null`) for the units of today. */
  readonly periods: readonly PlacePeriod[];
  /** The acts that made, changed or ended it, in order of time. */
  readonly sources: readonly string[];
}
