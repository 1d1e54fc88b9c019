import { readingWords, type ReadingWord } from '../text/reading-words.ts';

/** A stretch of words, `[first, last)`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A canonical text with its words and sentences, read once for all award rules. */
export interface AwardText {
  readonly text: string;
  readonly words: readonly ReadingWord[];
  readonly plain: readonly string[];
  /** The sentence that a word stands in; the same object for all its words. */
  readonly sentenceOf: (word: number) => WordRange;
}

const SENTENCE_END = /[.!?…](?:\s|$)|\n/u;
const NO_WORDS: WordRange = { first: 0, last: 0 };

function sentencesByWord(text: string, words: readonly ReadingWord[]): WordRange[] {
  const byWord: WordRange[] = [];
  let first = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const ends = at === words.length || SENTENCE_END.test(text.slice(words[at - 1]?.end, words[at]?.start));
    if (!ends) continue;
    const sentence = { first, last: at };
    for (let word = first; word < at; word += 1) byWord.push(sentence);
    first = at;
  }
  return byWord;
}

/** Reads a canonical text into words and sentences, in one pass. */
export function readAwardText(text: string): AwardText {
  const words = readingWords(text);
  const byWord = sentencesByWord(text, words);
  const sentenceOf = (word: number): WordRange => byWord[word] ?? NO_WORDS;
  return { text, words, plain: words.map((word) => word.text), sentenceOf };
}

/** Words of a text between two of its words, as written. */
export function between({ text, words }: AwardText, last: number, first: number): string {
  return text.slice(words[last - 1]?.end ?? 0, words[first]?.start ?? text.length);
}
