/** What a corpus tells of words, all folded as `tokens` folds them. Estimates may be too high, never too low. */
export interface CorpusFrequencies {
  readonly articles: number;
  /** Articles with this folded word. */
  readonly word: (folded: string) => number;
  /** Articles with this word under just these marks, by accent code. */
  readonly marked: (coded: string) => number;
  /** Articles where these folded words stand side by side. */
  readonly pair: (first: string, second: string) => number;
}

/** A word that stands in so many articles is known: meant as typed, and what a misspelt one may be put right to. */
export const ESTABLISHED = 3;

/** Share of the articles from which on two words are known to stand side by side. */
export const HEARD = 1e-4;
