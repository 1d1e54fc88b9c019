/** The fields of an article that hold running text. */
export type TextField = 'title' | 'lead' | 'body';

/** What a stretch of the body is. Only `paragraph` is body text; all else is boilerplate kept beside it. */
export type BlockRole = 'paragraph' | 'caption' | 'dateline' | 'byline' | 'see-also' | 'page-furniture';

/** A stretch of the body, `[start, end)` in UTF-16 units of the body as given. */
export interface Block {
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
}

/** Where an article was read from. `line` counts from 1 and is null for formats without lines of their own. */
export interface Origin {
  readonly path: string;
  readonly line: number | null;
}

/** A checked article. Texts are kept letter for letter as they were given (also decomposed ones). */
export interface Article {
  /** Stable across runs: the id given by the source, else a hash of URL or of file name, title and day. */
  readonly id: string;
  readonly origin: Origin;
  readonly url: string | null;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** What each stretch of `body` is, in order, without overlaps. Blank space between blocks belongs to none. */
  readonly blocks: readonly Block[];
  /** ISO day of publication, null where the source does not tell it. */
  readonly published: string | null;
  readonly source: string | null;
  readonly section: string | null;
  /** Province-level place id (slug) of the publishing site, e.g. `can-tho`. */
  readonly sourcePlace: string | null;
  /** True for invented articles; every page that shows one says so. */
  readonly illustration: boolean;
}
