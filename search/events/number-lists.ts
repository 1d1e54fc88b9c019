import { readNumber } from '../text/number-words.ts';
import { between, type AwardText } from './award-text.ts';

/** Numbers told one behind the other, "1, 4 và 10 đồng chí": words `[first, last)`. */
export interface NumberList {
  readonly first: number;
  readonly last: number;
  readonly values: readonly number[];
}

/** Says that numbers go with the things named before, in the same order. */
const IN_ORDER = /(?<!\p{L})(?:lần lượt|theo thứ tự|tương ứng)(?!\p{L})/iu;
const ENDS_LIST = /[.;:!?()\n]/u;
const EACH_OF = new Set(['loại', 'mốc', 'mức', 'hạng', 'huy', 'thứ']);
const LONGEST_NOUN = 3;
const FURTHEST = 12;

/** Index of the next number of the list, behind a number that ends at word `last`; null where the list ends. */
function nextNumber(read: AwardText, last: number): number | null {
  for (let at = last; at <= last + LONGEST_NOUN && at < read.words.length; at += 1) {
    const gap = between(read, at, at);
    if (ENDS_LIST.test(gap)) return null;
    if (read.plain[at] === 'và') return at + 1;
    if (gap.includes(',')) return at;
  }
  return null;
}

/** The list whose first number stands at word `first`; `compact` when no nouns stand between its numbers. */
function listAt(read: AwardText, first: number): (NumberList & { readonly compact: boolean }) | null {
  const values: number[] = [];
  let compact = true;
  let last = first;
  for (let at: number | null = first; at !== null; at = nextNumber(read, last)) {
    const number = readNumber(read.plain, at);
    if (number === null || values.length > FURTHEST) break;
    if (values.length > 0 && at > last + 1) compact = false;
    values.push(number.value);
    last = at + number.length;
  }
  return values.length > 1 ? { first, last, values, compact } : null;
}

/** A list of `size` numbers behind word `from`, before word `until`: "… lần lượt cho 1, 4 và 10 đồng chí". */
export function listBehind(read: AwardText, from: number, until: number, size: number): NumberList | null {
  for (let at = from; at < Math.min(until, from + FURTHEST); at += 1) {
    if (ENDS_LIST.test(between(read, at, at))) return null;
    if (readNumber(read.plain, at) === null) continue;
    const list = listAt(read, at);
    if (list?.values.length !== size || list.last > until) return null;
    return list.compact || IN_ORDER.test(between(read, from, at)) ? list : null;
  }
  return null;
}

/** A list of `size` numbers before word `until`: "1 đồng chí và 20 đồng chí lần lượt nhận …". */
export function listBefore(read: AwardText, since: number, until: number, size: number): NumberList | null {
  const from = Math.max(since, until - 2 * FURTHEST);
  if (!IN_ORDER.test(between(read, from, until))) return null;
  for (let at = from; at < until; at += 1) {
    const list = readNumber(read.plain, at) === null ? null : listAt(read, at);
    if (list?.values.length === size && list.last <= until && IN_ORDER.test(between(read, list.last, until)))
      return list;
  }
  return null;
}

/** "mỗi loại 2 đồng chí" behind word `from`: the number that each thing named before has. */
export function numberOfEach(read: AwardText, from: number, until: number): NumberList | null {
  for (let at = from; at < Math.min(until, from + FURTHEST); at += 1) {
    if (/[.;!?\n]/u.test(between(read, at, at))) return null;
    if (read.plain[at] !== 'mỗi' || !EACH_OF.has(read.plain[at + 1] ?? '')) continue;
    for (const first of [at + 2, at + 3]) {
      const number = readNumber(read.plain, first);
      if (number !== null) return { first, last: first + number.length, values: [number.value] };
    }
  }
  return null;
}
