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
  readonly words: string;
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

/** Phrases by their first syllable, the longest first. */
const BY_FIRST = ((): ReadonlyMap<string, readonly Phrase[]> => {
  const phrases = (Object.entries(CUE_WORDS) as [CueId, string][]).flatMap(([cue, said]) =>
    said.split('|').map((words) => ({ cue, words: words.trim() })),
  );
  phrases.sort((left, right) => right.words.length - left.words.length);
  return Map.groupBy(phrases, ({ words }) => /^\p{L}+/u.exec(words)?.[0] ?? words);
})();

/** A number in 16 bits for a run of letters, counted on letter by letter. */
const countOn = (sum: number, code: number): number => (Math.imul(sum, 31) + code) & 0xffff;

/** The numbers of all first syllables: one look tells for nearly all other syllables that no phrase begins there. */
const FIRSTS = ((): Uint8Array => {
  const firsts = new Uint8Array(0x10000);
  for (const first of BY_FIRST.keys()) {
    let sum = 0;
    for (let at = 0; at < first.length; at += 1) sum = countOn(sum, first.charCodeAt(at));
    firsts[sum] = 1;
  }
  return firsts;
})();

function phraseAt(lower: string, at: number, syllableEnd: number): Phrase | undefined {
  return BY_FIRST.get(lower.slice(at, syllableEnd))?.find(({ words, cue }) => {
    if (!lower.startsWith(words, at)) return false;
    const end = at + words.length;
    const next = lower.charAt(end);
    if (next !== '' && LETTER.test(next)) return false;
    return CUE_NEEDS[cue]?.test(lower.slice(end, end + 24)) ?? true;
  });
}

/**
 * All cues of a sentence, in order, without overlaps; hidden words (cue `none`) are left out. `lower` gives the
 * sentence in lower case, letter for letter; it is asked only where a phrase may begin.
 */
export function findCues(sentence: string, lower: () => string): Cue[] {
  const found: Cue[] = [];
  const codes = textCodes(sentence);
  const length = sentence.length;
  for (let at = 0; at < length;) {
    const start = at;
    let sum = 0;
    for (let letter = 1; at < length; at += 1) {
      letter = letterOf(codes[at] ?? 0);
      if (letter === 0) break;
      sum = countOn(sum, letter);
    }
    if (at === start) at += 1;
    if (FIRSTS[sum] === 0) continue;
    const phrase = phraseAt(lower(), start, at);
    if (phrase === undefined) continue;
    at = start + phrase.words.length;
    if (phrase.cue !== 'none') found.push({ cue: phrase.cue, start, end: at });
  }
  return found;
}
