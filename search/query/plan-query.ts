import type { Kindred, QueryClause, QueryPhrase, QueryPlan } from '../model/query-plan.ts';
import { canonicalForm } from '../text/canonical-text.ts';
import { isFoldedSyllable } from '../text/syllables.ts';
import { askedParts, type AskedPart } from './asked-parts.ts';
import { settleFields, type FieldFilter } from './field-filters.ts';
import { findKindred } from './find-kindred.ts';
import { NO_NAMES, type KnownNames } from './known-names.ts';
import { lexQuery } from './lex-query.ts';
import type { NoticeCode, QueryNotice } from './notices.ts';
import { readGroups, type QueryGroup, type QueryUnit } from './query-groups.ts';
import { queryWords, typedText, type QueryWord } from './query-words.ts';
import { LONGEST_TEXT } from './search-query.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What planning needs to know besides the text. */
export interface PlanningOptions {
  /** Names held together as phrases and known to `field:` filters. */
  readonly names?: KnownNames;
  /** Keys of acronyms to take as typed. */
  readonly verbatim?: readonly string[];
  /** "đúng dấu". */
  readonly strict?: boolean;
}

/** An acronym taken for its long form or the other way round: a chip that can be removed by its key. */
interface Expansion {
  readonly key: string;
  readonly typed: string;
  readonly others: readonly string[];
}

/** How a query text was read. */
export interface PlannedQuery {
  /** Null where there is nothing to look for; a notice or the filters then say why. */
  readonly plan: QueryPlan | null;
  /** From `field:` words, to be joined with the chosen facets. */
  readonly filters: readonly FieldFilter[];
  readonly expansions: readonly Expansion[];
  readonly asked: readonly AskedPart[];
  readonly notices: readonly QueryNotice[];
  /** The text without the `field:` words that became filters. */
  readonly rest: string;
}

/** Whether the marks of a unit are meant; its words typed without a mark then are meant to have none. */
type Meant = (unit: QueryUnit) => boolean;

const anyMarked = (words: readonly QueryWord[]): boolean => words.some((word) => word.marked);

/** When most syllables bear marks, the others are unmarked on purpose (`nam` in `Hà Nam`). */
function meansAllMarks(units: readonly QueryUnit[]): boolean {
  const words = units.filter((unit) => !unit.unmeant).flatMap((unit) => unit.words);
  const syllables = words.filter((word) => isFoldedSyllable(word.folded));
  return syllables.filter((word) => word.marked).length * 2 >= syllables.length;
}

function phrase(words: readonly QueryWord[], meant: boolean, label = typedText(words)): QueryPhrase {
  const coded = meant ? words.map((word) => word.coded) : null;
  return { folded: words.map((word) => word.folded), coded, label };
}

const phraseKey = ({ folded, coded }: QueryPhrase): string => (coded ?? folded).join(' ');

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** A unit as typed, and every other form of it; those have their marks where any mark counts. */
function alternatives(unit: QueryUnit, meant: boolean, marked: boolean): QueryPhrase[] {
  return [phrase(unit.words, meant), ...unit.others.map((form) => phrase(queryWords(form), marked, form))];
}

const clauseKey = ({ alternatives }: QueryClause): string => alternatives.map(phraseKey).join('|');

/** The clauses in typed order, the same one perhaps several times. */
function clausesOf(groups: readonly QueryGroup[], meant: Meant, marked: boolean): QueryClause[] {
  return groups.map((group) => ({
    alternatives: distinct(group.flatMap((unit) => alternatives(unit, meant(unit), marked)), phraseKey),
  })); // prettier-ignore
}

function kindredOf(
  typed: readonly QueryClause[],
  clauses: readonly QueryClause[],
  marked: boolean,
): Kindred[] {
  const places = new Map(clauses.map((clause, place) => [clauseKey(clause), place]));
  return findKindred(typed).map(({ first, last, meant, others }) => ({
    clauses: [
      ...new Set(typed.slice(first, last + 1).map((clause) => places.get(clauseKey(clause)) ?? 0)),
    ] as [number],
    meant,
    phrases: others.map((word) => phrase(queryWords(word), marked, word)),
  }));
}

function buildPlan(groups: readonly QueryGroup[], strict: boolean): QueryPlan {
  const wanted = groups.filter(([first]) => !first.excluded);
  const units = wanted.flat();
  const marked = units.some((unit) => anyMarked(unit.words));
  const all = marked && (strict || meansAllMarks(units));
  const meant: Meant = (unit) => anyMarked(unit.words) || (all && (strict || !unit.unmeant));
  const typed = clausesOf(wanted, meant, marked);
  const clauses = distinct(typed, clauseKey);
  return {
    clauses,
    kindred: kindredOf(typed, clauses, marked),
    excluded: groups.flat().filter((unit) => unit.excluded).map((unit) => phrase(unit.words, anyMarked(unit.words))),
    strict: strict && marked,
    marked,
    syllables: units.flatMap((unit) => unit.words.map(({ folded, coded }) => ({ folded, coded: meant(unit) ? coded : null }))),
  }; // prettier-ignore
}

/** What to tell about the query as a whole: nothing for one with words of its own. */
function stateOf(text: string, groups: readonly QueryGroup[], filtered: boolean): NoticeCode | null {
  const wanted = groups.flat().filter((unit) => !unit.excluded);
  const words = wanted.flatMap((unit) => unit.words);
  if (words.length > 0)
    return words.every((word) => STOP_WORDS.has(word.text.toLowerCase())) ? 'only-stop-words' : null;
  if (groups.length > 0) return 'only-excluded';
  if (filtered) return null;
  return text === '' ? 'empty' : 'no-words';
}

function expansionsOf(groups: readonly QueryGroup[]): Expansion[] {
  const found = groups.flat().flatMap(({ words, excluded, acronym }) => {
    if (excluded || acronym === null) return [];
    return [{ key: acronym.key, typed: typedText(words), others: acronym.others }];
  });
  return distinct(found, (expansion) => expansion.key);
}

/** Reads a query text. Never fails: what makes no sense as an operator is read as words or skipped, with a notice. */
export function planQuery(text: string, options: PlanningOptions = {}): PlannedQuery {
  const { names = NO_NAMES, verbatim = [], strict = false } = options;
  const canonical = canonicalForm(text.slice(0, LONGEST_TEXT)).trim();
  const { pieces, unclosed } = lexQuery(canonical);
  const fields = settleFields(pieces, names);
  const shouting = !/\p{Ll}/u.test(canonical);
  const { groups, cut } = readGroups(fields.pieces, { names, verbatim: new Set(verbatim), shouting });
  const plan = buildPlan(groups, strict);
  const state = stateOf(canonical, groups, fields.filters.length > 0);
  const notices: QueryNotice[] = fields.unknown.map((words) => ({ code: 'unknown-value', words }));
  if (state !== null) notices.unshift({ code: state, words: '' });
  if (unclosed) notices.push({ code: 'unclosed-quote', words: '' });
  if (cut || text.length >= LONGEST_TEXT) notices.push({ code: 'cut', words: '' });
  return {
    plan: plan.clauses.length > 0 ? plan : null,
    filters: fields.filters,
    expansions: expansionsOf(groups),
    asked: askedParts(groups),
    notices,
    rest: fields.rest,
  };
}
