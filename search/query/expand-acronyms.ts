import { ACRONYMS, type Acronym } from '../text/acronyms.ts';
import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { isFoldedSyllable } from '../text/syllables.ts';
import { phraseIndex, longestAt, type IndexedPhrase } from './phrase-index.ts';
import type { QueryWord } from './query-words.ts';

/** A short or long form found in a query with the other forms that count as it. */
export interface FoundAcronym {
  /** How many words of the query it covers. */
  readonly length: number;
  /** `verbatim` names it by this. */
  readonly key: string;
  /** Forms that are found as well, as printed. */
  readonly others: readonly string[];
}

const ROWS: readonly Acronym[] = ACRONYMS;
const SHORT = phraseIndex(ROWS.flatMap((row) => row.short.map((form) => [form, row] as const)));
const LONG = phraseIndex(ROWS.flatMap((row) => row.long.map((form) => [form, row] as const)));
const CAPITALS = /^\P{Ll}+$/u;

/** What an acronym is called in URLs: `ubnd`, `kt-xh`. */
export function acronymKey(short: string): string {
  return foldVietnamese(short).replace(/[^a-z\d]+/gu, '-');
}

/** Letters that are a syllable too (CA, BA) are an acronym only in capitals, in a query that is not all capitals. */
function meantAsAcronym(words: readonly QueryWord[], shouting: boolean): boolean {
  return words.some((word) => !isFoldedSyllable(word.folded) || (!shouting && CAPITALS.test(word.text)));
}

function othersOf(rows: readonly Acronym[], typed: string): string[] {
  const forms = rows.flatMap((row) => [...row.long, ...row.short]);
  return [...new Set(forms)].filter((form) => foldVietnamese(form) !== typed);
}

function found(phrases: readonly IndexedPhrase<Acronym>[], typed: readonly QueryWord[]): FoundAcronym | null {
  const first = phrases[0];
  if (first === undefined) return null;
  const text = typed.map((word) => foldVietnamese(word.text)).join(' ');
  const others = othersOf(
    phrases.map((phrase) => phrase.row),
    text,
  );
  return { length: typed.length, key: acronymKey(first.row.short[0]), others };
}

/** The acronym or the written-out form at `words[at]`, the longer one of both; null when there is none. */
export function acronymAt(words: readonly QueryWord[], at: number, shouting: boolean): FoundAcronym | null {
  const long = longestAt(LONG, words, at);
  const short = longestAt(SHORT, words, at);
  const longLength = long[0]?.words.length ?? 0;
  const shortLength = short[0]?.words.length ?? 0;
  if (longLength > shortLength) return found(long, words.slice(at, at + longLength));
  const typed = words.slice(at, at + shortLength);
  return meantAsAcronym(typed, shouting) ? found(short, typed) : null;
}
