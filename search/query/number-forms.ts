import { gluedLength, type QueryWord } from './query-words.ts';

/** A number in a query and the other way to write it. */
export interface FoundNumber {
  /** How many words of the query it covers. */
  readonly length: number;
  readonly others: readonly string[];
}

/** `4700`; what may be a year is one. */
const WHOLE = /^(?!(?:1[89]|20)\d\d$)[1-9]\d{3,11}$/u;
const FIRST_GROUP = /^[1-9]\d{0,2}$/u;
const GROUP = /^\d{3}$/u;
const BETWEEN_GROUPS = '.';

/** 4700 → 4.700, as the press groups figures. */
const grouped = (figures: string): string => figures.replace(/\B(?=(?:\d{3})+$)/gu, '.');

/** Whether the words of a glued run are the groups of one number. */
function isGrouped([first, ...rest]: readonly QueryWord[]): boolean {
  return (
    first !== undefined &&
    rest.length > 0 &&
    FIRST_GROUP.test(first.text) &&
    rest.every(({ text, joint }) => GROUP.test(text) && joint === BETWEEN_GROUPS)
  );
}

/** The number of four figures and more at `words[at]`: `4700` is `4.700`. Null where none stands there. */
export function numberAt(words: readonly QueryWord[], at: number): FoundNumber | null {
  const run = words.slice(at, at + gluedLength(words, at));
  const [first] = run;
  if (first === undefined || first.glued) return null;
  if (run.length === 1 && WHOLE.test(first.text)) return { length: 1, others: [grouped(first.text)] };
  if (!isGrouped(run)) return null;
  return { length: run.length, others: [run.map(({ text }) => text).join('')] };
}
