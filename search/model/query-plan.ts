/** A run of syllables that must stand side by side; one syllable alone is a word. */
export interface QueryPhrase {
  /** Folded syllables, see `foldVietnamese`. */
  readonly folded: readonly string[];
  /** Accent codes, one a syllable, where marks count; null for a phrase typed without marks. */
  readonly coded: readonly string[] | null;
  /** As typed, for "thiếu: …" and chips. */
  readonly label: string;
}

/** Fulfilled when any one of its alternatives is there (OR, acronym and its long form, i/y variants). */
export interface QueryClause {
  readonly alternatives: readonly QueryPhrase[];
}

/** Words that mean nearly what some neighbouring clauses say: who lacks these, but has those, is near. */
export interface Kindred {
  /** Places of the clauses in the plan. */
  readonly clauses: readonly [number, ...number[]];
  /** What the clauses say with its marks; typed without them, it may be another word. */
  readonly meant: QueryPhrase;
  readonly phrases: readonly QueryPhrase[];
}

/** What a query text asks for, the same for both engines. Found = every clause fulfilled and nothing excluded. */
export interface QueryPlan {
  readonly clauses: readonly QueryClause[];
  readonly excluded: readonly QueryPhrase[];
  /** In order; they count for what is near, never for what is found. */
  readonly kindred: readonly Kindred[];
  /** "đúng dấu": only exact marks count as found. */
  readonly strict: boolean;
  /** Whether any mark was typed: then exact marks stand before folded matches. */
  readonly marked: boolean;
  /** All syllables in typed order, for ranking by pairs of neighbours. */
  readonly syllables: readonly { readonly folded: string; readonly coded: string | null }[];
}
