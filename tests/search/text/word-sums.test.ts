import { describe, expect, it } from 'vitest';
import { countedAt, countOn, SUMS } from '../../../search/text/word-sums.ts';

function sumOf(words: string): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum = countOn(sum, countedAt(words, at));
  return sum;
}

describe('sums of words', () => {
  it.each([
    ['Cần Thơ', 'CẦN THƠ'],
    ['Quy', 'Qui'],
    ['Lý', 'LÍ'],
    ['Đắk', 'Dak'],
    ['đăk', 'Đắc'],
  ])('%s counts as %s', (one, other) => {
    expect(sumOf(one)).toBe(sumOf(other));
  });

  it.each([
    ['Cần', 'Can'],
    ['Thơ', 'Thở'],
    ['An Giang', 'Giang An'],
    ['Hà', 'Hà2'],
  ])('%s does not count as %s', (one, other) => {
    expect(sumOf(one)).not.toBe(sumOf(other));
  });

  it('stays within its table in any text', () => {
    const sum = sumOf('Ỹ字\u{1F600}\uFFFF'.repeat(1000));
    expect(sum >= 0 && sum < SUMS).toBe(true);
  });

  it('takes signs, letters of other scripts and the ends of the text for nothing', () => {
    expect(Array.from(' -.\n…字', (sign) => countedAt(sign, 0))).toEqual([0, 0, 0, 0, 0, 0]);
    expect([countedAt('a', -1), countedAt('a', 1), countedAt('', 0)]).toEqual([0, 0, 0]);
  });
});
