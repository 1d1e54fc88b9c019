import { describe, expect, it } from 'vitest';
import { datesIn } from './reading.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'days without end': '1/1, ',
  'open ranges': 'từ ngày 1 đến ',
  dashes: '1-',
  dots: '12.',
  blanks: 'ngày  ',
  words: 'sáng nay ngày ',
  parentheses: 'tối nay (((',
  decades: 'những năm 19',
  numerals: 'hai mươi mốt tháng ',
  clocks: '7 giờ 30 phút ',
  lunar: 'mùng một tháng giêng nhuận ',
  documents: 'số 1/2/3-',
  spans: '19/8/1945 - ',
  slashes: '/',
  phones: '0912 345 ',
  combining: 'ngày 1\u0301\u0302',
  newlines: 'ngày\n1/1\n',
  capitalI: 'İ ngày 1/2 ',
};

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))('%s, 200 kB, is read in linear time', (_name, piece) => {
    const began = performance.now();
    datesIn(piece.repeat(Math.ceil(200_000 / piece.length)), '2024-05-15');
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('offsets hold after letters whose lower case is longer', () => {
    const text = 'İİİ ngày 1/2/2024';
    expect(datesIn(text, null)[0]?.text).toBe('ngày 1/2/2024');
  });

  it('one megabyte takes about ten times as long as a tenth of it', () => {
    const sentence =
      'Sáng 28-8, tại hội trường, lễ trao Huy hiệu Đảng đợt 2-9 diễn ra từ ngày 1 đến 3/9/2023 (tức mùng 5 tháng 7). ';
    const time = (size: number): number => {
      const text = sentence.repeat(size / sentence.length);
      const began = performance.now();
      datesIn(text, '2023-09-05');
      return performance.now() - began;
    };
    time(100_000);
    expect(time(1_000_000)).toBeLessThan(Math.max(40 * time(100_000), 2000));
  });
});
