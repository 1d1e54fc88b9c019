import { describe, expect, test } from 'vitest';
import { pairs, tokens } from '../../../search/text/tokens.ts';

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

  test('pairs are neighbours', () => {
    expect(pairs(['tuong', 'niem', 'liet'])).toEqual(['tuong_niem', 'niem_liet']);
    expect(pairs(['tuong'])).toEqual([]);
  });
});
