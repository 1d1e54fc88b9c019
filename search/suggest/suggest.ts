import { smallest } from './smallest.ts';
import { rowAt, TITLE, type Suggestible, type SuggestionIndex } from './suggestion-index.ts';
import { readTyped, type TypedWord } from './typed-words.ts';
import { depthOf, stretchOf, type FormRange } from './word-order.ts';

/** Rows are found by their first words. */
const MOST_STARTS = 10;
/** Rows looked at for each one offered: several may lead to one place, or bear the same text. */
const FOR_EACH = 8;

const formAt = ({ words, vocabulary }: SuggestionIndex, place: number): number =>
  vocabulary.foldedOf[words[place] ?? 0] ?? 0;

const isOneOf = (form: number, forms: readonly FormRange[]): boolean =>
  forms.some(([from, to]) => form >= from && form < to);

/** Whether the typed words from a step on stand there: keys hold only the first ones. */
function restFollows(
  index: SuggestionIndex,
  typed: readonly TypedWord[],
  place: number,
  step: number,
): boolean {
  for (let at = step; at < typed.length; at += 1) {
    if (!isOneOf(formAt(index, place + at), typed[at]?.forms ?? [])) return false;
  }
  return true;
}

/** Places in the words where all typed words stand. */
function* placesOf(index: SuggestionIndex, typed: readonly TypedWord[]): Generator<number> {
  const depth = depthOf(index);
  const known = typed.slice(0, depth);
  const before = known.slice(0, -1).map(({ forms }) => forms[0]?.[0] ?? 0);
  for (const forms of known.at(-1)?.forms ?? []) {
    const [from, to] = stretchOf(index, before, forms);
    for (let at = from; at < to; at += 1) {
      const place = index.order[at] ?? 0;
      if (typed.length <= depth || restFollows(index, typed, place, depth)) yield place;
    }
  }
}

/** How many words lack the marks that were typed. */
function marksMissing({ words }: SuggestionIndex, typed: readonly TypedWord[], place: number): number {
  let missing = 0;
  for (let at = 0; at < typed.length; at += 1) {
    const hasMarks = typed[at]?.hasMarks ?? null;
    if (hasMarks !== null && !hasMarks(words[place + at] ?? 0)) missing += 1;
  }
  return missing;
}

/** How a row answers, best first: rows that begin so, titles whose word goes on (`chồng` for `cho`), rows that hold it. */
const BEGINS = 0;
const GOES_ON = 1;
const HOLDS = 2;
/** Names that the archive knows nothing of. */
const UNKNOWN = 3;

/** Whether the last typed word stands there as a whole. */
function isFinished(index: SuggestionIndex, typed: readonly TypedWord[], place: number): boolean {
  return formAt(index, place + typed.length - 1) === typed.at(-1)?.whole;
}

function answers(index: SuggestionIndex, typed: readonly TypedWord[], place: number, row: number): number {
  if (row >= index.firstUnknown) return UNKNOWN;
  if (place > (index.rowStarts[row] ?? 0)) return HOLDS;
  return index.kinds[row] !== TITLE || isFinished(index, typed, place) ? BEGINS : GOES_ON;
}

/** Whether a name is just what was typed. */
function isName(index: SuggestionIndex, typed: readonly TypedWord[], place: number, row: number): boolean {
  const whole = index.words[place + typed.length] === 0 && place === index.rowStarts[row];
  return whole && index.kinds[row] !== TITLE && isFinished(index, typed, place);
}

/** The numbers of rows that hold what was typed, the best first: with all its marks, whole names, from the first word. */
function bestRows(index: SuggestionIndex, typed: readonly TypedWord[], most: number): number[] {
  const { rowOf, rowStarts, kinds } = index;
  const best = smallest(most);
  const rank = (missing: number, part: number, how: number, row: number): number =>
    ((missing * 2 + part) * (UNKNOWN + 1) + how) * kinds.length + row;
  for (const place of placesOf(index, typed)) {
    const row = rowOf[place] ?? 0;
    // Most places of a short beginning are inside of rows: they are passed over before more is asked of them.
    const inside = place - (rowStarts[row] ?? 0);
    if (inside >= MOST_STARTS || (inside > 0 && !best.takes(rank(0, 1, HOLDS, row)))) continue;
    const part = Number(!isName(index, typed, place, row));
    best.add(rank(marksMissing(index, typed, place), part, answers(index, typed, place, row), row));
  }
  return best.kept.map((kept) => kept % kinds.length);
}

/** What a line leads to: the names of one place are one offer, and so are copies of a title. */
const offerOf = ({ kind, text, target }: Suggestible): string =>
  `${kind} ${kind === 'title' ? text : (target ?? text)}`;

/** What may be meant by a beginning, the likeliest first; marks typed are preferred, none are asked for. */
export function suggest(index: SuggestionIndex, text: string, limit: number): Suggestible[] {
  const typed = readTyped(index.vocabulary, text);
  if (typed === null || limit === 0) return [];
  const offered = new Map<string, Suggestible>();
  for (const number of bestRows(index, typed, limit * FOR_EACH)) {
    const row = rowAt(index, number);
    if (offered.size < limit && !offered.has(offerOf(row))) offered.set(offerOf(row), row);
  }
  return [...offered.values()];
}
