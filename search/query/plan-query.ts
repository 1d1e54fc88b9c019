import type { QueryClause, QueryPhrase, QueryPlan } from '../model/query-plan.ts';
import { canonicalForm } from '../text/canonical-text.ts';
import { isFoldedSyllable } from '../text/syllables.ts';
import { acronymAt, type FoundAcronym } from './expand-acronyms.ts';
import { settleFields, type FieldFilter } from './field-filters.ts';
import { NO_NAMES, type KnownNames } from './known-names.ts';
import { lexQuery, type Piece } from './lex-query.ts';
import type { QueryNotice } from './notices.ts';
import { longestAt } from './phrase-index.ts';
import { queryWords, type QueryWord } from './query-words.ts';
import { LONGEST_TEXT } from './search-query.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What planning needs to know besides the text. */
export interface PlanningOptions {
  /** Names held together as phrases and known to `field:` filters. */
  readonly names?: KnownNames;
  /** Keys of acronyms to take as typed. */
  readonly verbatim?: readonly string[];
  readonly strict?: boolean;
}

/** An acronym taken for its long form or the other way round: a chip that can be removed by its key. */
export interface Expansion {
  readonly key: string;
  readonly typed: string;
  readonly others: readonly string[];
}

/** How a query text was read. */
export interface PlannedQuery {
  /** Null where there is nothing to look for; a notice then says why. */
  readonly plan: QueryPlan | null;
  /** From `field:` words, to be joined with the chosen facets. */
  readonly filters: readonly FieldFilter[];
  readonly expansions: readonly Expansion[];
  readonly notices: readonly QueryNotice[];
  /** The text without the `field:` words that became filters. */
  readonly rest: string;
}

/** Words beyond this are dropped with a notice: a long headline has thirty. */
const MOST_WORDS = 100;
/** Longer glued runs are lists and addresses, read word by word. */
const LONGEST_GLUED = 8;

/** One thing asked for, before OR is applied. */
interface Unit {
  readonly words: readonly QueryWord[];
  readonly excluded: boolean;
  /** True for a name typed without the marks it has: its marks are not meant. */
  readonly unmeant: boolean;
  readonly acronym: FoundAcronym | null;
}
type Part = Unit | 'or';

interface Reading {
  readonly names: KnownNames;
  readonly verbatim: ReadonlySet<string>;
  readonly shouting: boolean;
}

function gluedLength(words: readonly QueryWord[], at: number): number {
  let length = 1;
  while (words[at + length]?.glued === true) length += 1;
  return length > LONGEST_GLUED ? 1 : length;
}

/** The unit at `words[at]`: the longest of a known name, an acronym, a glued run, a single word. */
function unitAt(words: readonly QueryWord[], at: number, { names, verbatim, shouting }: Reading): Unit {
  const name = longestAt(names.phrases, words, at)[0];
  const acronym = acronymAt(words, at, shouting);
  const nameLength = name?.words.length ?? 0;
  const covered = Math.max(nameLength, acronym?.length ?? 0);
  const taken = words.slice(at, at + (covered > 0 ? covered : gluedLength(words, at)));
  const bare = taken.every((word) => !word.marked);
  return {
    words: taken,
    excluded: words[at]?.minus === true,
    unmeant: nameLength === covered && bare && name?.words.some((word) => word.marked) === true,
    acronym: acronym !== null && acronym.length >= nameLength && !verbatim.has(acronym.key) ? acronym : null,
  };
}

function unitsOf(words: readonly QueryWord[], reading: Reading): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const unit = unitAt(words, at, reading);
    units.push(unit);
    at += unit.words.length;
  }
  return units;
}

function readParts(pieces: readonly Piece[], reading: Reading): Part[] {
  const parts: Part[] = [];
  let run: QueryWord[] = [];
  const endRun = (): void => {
    parts.push(...unitsOf(run, reading));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'bare') {
      run.push(...queryWords(piece.text, piece.minus));
      continue;
    }
    endRun();
    if (piece.type === 'or') parts.push('or');
    else parts.push({ words: queryWords(piece.text), excluded: piece.minus, unmeant: false, acronym: null });
  }
  endRun();
  return parts.filter((part) => part === 'or' || part.words.length > 0);
}

function cutParts(parts: readonly Part[]): { parts: Part[]; cut: boolean } {
  let left = MOST_WORDS;
  const kept: Part[] = [];
  for (const part of parts) {
    if (part === 'or') kept.push(part);
    else if (left > 0) kept.push({ ...part, words: part.words.slice(0, left) });
    left -= part === 'or' ? 0 : part.words.length;
  }
  return { parts: kept, cut: left < 0 };
}

/** When most words bear marks, the others are unmarked on purpose (`nam` in `Hà Nam`). */
function meansAllMarks(units: readonly Unit[]): boolean {
  const words = units
    .flatMap((unit) => (unit.unmeant ? [] : unit.words))
    .filter((word) => isFoldedSyllable(word.folded));
  return words.filter((word) => word.marked).length * 2 >= words.length;
}

