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

/** Whether a name ends where what was typed ends. */
function endsThere(index: SuggestionIndex, typed: readonly TypedWord[], place: number): boolean {
  const end = place + typed.length;
  return index.words[end] === 0 && formAt(index, end - 1) === typed.at(-1)?.whole;
}

/** Rows that begin so come before those that only hold it; names that the archive knows nothing of are last. */
const BEGINS = 0;
const HOLDS = 1;
const UNKNOWN = 2;

/** The numbers of rows that hold what was typed, the best first: with all its marks, whole names, from the first word. */
function bestRows(index: SuggestionIndex, typed: readonly TypedWord[], most: number): number[] {
  const { rowOf, rowStarts, kinds, firstUnknown } = index;
  const best = smallest(most);
  for (const place of placesOf(index, typed)) {
    const row = rowOf[place] ?? 0;
    const start = place - (rowStarts[row] ?? 0);
    if (start >= MOST_STARTS) continue;
    const whole = start === 0 && kinds[row] !== TITLE && endsThere(index, typed, place);
    const how = row >= firstUnknown ? UNKNOWN : start > 0 ? HOLDS : BEGINS;
    const worse = (marksMissing(index, typed, place) * 2 + Number(!whole)) * (UNKNOWN + 1) + how;
    best.add(worse * kinds.length + row);
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
