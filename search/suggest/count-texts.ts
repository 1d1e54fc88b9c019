import { tokens } from '../text/tokens.ts';
import type { CorpusFrequencies } from './corpus-frequencies.ts';

/** Pairs seen once tell little and are most of all pairs; beyond this many they are dropped on the way. */
const MOST_PAIRS = 400_000;
/** Words are numbered below this, so that two of them make one exact number. */
const PAIR_BASE = 2 ** 25;

type Counts<Key> = Map<Key, number>;

function countEach<Key>(counts: Counts<Key>, keys: Iterable<Key>): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function dropSingle(counts: Counts<number>): void {
  for (const [key, count] of counts) if (count === 1) counts.delete(key);
}

/** Numbers for words, in order of their coming. */
function numbering(): { readonly numbers: Map<string, number>; readonly numberOf: (word: string) => number } {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  return { numbers, numberOf };
}

const pairNumber = (first: number, second: number): number => first * PAIR_BASE + second;

/** Counts texts one by one, so that a server may answer between them. */
interface TextCounter {
  readonly add: (text: string) => void;
  /** What was counted so far; grows with what is added later. */
  readonly frequencies: () => CorpusFrequencies;
}

/**
 * Exact frequencies over texts, one an article. Titles are enough to judge queries by, and any engine can list
 * them; counting 65,000 takes about a second.
 */
export function textCounter(): TextCounter {
  const { numbers, numberOf } = numbering();
  const words: Counts<number> = new Map();
  const marked: Counts<string> = new Map();
  const pairs: Counts<number> = new Map();
  let articles = 0;
  const add = (text: string): void => {
    const found = tokens(text);
    const numbered = found.map((word) => numberOf(word.folded));
    articles += 1;
    countEach(words, numbered);
    countEach(marked, found.map((word) => word.coded));
    countEach(pairs, numbered.slice(1).map((word, index) => pairNumber(numbered[index] ?? 0, word)));
    if (pairs.size > MOST_PAIRS) dropSingle(pairs);
  }; // prettier-ignore
  const known = (word: string): number => numbers.get(word) ?? -1;
  const frequencies = (): CorpusFrequencies => ({
    articles,
    word: (folded) => words.get(known(folded)) ?? 0,
    marked: (coded) => marked.get(coded) ?? 0,
    pair: (first, second) => pairs.get(pairNumber(known(first), known(second))) ?? 0,
  });
  return { add, frequencies };
}

/** Exact frequencies over texts that are all at hand. */
export function countTexts(texts: Iterable<string>): CorpusFrequencies {
  const counter = textCounter();
  for (const text of texts) counter.add(text);
  return counter.frequencies();
}
