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

/** Where the syllable that begins at `at` ends, and its number, counted on from `sum`. */
interface Syllable {
  end: number;
  sum: number;
}

/** Used again for each syllable: there are millions. */
const syllable: Syllable = { end: 0, sum: 0 };

function readSyllable(codes: Uint16Array, from: number, length: number, before: number): Syllable {
  let [at, sum] = [from, before];
  for (; at < length; at += 1) {
    const letter = letterOf(codes[at] ?? 0);
    if (letter === 0) break;
    sum = countOn(sum, letter);
  }
  syllable.end = at;
  syllable.sum = sum;
  return syllable;
}

/** Phrases of one syllable by its number, longer ones by that of their first two; the longest first. */
interface PhraseTable {
  readonly short: ReadonlyMap<number, readonly Phrase[]>;
  readonly long: ReadonlyMap<number, readonly Phrase[]>;
  /** By number: what begins, or begins and goes on, with syllables of that number. One look tells for nearly all that nothing does. */
  readonly notes: Uint8Array;
}

const BEGINS_LONG = 1;
const IS_SHORT = 2;
const IS_LONG = 4;

function readPhrases(cues: Readonly<Record<CueId, string>>): PhraseTable {
  const notes = new Uint8Array(0x10000);
  const note = (sum: number, what: number): void => {
    notes[sum] = (notes[sum] ?? 0) | what;
  };
  const read = (Object.entries(cues) as [CueId, string][]).flatMap(([cue, said]) =>
    said.split('|').map((words) => {
      const units = Uint16Array.from(words.trim(), (unit) => unit.charCodeAt(0));
      const { end, sum } = readSyllable(units, 0, units.length, 0);
      if (end === units.length) {
        note(sum, IS_SHORT);
        return { isLong: false, sum, cue, units };
      }
      const both = readSyllable(units, end + 1, units.length, sum).sum;
      note(sum, BEGINS_LONG);
      note(both, IS_LONG);
      return { isLong: true, sum: both, cue, units };
    }),
  );
  read.sort((left, right) => right.units.length - left.units.length);
  const bySum = (long: boolean): ReadonlyMap<number, readonly Phrase[]> =>
    Map.groupBy(
      read.filter(({ isLong }) => isLong === long),
      ({ sum }) => sum,
    );
  return { short: bySum(false), long: bySum(true), notes };
}

const PHRASES = readPhrases(CUE_WORDS);

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

/** The first of some phrases that stands at `start`, with what it needs behind it. */
function standing(
  phrases: readonly Phrase[] | undefined,
  sentence: string,
  codes: Uint16Array,
  start: number,
): Phrase | null {
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const { units, cue } = phrase;
    if (!standsAt(units, codes, start, sentence.length)) continue;
    if (isNeeded(cue, sentence, start + units.length)) return phrase;
  }
  return null;
}

/** The longest phrase that begins at `start`, with a syllable that ends at `end` and has the number `sum`. */
function phraseAt(
  sentence: string,
  codes: Uint16Array,
  start: number,
  end: number,
  sum: number,
): Phrase | null {
  const { notes, long, short } = PHRASES;
  const noted = notes[sum] ?? 0;
  if ((noted & BEGINS_LONG) !== 0) {
    const both = readSyllable(codes, end + 1, sentence.length, sum).sum;
    const goesOn = ((notes[both] ?? 0) & IS_LONG) !== 0;
    const phrase = goesOn ? standing(long.get(both), sentence, codes, start) : null;
    if (phrase !== null) return phrase;
  }
  return (noted & IS_SHORT) === 0 ? null : standing(short.get(sum), sentence, codes, start);
}

/** All cues of a text, in order, without overlaps; hidden words (cue `none`) are left out. */
export function findCues(text: string): Cue[] {
  const found: Cue[] = [];
  const codes = textCodes(text);
  const { notes } = PHRASES;
  for (let at = 0; at < text.length;) {
    const start = at;
    let sum = 0;
    for (; at < text.length; at += 1) {
      const letter = letterOf(codes[at] ?? 0);
      if (letter === 0) break;
      sum = countOn(sum, letter);
    }
    if (at === start) at += 1;
    else if (notes[sum] !== 0) {
      const phrase = phraseAt(text, codes, start, at, sum);
      if (phrase === null) continue;
      at = start + phrase.units.length;
      if (phrase.cue !== 'none') found.push({ cue: phrase.cue, start, end: at });
    }
  }
  return found;
}
