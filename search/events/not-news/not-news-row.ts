/** Why acts in a text are no events of Vietnam's public life; `pattern` is held against lower-case text for articles, text as written for sentences. */
export interface NotNews {
  readonly why: string;
  /** `article`: title and first sentences; `sentence`: the sentence with the act. */
  readonly scope: 'article' | 'sentence';
  readonly pattern: RegExp;
  readonly example: string;
}
