import { isWordAt } from './capital-words.ts';
import { formerCues, type FormerCue } from './data/former-cues.ts';
import { isOfToday, placeById } from './gazetteer.ts';
import type { FoundName } from './found-name.ts';

const after: readonly FormerCue[] = formerCues.filter(({ where }) => where === 'after');
const before: readonly FormerCue[] = formerCues.filter(({ where }) => where === 'before');
const BEFORE = new RegExp(before.map(({ written }) => written).join('|'), 'giu');
/** A full stop inside `P.Phú Mỹ` ends nothing. */
const CLAUSE_END = /[);:\n]|\. /u;
const CHAINED = new Set([', ', ' và ', ' - ', ' ']);

/** True where a cue such as "(cũ)" or "(nay là" stands right behind `end`. */
export function isFormerAt(text: string, end: number, gone: boolean): boolean {
  const from = text[end] === ' ' ? end + 1 : end;
  return after.some(
    ({ written, of }) =>
      (gone || of === 'any') && text.startsWith(written, from) && !isWordAt(text, from + written.length),
  );
}

/** How far the words of a "before" cue reach at most. */
const LONGEST_HISTORY = 160;

/** Ends of the stretches in which units are named as what something was before, by the start of each; in order. */
function historySpans(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(BEFORE)].map(({ index }) => {
    const clause = text.slice(index, index + LONGEST_HISTORY);
    const end = clause.search(CLAUSE_END);
    return { start: index, end: index + (end < 0 ? clause.length : end) };
  });
}

/** A district, or a province that is there no more. */
function isGone({ level, candidates }: FoundName): boolean {
  return level === 'district' || (candidates.length > 0 && candidates.every(isGonePlace));
}

function isGonePlace(id: string): boolean {
  const place = placeById(id);
  return place !== null && !isOfToday(place);
}

/** The names with those marked that the text tells as history: "(cũ)", also over a list, and "trước đây là …". */
export function markFormer(text: string, found: readonly FoundName[]): FoundName[] {
  if (found.length === 0) return [];
  const spans = historySpans(text);
  let span = 0;
  const marked = found.map((name) => {
    while ((spans[span + 1]?.start ?? Number.POSITIVE_INFINITY) <= name.start) span += 1;
    const { start, end } = spans[span] ?? { start: 0, end: 0 };
    const told = start <= name.start && name.start < end;
    return told || isFormerAt(text, name.end, isGone(name)) ? { ...name, former: true } : name;
  });
  for (let at = marked.length - 2; at >= 0; at -= 1) {
    const [name, next] = [marked[at], marked[at + 1]];
    if (name === undefined || next?.former !== true || name.former || !isGone(name)) continue;
    if (CHAINED.has(text.slice(name.end, next.start))) marked[at] = { ...name, former: true };
  }
  return marked;
}
