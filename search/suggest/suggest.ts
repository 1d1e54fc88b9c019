import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { tokens, type Token } from '../text/tokens.ts';

type SuggestionKind = 'place' | 'observance' | 'award' | 'title';

/** Something that can be offered while a reader types. */
export interface Suggestible {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** Id of the place, observance, award or article; null where choosing it means searching for the text. */
  readonly target: string | null;
  /** More comes first among equals: number of articles, or a day as a number. */
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
const MOST_VISITED = 4_000;
const KIND_ORDER: readonly SuggestionKind[] = ['place', 'observance', 'award', 'title'];

const join = (words: readonly Token[]): string => words.map((word) => word.folded).join(' ');

/** Builds the index once; some twenty thousand rows take a fraction of a second. */
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
  readonly sameMarks: number;
}

function sameMarks(text: string, start: number, typed: readonly Token[]): number {
  const words = tokens(text);
  return typed.filter((word, index) => words[start + index]?.coded === word.coded).length;
}

function order(one: Found, other: Found): number {
  return (
    other.sameMarks - one.sameMarks ||
    Math.min(one.start, 1) - Math.min(other.start, 1) ||
    KIND_ORDER.indexOf(one.row.kind) - KIND_ORDER.indexOf(other.row.kind) ||
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

/** What may be meant by a beginning, the likeliest first; marks typed are preferred, none are asked for. */
export function suggest(index: SuggestionIndex, typed: string, limit: number): Suggestible[] {
  const text = typed.slice(0, LONGEST_KEY * 2);
  const words = tokens(text);
  const found = new Map<Suggestible, Found>();
  for (const prefix of prefixesOf(text, words)) {
    for (const at of keysUnder(index.keys, prefix)) {
      const row = index.rows[at];
      const start = index.starts[at] ?? 0;
      if (row === undefined || (found.get(row)?.start ?? MOST_STARTS) <= start) continue;
      found.set(row, { row, start, sameMarks: sameMarks(row.text, start, words) });
    }
  }
  const ordered = Array.from(found.values()).sort(order);
  return ordered.slice(0, limit).map((match) => match.row);
}
