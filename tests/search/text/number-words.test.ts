import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../search/text/number-words.ts';

/** Value first, then the ways to say it; the second field is how many words it takes. */
const READ: readonly (readonly [number, number, string])[] = [
  [5, 1, 'năm đồng chí'],
  [5, 1, 'năm năm'],
  [7, 1, 'bảy đồng chí'],
  [10, 1, 'mười năm'],
  [15, 2, 'mười lăm năm'],
  [19, 2, 'mười chín đảng viên'],
  [25, 2, 'hai lăm năm'],
  [31, 3, 'ba mươi mốt cụ'],
  [40, 2, 'bốn mươi năm'],
  [45, 3, 'bốn mươi lăm năm'],
  [55, 3, 'năm mươi lăm năm'],
  [64, 3, 'sáu mươi tư'],
  [78, 3, 'bảy mươi tám'],
  [100, 2, 'một trăm năm'],
  [105, 4, 'một trăm linh năm'],
  [150, 4, 'một trăm năm mươi năm'],
  [364, 5, 'ba trăm sáu mươi tư'],
  [1000, 2, 'một nghìn năm'],
  [1250, 6, 'một nghìn hai trăm năm mươi đảng viên'],
  [364, 1, '364 đảng viên'],
  [1234, 1, '1.234 đảng viên'],
];

const UNREAD = ['mươi', 'đồng chí', 'trăm', '', '12.5', 'lăm', '31/8'];

describe('numbers in figures and words', () => {
  test.each(READ)('%i takes %i words of "%s"', (value, length, text) => {
    expect(readNumber(text.split(' '), 0)).toEqual({ value, length });
  });
  test.each(UNREAD)('"%s" is no number', (text) => {
    expect(readNumber(text.split(' '), 0)).toBeNull();
  });
});