type Meaning = (unit: Unit) => boolean;

function phrase(
  words: readonly QueryWord[],
  meant: boolean,
  label = words.map((word) => word.text).join(' '),
): QueryPhrase {
  return {
    folded: words.map((word) => word.folded),
    coded: meant ? words.map((word) => word.coded) : null,
    label,
  };
}

function alternatives(unit: Unit, meant: boolean, marked: boolean): QueryPhrase[] {
  const others = unit.acronym?.others ?? [];
  return [phrase(unit.words, meant), ...others.map((form) => phrase(queryWords(form), marked, form))];
}

const phraseKey = ({ folded, coded }: QueryPhrase): string => (coded ?? folded).join(' ');

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** Joins units around OR; an OR without two neighbours to join is skipped. */
function clausesOf(parts: readonly Part[], meaning: Meaning, marked: boolean): QueryClause[] {
  const clauses: QueryPhrase[][] = [];
  let joining = false;
  for (const part of parts) {
    if (part === 'or') {
      joining = clauses.length > 0;
      continue;
    }
    if (part.excluded) continue;
    const own = alternatives(part, meaning(part), marked);
    if (joining) clauses.at(-1)?.push(...own);
    else clauses.push(own);
    joining = false;
  }
  const unique = clauses.map((own) => ({ alternatives: distinct(own, phraseKey) }));
  return distinct(unique, (clause) => clause.alternatives.map(phraseKey).join('|'));
}

function buildPlan(parts: readonly Part[], strict: boolean): QueryPlan {
  const units = parts.filter((part) => part !== 'or');
  const wanted = units.filter((unit) => !unit.excluded);
  const marked = wanted.some((unit) => unit.words.some((word) => word.marked));
  const all = marked && (strict || meansAllMarks(wanted));
  const meaning: Meaning = (unit) =>
    (all && (strict || !unit.unmeant)) || unit.words.some((word) => word.marked);
  return {
    clauses: clausesOf(parts, meaning, marked),
    excluded: units.filter((unit) => unit.excluded).map((unit) => phrase(unit.words, unit.words.some((word) => word.marked))),
    strict: strict && marked,
    marked,
    syllables: wanted.flatMap((unit) =>
      unit.words.map(({ folded, coded }) => ({ folded, coded: meaning(unit) ? coded : null })),
    ),
  }; // prettier-ignore
}

function stateNotices(
  text: string,
  plan: QueryPlan,
  parts: readonly Part[],
  filtered: boolean,
): QueryNotice[] {
  const notice = (code: QueryNotice['code']): QueryNotice[] => [{ code, words: '' }];
  if (plan.clauses.length > 0) {
    const words = parts.flatMap((part) => (part === 'or' || part.excluded ? [] : part.words));
    const stopped = words.every((word) => STOP_WORDS.has(word.text.toLowerCase()));
    return stopped ? notice('only-stop-words') : [];
  }
  if (plan.excluded.length > 0) return notice('only-excluded');
  if (filtered) return [];
  return notice(text === '' ? 'empty' : 'no-words');
}

/** Reads a query text. Never fails: what makes no sense as an operator is read as words or skipped, with a notice. */
export function planQuery(text: string, options: PlanningOptions = {}): PlannedQuery {
  const { names = NO_NAMES, verbatim = [], strict = false } = options;
  const canonical = canonicalForm(text.slice(0, LONGEST_TEXT)).trim();
  const { pieces, unclosed } = lexQuery(canonical);
  const fields = settleFields(pieces, names);
  const shouting = !/\p{Ll}/u.test(canonical);
  const read = readParts(fields.pieces, { names, verbatim: new Set(verbatim), shouting });
  const { parts, cut } = cutParts(read);
  const plan = buildPlan(parts, strict);
  const notices: QueryNotice[] = [
    ...stateNotices(canonical, plan, parts, fields.filters.length > 0),
    ...fields.unknown.map((words) => ({ code: 'unknown-value' as const, words })),
    ...(unclosed ? [{ code: 'unclosed-quote' as const, words: '' }] : []),
    ...(cut || text.length > LONGEST_TEXT ? [{ code: 'cut' as const, words: '' }] : []),
  ];
  const expansions = parts.flatMap((part) =>
    part === 'or' || part.excluded || part.acronym === null
      ? []
      : [
          {
            key: part.acronym.key,
            typed: part.words.map((word) => word.text).join(' '),
            others: part.acronym.others,
          },
        ],
  );
  return {
    plan: plan.clauses.length > 0 ? plan : null,
    filters: fields.filters,
    expansions: distinct(expansions, (expansion) => expansion.key),
    notices,
    rest: fields.rest,
  };
}
