import { ACRONYMS, type Acronym } from '../text/acronyms.ts';
import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { isFoldedSyllable } from '../text/syllables.ts';
import { phraseLookup, longestAt, type ListedPhrase } from './phrase-lookup.ts';
import { queryWords, type QueryWord } from './query-words.ts';

/** A short or long form found in a query with the other forms that count as it. */
export interface FoundAcronym {
  /** How many words of the query it covers. */
  readonly length: number;
  /** `verbatim` names it by this. */
  readonly key: string;
  /** Forms that are found as well, as printed. */
  readonly others: readonly string[];
}

/** A form of a row, as words, and the forms that count as it. */
interface Form {
  readonly row: Acronym;
  readonly others: readonly string[];
}

const ROWS: readonly Acronym[] = ACRONYMS;
const wordsOf = (form: string): string => queryWords(form).map((word) => word.folded).join(' '); // prettier-ignore

function formsOf(
  row: Acronym,
  forms: readonly string[],
  equals: readonly string[],
): (readonly [string, Form])[] {
  return forms.map((form) => {
    const others = equals.filter((equal) => wordsOf(equal) !== wordsOf(form));
    return [form, { row, others }];
  });
}

const SHORT = phraseLookup(
  ROWS.flatMap((row) => formsOf(row, row.short, [...row.long, ...(row.also ?? []), ...row.short])),
);
const LONG = phraseLookup(ROWS.flatMap((row) => formsOf(row, row.long, [...row.long, ...row.short])));
const CAPITALS = /^\P{Ll}+$/u;

/** What an acronym is called in URLs: `ubnd`, `kt-xh`. */
function acronymKey(short: string): string {
  return foldVietnamese(short).replace(/[^a-z\d]+/gu, '-');
}

/** Letters that are a syllable too (CA, BA) are an acronym only in capitals, in a query that is not all capitals. */
function meantAsAcronym(words: readonly QueryWord[], shouting: boolean): boolean {
  return words.some((word) => !isFoldedSyllable(word.folded) || (!shouting && CAPITALS.test(word.text)));
}

function found(phrases: readonly ListedPhrase<Form>[]): FoundAcronym | null {
  const [first] = phrases;
  if (first === undefined) return null;
  const others = phrases.flatMap((phrase) => phrase.row.others);
  return {
    length: first.words.length,
    key: acronymKey(first.row.row.short[0]),
    others: [...new Set(others)],
  };
}

/** The acronym or the written-out form at `words[at]`, the longer one of both; null when there is none. */
export function acronymAt(words: readonly QueryWord[], at: number, shouting: boolean): FoundAcronym | null {
  const long = longestAt(LONG, words, at);
  const short = longestAt(SHORT, words, at);
  const longLength = long[0]?.words.length ?? 0;
  const shortLength = short[0]?.words.length ?? 0;
  if (longLength > shortLength) return found(long);
  return meantAsAcronym(words.slice(at, at + shortLength), shouting) ? found(short) : null;
}
