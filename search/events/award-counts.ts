import { readNumber } from '../text/number-words.ts';
import { between, type AwardText, type WordRange } from './award-text.ts';
import { numbersAName } from './numbered-names.ts';

/** A number of people, groups or badges: words `[first, last)`, the noun included. */
export interface Count {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly noun: string;
}

/** What is counted where awards are given; the first word of each. */
const COUNTED = new Set([
  'đồng', 'đảng', 'người', 'cụ', 'bác', 'ông', 'bà', 'mẹ', 'cán', 'sĩ', 'lão', 'cá', 'tập', 'trường', 'huy', 'đ', 'vị',
  'mốc', 'gia', 'thân', 'nhà', 'giáo', 'học', 'thầy', 'cô', 'hộ', 'doanh', 'đơn', 'công', 'chiến', 'nghệ', 'hội', 'đoàn',
  'điển', 'gương', 'tấm', 'em', 'vận', 'quân', 'thanh', 'nông', 'cựu', 'liệt', 'anh', 'chị', 'bạn', 'thương', 'nữ', 'nam',
  'bệnh', 'y', 'tác', 'huân', 'bằng', 'giấy', 'cờ', 'kỷ', 'danh', 'quần', 'thành', 'sinh', 'sản', 'lượt', 'tổ',
  'chi', 'xã', 'huyện', 'phường', 'ngư', 'nhân', 'cháu', 'du', 'phóng', 'hh', 'đại', 'trung', 'thượng', 'thiếu', 'bộ', 'ngành',
  'suất', 'đội', 'tín', 'chức', 'cơ', 'ban', 'văn', 'tình', 'phụ', 'chủ', 'khối', 'viên', 'tướng', 'vợ', 'hạng', 'chiếc', 'mái', 'nghĩa',
]); // prettier-ignore
/** "đồng" is money unless "chí" or "bào" follows; "công" work unless "dân", "nhân", "ty", "chức", "an". */
const NEEDS: Readonly<Record<string, ReadonlySet<string>>> = {
  đồng: new Set(['chí', 'bào']),
  công: new Set(['dân', 'nhân', 'ty', 'chức', 'an', 'đoàn', 'trình']),
  học: new Set(['sinh', 'viên']),
  hạng: new Set(['nhất', 'nhì', 'ba']),
  trường: new Set(['hợp', 'học', 'thpt', 'thcs', 'tiểu', 'mầm', 'đại']),
  vợ: new Set(['chồng']),
  tổ: new Set(['dân', 'đảng', 'công', 'tự', 'an', 'bảo']),
};

const DATE_BEFORE = /\d(?:[.-]|\s?\/\s?)$/u;
const DATE_BEHIND = /^(?:[.-]|\s?\/\s?)\d|^\s?%/u;

/** Whether a figure is part of a date, a document number or a share. */
export function isPartOfDate({ text, words }: AwardText, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    DATE_BEFORE.test(text.slice(Math.max(0, word.start - 4), word.start)) ||
    DATE_BEHIND.test(text.slice(word.end, word.end + 4))
  );
}

const NUMBER_WORD =
  /^(?:\d[\d.]*|mươi|mười|mốt|tư|lăm|nhăm|trăm|nghìn|một|hai|ba|bốn|sáu|bảy|tám|chín|mấy|nhiều|những|hàng|vài)$/u;

/** "năm" behind a number is the word for year. */
function isWordYear(read: AwardText, at: number): boolean {
  if (read.plain[at] !== 'năm' || !NUMBER_WORD.test(read.plain[at - 1] ?? '')) return false;
  return between(read, at, at).trim() === '';
}

/** Larger than any month, so that "19/5" is never taken for a share. */
const LEAST_WHOLE = 13;

/** "25/27 đảng viên": those who received, of those who were to. */
function shareAt({ plain, words, text }: AwardText, at: number): Count | null {
  const [part, whole, noun] = [words[at], words[at + 1], words[at + 2]];
  if (part === undefined || whole === undefined || noun === undefined) return null;
  if (text.slice(part.end, whole.start) !== '/' || text.slice(whole.end, noun.start) !== ' ') return null;
  const [value, of] = [Number(part.text), Number(whole.text)];
  if (!(value <= of && of >= LEAST_WHOLE) || /[\d/]/u.test(text.charAt(part.start - 1))) return null;
  return isCounted(plain, at + 2) ? { first: at, last: at + 3, value, noun: noun.text } : null;
}

/** Whether what is counted where awards are given stands at word `at`. */
function isCounted(plain: readonly string[], at: number): boolean {
  const noun = plain[at] ?? '';
  const needed = NEEDS[noun];
  return COUNTED.has(noun) && (needed === undefined || needed.has(plain[at + 1] ?? ''));
}

/** Number and noun at word `at`: "3 đồng chí", "bảy cụ", "1.234 đảng viên"; null when none stands there. */
export function readCount(read: AwardText, at: number): Count | null {
  const { plain, words, text } = read;
  const number = readNumber(plain, at);
  if (number === null || isWordYear(read, at)) return null;
  if (!/[,;:(]/u.test(between(read, at, at)) && numbersAName(plain, at, number.value)) return null;
  const share = shareAt(read, at);
  if (share !== null) return share;
  if (isPartOfDate(read, at)) return null;
  const noun = plain[at + number.length] ?? '';
  if (!isCounted(plain, at + number.length)) return null;
  const left = words[at + number.length - 1];
  const right = words[at + number.length];
  if (left === undefined || right === undefined || /[^\s"']/u.test(text.slice(left.end, right.start)))
    return null;
  return { first: at, last: at + number.length + 1, value: number.value, noun };
}

/** All numbers with a noun, in order. */
export function readCounts(read: AwardText): Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < read.plain.length; at += 1) {
    const count = readCount(read, at);
    if (count === null) continue;
    counts.push(count);
    at = count.last - 1;
  }
  return counts;
}

/** Those of ordered counts that lie within words `[first, last)`. */
export function countsWithin(counts: readonly Count[], { first, last }: WordRange): Count[] {
  let low = 0;
  let high = counts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle]?.first ?? first) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((counts[end]?.last ?? Infinity) <= last) end += 1;
  return counts.slice(low, end);
}
