import { between, type AwardText } from './award-text.ts';
import { RANKS } from './awards.ts';
import type { Mark } from './pair-counts.ts';

/** Classes of an order, told together: "hạng Nhất, Nhì". */
export interface RankMark extends Mark {
  readonly ranks: readonly string[];
}

const WITHIN = /^[\s,"/]*(?:(?:và|hạng)\s)?(?:hạng\s)?$/u;

/** The ranks told behind the word "hạng" at `at`, before word `until`. */
function ranksAt(read: AwardText, at: number, until: number): RankMark | null {
  const ranks: string[] = [];
  let last = at + 1;
  for (let next = last; next < until; next += 1) {
    const word = read.plain[next] ?? '';
    if (word === 'và' || word === 'hạng') continue;
    const rank = RANKS[word];
    const figure = /^\d/u.test(word) && read.plain[next - 1] !== 'hạng';
    if (rank === undefined || figure || !WITHIN.test(between(read, last, next))) break;
    ranks.push(rank);
    last = next + 1;
  }
  return ranks.length > 0 ? { first: at, last, size: ranks.length, ranks } : null;
}

/** Classes told from word `from` up to word `until`: "hạng Nhất", "hạng Nhất, Nhì, Ba". */
export function rankMarks(read: AwardText, from: number, until: number): RankMark[] {
  const marks: RankMark[] = [];
  for (let at = from; at < until; at += 1) {
    const mark = read.plain[at] === 'hạng' ? ranksAt(read, at, until) : null;
    if (mark === null) continue;
    marks.push(mark);
    at = mark.last - 1;
  }
  return marks;
}
