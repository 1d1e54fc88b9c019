import { readOrdinal } from './anniversary-ordinal.ts';
import { HEADS, LINKS, nameOfHead } from './headed-names.ts';
import { namedDay } from './named-days.ts';
import { joined } from './occasion-cues.ts';
import { skip } from './occasion-words.ts';
import type { Occasion, WordedText, Reading } from './occasion.ts';

/** "… và ngày truyền thống Công an nhân dân", "… và ngày thành lập Đảng": a known day by its head word behind "ngày". */
function dayByHead(worded: WordedText, at: number): Occasion | null {
  if (worded.plain[at - 1] !== 'ngày') return null;
  const head = HEADS.at(worded.text, worded.words, at);
  if (head === null) return null;
  const object = skip(worded.plain, head.last, LINKS);
  const named =
    nameOfHead(worded, head.value, head.last, head.last + 1) ??
    nameOfHead(worded, head.value, object, object + 1);
  return named === null ? null : { ...named, first: at };
}

/** A known day joined to the one before: "80 năm Cách mạng Tháng Tám và Quốc khánh" shares the number of equal years. */
export function joinedDay(worded: WordedText, previous: Reading, at: number): Reading | null {
  const { last } = previous.occasion;
  const apart =
    at > last || /[,&-]/u.test(worded.text.slice(worded.words[last - 1]?.end, worded.words[at]?.start));
  if (!apart || !joined(worded, last, at)) return null;
  const named =
    namedDay(worded, at, { afterOrdinal: false, placeIds: [], head: null }) ?? dayByHead(worded, at);
  if (named === null) return null;
  const number = previous.ordinal?.value ?? previous.shared;
  return { occasion: named, ordinal: null, shared: sameYear(previous.occasion, named) ? number : null };
}

/** Whether two occasions are of one year, so that a number told for one counts for the other. */
function sameYear(one: Occasion, other: Occasion): boolean {
  const year = one.observance?.origin?.slice(0, 4);
  return year !== undefined && other.observance?.origin?.startsWith(year) === true;
}

/** "Quốc khánh lần thứ 78": a number behind its occasion also counts for the one joined before it. */
export function takeTrailing(worded: WordedText, readings: Reading[], at: number): number {
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
