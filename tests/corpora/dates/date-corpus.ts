/** Value first, then the ways to say it, for one day of publication; null stands for an article without one. */
export interface DateCorpus {
  readonly published: string | null;
  readonly rows: readonly DateRow[];
}

/** `2023-08-31`, `2023-09-01..2023-09-03`, `2023-08` (month), `2023-Q1`, `2023`, `2021..2026`; every saying is one mention. */
type DateRow = readonly [value: string, ...sayings: string[]];
