import { textCodes } from '../text/text-codes.ts';
import { CUE_NEEDS, CUE_WORDS, type CueId } from './cue-words.ts';

/** A cue in a sentence, `[start, end)` in the sentence. */
export interface Cue {
  readonly cue: CueId;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly cue: CueId;
  /** UTF-16 units in lower case. */
  readonly units: Uint16Array;
}

const LETTER = /\p{L}/u;
/** Signs below this are looked up; the rest hardly stand in Vietnamese text. */
const TABLE_SIZE = 0x2000;

/** The small letter of a letter, 0 for any other sign. */
function readLetter(code: number): number {
  const sign = String.fromCharCode(code);
  return LETTER.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
}

const LETTERS = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => readLetter(code));
const letterOf = (code: number): number => LETTERS[code] ?? readLetter(code);

/** A number in 16 bits for a run of letters, counted on letter by letter. */
const countOn = (sum: number, letter: number): number => (Math.imul(sum, 31) + letter) & 0xffff;

/** The number of the syllable that units begin with; of a sign, nought. */
function firstSum(units: Uint16Array): number {
  let sum = 0;
  for (const unit of units) {
    if (letterOf(unit) === 0) break;
    sum = countOn(sum, unit);
  }
  return sum;
}

/** Phrases by the number of their first syllable, the longest first. */
const BY_FIRST: ReadonlyMap<number, readonly Phrase[]> = (() => {
  const phrases = (Object.entries(CUE_WORDS) as [CueId, string][]).flatMap(([cue, said]) =>
    said.split('|').map((words) => ({ cue, units: textCodes(words.trim()).slice(0, words.trim().length) })),
  );
  phrases.sort((left, right) => right.units.length - left.units.length);
  return Map.groupBy(phrases, ({ units }) => firstSum(units));
})();

/** One look tells for nearly all syllables that no phrase begins there. */
const FIRSTS = ((): Uint8Array => {
  const firsts = new Uint8Array(0x10000);
  for (const sum of BY_FIRST.keys()) firsts[sum] = 1;
  return firsts;
})();

function standsAt(units: Uint16Array, codes: Uint16Array, at: number, length: number): boolean {
  const end = at + units.length;
  if (end > length || (end < length && letterOf(codes[end] ?? 0) !== 0)) return false;
  for (let unit = 0; unit < units.length; unit += 1) {
    const code = codes[at + unit] ?? 0;
    if (code !== units[unit] && letterOf(code) !== units[unit]) return false;
  }
  return true;
}

/** What follows a cue is looked at no farther than this, in UTF-16 units. */
const NEEDED_WITHIN = 24;

const isNeeded = (cue: CueId, sentence: string, end: number): boolean =>
  CUE_NEEDS[cue]?.test(sentence.slice(end, end + NEEDED_WITHIN).toLowerCase()) ?? true;

/** All cues of a sentence, in order, without overlaps; hidden words (cue `none`) are left out. */
export function findCues(sentence: string): Cue[] {
  const found: Cue[] = [];
  const codes = textCodes(sentence);
  const length = sentence.length;
  for (let at = 0; at < length;) {
    const start = at;
    let sum = 0;
    for (; at < length; at += 1) {
      const letter = letterOf(codes[at] ?? 0);
      if (letter === 0) break;
      sum = countOn(sum, letter);
    }
    if (at === start) at += 1;
    if (FIRSTS[sum] === 0) continue;
    const phrase = BY_FIRST.get(sum)?.find(
      ({ units, cue }) =>
        standsAt(units, codes, start, length) && isNeeded(cue, sentence, start + units.length),
    );
    if (phrase === undefined) continue;
    at = start + phrase.units.length;
    if (phrase.cue !== 'none') found.push({ cue: phrase.cue, start, end: at });
  }
  return found;
}
