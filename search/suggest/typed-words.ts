import { isMarked } from '../text/accent-code.ts';
import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { tokens, type Token } from '../text/tokens.ts';
import { firstFrom, numberOf, type Vocabulary } from './vocabulary.ts';
import type { FormRange } from './word-order.ts';

/** Longer beginnings are pasted, not typed. */
const LONGEST_TYPED = 96;
/** Sorts after every letter. */
const BEHIND = '\uffff';

/** A typed word as it is looked for. */
export interface TypedWord {
  /** Numbers of the folded forms it may be. */
  readonly forms: readonly FormRange[];
  /** Whether a word, by number of its accent code, bears the typed marks; null for a word typed without any. */
  readonly hasMarks: ((word: number) => boolean) | null;
  /** Number of the folded form that is just what was typed; 0 where no word is. */
  readonly whole: number;
}

function allOf(folded: readonly string[], form: string): FormRange[] {
  const number = numberOf(folded, form);
  return number === 0 ? [] : [[number, number + 1]];
}

function beginningsOf(folded: readonly string[], beginning: string): FormRange {
  return [firstFrom(folded, beginning), firstFrom(folded, beginning + BEHIND)];
}

/** `ky` may become `kỳ` (kept as `ki`) or stay a beginning (`quy` of `quỳnh`). */
function unfinished({ folded }: Vocabulary, typed: string, word: Token): FormRange[] {
  const [kept, plain] = [word.folded, foldVietnamese(typed.slice(word.start, word.end))];
  const forms = [beginningsOf(folded, kept), ...(plain === kept ? [] : [beginningsOf(folded, plain)])];
  return forms.filter(([from, to]) => from < to);
}

const marksOf = ({ coded, folded }: Token): string[] => Array.from(coded.slice(folded.length));

/** A word that is still being typed may get more marks, and letters behind them. */
function markTest({ coded }: Vocabulary, word: Token, complete: boolean): TypedWord['hasMarks'] {
  if (!isMarked(word.coded)) return null;
  if (complete) {
    const number = numberOf(coded, word.coded);
    return (other) => other === number;
  }
  const marks = marksOf(word);
  return (other) => {
    const digits = /\d*$/u.exec(coded[other] ?? '')?.[0] ?? '';
    return marks.every((mark) => digits.includes(mark));
  };
}

/** What was typed, word by word; null where nothing can begin so. The last word may be a beginning. */
export function readTyped(vocabulary: Vocabulary, typed: string): readonly TypedWord[] | null {
  const text = typed.slice(0, LONGEST_TYPED);
  const words = tokens(text);
  const read = words.map((word, at) => {
    const complete = at < words.length - 1 || word.end < text.length;
    const forms = complete ? allOf(vocabulary.folded, word.folded) : unfinished(vocabulary, text, word);
    const whole = numberOf(vocabulary.folded, word.folded);
    return { forms, hasMarks: markTest(vocabulary, word, complete), whole };
  });
  return read.length === 0 || read.some(({ forms }) => forms.length === 0) ? null : read;
}
