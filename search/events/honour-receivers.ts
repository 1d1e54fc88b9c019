import type { Count } from './award-counts.ts';
import { between, type AwardText, type WordRange } from './award-text.ts';
import { leftOf, rightOf } from './honour-names.ts';

/** How many receive an honour. */
export interface Receivers {
  readonly value: number | null;
  /** The number as one figure of the text; null where it is added up, meant, or not told. */
  readonly stated: number | null;
  /** First words of what was counted: "cá" (nhân), "tập" (thể); empty where nothing was. */
  readonly nouns: readonly string[];
}

const UNKNOWN: Receivers = { value: null, stated: null, nouns: [] };
const ONE: Receivers = { value: 1, stated: null, nouns: [] };

const LONE =
  /^[^,.;]{0,60}?(?:cho|đến|tới|với)\s+(?:gia đình\s+)?(?:cố\s+)?(?:đồng chí|ông|bà|cụ|bác|anh|chị|trung tá|đại tá|thượng tá|thiếu tá|thượng tướng|trung tướng|thiếu tướng|đại tướng|bộ trưởng|đại úy|thượng úy|trung úy|liệt sĩ|nguyên|cố|công ty|trường|bệnh viện|đảng bộ|huyện|xã|phường|tỉnh)\s/iu;
const TAKES =
  /(?:đón nhận|đón|nhận|được[^,.;]{0,60}(?:trao tặng|tặng|trao|truy tặng))\s*(?:danh hiệu\s*)?["']?$/iu;
/** More than one takes it: "các đơn vị", "A, B đều nhận", "ông Lê và bà Trần nhận". */
const TAKEN_BY_MANY =
  /(?<!\p{L})(?:các|những|nhiều|đều|cùng|danh sách|hai|ba)(?!\p{L})|(?<!\p{L})và\s+(?:ông |bà |anh |chị |đồng chí )?\p{Lu}[^,.;]{0,40}$/u;
const GIVEN_TO =
  /(?:cho|đến|tới|với|của|và|,|còn có|gồm)\s*(?:gia đình (?:của )?|thân nhân (?:của )?|cả )?$/iu;
/** "Hội Nạn nhân chất độc da cam và 2 cá nhân": a body that no number counts stands beside. */
const BESIDE_A_BODY = /\p{L}\s+(?:và|cùng)\s+$/u;

/** The counts that lie within words `[first, last)`; `counts` is in order. */
function within(counts: readonly Count[], { first, last }: WordRange): Count[] {
  let low = 0;
  let high = counts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle]?.first ?? first) < first) low = middle + 1;
    else high = middle;
  }
  const found: Count[] = [];
  for (let at = low; (counts[at]?.last ?? Infinity) <= last; at += 1) found.push(...counts.slice(at, at + 1));
  return found;
}

/** Numbers that tell how many receive: behind "cho", before the verb, or right before the name. */
function receivers(read: AwardText, name: WordRange, room: WordRange, counts: readonly Count[]): Count[] {
  const behind = within(counts, { first: name.last, last: room.last });
  const later = behind.filter((count, index) =>
    GIVEN_TO.test(between(read, behind[index - 1]?.last ?? name.last, count.first).slice(-60)),
  );
  return later.length > 0 ? later : within(counts, { first: room.first, last: name.first });
}

/** Whether the number stands beside a body that is not counted, so that their sum is not told. */
function isPartial(read: AwardText, room: WordRange, counts: readonly Count[]): boolean {
  const first = counts[0];
  return first !== undefined && BESIDE_A_BODY.test(between(read, room.first, first.first).slice(-30));
}

function takenByOne(read: AwardText, name: WordRange): boolean {
  if (LONE.test(rightOf(read, name.last))) return true;
  const left = leftOf(read, name.first);
  if (!TAKES.test(left)) return false;
  const subject = left.replace(/,?\s*(?:và|đồng thời)?\s*(?:vinh dự )?(?:đón nhận|đón|nhận)\s*(?:danh hiệu\s*)?["']?$/iu, '');
  return !TAKEN_BY_MANY.test(subject);
} // prettier-ignore

/** How many receive the honour named at `name`, by the numbers within `room`. */
export function receiversOf(
  read: AwardText,
  name: WordRange,
  room: WordRange,
  counts: readonly Count[],
): Receivers {
  const own = receivers(read, name, room, counts);
  if (own.length === 0) return takenByOne(read, name) ? ONE : UNKNOWN;
  if (isPartial(read, room, own)) return UNKNOWN;
  const value = own.reduce((sum, count) => sum + count.value, 0);
  return { value, stated: own.length === 1 ? value : null, nouns: own.map((count) => count.noun) };
}
