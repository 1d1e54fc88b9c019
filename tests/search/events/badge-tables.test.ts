import { describe, expect, it } from 'vitest';
import { tablesInWords } from '../../../search/events/badge-tables.ts';
import { eventsIn } from './events-in.ts';

const badgesIn = (body: string): string[] =>
  eventsIn({ body, published: '2025-09-01' })
    .flatMap(({ awards }) => awards)
    .map(({ tier, count, posthumous }) => `${tier ?? '*'}:${count ?? '?'}${posthumous ? '†' : ''}`);

const GIVING = 'Sáng 29/8, Đảng bộ xã Hòa Tân trao và truy tặng Huy hiệu Đảng cho 9 đảng viên.';

describe('badges in tables', () => {
  it('reads the columns of those who live and those who died', () => {
    const table =
      'Tuổi Đảng | Tặng | Truy tặng\n\n70 năm | 1 | 0\n\n45 năm | 5 | 1\n\n30 năm | 2 | 0\n\nCộng | 8 | 1';
    expect(badgesIn(`${GIVING}\n\n${table}`)).toEqual(['70:1', '45:5', '30:2', '45:1†']);
  });

  it('reads a table of one column, with points in thousands', () => {
    const table = 'Loại | Số lượng\n\nHuy hiệu 50 năm | 1.204\n\nHuy hiệu 40 năm | 86';
    expect(badgesIn(`${GIVING}\n\n${table}`)).toEqual(['50:1204', '40:86']);
  });

  it.each([
    [['Chia sẻ: Facebook | Zalo']],
    [['Giờ | Nơi cắt điện', '7 giờ | Hòa Tân']],
    [['60 năm | 3']],
    [[' | ']],
    [[]],
  ])('leaves %j as it is', (lines) => {
    expect(tablesInWords(lines)).toEqual(lines);
  });
});
