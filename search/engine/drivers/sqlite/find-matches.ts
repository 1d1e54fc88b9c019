import type { DatabaseSync } from 'node:sqlite';
import type { QueryPlan } from '../../../model/query-plan.ts';
import { orderCandidates, type Candidate } from '../../../ranking/order-candidates.ts';
import { unpackTokens } from '../../../ranking/packed-tokens.ts';
import { rankingQuery } from '../../../ranking/ranking-query.ts';
import type { DocumentView } from '../../document-views.ts';
import { NO_DAY, type Columns } from './columns.ts';
import { isoDay } from '../../day-number.ts';
import {
  foundExpression,
  markedExpression,
  markedPhraseExpression,
  phraseExpression,
  type Matcher,
  type Numbers,
} from './match.ts';

/** What one search reads with. */
export interface Reading<Document> {
  readonly database: DatabaseSync;
  readonly columns: Columns;
  readonly match: Matcher;
  readonly view: DocumentView<Document>;
}

/** By document number, 1 for those in a set. */
export type Flags = Uint8Array;

export interface Found {
  /** All that match the query, whatever the filters. */
  readonly matches: Numbers;
  /** Documents that hold all marks as typed; null where marks don't count. */
  readonly marked: Flags | null;
  /** Documents with something that the query excludes. */
  readonly excluded: Flags | null;
}

export function flagsOf(numbers: Numbers, { length }: Columns): Flags {
  const flags = new Uint8Array(length);
  for (const number of numbers) flags[number] = 1;
  return flags;
}

const flagged = (numbers: Numbers, flags: Flags, value: 0 | 1): Numbers =>
  numbers.filter((number) => flags[number] === value);

/** Words excluded with marks exclude just these; without marks, all that are written alike. */
function excludedFlags<Document>(
  { columns, match }: Reading<Document>,
  { excluded }: QueryPlan,
): Flags | null {
  if (excluded.length === 0) return null;
  const flags = new Uint8Array(columns.length);
  for (const phrase of excluded) {
    const marks = markedPhraseExpression(phrase);
    const same = marks === null ? null : flagsOf(match.marked(columns.tables, marks), columns);
    for (const number of match.folded(columns.tables, phraseExpression(phrase))) {
      if (same === null || same[number] === 1) flags[number] = 1;
    }
  }
  return flags;
}

export function findMatches<Document>(reading: Reading<Document>, plan: QueryPlan | null): Found {
  const { columns, match } = reading;
  if (plan === null) return { matches: columns.numbers, marked: null, excluded: null };
  const expression = foundExpression(plan);
  const all = expression === null ? columns.numbers : match.folded(columns.tables, expression);
  const excluded = excludedFlags(reading, plan);
  const matches = excluded === null ? all : flagged(all, excluded, 0);
  const marks = plan.marked || plan.strict ? markedExpression(plan) : null;
  if (marks === null) return { matches, marked: null, excluded };
  const marked = flagsOf(match.marked(columns.tables, marks), columns);
  if (!plan.strict) return { matches, marked, excluded };
  return { matches: strictOnly(reading, plan, flagged(matches, marked, 1)), marked, excluded };
}

/** The words with their marks may stand apart where a phrase was asked for; only the second look tells. */
function strictOnly<Document>(reading: Reading<Document>, plan: QueryPlan, numbers: Numbers): Numbers {
  const words = plan.clauses.flatMap(({ alternatives }) => alternatives);
  if (words.every(({ folded }) => folded.length === 1)) return numbers;
  const query = rankingQuery(plan, reading.columns.statistics);
  const exact = orderCandidates(query, candidatesOf(reading, [...numbers], flagsOf(numbers, reading.columns)))
    .filter(({ level }) => level === 'exact')
    .map(({ ref }) => Number(ref));
  return Uint32Array.from(exact).sort();
}

/** Documents with their words, for the second look. */
export function candidatesOf<Document>(
  { database, columns }: Reading<Document>,
  numbers: readonly number[],
  found: Flags,
): Candidate[] {
  const tokens = database.prepare(`SELECT tokens FROM ${columns.tables.documents} WHERE number = ?`);
  return numbers.map((number) => {
    const day = columns.days[number] ?? NO_DAY;
    return {
      ref: number,
      found: found[number] === 1,
      day: day === NO_DAY ? null : isoDay(day),
      tokens: unpackTokens(tokens.get(number)?.['tokens'] as Uint8Array),
    };
  });
}
