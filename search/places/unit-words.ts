import { endBefore, isWordAt, wordBefore } from './capital-words.ts';
import { countedAt, countOn, SUMS } from '../text/word-sums.ts';

/** Where in the order of administration a unit stands. */
export type UnitLevel = 'province' | 'district' | 'ward';

/** A unit word as it is printed before a name. */
export interface UnitWord {
  /** Lower case, words separated by a blank. */
  readonly written: string;
  /** The unit in full. */
  readonly unit: string;
  /** `city` words stand before cities of both upper levels. */
  readonly level: UnitLevel | 'city';
  /** True for a single letter that counts only with a full stop before a known name. */
  readonly letter: boolean;
  readonly example: string;
}

/** Words that say what kind of unit the name after them is; party committees and youth unions stand for their unit. */
export const unitWords = [
  { written: 'tỉnh', unit: 'tỉnh', level: 'province', letter: false, example: 'tỉnh An Giang' },
  { written: 'tỉnh ủy', unit: 'tỉnh', level: 'province', letter: false, example: 'Tỉnh ủy An Giang' },
  { written: 'tỉnh đoàn', unit: 'tỉnh', level: 'province', letter: false, example: 'Tỉnh đoàn An Giang' },
  { written: 'thành phố', unit: 'thành phố', level: 'city', letter: false, example: 'thành phố Nha Trang' },
  { written: 'tp', unit: 'thành phố', level: 'city', letter: false, example: 'TP.Nha Trang' },
  { written: 'thủ đô', unit: 'thành phố', level: 'city', letter: false, example: 'Thủ đô Hà Nội' },
  { written: 'thành ủy', unit: 'thành phố', level: 'city', letter: false, example: 'Thành ủy Cần Thơ' },
  { written: 'thành đoàn', unit: 'thành phố', level: 'city', letter: false, example: 'Thành đoàn Đà Nẵng' },
  { written: 'quận', unit: 'quận', level: 'district', letter: false, example: 'quận Ninh Kiều' },
  { written: 'quận ủy', unit: 'quận', level: 'district', letter: false, example: 'Quận ủy Ninh Kiều' },
  { written: 'q', unit: 'quận', level: 'district', letter: true, example: 'Q.Ninh Kiều' },
  { written: 'huyện', unit: 'huyện', level: 'district', letter: false, example: 'huyện Cờ Đỏ' },
  { written: 'huyện ủy', unit: 'huyện', level: 'district', letter: false, example: 'Huyện ủy Cờ Đỏ' },
  { written: 'huyện đoàn', unit: 'huyện', level: 'district', letter: false, example: 'Huyện đoàn Cờ Đỏ' },
  { written: 'huyện đảo', unit: 'huyện', level: 'district', letter: false, example: 'huyện đảo Lý Sơn' },
  { written: 'h', unit: 'huyện', level: 'district', letter: true, example: 'H.Cờ Đỏ' },
  { written: 'thị xã', unit: 'thị xã', level: 'district', letter: false, example: 'thị xã Vĩnh Châu' },
  { written: 'thị ủy', unit: 'thị xã', level: 'district', letter: false, example: 'Thị ủy Vĩnh Châu' },
  { written: 'tx', unit: 'thị xã', level: 'district', letter: false, example: 'TX Vĩnh Châu' },
  { written: 'phường', unit: 'phường', level: 'ward', letter: false, example: 'phường Cái Khế' },
  { written: 'p', unit: 'phường', level: 'ward', letter: true, example: 'P.Cái Khế' },
  { written: 'xã', unit: 'xã', level: 'ward', letter: false, example: 'xã Thới Lai' },
  { written: 'x', unit: 'xã', level: 'ward', letter: true, example: 'X.Thới Lai' },
  { written: 'thị trấn', unit: 'thị trấn', level: 'ward', letter: false, example: 'thị trấn Thới Lai' },
  { written: 'đặc khu', unit: 'đặc khu', level: 'ward', letter: false, example: 'đặc khu Phú Quốc' },
] as const satisfies readonly UnitWord[];

const byWritten: ReadonlyMap<string, UnitWord> = new Map(unitWords.map((word) => [word.written, word]));

export function isUnitWord(words: string): boolean {
  return byWritten.has(words.toLowerCase());
}

/** A unit word found before a name, and where it starts. */
export interface UnitBefore {
  readonly word: UnitWord;
  readonly start: number;
}

/** Sums of the ends of all unit words, of one letter up to a word, counted from the last letter. */
const ENDS = ((): Uint8Array => {
  const sums = new Uint8Array(SUMS);
  for (const { written } of unitWords) {
    let sum = 0;
    for (let at = written.length - 1; at >= 0 && isWordAt(written, at); at -= 1) {
      sum = countOn(sum, countedAt(written, at));
      sums[sum] = 1;
    }
  }
  return sums;
})();

/** Whether the word that ends at `end` may be a unit word; tells it of nearly all others by a letter or two. */
function mayBeUnit(text: string, end: number): boolean {
  let sum = 0;
  let at = end - 1;
  for (let letter = countedAt(text, at); letter !== 0; letter = countedAt(text, at)) {
    sum = countOn(sum, letter);
    at -= 1;
    if (ENDS[sum] === 0) return false;
  }
  return true;
}

/** The unit word right before `at`, the longer one of two that end there; null where none does. */
export function unitBefore(text: string, at: number): UnitBefore | null {
  const last = mayBeUnit(text, endBefore(text, at)) ? wordBefore(text, at) : null;
  if (last === null) return null;
  const first = last.dotted ? null : wordBefore(text, last.start);
  if (first?.dotted === false) {
    const long = byWritten.get(text.slice(first.start, last.end).toLowerCase());
    if (long !== undefined) return { word: long, start: first.start };
  }
  const short = byWritten.get(text.slice(last.start, last.end).toLowerCase());
  return short === undefined || (short.letter && !last.dotted) ? null : { word: short, start: last.start };
}
