import type { AnniversaryClass } from './anniversary-classes.ts';
import type { OccasionHead } from './occasion-heads.ts';

/** A day that is remembered. */
export interface Observance {
  /** Slug, stable: it stands in URLs and in the index. */
  readonly id: string;
  readonly class: AnniversaryClass;
  /** Heading, as the press writes it in full. */
  readonly subject: string;
  /** As exactly as it is known: ISO day, `1972-12`, `1791`, `0040`; null for days without a first year. */
  readonly origin: string | null;
  /** Lunar day, `D/M`, of days kept by the lunar calendar. */
  readonly lunar?: string;
  /** Gazetteer id of the province-level unit that the day belongs to; none for the whole country. */
  readonly place?: string;
  /** Names as written in the press, any case; commas and dashes between words don't count. */
  readonly names: readonly string[];
  /** What kind of day it is, for days whose name is a head and a thing: "giải phóng" + "Hải Phòng". */
  readonly head?: OccasionHead;
  /** Names of that thing, behind or before the head words. */
  readonly after?: readonly string[];
  /** Names that are too common to mean the day unless "N năm" stands before them. */
  readonly afterOrdinal?: readonly string[];
  /** Id of another day of the same name and another first year, meant where the arithmetic refutes this one. */
  readonly namesake?: string;
  /** Also called by its day and month alone: "73 năm ngày 27/7". */
  readonly byDay?: true;
  /** A phrase that must be read as this day. */
  readonly example: string;
  /** Where the day is laid down, or what tells it. */
  readonly source: string;
}
