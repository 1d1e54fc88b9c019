/** A link with its text. */
export interface Link {
  readonly href: string;
  readonly text: string;
}
