import { isMarked } from '../text/accent-code.ts';
import { tokens } from '../text/tokens.ts';

/** A word of a query, with how it stands to the word before it. */
export interface QueryWord {
  readonly folded: string;
  readonly coded: string;
  readonly marked: boolean;
  /** As typed. */
  readonly text: string;
  /** What stands between it and the word before: a blank, or the sign that glues them. */
  readonly joint: string;
  /** Joined to the word before by a sign without blanks, as in `59-NQ/TW`. */
  readonly glued: boolean;
  /** A comma or another sign stands before it, so that no name goes across. */
  readonly apart: boolean;
  /** The first word after a minus. */
  readonly minus: boolean;
}

const GLUE = /^[-/.&_+'’:]$/u;
const PARTS = /[,;:!?()[\]{}|…]/u;

/** The words of a stretch of a query; `minus` belongs to its first word. */
export function queryWords(text: string, minus = false): QueryWord[] {
  let end = 0;
  return tokens(text).map((token, index) => {
    const between = text.slice(end, token.start);
    end = token.end;
    return {
      folded: token.folded,
      coded: token.coded,
      marked: isMarked(token.coded),
      text: text.slice(token.start, token.end),
      joint: index > 0 && GLUE.test(between) ? between : ' ',
      glued: index > 0 && GLUE.test(between),
      apart: PARTS.test(between),
      minus: minus && index === 0,
    };
  });
}

/** Words as they were typed, on one line. */
export function typedText(words: readonly QueryWord[]): string {
  return words.map((word, index) => (index === 0 ? word.text : word.joint + word.text)).join('');
}
