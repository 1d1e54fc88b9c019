import type { AnniversaryClass } from './anniversary-classes.ts';
import { readOrdinal, type AnniversaryOrdinal } from './anniversary-ordinal.ts';
import type { Observance } from './observance.ts';
import { observanceById } from './observances.ts';
import {
  breaksClause,
  classOfThing,
  dayByNumber,
  foundedBody,
  headBehind,
  namedDay,
  occasionLimit,
  readOccasion,
  skip,
  type Occasion,
  type OccasionPlace,
  type WordedText,
} from './occasion-reader.ts';
import type { OccasionHead } from './occasion-heads.ts';

/** An occasion with its ordinal, as ranges of the text. */
export interface FoundOccasion {
  /** From the ordinal or the name, whichever stands first … */
  readonly start: number;
  /** … to the end of whichever stands last. */
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly observance: Observance | null;
  readonly class: AnniversaryClass;
  /** Class that the words alone give, for a known day that the arithmetic refutes. */
  readonly otherwise: AnniversaryClass;
  readonly ordinal: number | null;
}

interface Reading {
  readonly occasion: Occasion;
  readonly ordinal: AnniversaryOrdinal | null;
  /** Ordinal of a neighbour that this occasion shares, null where it has its own or none. */
  readonly shared: number | null;
}

/** Last words of the phrases that announce an occasion: kỷ niệm, chào mừng, nhân dịp, hướng tới, mít tinh … */
const CUES = new Set([
  'niệm',
  'mừng',
  'nhân',
  'dịp',
  'lễ',
  'tròn',
  'dấu',
  'tới',
  'tinh',
  'ân',
  'hội',
  'đón',
  'giỗ',
  'nhớ',
]);
/** After these an occasion may stand without any number. */
const OPENERS = new Set(['niệm', 'mừng', 'nhân', 'dịp', 'tới', 'lễ', 'tinh', 'giỗ']);
/** After these alone an occasion without a number may be one that no table knows. */
const CELEBRATIONS = new Set(['niệm', 'mừng', 'nhân', 'tinh']);
const UNNUMBERED_HEADS: ReadonlySet<OccasionHead> = new Set([
  'liberation', 'founding', 'restoration', 'birth', 'death', 'victory', 'tradition', 'central',
]); // prettier-ignore
/** Words before "N năm" that make it a length of time. */
const LENGTH_OF_TIME = new Set([
  'sau', 'hơn', 'gần', 'trong', 'suốt', 'qua', 'khoảng', 'trước', 'ngót', 'cách', 'trải', 'từ', 'thêm', 'chừng', 'mỗi',
  'hàng', 'những', 'với', 'có',
]); // prettier-ignore
const BEFORE_NAME = new Set([
  'ngày',
  'lễ',
  'dịp',
  'kỷ',
  'niệm',
  'đại',
  'nhân',
  'chào',
  'mừng',
  'các',
  'những',
]);
const JOINTS = new Set([
  'và', 'cùng', 'với', 'gắn', 'ngày', 'kỷ', 'niệm', 'lễ', 'nhân', 'chào', 'mừng', 'dịp', 'cũng', 'như', 'là', 'đồng', 'thời',
]); // prettier-ignore
/** Behind "kỷ niệm N năm": the occasion is told elsewhere. */
const NO_OCCASION = new Set([
  'này',
  'đó',
  'ấy',
  'sáng',
  'chiều',
  'tối',
  'trưa',
  'hôm',
  'tại',
  'ở',
  'vào',
  'do',
  'được',
]);
const FURTHEST_CUE = 6;
const FURTHEST_JOINT = 8;
const LONGEST_SPAN = 60;
const SPAN_IN_BRACKETS = /^\s?\(\s*\d[^()\p{L}]{3,40}\)/u;
const CLAUSE_END = /[;!?\n]|\.(?:\s|$)/u;

function cueBefore(plain: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - FURTHEST_CUE; back -= 1) {
    if (CUES.has(plain[back] ?? '')) return true;
  }
  return false;
}

/** Whether only joints, numbers in brackets and commas stand between word `last` and word `at`. */
function joined({ text, words, plain }: WordedText, last: number, at: number): boolean {
  if (at < last || at - last > FURTHEST_JOINT) return false;
  const left = words[last - 1];
  const right = words[at];
  if (left === undefined || right === undefined) return false;
  if (CLAUSE_END.test(text.slice(left.end, right.start))) return false;
  return plain.slice(last, at).every((word) => JOINTS.has(word) || /^\d/u.test(word));
}

/** Whether the words around "N năm" say that an occasion follows. */
function isAnnounced({ plain }: WordedText, first: number): boolean {
  return first === 0 || cueBefore(plain, first);
}

