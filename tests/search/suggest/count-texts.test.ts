import { describe, expect, test } from 'vitest';
import { countTexts } from '../../../search/suggest/count-texts.ts';

describe('counting texts', () => {
  const corpus = countTexts(['Lễ hội, lễ hội và hội chợ', 'Lễ kỷ niệm', 'le hoi']);

  test('each occurrence counts, with its marks and without', () => {
    expect(corpus.articles).toBe(3);
    expect(corpus.word('le')).toBe(4);
    expect(corpus.word('hoi')).toBe(4);
    expect(corpus.marked('le64')).toBe(3);
    expect(corpus.marked('le0')).toBe(1);
  });

  test('pairs are neighbours in this order, and none goes from one text to the next', () => {
    expect(corpus.pair('le', 'hoi')).toBe(3);
    expect(corpus.pair('hoi', 'le')).toBe(1);
    expect(corpus.pair('le', 'niem')).toBe(0);
    expect(corpus.pair('cho', 'le')).toBe(0);
    expect(corpus.pair('niem', 'le')).toBe(0);
  });

  test('strangers count nought', () => {
    expect(corpus.word('xyz')).toBe(0);
    expect(corpus.word('')).toBe(0);
    expect(corpus.marked('')).toBe(0);
    expect(corpus.pair('xyz', 'le')).toBe(0);
    expect(corpus.pair('', '')).toBe(0);
    expect(countTexts([]).word('le')).toBe(0);
  });
});
