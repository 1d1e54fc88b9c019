import { describe, expect, it } from 'vitest';
import type { NotDate } from '../../../search/dates/date-rule.ts';
import { openerFinder } from '../../../search/dates/find-openers.ts';
import { openedRows, rowsAt } from '../../../search/dates/opened-rows.ts';

function row(name: string, ...opens: string[]): NotDate {
  return { name, opens, pattern: /x/uy, example: 'x' };
}

const nextOpener = openerFinder(
  openedRows([
    row('number', '#'),
    row('count', '# tháng'),
    row('code', '#/'),
    row('day', 'ngày', 't2'),
    row('early', 'đầu giờ', 'đầu năm'),
  ]),
);

/** The rows opened in a text, `word: rows` each. */
function openedIn(lower: string): string[] {
  const found: string[] = [];
  for (let at = nextOpener(lower, 0); at !== null; at = nextOpener(lower, at.end)) {
    const names = rowsAt(at, lower).map(({ name }) => name);
    found.push(`${lower.slice(at.start, at.end)}: ${names.join(' ')}`.trim());
  }
  return found;
}

describe('what opens a row', () => {
  it.each([
    ['trong ngày, mọi ngày', ['ngày: day', 'ngày: day']],
    ['sáu ngàycông', []],
    ['ngày5 t2 t25 t2a', ['ngày: day', 't2: day', 't2: day']],
    ['đầu  giờ, đầu năm, đầu tàu, đầu', ['đầu: early', 'đầu: early', 'đầu:', 'đầu:']],
    ['12 tháng', ['12: number count']],
    ['12 người', ['12: number']],
    ['12/3', ['12: number code']],
    ['12 - 3h', ['12: number code', '3: number code']],
    ['12', ['12: number code']],
    ['12.30.15', ['12: number code']],
    ['19h30 và m2', ['19: number code']],
    ['', []],
  ])('%s', (text, opened) => {
    expect(openedIn(text)).toEqual(opened);
  });
});
