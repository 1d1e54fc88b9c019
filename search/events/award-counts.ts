import { readNumber } from '../text/number-words.ts';
import type { ReadingWord } from '../text/reading-words.ts';

/** A text with its words, read once for all award rules. */
export interface AwardText {
  readonly text: string;
  readonly words: readonly ReadingWord[];
  readonly plain: readonly string[];
}

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
  'suất', 'đội', 'tín', 'chức', 'cơ', 'ban', 'văn', 'tình', 'phụ', 'chủ', 'khối', 'viên', 'tướng', 'hạng', 'chiếc', 'mái', 'nghĩa',
]); // prettier-ignore
/** "đồng" is money unless "chí" or "bào" follows; "công" work unless "dân", "nhân", "ty", "chức", "an". */
const NEEDS: Readonly<Record<string, ReadonlySet<string>>> = {
  đồng: new Set(['chí', 'bào']),
  công: new Set(['dân', 'nhân', 'ty', 'chức', 'an', 'đoàn', 'trình']),
  học: new Set(['sinh', 'viên']),
  hạng: new Set(['nhất', 'nhì', 'ba']),
  trường: new Set(['hợp', 'học']),
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

/** Number and noun at word `at`: "3 đồng chí", "bảy cụ", "1.234 đảng viên"; null when none stands there. */
export function readCount(read: AwardText, at: number): Count | null {
  const { plain, words, text } = read;
  const number = readNumber(plain, at);
  if (number === null || isPartOfDate(read, at) || plain[at - 1] === 'thứ' || isWordYear(read, at))
    return null;
  const noun = plain[at + number.length] ?? '';
  if (!COUNTED.has(noun)) return null;
  const needed = NEEDS[noun];
  if (needed !== undefined && !needed.has(plain[at + number.length + 1] ?? '')) return null;
  const left = words[at + number.length - 1];
  const right = words[at + number.length];
  if (left === undefined || right === undefined || /[^\s"']/u.test(text.slice(left.end, right.start)))
    return null;
  return { first: at, last: at + number.length + 1, value: number.value, noun };
}

/** Words of a text between two of its words, as written. */
export function between({ text, words }: AwardText, last: number, first: number): string {
  return text.slice(words[last - 1]?.end ?? 0, words[first]?.start ?? text.length);
}