/** "sau N năm" is a length of time, and "lần thứ N" alone may count anything. */
function mayCount(before: string, { form }: AnniversaryOrdinal, head: OccasionHead | null): boolean {
  if (LENGTH_OF_TIME.has(before)) return false;
  return form === 'years' || head !== null || before === 'niệm' || before === 'mừng';
}

/** "80 năm (1945 - 2025) Quốc khánh": the first word behind a span in brackets that follows the number. */
function behindBrackets({ text, words }: WordedText, last: number): number {
  const from = words[last - 1]?.end ?? 0;
  const span = SPAN_IN_BRACKETS.exec(text.slice(from, from + LONGEST_SPAN));
  if (span === null) return last;
  let at = last;
  while ((words[at]?.start ?? Infinity) < from + span[0].length) at += 1;
  return at;
}

/** "80 năm (1945 - 2025)": a number of years with figures behind it, in brackets. */
function ordinalBeforeSpan(worded: WordedText, at: number): AnniversaryOrdinal | null {
  const ordinal = readOrdinal(worded.plain, at, true);
  return ordinal !== null && behindBrackets(worded, ordinal.last) > ordinal.last ? ordinal : null;
}

/** An occasion behind "N năm" or "lần thứ N", when the words around say that it is one. */
function afterOrdinal(
  worded: WordedText,
  ordinal: AnniversaryOrdinal,
  previous: Reading | undefined,
  placeIds: readonly string[],
): Reading | null {
  const { first, last, form } = ordinal;
  const before = worded.plain[first - 1] ?? '';
  const head = form === 'counted' ? headBehind(worded, first) : null;
  if (!mayCount(before, ordinal, head)) return null;
  const from = behindBrackets(worded, last);
  const behindSpan = from > last;
  const occasion = readOccasion(worded, from, { afterOrdinal: true, behindSpan, placeIds, head });
  if (occasion === null) {
    const bare =
      before === 'niệm' && !breaksClause(worded, last) && !NO_OCCASION.has(worded.plain[last] ?? '');
    return bare ? { occasion: unnamed(worded, last), ordinal, shared: null } : null;
  }
  const follows = previous !== undefined && joined(worded, previous.occasion.last, first);
  const sure = (occasion.observance !== null && occasion.short !== true) || head !== null || follows;
  return sure || isAnnounced(worded, first) ? { occasion, ordinal, shared: null } : null;
}

/** "kỷ niệm 30 năm ca hát", "kỷ niệm 120 năm thị xã Sa Pa": an occasion told by nothing but its words. */
function unnamed(worded: WordedText, first: number): Occasion {
  const body = foundedBody(worded, first);
  if (body !== null) return { ...body, otherwise: classOfThing(worded, first) ?? body.class };
  const last = Math.max(first, occasionLimit(worded, first));
  return {
    first,
    last,
    observance: null,
    head: null,
    class: classOfThing(worded, first) ?? 'historic_event',
  };
}

/** "mừng Đảng 96 tuổi". */
function agedParty({ plain }: WordedText, at: number): Reading | null {
  if (plain[at] !== 'đảng' || !cueBefore(plain, at) || plain[at - 1] === 'tuổi') return null;
  const from = skip(plain, at + 1, new Set(['ta', 'tròn', 'quang', 'vinh', 'bước', 'sang']));
  const value = Number(plain[from] ?? '');
  const observance = observanceById('thanh-lap-dang');
  if (!Number.isInteger(value) || value < 1 || plain[from + 1] !== 'tuổi' || observance === null) return null;
  const occasion: Occasion = { first: at, last: from + 2, observance, head: null, class: observance.class };
  return { occasion, ordinal: { first: from, last: from + 2, value, form: 'years' }, shared: null };
}

/** An occasion named without a number behind a word of celebration. */
function afterOpener(worded: WordedText, at: number, placeIds: readonly string[]): Reading | null {
  const { plain } = worded;
  const opener = plain[at] ?? '';
  if (!OPENERS.has(opener)) return null;
  const place: OccasionPlace = { afterOrdinal: false, placeIds, head: null };
  if (opener === 'giỗ') return afterDeathRite(worded, at, place);
  const from = skip(plain, at + 1, BEFORE_NAME);
  if (readOrdinal(plain, from) !== null && dayByNumber(worded, from) === null) return null;
  for (let first = at + 1; first <= from; first += 1) {
    const named = namedDay(worded, first, place);
    if (named !== null) return { occasion: named, ordinal: null, shared: null };
  }
  const byNumber = plain[from - 1] === 'lễ' ? null : dayByNumber(worded, from);
  if (byNumber !== null) return { occasion: byNumber, ordinal: null, shared: null };
  if (!CELEBRATIONS.has(opener) || plain[from - 1] !== 'ngày') return null;
  const occasion = readOccasion(worded, from - 1, place);
  if (occasion?.head == null || !UNNUMBERED_HEADS.has(occasion.head)) return null;
  return { occasion, ordinal: null, shared: null };
}

