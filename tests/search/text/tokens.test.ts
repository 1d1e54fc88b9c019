import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalForm } from '../../../search/text/canonical-text.ts';
import { tokens } from '../../../search/text/tokens.ts';

const folded = (text: string): string => tokens(text)
  .map((token) => token.folded)
  .join(' '); // prettier-ignore

const WORDS: readonly (readonly [expected: string, ...texts: string[]])[] = [
  ['bo chinh tri 59 nq tw', 'Bộ Chính trị, 59-NQ/TW', 'bộ chính trị 59/NQ.TW'],
  ['ngay 2 9 2023', 'ngày 2/9/2023', 'ngày 02-09-2023', 'Ngày 2.9.2023'],
  ['tp hcm', 'TP.HCM', 'tp HCM', 'TP. HCM'],
  ['ki niem', 'kỷ niệm', 'kỉ niệm', 'Kỷ-niệm'],
  ['hoa binh', 'hòa bình', 'hoà bình'],
  ['qui ii', 'quý II', 'quí II'],
  ['may bay', 'máy bay', 'máy  bay'],
  ['vi ba', 'vị ba'],
  ['19h30 u23 m2', '19h30, U23; m²'],
  ['', '', ' … - " / 😀'],
];

describe('tokens', () => {
  test.each(WORDS)('%j', (expected, ...texts) => {
    for (const text of texts) {
      expect(folded(text)).toBe(expected);
      expect(folded(text.normalize('NFD'))).toBe(expected);
    }
  });

  test('ranges cut the words out of the text as given', () => {
    const text = 'Lễ kỷ niệm, 78 năm'.normalize('NFD');
    expect(tokens(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Lễ',
      'kỷ',
      'niệm',
      '78',
      'năm',
    ]);
  });

  test('marks tell words apart', () => {
    expect(tokens('cần cán căn cân đà da kỷ kỉ hoà hòa').map(({ coded }) => coded).join(' ')).toBe(
      'can62 can1 can8 can6 da92 da0 ki3 ki3 hoa2 hoa2',
    ); // prettier-ignore
  });

  test('a text has the same words as given, decomposed and in canonical form', () => {
    const unit = fc.constantFrom(
      'cần',
      'Thơ',
      'hoà',
      'uý',
      'Ð',
      '2/9',
      '\u200b',
      '\u200e',
      '\u00ad',
      'Ａ',
      ' ',
      '–',
      '“',
      '.',
      '😀',
      '\u0301',
    );
    const keys = (text: string): string[] => tokens(text).map((token) => token.coded);
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(keys(canonicalForm(text))).toEqual(keys(text));
        expect(keys(text.normalize('NFD'))).toEqual(keys(text));
      }),
    );
  });

  test('ranges follow each other and hold a letter or a figure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toMatch(/^[\p{L}\p{N}]/u);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a megabyte of anything is cut at once', () => {
    const start = performance.now();
    for (const part of ['a', 'cần ', '\u0301', '\u200b', '. ', '漢'])
      tokens(part.repeat(1_000_000 / part.length));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
