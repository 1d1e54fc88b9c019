import { readNumber } from '../text/number-words.ts';
import { type AnniversaryOrdinal, readOrdinal } from './anniversary-ordinal.ts';
import { classOfThing, foundedBody, HEADS, headBehind } from './headed-names.ts';
import { NAMES, NAMES_AFTER_ORDINAL } from './observance-index.ts';
import { observanceById } from './observances.ts';
import { cueBefore, joined } from './occasion-cues.ts';
import type { OccasionHead } from './occasion-heads.ts';
import { readOccasion } from './occasion-reader.ts';
import { breaksClause, occasionLimit, skip } from './occasion-words.ts';
import type { Occasion, WordedText, Reading } from './occasion.ts';

/** Words before "N năm" that make it a length of time. */
const LENGTH_OF_TIME = new Set([
  'sau', 'hơn', 'gần', 'trong', 'suốt', 'qua', 'khoảng', 'trước', 'ngót', 'cách', 'trải', 'từ', 'thêm', 'chừng', 'mỗi',
  'hàng', 'những', 'với', 'có',
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

/** Whether the words around "N năm" say that an occasion follows. */
function isAnnounced({ plain }: WordedText, first: number): boolean {
  return first === 0 || cueBefore(plain, first);
}

/** "sau N năm" is a length of time, and "lần thứ N" alone may count anything. */
function mayCount(before: string, { form }: AnniversaryOrdinal, head: OccasionHead | null): boolean {
  if (LENGTH_OF_TIME.has(before)) return false;
  return form === 'years' || head !== null || before === 'niệm' || before === 'mừng';
}

const LONGEST_SPAN = 60;

const SPAN_IN_BRACKETS = /^\s?\(\s*\d[^()\p{L}]{3,40}\)/u;

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
export function ordinalBeforeSpan(worded: WordedText, at: number): AnniversaryOrdinal | null {
  const ordinal = readOrdinal(worded.plain, at, true);
  return ordinal !== null && behindBrackets(worded, ordinal.last) > ordinal.last ? ordinal : null;
}

/** "kỷ niệm 80 Quốc khánh", "kỷ niệm 15 ngày thành lập": a slip of the press that leaves "năm" out. */
export function ordinalWithoutYears(
  { text, words, plain }: WordedText,
  at: number,
): AnniversaryOrdinal | null {
  if (plain[at - 1] !== 'niệm') return null;
  const number = readNumber(plain, at);
  if (number === null) return null;
  const last = at + number.length;
  const named = plain[last] === 'ngày' ? last + 1 : last;
  const follows =
    HEADS.at(text, words, named) ?? NAMES.at(text, words, last) ?? NAMES_AFTER_ORDINAL.at(text, words, named);
  return follows === null ? null : { first: at, last, value: number.value, form: 'years' };
}

/** "kỷ niệm 30 năm …", "họp mặt 60 năm …": the last words of what needs no further sign of an occasion. */
const GATHERINGS = new Set(['niệm', 'mặt', 'tinh']);

/** An occasion behind "N năm" or "lần thứ N", when the words around say that it is one. */
export function afterOrdinal(
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
      GATHERINGS.has(before) && !breaksClause(worded, last) && !NO_OCCASION.has(worded.plain[last] ?? '');
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
export function agedParty({ plain }: WordedText, at: number): Reading | null {
  if (plain[at] !== 'đảng' || plain[at - 1] === 'tuổi') return null;
  const from = skip(plain, at + 1, new Set(['ta', 'tròn', 'quang', 'vinh', 'bước', 'sang']));
  if (!cueBefore(plain, at) && plain[from - 1] !== 'tròn') return null;
  const value = Number(plain[from] ?? '');
  const observance = observanceById('thanh-lap-dang');
  if (!Number.isInteger(value) || value < 1 || plain[from + 1] !== 'tuổi' || observance === null) return null;
  const occasion: Occasion = { first: at, last: from + 2, observance, head: null, class: observance.class };
  return { occasion, ordinal: { first: from, last: from + 2, value, form: 'years' }, shared: null };
}
