import type { SourceFile } from '../imports/import-format.ts';
import type { ImportProblem } from '../model/import-problem.ts';
import type { WardTable } from '../places/ward-table.ts';

/** What is to be indexed, and how. */
export interface IndexRun {
  readonly files: readonly SourceFile[];
  /** What went wrong before reading began: paths that lead nowhere, links that leave their folder. */
  readonly problems: readonly ImportProblem[];
  /** Changes whenever the reading rules change, so that unchanged articles are read anew by better rules. */
  readonly rulesVersion: string;
  /** The ward table to read places by; undefined for the shipped one. */
  readonly wards: WardTable | undefined;
  /** Threads that read articles beside the one that writes; 0 for none. */
  readonly threads: number;
  /** Reads and checks everything, writes nothing. */
  readonly dryRun: boolean;
  /** Whether an indexed article may be removed when its file no longer brings it, by its path; null for never. */
  readonly prune: ((path: string) => boolean) | null;
  readonly onProblem: (problem: ImportProblem) => void;
  /** Called often; `counts` is the same object each time. */
  readonly onProgress: (counts: IndexCounts) => void;
  /** Stops the run between two batches; what is written stays. */
  readonly signal: AbortSignal;
}

/** Counted while the run goes on, articles unless the name says otherwise. */
export interface IndexCounts {
  files: number;
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  rejected: number;
  removed: number;
  /** Events told by the new and changed articles, each article's own telling counted. */
  events: number;
}

export function zeroCounts(): IndexCounts {
  return { files: 0, read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0, removed: 0, events: 0 };
}
