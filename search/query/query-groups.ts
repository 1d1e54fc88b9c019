import { acronymAt, type FoundAcronym } from './expand-acronyms.ts';
import { dateAt } from './date-forms.ts';
import type { KnownNames } from './known-names.ts';
import type { Piece } from './lex-query.ts';
import { numberAt } from './number-forms.ts';
import { longestAt } from './phrase-lookup.ts';
import { gluedLength, queryWords, type QueryWord } from './query-words.ts';

/** One thing asked for: a word, a phrase, a known name or an acronym. */
export interface QueryUnit {
  /** Never empty. */
  readonly words: readonly QueryWord[];
  readonly excluded: boolean;
  readonly quoted: boolean;
  /** True for a name typed without the marks it has: its marks are not meant. */
  readonly unmeant: boolean;
  /** Told to the reader, who may switch it off. */
  readonly acronym: FoundAcronym | null;
  /** Other forms that count as this unit: of its acronym, or of the date or number it is. */
  readonly others: readonly string[];
}

/** Units joined by OR, mostly one alone; never empty. */
export type QueryGroup = readonly [QueryUnit, ...QueryUnit[]];

/** What reading depends on besides the text. */
export interface Reading {
  readonly names: KnownNames;
  /** Keys of acronyms to take as typed. */
  readonly verbatim: ReadonlySet<string>;
  /** The whole query is in capitals. */
  readonly shouting: boolean;
}

/** Words beyond this are dropped with a notice: a long headline has thirty. */
const MOST_WORDS = 100;
/** `59-NQ/TW`, `2/9`: figures glued to other words are one thing, whatever its parts may stand for. */
function isNumbered(words: readonly QueryWord[]): boolean {
  return words.length > 1 && words.some((word) => /^\d/u.test(word.folded));
}

function plainUnit(words: readonly QueryWord[], excluded: boolean): QueryUnit {
  return { words, excluded, quoted: false, unmeant: false, acronym: null, others: [] };
}

/** A known name or an acronym at `words[at]`, the longer of both. */
function namedUnitAt(
  words: readonly QueryWord[],
  at: number,
  { names, verbatim, shouting }: Reading,
): QueryUnit | null {
  const name = longestAt(names.phrases, words, at)[0];
  const acronym = acronymAt(words, at, shouting);
  const nameLength = name?.words.length ?? 0;
  const covered = Math.max(nameLength, acronym?.length ?? 0);
  if (covered === 0) return null;
  const taken = words.slice(at, at + covered);
  const bare = taken.every((word) => !word.marked);
  const written =
    acronym !== null && acronym.length === covered && !verbatim.has(acronym.key) ? acronym : null;
  return {
    ...plainUnit(taken, words[at]?.minus === true),
    unmeant: nameLength === covered && bare && name?.words.some((word) => word.marked) === true,
    acronym: written,
    others: written?.others ?? [],
  };
}

/** The unit at `words[at]`: a date, a number, else the longest of a name, an acronym, a glued run, a single word. */
function unitAt(words: readonly QueryWord[], at: number, reading: Reading): QueryUnit {
  const excluded = words[at]?.minus === true;
  const figures = dateAt(words, at) ?? numberAt(words, at);
  if (figures !== null)
    return { ...plainUnit(words.slice(at, at + figures.length), excluded), others: figures.others };
  const glued = words.slice(at, at + gluedLength(words, at));
  if (isNumbered(glued)) return plainUnit(glued, excluded);
  return namedUnitAt(words, at, reading) ?? plainUnit(glued, excluded);
}

function unitsOf(words: readonly QueryWord[], reading: Reading): QueryUnit[] {
  const units: QueryUnit[] = [];
  let at = 0;
  while (at < words.length) {
    const unit = unitAt(words, at, reading);
    units.push(unit);
    at += unit.words.length;
  }
  return units;
}

type Part = QueryUnit | 'or';

function readParts(pieces: readonly Piece[], reading: Reading): Part[] {
  const parts: Part[] = [];
  let run: QueryWord[] = [];
  let before = '';
  const endRun = (): void => {
    parts.push(...unitsOf(run, reading));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'bare') {
      run.push(...queryWords(piece.text, piece.minus, before));
      before = piece.text;
      continue;
    }
    endRun();
    before = '';
    if (piece.type === 'or') parts.push('or');
    else parts.push({ ...plainUnit(queryWords(piece.text), piece.minus), quoted: true });
  }
  endRun();
  return parts.filter((part) => part === 'or' || part.words.length > 0);
}

/** Joins units around OR; an OR without two neighbours to join is skipped, and nothing joins with an exclusion. */
function joinParts(parts: readonly Part[]): QueryGroup[] {
  const groups: [QueryUnit, ...QueryUnit[]][] = [];
  let joining = false;
  for (const part of parts) {
    if (part === 'or') {
      joining = true;
      continue;
    }
    const before = groups.at(-1);
    if (joining && before !== undefined && !before[0].excluded && !part.excluded) before.push(part);
    else groups.push([part]);
    joining = false;
  }
  return groups;
}

function cutGroups(groups: readonly QueryGroup[]): QueryGroup[] {
  let left = MOST_WORDS;
  const kept: QueryGroup[] = [];
  for (const group of groups) {
    left -= group.reduce((sum, unit) => sum + unit.words.length, 0);
    if (left < 0) break;
    kept.push(group);
  }
  return kept;
}

/** Groups the pieces of a query; `cut` tells that it had more words than are read. */
export function readGroups(
  pieces: readonly Piece[],
  reading: Reading,
): { groups: QueryGroup[]; cut: boolean } {
  const all = joinParts(readParts(pieces, reading));
  const groups = cutGroups(all);
  return { groups, cut: groups.length < all.length };
}
