import type { UnitLevel } from './unit-words.ts';

/** A name read in one field of canonical text, before anything is decided. */
export interface ReadName {
  readonly start: number;
  readonly end: number;
  readonly level: UnitLevel;
  /** Ids of the provinces it may stand for or lie in; empty where no table knows it. */
  readonly candidates: readonly string[];
  /** With its unit word, for units below the province: `phường Cái Răng`. */
  readonly local: string | null;
}

/** A name with whether the text tells it as history: what was there before something else. */
export interface FoundName extends ReadName {
  readonly former: boolean;
}
