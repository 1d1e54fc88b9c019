import type { DateRule, NotDate } from './date-rule.ts';
import { wordBehind, type Opener } from './find-openers.ts';

export type Row = DateRule | NotDate;

/** The rows that a word opens, in their order. */
export interface OpenedRows {
  /** Whatever stands behind it. */
  readonly always: readonly Row[];
  /** With this word behind it: those, and the ones that need it. */
  readonly before: ReadonlyMap<string, readonly Row[]>;
}

/** First and second word of an opener; the second is empty where there is one only. */
function wordsOf(opener: string): readonly [first: string, second: string] {
  const [first = '', second = ''] = opener === '#/' ? ['#', '/'] : opener.split(' ');
  return [first, second];
}

/** Rows by the first words of what they open with. */
export function openedRows(rows: readonly Row[]): ReadonlyMap<string, OpenedRows> {
  const openers = rows.flatMap((row) => row.opens.map((opener) => ({ row, words: wordsOf(opener) })));
  const byFirst = Map.groupBy(openers, ({ words }) => words[0]);
  return new Map(
    [...byFirst].map(([first, opened]) => {
      const rowsWith = (second: string): Row[] => [
        ...new Set(
          opened.filter(({ words }) => words[1] === '' || words[1] === second).map(({ row }) => row),
        ),
      ];
      const seconds = new Set(opened.map(({ words }) => words[1]).filter((second) => second !== ''));
      const before = new Map([...seconds].map((second) => [second, rowsWith(second)]));
      return [first, { always: rowsWith(''), before }];
    }),
  );
}

/** The rows that are opened at a place of a text. */
export function rowsAt({ end, opened }: Opener<OpenedRows>, lower: string): readonly Row[] {
  const { always, before } = opened;
  return before.size === 0 ? always : (before.get(wordBehind(lower, end)) ?? always);
}