/** "giỗ Hoàng đế Quang Trung", and "Giỗ Tổ" whose name begins with the word itself. */
function afterDeathRite(worded: WordedText, at: number, place: OccasionPlace): Reading | null {
  const named = namedDay(worded, at, place);
  if (named !== null) return { occasion: named, ordinal: null, shared: null };
  const next = worded.words[at + 1];
  if (next?.capital !== true || worded.words[at]?.end !== next.start - 1) return null;
  const occasion = readOccasion(worded, at + 1, { ...place, head: 'death' });
  return occasion === null ? null : { occasion: { ...occasion, first: at }, ordinal: null, shared: null };
}

/** A known day joined to the one before: "80 năm Cách mạng Tháng Tám và Quốc khánh" shares the number of equal years. */
function joinedDay(worded: WordedText, previous: Reading, at: number): Reading | null {
  const { last } = previous.occasion;
  const apart =
    at > last || /[,&-]/u.test(worded.text.slice(worded.words[last - 1]?.end, worded.words[at]?.start));
  if (!apart || !joined(worded, last, at)) return null;
  const named = namedDay(worded, at, { afterOrdinal: false, placeIds: [], head: null });
  if (named === null) return null;
  const number = previous.ordinal?.value ?? previous.shared;
  return { occasion: named, ordinal: null, shared: sameYear(previous.occasion, named) ? number : null };
}

function nextReading(
  worded: WordedText,
  at: number,
  previous: Reading | undefined,
  placeIds: readonly string[],
): Reading | null {
  const ordinal = readOrdinal(worded.plain, at) ?? ordinalBeforeSpan(worded, at);
  if (ordinal !== null) {
    const reading = afterOrdinal(worded, ordinal, previous, placeIds);
    if (reading !== null) return reading;
  }
  return (
    agedParty(worded, at) ??
    afterOpener(worded, at, placeIds) ??
    (previous === undefined ? null : joinedDay(worded, previous, at))
  );
}

/** Whether two occasions are of one year, so that a number told for one counts for the other. */
function sameYear(one: Occasion, other: Occasion): boolean {
  const year = one.observance?.origin?.slice(0, 4);
  return year !== undefined && other.observance?.origin?.startsWith(year) === true;
}

/** "Quốc khánh lần thứ 78": a number behind its occasion also counts for the one joined before it. */
function takeTrailing(worded: WordedText, readings: Reading[], at: number): number {
  const last = readings.at(-1);
  if (last?.ordinal !== null) return at;
  if (at !== last.occasion.last && !joined(worded, last.occasion.last, at)) return at;
  const ordinal = readOrdinal(worded.plain, at);
  if (ordinal?.form !== 'counted') return at;
  readings[readings.length - 1] = { ...last, ordinal };
  const before = readings.at(-2);
  if (before?.ordinal === null && sameYear(before.occasion, last.occasion)) {
    readings[readings.length - 2] = { ...before, shared: ordinal.value };
  }
  return ordinal.last;
}

function asRanges({ text, words }: WordedText, { occasion, ordinal, shared }: Reading): FoundOccasion {
  const startOf = (at: number): number => words[at]?.start ?? text.length;
  const endOf = (at: number): number => words[at - 1]?.end ?? 0;
  const nameStart = Math.min(startOf(occasion.first), text.length);
  const nameEnd = Math.max(nameStart, endOf(occasion.last));
  return {
    start: ordinal === null ? nameStart : Math.min(startOf(ordinal.first), nameStart),
    end: ordinal === null ? nameEnd : Math.max(endOf(ordinal.last), nameEnd),
    nameStart,
    nameEnd,
    observance: occasion.observance,
    class: occasion.class,
    otherwise: occasion.otherwise ?? occasion.class,
    ordinal: ordinal?.value ?? shared,
  };
}

/** The occasions that a text names, in order, each with its own or its neighbour's number. */
export function findOccasions(worded: WordedText, placeIds: readonly string[]): FoundOccasion[] {
  const readings: Reading[] = [];
  let at = 0;
  while (at < worded.words.length) {
    const behind = takeTrailing(worded, readings, at);
    if (behind > at) {
      at = behind;
      continue;
    }
    const reading = nextReading(worded, at, readings.at(-1), placeIds);
    if (reading === null) {
      at += 1;
      continue;
    }
    readings.push(reading);
    at = Math.max(at + 1, reading.occasion.last);
  }
  return readings.map((reading) => asRanges(worded, reading));
}
