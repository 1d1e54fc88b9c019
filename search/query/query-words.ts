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
/** Longer glued runs are lists and addresses, read word by word. */
const LONGEST_GLUED = 8;

/** How many words from `at` on are glued together; 1 for a word by itself. */
export function gluedLength(words: readonly QueryWord[], at: number): number {
  let length = 1;
  while (words[at + length]?.glued === true) length += 1;
  return length;
}

function loosenLongRuns(words: readonly QueryWord[]): QueryWord[] {
  const kept: QueryWord[] = [];
  while (kept.length < words.length) {
    const length = gluedLength(words, kept.length);
    const run = words.slice(kept.length, kept.length + length);
    kept.push(...(length > LONGEST_GLUED ? run.map((word) => ({ ...word, glued: false, joint: ' ' })) : run));
  }
  return kept;
}

/** The words of a stretch of a query; `minus` belongs to its first word, and `before` is the stretch before it. */
export function queryWords(text: string, minus = false, before = ''): QueryWord[] {
  let end = 0;
  const words = tokens(text).map((token, index): QueryWord => {
    const between = text.slice(end, token.start);
    const glued = index > 0 && GLUE.test(between);
    end = token.end;
    return {
      folded: token.folded,
      coded: token.coded,
      marked: isMarked(token.coded),
      text: text.slice(token.start, token.end),
      joint: glued ? between : ' ',
      glued,
      apart: PARTS.test(index === 0 ? before.slice(-1) + between : between),
      minus: minus && index === 0,
    };
  });
  return loosenLongRuns(words);
}

/** Words as they were typed, on one line. */
export function typedText(words: readonly QueryWord[]): string {
  return words.map((word, index) => (index === 0 ? word.text : word.joint + word.text)).join('');
}
