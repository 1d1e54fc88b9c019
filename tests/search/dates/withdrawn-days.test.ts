import { describe, expect, it } from 'vitest';
import { isWithdrawn, WITHDRAWALS } from '../../../search/dates/withdrawn-days.ts';
import { datesIn } from './reading.ts';

/** Which of the dates of a text are withdrawn. */
function withdrawnIn(text: string): string[] {
  const taken = datesIn(text, '2025-07-01').filter(({ start, end }) =>
    isWithdrawn(text.toLowerCase(), start, end),
  );
  return taken.map((mention) => mention.text);
}

const PUT_OFF = [
  ['Lễ vốn ấn định vào 15/9 nay mở vào 26/10.', ['vào 15/9']],
  ['Ban tổ chức dời lễ khai mạc từ 5/3 sang 12/3.', ['5/3']],
  ['Lễ hội ngày 20/7 bị hoãn do mưa bão.', ['ngày 20/7']],
  ['Lễ hội ngày 20/7 phải dời sang ngày 27/7.', ['ngày 20/7']],
  ['Buổi lễ định mở sáng 20/7 nhưng vì bão nên phải hoãn.', ['sáng 20/7']],
  ['Thành phố quyết định hoãn lễ hội ngày 20/7.', ['ngày 20/7']],
  ['Thay vì ngày 20/7, lễ sẽ mở ngày 27/7.', ['ngày 20/7']],
] as const;

const KEPT = [
  'Lễ hội hoãn đến ngày 27/7.',
  'Buổi họp mặt lùi sang ngày 27/7.',
  'Sáng 27/7, đoàn viếng nghĩa trang. Đường dây bị hoãn.',
  'Ngày 27/7, đoàn chuyển quà đến các gia đình.',
  'Tỉnh chuyển 200 suất quà từ thiện ngày 27/7.',
  'Chương trình được dời lại, ngày mới là 27/7.',
];

describe('withdrawn days', () => {
  it.each(PUT_OFF)('%s', (text, days) => {
    expect(withdrawnIn(text)).toEqual(days);
  });

  it.each(KEPT)('kept: %s', (text) => {
    expect(withdrawnIn(text)).toEqual([]);
  });

  it.each(WITHDRAWALS.map(({ example, pattern, side }) => [example, pattern, side] as const))(
    '%s',
    (example, pattern, side) => {
      const [before = '', , after = ''] = example.split(/[[\]]/u);
      expect(side === 'before' ? before : after).toMatch(pattern);
    },
  );
});
