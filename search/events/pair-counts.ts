import type { Count } from './award-counts.ts';
import { between, type AwardText } from './award-text.ts';
import { listBefore, listBehind, numberOfEach, type NumberList } from './number-lists.ts';

/** Something that is counted, as words `[first, last)`: a tier, a list of tiers, a class of an order. */
export interface Mark {
  readonly first: number;
  readonly last: number;
  /** How many things the mark lists. */
  readonly size: number;
}

/** A mark with the number that belongs to it; `count` is null where none does. */
export interface Pairing<Kind extends Mark> {
  readonly mark: Kind;
  readonly count: Count | null;
  /** Numbers of the things that the mark lists, in its order; null where they are not told one by one. */
  readonly each: readonly number[] | null;
  /** Words `[first, last)` that the numbers take up, null where there are none. */
  readonly taken: { readonly first: number; readonly last: number } | null;
}

const BREAK = /[,;.!?]|(?<!\p{L})(?:và|còn(?! lại))(?!\p{L})/u;
const FOLLOWS_ANYWAY = /^\s*,\s*(?:đều|cùng|toàn|tất cả)/u;
const BARE_BEHIND =
  /^\s*(?:tuổi đảng\s*)?(?:\(\s*|(?:có|là|được)\s+|[:-]\s*)?(?<number>\d[\d.]*)\s*(?:\)|$|[,;.]|và\s)/iu;
/** The rest of a noun ("đồng chí", "đảng viên"), then the sign that closes a pair. */
const PAIR_END = /^(?:\s\p{L}+){0,2}\s?(?:[;.]|$)/u;
const LONGEST_NOUN = 24;
const LONGEST_LINK = 60;
const LONGEST_BARE = 8;

/** Whether a number before a mark speaks of it: "8 đồng chí (được nhận) 50 năm", "5 người, đều ở mốc 55 năm". */
function linksForward(read: AwardText, count: Count, mark: Mark): boolean {
  const text = between(read, count.last, mark.first);
  if (text.length > LONGEST_LINK || /[:(]/u.test(text)) return false;
  return !BREAK.test(text) || FOLLOWS_ANYWAY.test(text);
}

/** Whether a number behind a mark speaks of it: "60 năm cho 3 đồng chí", "55 năm (3 người)". */
function linksBack(read: AwardText, mark: Mark, count: Count): boolean {
  const text = between(read, mark.last, count.first);
  if (text.trim() === ',') return endsPair(read, count);
  return text.length <= LONGEST_LINK && !BREAK.test(text) && !text.includes(')');
}

/** "60 năm, 3 đồng chí; 55 năm, 4 đồng chí.": a semicolon or full stop closes the pair, so the comma is inside it. */
function endsPair(read: AwardText, count: Count): boolean {
  const from = read.words[count.last - 1]?.end ?? 0;
  return PAIR_END.test(read.text.slice(from, from + LONGEST_NOUN));
}

/** A number without a noun right behind a mark: "55 năm (2)", "mốc 60 năm có 4". */
function bareCount(read: AwardText, mark: Mark): Count | null {
  const from = read.words[mark.last - 1]?.end ?? 0;
  const match = BARE_BEHIND.exec(read.text.slice(from, from + LONGEST_LINK));
  const written = match?.groups?.['number']?.replace(/\.$/u, '');
  if (written === undefined) return null;
  const at = read.plain.slice(mark.last, mark.last + LONGEST_BARE).indexOf(written);
  const value = Number(written.replaceAll('.', ''));
  if (at < 0 || !Number.isInteger(value)) return null;
  return { first: mark.last + at, last: mark.last + at + 1, value, noun: '' };
}

/** "hai mốc 40, 30 năm": the number counts the marks, not the people. */
function countsTheMarks(count: Count, mark: Mark): boolean {
  return mark.size > 1 && count.value === mark.size && ['mốc', 'huy', 'hạng'].includes(count.noun);
}

/** Whether a count rather opens the next pair: "8 đồng chí 50 năm 13 đồng chí 40 năm". */
function leadsNext(read: AwardText, next: Mark | undefined, count: Count): boolean {
  return next !== undefined && linksForward(read, count, next);
}

/** The words between the mark before and the mark behind, where the numbers of a mark stand. */
interface Room {
  readonly since: number;
  readonly until: number;
  readonly next: Mark | undefined;
  /** Nearest free counts on both sides. */
  readonly before: Count | undefined;
  readonly behind: Count | undefined;
}

/** Numbers for each of several things: a list in their order, or one number that each of them has. */
function oneByOne(read: AwardText, mark: Mark, { since, until }: Room): Pairing<Mark> | null {
  if (mark.size < 2) return null;
  const told = (list: NumberList, each: readonly number[]): Pairing<Mark> => ({
    mark,
    count: null,
    each,
    taken: { first: list.first, last: list.last + 1 },
  });
  const same = numberOfEach(read, mark.last, until);
  if (same !== null) return told(same, Array<number>(mark.size).fill(same.values[0] ?? 0));
  const list =
    listBehind(read, mark.last, until, mark.size) ?? listBefore(read, since, mark.first, mark.size);
  return list === null ? null : told(list, list.values);
}

function nearest(read: AwardText, mark: Mark, { before, behind, next }: Room): Count | null {
  const forward =
    before !== undefined && !countsTheMarks(before, mark) && linksForward(read, before, mark) ? before : null;
  const back = behind !== undefined && linksBack(read, mark, behind) ? behind : bareCount(read, mark);
  return back !== null && !(forward !== null && leadsNext(read, next, back)) ? back : forward;
}

function pair<Kind extends Mark>(read: AwardText, mark: Kind, room: Room): Pairing<Kind> {
  const listed = oneByOne(read, mark, room);
  if (listed !== null) return { ...listed, mark };
  const count = nearest(read, mark, room);
  return { mark, count, each: mark.size === 1 && count !== null ? [count.value] : null, taken: count };
}

/**
 * Pairs marks with counts, both in order; a count serves one mark, and no mark is reached across another.
 * One walk over both: linear.
 */
export function pairCounts<Kind extends Mark>(
  read: AwardText,
  marks: readonly Kind[],
  counts: readonly Count[],
): Pairing<Kind>[] {
  const paired: Pairing<Kind>[] = [];
  let passed = 0;
  let free = 0;
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const bounds = {
      since: Math.max(marks[index - 1]?.last ?? 0, free),
      until: next?.first ?? read.words.length,
    };
    while ((counts[passed]?.last ?? Infinity) <= mark.first) passed += 1;
    const before = counts[passed - 1];
    while ((counts[passed]?.first ?? Infinity) < mark.last) passed += 1;
    const made = pair(read, mark, { ...bounds, next, ...inBounds(bounds, before, counts[passed]) });
    free = Math.max(free, made.taken?.last ?? 0);
    paired.push(made);
  }
  return paired;
}

/** The counts on both sides of a mark, as far as they lie in its room. */
function inBounds(
  { since, until }: Pick<Room, 'since' | 'until'>,
  before: Count | undefined,
  behind: Count | undefined,
): Pick<Room, 'before' | 'behind'> {
  return {
    before: before !== undefined && before.first >= since ? before : undefined,
    behind: behind !== undefined && behind.last <= until ? behind : undefined,
  };
}
