import { isMarked } from '../text/accent-code.ts';
import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { tokens, type Token } from '../text/tokens.ts';

type SuggestionKind = 'place' | 'observance' | 'award' | 'title';

/** Something that can be offered while a reader types. */
export interface Suggestible {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** Id of the place, observance, award or article; null where choosing it means searching for the text. */
  readonly target: string | null;
  /** More comes first among equals: number of events, or a day as a number. Names that weigh nothing come last. */
  readonly weight: number;
}

/** All that can be offered, sorted by the folded words that its texts hold from some word on. */
export interface SuggestionIndex {
  readonly keys: readonly string[];
  readonly rows: readonly Suggestible[];
  /** Number of the word where the key begins. */
  readonly starts: Uint8Array;
}

/** Titles are found by their first words; names by any. */
const MOST_STARTS = 10;
const LONGEST_KEY = 48;
/** A prefix of one letter would otherwise visit a tenth of all keys. */
const MOST_VISITED = 1_000;
const KIND_ORDER: readonly SuggestionKind[] = ['place', 'observance', 'award', 'title'];

const join = (words: readonly Token[]): string => words.map((word) => word.folded).join(' ');

/** Sorts rows to be searched; a thousand titles take some 20 ms. */
export function suggestionIndex(rows: readonly Suggestible[]): SuggestionIndex {
  const entries = rows.flatMap((row) => {
    const words = tokens(row.text);
    const starts = Math.min(words.length, MOST_STARTS);
    return Array.from({ length: starts }, (_, start) => ({
      key: join(words.slice(start)).slice(0, LONGEST_KEY),
      row,
      start,
    }));
  });
  entries.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return {
    keys: entries.map((entry) => entry.key),
    rows: entries.map((entry) => entry.row),
    starts: Uint8Array.from(entries, (entry) => entry.start),
  };
}

function firstFrom(keys: readonly string[], prefix: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last word is still being typed: `ky` may become `kỳ` (kept as `ki`) or stay a beginning (`quy` of `quỳnh`). */
function prefixesOf(typed: string, words: readonly Token[]): string[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = join(words.slice(0, -1));
  const lead = before === '' ? '' : `${before} `;
  const ends = [last.folded, foldVietnamese(typed.slice(last.start, last.end))];
  const complete = last.end < typed.length;
  return [...new Set(ends)].map((end) => (lead + end + (complete ? ' ' : '')).slice(0, LONGEST_KEY));
}

interface Found {
  readonly row: Suggestible;
  readonly start: number;
  /** Whether the whole name is what was typed. */
  readonly whole: boolean;
  readonly sameMarks: number;
}

/** How many of the typed marks the text has too; a word typed without marks says nothing of them. */
function sameMarks(words: readonly Token[], start: number, typed: readonly Token[]): number {
  return typed.filter(({ coded }, index) => isMarked(coded) && words[start + index]?.coded === coded).length;
}

function matchOf(row: Suggestible, start: number, typed: readonly Token[]): Found {
  const words = tokens(row.text);
  const whole = row.kind !== 'title' && start === 0 && join(words) === join(typed);
  return { row, start, whole, sameMarks: sameMarks(words, start, typed) };
}

/** Places first; occasions and awards that the archive knows nothing of after all titles. */
function rank({ kind, weight }: Suggestible): number {
  const unknown = weight === 0 && (kind === 'observance' || kind === 'award');
  return unknown ? KIND_ORDER.length : KIND_ORDER.indexOf(kind);
}

function order(one: Found, other: Found): number {
  return (
    other.sameMarks - one.sameMarks ||
    Number(other.whole) - Number(one.whole) ||
    Math.min(one.start, 1) - Math.min(other.start, 1) ||
    rank(one.row) - rank(other.row) ||
    other.row.weight - one.row.weight ||
    one.row.text.length - other.row.text.length ||
    (one.row.text < other.row.text ? -1 : 1)
  );
}

/** Numbers of the keys that begin with a prefix; a prefix that ends in a blank also stands for the whole key. */
function* keysUnder(keys: readonly string[], prefix: string): Generator<number> {
  const stem = prefix.trimEnd();
  const first = firstFrom(keys, stem);
  const last = Math.min(keys.length, first + MOST_VISITED);
  for (let at = first; at < last; at += 1) {
    const key = keys[at] ?? '';
    if (!key.startsWith(stem)) return;
    if (key === stem || key.startsWith(prefix)) yield at;
  }
}

/** Rows of one index that hold what was typed from some word on, each with its first such word. */
function matches(index: SuggestionIndex, prefixes: readonly string[], typed: readonly Token[]): Found[] {
  const starts = new Map<Suggestible, number>();
  for (const prefix of prefixes) {
    for (const at of keysUnder(index.keys, prefix)) {
      const row = index.rows[at];
      const start = index.starts[at] ?? 0;
      if (row !== undefined && (starts.get(row) ?? MOST_STARTS) > start) starts.set(row, start);
    }
  }
  return Array.from(starts, ([row, start]) => matchOf(row, start, typed));
}

/** What a line leads to: the names of one place are one offer. */
const targetOf = ({ kind, text, target }: Suggestible): string => `${kind} ${target ?? text}`;

/** What may be meant by a beginning, the likeliest first; marks typed are preferred, none are asked for. */
export function suggest(indexes: readonly SuggestionIndex[], typed: string, limit: number): Suggestible[] {
  const text = typed.slice(0, LONGEST_KEY * 2);
  const words = tokens(text);
  const prefixes = prefixesOf(text, words);
  const ordered = indexes.flatMap((index) => matches(index, prefixes, words)).sort(order);
  const offered = new Map<string, Suggestible>();
  for (const { row } of ordered) {
    if (offered.size >= limit) break;
    if (!offered.has(targetOf(row))) offered.set(targetOf(row), row);
  }
  return [...offered.values()];
}
