import { decodeTelex, decodeVni } from '../text/keystrokes.ts';
import { splitJoined, type SyllableScore } from '../text/joined-words.ts';
import { isMarked } from '../text/accent-code.ts';
import { isFoldedSyllable } from '../text/syllables.ts';
import { wordKeys } from '../text/word-keys.ts';
import { ESTABLISHED, HEARD, type CorpusFrequencies } from './corpus-frequencies.ts';

/** A query text with its words read another way; null where nothing calls for it. */
export type Decoder = (text: string, corpus: CorpusFrequencies | null) => string | null;

const WORD = /[\p{L}\p{N}]+/gu;
/** A shape key with a tone key after it, or the bar of đ: no word of another language looks so. */
const SURELY_TELEX = /(?:aa|ee|oo|w)[a-z]*[sfrxj]|dd/iu;
/** Letters without a vowel are a short form: `TW` is no `tư`. */
const VOWEL = /[aeiouy]/iu;
const BARRED_D = /d[d9]/iu;
/** Two Vietnamese syllables in three bear marks; so many must look like keystrokes when none is sure. */
const LEAST_SHARE = 1 / 3;
/** A syllable as it is (`xoong`), and far more often `ô` left undone (`khoong`). */
const DOUBLE_O = /oo/iu;

const fold = (word: string): string => wordKeys(word).folded;

function established(word: string, corpus: CorpusFrequencies | null): boolean {
  return corpus !== null && corpus.word(fold(word)) >= ESTABLISHED;
}

function replaced(text: string, replacements: ReadonlyMap<string, string>): string | null {
  return replacements.size === 0 ? null : text.replace(WORD, (word) => replacements.get(word) ?? word);
}

/** In letters without a vowel only the bar of đ is typed: `HDDND`, `HD9ND`. */
function decodeShortForm(word: string): string | null {
  return BARRED_D.test(word) ? word.replace(BARRED_D, (keys) => (keys.startsWith('D') ? 'Đ' : 'đ')) : null;
}

/** Words that are no syllables as typed and spell one when read as keystrokes. */
function keystrokeWords(
  words: readonly string[],
  decode: (word: string) => string | null,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    if (isFoldedSyllable(word.toLowerCase()) && !DOUBLE_O.test(word)) continue;
    const read = VOWEL.test(word) ? decode(word) : decodeShortForm(word);
    if (read !== null && read !== word) found.set(word, read);
  }
  return found;
}

/** Leaves words of the corpus as typed where they are at least as usual as what they would be read as. */
function keepUsualWords(found: Map<string, string>, corpus: CorpusFrequencies | null): void {
  const usual = [...found.keys()].filter((word) => established(word, corpus));
  const mostly = usual.length * 2 >= found.size;
  for (const word of usual) {
    const read = corpus?.marked(wordKeys(found.get(word) ?? '').coded) ?? 0;
    if (mostly || (corpus?.word(fold(word)) ?? 0) >= read) found.delete(word);
  }
}

/** One word left undone among words with their marks (`đại hocj`): all that is read must be known words. */
function leftOver(
  words: readonly string[],
  found: ReadonlyMap<string, string>,
  corpus: CorpusFrequencies | null,
): boolean {
  const marked = words.some((word) => isMarked(wordKeys(word).coded));
  const known = [...found.values()].every(
    (read) => (corpus?.marked(wordKeys(read).coded) ?? 0) >= ESTABLISHED,
  );
  return marked && known && found.size > 0;
}

/** Telex left undone: `quoocs khanhs`. A lone `test` or `max` in another query, or a word of the corpus, stays. */
export const undoTelex: Decoder = (text, corpus) => {
  const words = text.match(WORD) ?? [];
  const found = keystrokeWords(words, decodeTelex);
  keepUsualWords(found, corpus);
  const letters = words.filter((word) => !/^\d+$/u.test(word));
  const share = found.size / Math.max(letters.length, 1);
  const sure = [...found.keys()].some((word) => SURELY_TELEX.test(word));
  const told =
    sure || share === 1 || (found.size > 1 && share >= LEAST_SHARE) || leftOver(words, found, corpus);
  return told ? replaced(text, found) : null;
};

/** VNI left undone: `ca6n2 tho7`. One digit alone (`so1`) tells too little, and so does one letter (`U70`). */
export const undoVni: Decoder = (text, corpus) => {
  const found = keystrokeWords(text.match(WORD) ?? [], decodeVni);
  keepUsualWords(found, corpus);
  const digits = [...found.keys()].join('').replace(/\D/gu, '');
  const sure = [...found.keys()].some((word) => word.replace(/\d/gu, '').length > 1);
  return sure && digits.length > 1 ? replaced(text, found) : null;
};

function scoreBy(corpus: CorpusFrequencies): SyllableScore {
  return (folded, before) => {
    const count = before === null ? corpus.word(folded) : corpus.pair(before, folded);
    return Math.log((count + 0.1) / (corpus.articles + 1));
  };
}

/** Names of other languages fall apart into many short syllables (`mo to ro la`), joined words seldom do. */
const SHORT_PARTS = { from: 3, letters: 2.5 } as const;

function fallsApart(parts: readonly string[]): boolean {
  const letters = parts.reduce((sum, part) => sum + part.length, 0);
  return parts.length >= SHORT_PARTS.from && letters / parts.length < SHORT_PARTS.letters;
}

function cutJoined(word: string, corpus: CorpusFrequencies | null): string | null {
  const parts = splitJoined(word, corpus === null ? undefined : scoreBy(corpus));
  if (parts === null || parts.some((part) => part.length < 2) || fallsApart(parts)) return null;
  const folded = parts.map(fold);
  const heard = corpus === null ? 0 : Math.max(1, corpus.articles * HEARD);
  const unheard = folded.some(
    (part, index) => index > 0 && corpus !== null && corpus.pair(folded[index - 1] ?? '', part) < heard,
  );
  return unheard ? null : parts.join(' ');
}

/** Blanks left out: `cantho`, `quockhanh`. Without a corpus a name like `honda` in a longer query is left alone. */
export const cutJoinedWords: Decoder = (text, corpus) => {
  const words = text.match(WORD) ?? [];
  const found = new Map<string, string>();
  for (const word of words) {
    const cut = established(word, corpus) ? null : cutJoined(word, corpus);
    if (cut !== null) found.set(word, cut);
  }
  return corpus === null && found.size * 2 < words.length ? null : replaced(text, found);
};
