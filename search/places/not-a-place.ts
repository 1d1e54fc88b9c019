import { isUpperAt, wordBefore } from './capital-words.ts';
import { notPlaceCues, personNames, type NotPlaceCue } from './data/not-places.ts';

const cues: ReadonlyMap<string, NotPlaceCue> = new Map(notPlaceCues.map((cue) => [cue.before, cue]));

const ABROAD = /^ ?[,(] ?(?:Trung Quốc|Đài Loan|Campuchia|Lào)(?!\p{L})/u;

/** The word, and the two words, right before `at`, in lower case; empty where a sign stands there. */
export function wordsBefore(text: string, at: number): readonly [one: string, two: string] {
  const last = wordBefore(text, at);
  if (last === null || last.dotted) return ['', ''];
  const word = text.slice(last.start, last.end).toLowerCase();
  const first = wordBefore(text, last.start);
  return [word, first === null ? word : `${text.slice(first.start, first.end).toLowerCase()} ${word}`];
}

/** The cue in the one or two words right before `at` that makes the name there another thing's name; null without one. */
export function notPlaceCueAt(text: string, at: number): NotPlaceCue | null {
  const [word, pair] = wordsBefore(text, at);
  const cue = cues.get(pair) ?? cues.get(word);
  return cue === undefined || cue.unless.some((phrase) => phrase === pair) ? null : cue;
}

/** True after a family or middle name in the same writing: `Nguyễn Hà Giang`, not `NGUYỄN` before `Hà Giang`. */
export function isPersonAt(text: string, at: number): boolean {
  const last = wordBefore(text, at);
  if (last === null || last.dotted || !isUpperAt(text, last.start)) return false;
  return (
    isUpperAt(text, last.start + 1) === isUpperAt(text, at + 1) &&
    personNames.has(text.slice(last.start, last.end).toLowerCase())
  );
}

/** True where the name that ends at `end` is told to lie in another country. */
export function isAbroad(text: string, end: number): boolean {
  return ABROAD.test(text.slice(end, end + 20));
}
