import { readOrdinal } from './anniversary-ordinal.ts';
import { NAMES } from './observance-index.ts';
import type { WordedText } from './occasion.ts';

/** Words between "N năm" and the occasion's own name. */
export const FILLERS = new Set(['ngày', 'kể', 'từ', 'của', 'cuộc', 'lễ', 'kỷ', 'niệm', 'khi', 'đại']);

/** Words with which the clause goes on: the occasion's name ends before them. */
const STOPS = new Set([
  'do', 'tại', 'với', 'được', 'đã', 'sẽ', 'đang', 'là', 'nhằm', 'để', 'gắn', 'diễn', 'ở', 'vào', 'trong', 'nhân', 'cùng',
  'trao', 'đón', 'sáng', 'chiều', 'hôm', 'vừa', 'bằng', 'theo', 'trước', 'sau',
]); // prettier-ignore

/** The same for two words of which the first alone says nothing: "Hội đồng", "tối cao". */
const STOP_PAIRS = new Set([
  'tổ chức', 'đồng thời', 'kết hợp', 'tối nay', 'tối qua', 'tối ngày', 'khẳng định', 'đến nay', 'qua đó', 'mà còn',
  'khánh thành', 'khởi công', 'công bố', 'tiếp tục',
]); // prettier-ignore

/** Words behind which a stop is no stop: "nhân dân", "được UNESCO ghi danh". */
const GOES_ON_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  nhân: new Set(['dân', 'đạo', 'văn', 'loại']),
  được: new Set(['unesco', 'ghi']),
};

const goesOnAs = (stop: string, next = ''): boolean => GOES_ON_WITH[stop]?.has(next) === true;

/** The full stop of "TP. Hà Tĩnh" ends nothing. */
const SHORTENED = new Set(['tp', 'tx', 'tt', 'p', 'q', 'h']);

const CLAUSE_BREAK = /[;:!?…(),\n]|\.(?:\s|$)/u;

const LONGEST_OCCASION = 26;

const LONGEST_SKIP = 8;

/** Whether a sign between word `at` and the one before it ends the clause. */
export function breaksClause({ text, words }: WordedText, at: number): boolean {
  const left = words[at - 1];
  const right = words[at];
  return (
    left !== undefined &&
    !(text.startsWith('. ', left.end) && SHORTENED.has(text.slice(left.start, left.end).toLowerCase())) &&
    right !== undefined &&
    right.start > left.end &&
    CLAUSE_BREAK.test(text.slice(left.end, right.start))
  );
}

/** Index of the first word from `at` on that is not in the set, a few words on at most. */
export function skip(plain: readonly string[], at: number, set: ReadonlySet<string>): number {
  let next = at;
  while (next < at + LONGEST_SKIP && set.has(plain[next] ?? '')) next += 1;
  return next;
}

const LONGEST_WORLD_DAY = 6;

/** "Ngày Nước thế giới", "Ngày Quốc tế Gia đình": `at` is the word behind "Ngày". */
function isWorldDay(plain: readonly string[], at: number): boolean {
  const name = plain.slice(at, at + LONGEST_WORLD_DAY).join(' ');
  return name.includes('thế giới') || name.startsWith('quốc tế');
}

/** Whether the next occasion begins here: "… và 88 năm …", "… và Quốc khánh", "… và Ngày Nước thế giới". */
function opensNext(worded: WordedText, at: number): boolean {
  const { text, words, plain } = worded;
  if (readOrdinal(plain, at) !== null) return true;
  if (plain[at] !== 'và') return false;
  if (plain[at + 1] === 'ngày' && words[at + 1]?.capital === true) return isWorldDay(plain, at + 2);
  const next = skip(plain, at + 1, FILLERS);
  return readOrdinal(plain, next) !== null || NAMES.at(text, words, next) !== null;
}

/** "thành lập trường ngày 5/9/2017": a day told in full is part of no name. */
const FULL_DAY = /^ngày \d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/iu;
const LONGEST_DAY = 24;

function isFullDay({ text, words, plain }: WordedText, at: number): boolean {
  if (plain[at] !== 'ngày') return false;
  const start = words[at]?.start ?? 0;
  return FULL_DAY.test(text.slice(start, start + LONGEST_DAY));
}

/** Index of the first word that no longer belongs to the occasion that starts at `from`. */
export function occasionLimit(worded: WordedText, from: number): number {
  const most = Math.min(worded.words.length, from + LONGEST_OCCASION);
  for (let at = from + 1; at < most; at += 1) {
    const word = worded.words[at];
    if (word === undefined || breaksClause(worded, at) || opensNext(worded, at)) return at;
    if (isFullDay(worded, at)) return at;
    if (goesOnAs(word.text, worded.plain[at + 1])) continue;
    const pair = `${word.text} ${worded.plain[at + 1] ?? ''}`;
    if (!word.capital && (STOPS.has(word.text) || STOP_PAIRS.has(pair))) return at;
  }
  return most;
}
