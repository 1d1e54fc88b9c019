import { isWordAt } from './capital-words.ts';
import { formerCues, type FormerCue } from './data/former-cues.ts';
import { isOfToday, placeById } from './gazetteer.ts';
import type { FoundName, ReadName } from './found-name.ts';

const after: readonly FormerCue[] = formerCues.filter(({ where }) => where === 'after');
const before: readonly FormerCue[] = formerCues.filter(({ where }) => where === 'before');
/** A cue whose clause goes on to the end; a full stop inside `P.Phú Mỹ` ends nothing. */
const BEHIND_CUE = new RegExp(
  `(?:${before.map(({ written }) => written).join('|')})(?:[^);:\\n.]|\\.(?! ))*$`,
  'iu',
);
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

/** True where the clause that leads up to `at` tells what something was before. */
function isBehindCue(text: string, at: number): boolean {
  return BEHIND_CUE.test(text.slice(Math.max(0, at - LONGEST_HISTORY + 1), at));
}

/** A district, or a province that is there no more. */
function isGone({ level, candidates }: ReadName): boolean {
  return level === 'district' || (candidates.length > 0 && candidates.every(isGonePlace));
}

function isGonePlace(id: string): boolean {
  const place = placeById(id);
  return place !== null && !isOfToday(place);
}

/** The names with those marked that the text tells as history: "(cũ)", also over a list, and "trước đây là …". */
export function markFormer(text: string, names: readonly ReadName[]): FoundName[] {
  const marked = names.map((name): FoundName => {
    const former = isFormerAt(text, name.end, isGone(name)) || isBehindCue(text, name.start);
    return { ...name, former };
  });
  for (let at = marked.length - 2; at >= 0; at -= 1) {
    const [name, next] = [marked[at], marked[at + 1]];
    if (name === undefined || next?.former !== true || name.former || !isGone(name)) continue;
    if (CHAINED.has(text.slice(name.end, next.start))) marked[at] = { ...name, former: true };
  }
  return marked;
}
