import { decodeTelex, decodeVni } from '../text/keystrokes.ts';
import { splitJoined, type SyllableScore } from '../text/joined-words.ts';
import { isFoldedSyllable } from '../text/syllables.ts';
import { wordKeys } from '../text/word-keys.ts';
import { HEARD, type CorpusFrequencies } from './corpus-frequencies.ts';

/** A query text with its words read another way; null where nothing calls for it. */
export type Decoder = (text: string, corpus: CorpusFrequencies | null) => string | null;

const WORD = /[\p{L}\p{N}]+/gu;
/** Telex keys that stand in no word by themselves. */
const SHAPE_KEYS = /w|aa|ee|oo|dd/iu;
/** Letters without a vowel are a short form: `TW` is no `tư`. */
const VOWEL = /[aeiouy]/iu;
/** A word that stands in so many articles is meant as typed. */
const ESTABLISHED = 3;

const fold = (word: string): string => wordKeys(word).folded;

function established(word: string, corpus: CorpusFrequencies | null): boolean {
  return corpus !== null && corpus.word(fold(word)) >= ESTABLISHED;
}

function replaced(text: string, replacements: ReadonlyMap<string, string>): string | null {
  return replacements.size === 0 ? null : text.replace(WORD, (word) => replacements.get(word) ?? word);
}

/** Words that are no syllables as typed and spell one when read as keystrokes. */
function keystrokeWords(
  words: readonly string[],
  decode: (word: string) => string | null,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    const plain = isFoldedSyllable(word.toLowerCase()) || !VOWEL.test(word);
    const syllable = plain ? null : decode(word);
    if (syllable !== null && syllable !== word) found.set(word, syllable);
  }
  return found;
}

/** Telex left undone: `quoocs khanhs`. A lone `test` or `max` in another query, or a word of the corpus, stays. */
export const undoTelex: Decoder = (text, corpus) => {
  const words = text.match(WORD) ?? [];
  const found = keystrokeWords(words, decodeTelex);
  const letters = words.filter((word) => !/^\d+$/u.test(word));
  const meant = [...found.keys()].filter((word) => established(word, corpus));
  if (meant.length * 2 >= found.size) for (const word of meant) found.delete(word);
  const told =
    found.size > 1 ||
    found.size === letters.length ||
    [...found.keys()].some((word) => SHAPE_KEYS.test(word));
  return told ? replaced(text, found) : null;
};

/** VNI left undone: `ca6n2 tho7`. One digit alone (`so1`) tells too little. */
export const undoVni: Decoder = (text, corpus) => {
  const found = keystrokeWords(text.match(WORD) ?? [], decodeVni);
  for (const word of found.keys()) if (established(word, corpus)) found.delete(word);
  const digits = [...found.keys()].join('').replace(/\D/gu, '');
  return digits.length > 1 ? replaced(text, found) : null;
};

function scoreBy(corpus: CorpusFrequencies): SyllableScore {
  return (folded, before) => {
    const count = before === null ? corpus.word(folded) : corpus.pair(before, folded);
    return Math.log((count + 0.1) / (corpus.articles + 1));
  };
}

function cutJoined(word: string, corpus: CorpusFrequencies | null): string | null {
  const parts = splitJoined(word, corpus === null ? undefined : scoreBy(corpus));
  if (parts === null || parts.some((part) => part.length < 2)) return null;
  const folded = parts.map(fold);
  const heard = corpus === null ? 0 : Math.max(1, corpus.articles * HEARD);
  const unheard = folded.some(
    (part, index) => index > 0 && corpus !== null && corpus.pair(folded[index - 1] ?? '', part) < heard,
  );
  return unheard ? null : parts.join(' ');
}

/** Blanks left out: `cantho`, `quockhanh`. */
export const cutJoinedWords: Decoder = (text, corpus) => {
  const found = new Map<string, string>();
  for (const word of text.match(WORD) ?? []) {
    const cut = established(word, corpus) ? null : cutJoined(word, corpus);
    if (cut !== null) found.set(word, cut);
  }
  return replaced(text, found);
};
