/** Something in the input that could not be taken, in words for the person who sent it. */
export interface ImportProblem {
  readonly path: string;
  /** Counted from 1; null where the problem is the file as a whole. */
  readonly line: number | null;
  /** `rejected`: the article is left out. `notice`: it is taken, and this is worth knowing. */
  readonly severity: 'rejected' | 'notice';
  /** What is wrong, in a plain sentence. */
  readonly reason: string;
  /** What to do about it. */
  readonly advice: string;
}
