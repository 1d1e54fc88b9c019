import { between, type AwardText, type Count } from './award-counts.ts';

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
}

const BREAK = /[,;.!?]|(?<!\p{L})(?:và|còn)(?!\p{L})/u;
const FOLLOWS_ANYWAY = /^\s*,\s*(?:đều|cùng|toàn|tất cả)/u;
const BARE_BEHIND =
  /^\s*(?:tuổi đảng\s*)?(?:\(\s*|(?:có|là|được)\s+|[:-]\s*)(?<number>\d[\d.]*)\s*(?:\)|$|[,;.])/iu;
const LONGEST_LINK = 60;

/** Whether a number before a mark speaks of it: "8 đồng chí (được nhận) 50 năm", "5 người, đều ở mốc 55 năm". */
function linksForward(read: AwardText, count: Count, mark: Mark): boolean {
  const text = between(read, count.last, mark.first);
  if (text.length > LONGEST_LINK || /[:(]/u.test(text)) return false;
  return !BREAK.test(text) || FOLLOWS_ANYWAY.test(text);
}

/** Whether a number behind a mark speaks of it: "60 năm cho 3 đồng chí", "55 năm (3 người)". */
function linksBack(read: AwardText, mark: Mark, count: Count): boolean {
  const text = between(read, mark.last, count.first);
  return text.length <= LONGEST_LINK && !BREAK.test(text) && !text.includes(')');
}

/** A number without a noun right behind a mark: "55 năm (2)", "mốc 60 năm có 4". */
function bareCount(read: AwardText, mark: Mark): Count | null {
  const from = read.words[mark.last - 1]?.end ?? 0;
  const match = BARE_BEHIND.exec(read.text.slice(from, from + LONGEST_LINK));
  const written = match?.groups?.['number'];
  if (written === undefined) return null;
  const at = read.plain.indexOf(written, mark.last);
  const value = Number(written.replaceAll('.', ''));
  return at < 0 || !Number.isInteger(value) ? null : { first: at, last: at + 1, value, noun: '' };
}

/** "hai mốc 40, 30 năm": the number counts the marks, not the people. */
function countsTheMarks(count: Count, mark: Mark): boolean {
  return mark.size > 1 && count.value === mark.size && ['mốc', 'huy', 'hạng'].includes(count.noun);
}

/** Pairs marks with counts, both in order; a count serves one mark, and no mark is reached across another. */
export function pairCounts<Kind extends Mark>(
  read: AwardText,
  marks: readonly Kind[],
  counts: readonly Count[],
): Pairing<Kind>[] {
  const used = new Set<Count>();
  const paired: Pairing<Kind>[] = [];
  for (const [index, mark] of marks.entries()) {
    const since = marks[index - 1]?.last ?? 0;
    const until = marks[index + 1]?.first ?? read.words.length;
    const before = counts
      .filter((one) => one.first >= since && one.last <= mark.first && !used.has(one))
      .at(-1);
    const behind = counts.find((one) => one.first >= mark.last && one.last <= until);
    const forward = before !== undefined && !countsTheMarks(before, mark) && linksForward(read, before, mark);
    const back = behind !== undefined && linksBack(read, mark, behind) ? behind : bareCount(read, mark);
    const count =
      back !== null && !(forward && leadsNext(read, marks[index + 1], back)) ? back : forward ? before : null;
    if (count !== null) used.add(count);
    paired.push({ mark, count });
  }
  return paired;
}

/** Whether a count rather opens the next pair: "8 đồng chí 50 năm 13 đồng chí 40 năm". */
function leadsNext(read: AwardText, next: Mark | undefined, count: Count): boolean {
  return next !== undefined && linksForward(read, count, next);
}
