import { countsWithin, type Count } from './award-counts.ts';
import { between, type AwardText, type WordRange } from './award-text.ts';
import { leftOf, rightOf } from './honour-names.ts';

/** How many receive an honour. */
export interface Receivers {
  readonly value: number | null;
  /** The number as one figure of the text; null where it is added up, meant, or not told. */
  readonly stated: number | null;
  /** The numbers as the text tells them, with what was counted; empty where nothing was. */
  readonly parts: readonly Count[];
}

const UNKNOWN: Receivers = { value: null, stated: null, parts: [] };
const ONE: Receivers = { value: 1, stated: null, parts: [] };

const LONE =
  /^[^,.;]{0,60}?(?:cho|đến|tới|với)\s+(?:gia đình\s+)?(?:cố\s+)?(?:đồng chí|ông|bà|cụ|bác|anh|chị|trung tá|đại tá|thượng tá|thiếu tá|thượng tướng|trung tướng|thiếu tướng|đại tướng|bộ trưởng|đại úy|thượng úy|trung úy|liệt sĩ|nguyên|cố|công ty|trường|bệnh viện|đảng bộ|huyện|xã|phường|tỉnh)\s/iu;
const TAKES =
  /(?:đón nhận|đón|nhận|được[^,.;]{0,60}(?:trao tặng|tặng|trao|truy tặng))\s*(?:danh hiệu\s*)?["']?$/iu;
/** The verb and the words that lead to it: what stands before is the subject. */
const TAKES_LAST =
  /(?:(?:,\s?)?(?:và|đồng thời)\s)?(?:vinh dự )?(?:đón nhận|đón|nhận)\s?(?:danh hiệu\s?)?["']?$/iu;
/** More than one takes it: "các đơn vị", "A, B đều nhận", "ông Lê và bà Trần nhận". */
const TAKEN_BY_MANY =
  /(?<!\p{L})(?:[Cc]ác|[Nn]hững|[Nn]hiều|đều|cùng|danh sách|[Hh]ai|[Bb]a)(?!\p{L})|(?<!\p{L})và\s+(?:ông |bà |anh |chị |đồng chí )?\p{Lu}[^,.;]{0,40}$/u;
const GIVEN_TO =
  /(?:cho|đến|tới|với|của|và|,|còn có|gồm)\s*(?:gia đình (?:của )?|thân nhân (?:của )?|cả )?$/iu;
/** "Hội Nạn nhân chất độc da cam và 2 cá nhân": a body that no number counts stands beside. */
const BESIDE_A_BODY = /\p{L}\s+(?:và|cùng)\s+$/u;

/** Numbers that tell how many receive: behind "cho", before the verb, or with the name's first word as their noun. */
function receivers(read: AwardText, name: WordRange, room: WordRange, counts: readonly Count[]): Count[] {
  const behind = countsWithin(counts, { first: name.last, last: room.last });
  const later = behind.filter((count, index) =>
    GIVEN_TO.test(between(read, behind[index - 1]?.last ?? name.last, count.first).slice(-60)),
  );
  return later.length > 0 ? later : countsWithin(counts, { first: room.first, last: name.first + 1 });
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
  const subject = left.replace(TAKES_LAST, '');
  return !TAKEN_BY_MANY.test(subject);
}

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
  return { value, stated: own.length === 1 ? value : null, parts: own };
}
