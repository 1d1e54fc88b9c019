import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldVietnamese, foldWithOffsets } from '../../../search/text/fold-vietnamese.ts';
import { slug } from '../../../search/text/slug.ts';

describe('folding', () => {
  test.each([
    ['Đà Nẵng', 'da nang'],
    ['ĐƯỜNG', 'duong'],
    ['Ðắk Lắk', 'dak lak'],
    ['thuở', 'thuo'],
    ['', ''],
  ])('%s → %s', (given, folded) => {
    expect(foldVietnamese(given)).toBe(folded);
    expect(foldVietnamese(given.normalize('NFD'))).toBe(folded);
    expect(foldWithOffsets(given.normalize('NFD')).text).toBe(folded);
  });

  test('a range found in the folded text marks the same letters as given', () => {
    for (const given of ['Tưởng niệm ở Cần Thơ', 'Tưởng niệm ở Cần Thơ'.normalize('NFD')]) {
      const { text, toOriginal } = foldWithOffsets(given);
      const start = text.indexOf('can tho');
      expect(given.slice(toOriginal(start), toOriginal(start + 7)).normalize('NFC')).toBe('Cần Thơ');
    }
  });

  test('offsets never fall and end with the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { text, toOriginal } = foldWithOffsets(given);
        expect(toOriginal(text.length)).toBe(given.length);
        for (let at = 1; at <= text.length; at += 1)
          expect(toOriginal(at)).toBeGreaterThanOrEqual(toOriginal(at - 1));
      }),
    );
  });
});

describe('slug', () => {
  test.each([
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['TP. Hồ Chí Minh', 'tp-ho-chi-minh'],
    ['  Đắk Lắk! ', 'dak-lak'],
    ['—', ''],
  ])('%s → %s', (given, expected) => {
    expect(slug(given)).toBe(expected);
    expect(slug(given.normalize('NFD'))).toBe(expected);
  });
});
