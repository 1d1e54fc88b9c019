import { readingWords, type ReadingWord } from './reading-words.ts';

/** A phrase found in a run of words: words `[first, last)` and what the phrase stands for. */
export interface PhraseHit<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | null;
}

/** Many phrases, looked up together in one pass over the words of a text. */
export interface PhraseIndex<Value> {
  /** The longest phrase that starts with word `first`, null when none does. */
  readonly at: (text: string, words: readonly ReadingWord[], first: number) => PhraseHit<Value> | null;
}

const LONGEST_GAP = 4;
/** Signs that may stand between two words of one phrase: "Thương binh - Liệt sĩ", "19/5". */
const INNER_GAP = /^[\s\-,"'./&]*$/u;

/** Whether nothing but blanks, dashes, commas and quotes stands between two neighbouring words. */
export function adjoins(text: string, left: ReadingWord, right: ReadingWord): boolean {
  if (right.start <= left.end) return true;
  if (right.start === left.end + 1 && text.charCodeAt(left.end) === 32) return true;
  return right.start - left.end <= LONGEST_GAP && INNER_GAP.test(text.slice(left.end, right.start));
}

/** Builds an index; of two values for one phrase the first given stays. */
export function phraseIndex<Value>(entries: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of readingWords(phrase)) {
      let next = node.next.get(word.text);
      if (next === undefined) {
        next = { next: new Map(), value: null };
        node.next.set(word.text, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return { at: (text, words, first) => longest(root, text, words, first) };
}

function longest<Value>(
  root: Node<Value>,
  text: string,
  words: readonly ReadingWord[],
  first: number,
): PhraseHit<Value> | null {
  let hit: PhraseHit<Value> | null = null;
  let node: Node<Value> | undefined = root;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined) break;
    node = node.next.get(word.text);
    if (node === undefined) break;
    if (at > first && before !== undefined && !adjoins(text, before, word)) break;
    if (node.value !== null) hit = { first, last: at + 1, value: node.value };
  }
  return hit;
}
