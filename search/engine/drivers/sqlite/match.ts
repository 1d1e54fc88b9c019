import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { QueryClause, QueryPhrase, QueryPlan } from '../../../model/query-plan.ts';
import { readNumbers } from './read-numbers.ts';
import type { Tables } from './schema.ts';

/** Numbers of documents, ascending. */
export type Numbers = Uint32Array;

/** A word or phrase as FTS5 reads it: always quoted, so nothing typed is ever syntax. */
const quoted = (words: readonly string[]): string => `"${words.join(' ').replaceAll('"', ' ')}"`;

const anyOf = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;

const foldedClause = ({ alternatives }: QueryClause): string =>
  anyOf(alternatives.map(({ folded }) => quoted(folded)));

/** All clauses without regard to marks; null for a plan that only excludes. */
export const foundExpression = ({ clauses }: QueryPlan): string | null =>
  clauses.length === 0 ? null : clauses.map(foldedClause).join(' AND ');

export const phraseExpression = ({ folded }: QueryPhrase): string => quoted(folded);

/** What FTS5 splits at; a table without positions takes one word at a time. */
const ASCII_SIGNS = /[^0-9a-z\u0080-\u{10ffff}]+/iu;

/** The marked words of one phrase; null if no marks count in it. */
export function markedPhraseExpression({ coded }: QueryPhrase): string | null {
  if (coded === null || coded.length === 0) return null;
  const words = [...new Set(coded.flatMap((code) => code.split(ASCII_SIGNS)))].map((code) => quoted([code]));
  return words.length === 1 ? (words[0] ?? '') : `(${words.join(' AND ')})`;
}

/** Holds for every document with all marks as typed, and for few others; null if no marks count. */
export function markedExpression({ clauses }: QueryPlan): string | null {
  const marked = clauses.flatMap(({ alternatives }) => {
    const parts = alternatives.map(markedPhraseExpression);
    return parts.includes(null) ? [] : [anyOf(parts.filter((part) => part !== null))];
  });
  return marked.length === 0 ? null : marked.join(' AND ');
}

export const wordsExpression = (words: readonly string[]): string => quoted(words);
export const titleExpression = (expression: string): string => `title : (${expression})`;

export interface Matcher {
  readonly folded: (tables: Tables, expression: string) => Numbers;
  readonly marked: (tables: Tables, expression: string) => Numbers;
}

/** Asks FTS5 which documents match. */
export function matcher(database: DatabaseSync): Matcher {
  const kept = new Map<string, StatementSync>();
  const ask = (table: string, expression: string): Numbers => {
    let statement = kept.get(table);
    if (statement === undefined) {
      if (kept.size > 8) kept.clear();
      statement = database.prepare(
        `SELECT group_concat(rowid) AS numbers FROM ${table} WHERE ${table} MATCH ?`,
      );
      kept.set(table, statement);
    }
    return readNumbers(statement.get(expression)?.['numbers'] as string | null);
  };
  return {
    folded: (tables, expression) => ask(tables.folded, expression),
    marked: (tables, expression) => ask(tables.coded, expression),
  };
}
