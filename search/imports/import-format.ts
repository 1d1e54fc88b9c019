import type { Block, Origin } from '../model/article.ts';
import type { ImportProblem } from '../model/import-problem.ts';

/** Something to read articles from: a file, or what stands in for one. */
export interface SourceFile {
  readonly path: string;
  /** The bytes from the beginning; each call starts anew. Rejects when the file cannot be read. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** An article with its strings as they were found; `''` for what the source does not tell. */
export interface ImportedArticle {
  readonly origin: Origin;
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** A date in any notation, see `publicationDay`. */
  readonly published: string;
  readonly source: string;
  readonly section: string;
  /** A province's name or slug. */
  readonly sourcePlace: string;
  readonly illustration: boolean;
  /** Stretches of the body whose role the markup itself tells (`figcaption`), in order. */
  readonly marked: readonly Block[];
}

/** One way to write articles down. A format never throws for what a file holds: it yields an `ImportProblem`. */
export interface ImportFormat {
  readonly name: string;
  /** Ends of file names, with the dot, in lower case. */
  readonly endings: readonly string[];
  /** Whether the beginning of a file looks like this format; asked only where the name does not tell. */
  readonly sniff: (head: string) => boolean;
  readonly read: (source: SourceFile) => AsyncIterable<ImportedArticle | ImportProblem>;
}

export const BLANK_ARTICLE: Omit<ImportedArticle, 'origin'> = {
  id: '',
  url: '',
  title: '',
  lead: '',
  body: '',
  published: '',
  source: '',
  section: '',
  sourcePlace: '',
  illustration: false,
  marked: [],
};

export function isProblem(item: ImportedArticle | ImportProblem): item is ImportProblem {
  return 'severity' in item;
}

/** What follows the first colon of `reason` is detail: problems are counted by what stands before it. */
export function rejected(origin: Origin, reason: string, advice: string): ImportProblem {
  return { path: origin.path, line: origin.line, severity: 'rejected', reason, advice };
}

export function notice(origin: Origin, reason: string, advice: string): ImportProblem {
  return { path: origin.path, line: origin.line, severity: 'notice', reason, advice };
}
