import { describe, expect, it } from 'vitest';
import { EDITION_FORMS, editionBeside, editionYears } from '../../../search/dates/edition-years.ts';
import { jubileeYear } from '../../../search/dates/jubilee-year.ts';

describe('editions', () => {
  it.each(EDITION_FORMS)('$form: "$example"', ({ example, pattern }) => {
    expect([...example.toLowerCase().matchAll(pattern)].map(({ groups }) => groups?.['year'])).toEqual([
      '2019',
    ]);
    expect([...editionYears(example.toUpperCase())]).toEqual([2019]);
  });

  it.each([
    'Lễ hội được mở từ năm 2013.',
    'Festival diễn ra vào năm 2015.',
    'Số vụ giảm so với 6 tháng đầu năm 2016.',
    'Kế hoạch lần thứ hai 2016-2020.',
    'Lễ hội khép lại. Năm 2014 có bão.',
    'Trao giải thưởng văn học năm 2016 cho sáu tác giả.',
  ])('none in "%s"', (text) => {
    expect([...editionYears(text)]).toEqual([]);
  });

  it('are those of the sentence around a day, if they agree', () => {
    const text = 'Hội thi chim 2015 đã qua. Sáng 3/4, Ngày hội sách 2018 mở cửa. Hẹn Ngày hội sách 2019.';
    const start = text.indexOf('Sáng');
    expect(editionBeside(text, start, start + 8)).toBe(2018);
    expect(editionBeside('Sáng 3/4, Hội thi chim 2015 và Ngày hội sách 2018', 0, 8)).toBeNull();
  });
});

describe('jubilees', () => {
  it.each([
    ['Kỷ niệm 35 năm thành lập, nhà máy được thành lập năm 1983.', 2018],
    ['Lễ kỷ niệm 40 năm hợp tác. Giai đoạn 1977-2017 có nhiều thay đổi.', 2017],
    ['40 năm hợp tác hai nước. Kể từ năm 1977 đến nay, nhiều việc đã xong.', 2017],
    ['40 năm ngày thành lập. Công ty thành lập sau ngày thống nhất 2 năm (27/6/1977).', 2017],
    [
      'Kỷ niệm 35 năm thành lập, nhà máy thành lập năm 1983. Kể từ khi cổ phần hóa (từ năm 2005), thợ đông hơn.',
      2018,
    ],
    ['Kỷ niệm 35 năm thành lập, nhà máy thành lập năm 1983. Kể từ năm 2005, thợ đông hơn.', 2018],
    ['10 năm thành lập trường ngày 26/5/2017.', null],
    ['Kỷ niệm 35 năm thành lập. Năm 2005, nhà máy đổi tên.', null],
    ['Kỷ niệm 35 năm thành lập. Xưởng may thành lập năm 1983, xưởng mộc thành lập năm 1990.', null],
  ])('"%s"', (text, year) => {
    expect(jubileeYear(text)).toBe(year);
  });

  it.each(['thành lập ', '40 năm thành lập ', 'lễ hội ', 'lần thứ hai ', 'kể từ 19'])(
    'hostile text of "%s" is read in linear time',
    (part) => {
      const text = part.repeat(30_000);
      const started = performance.now();
      jubileeYear(text);
      editionYears(`${text} 2017`);
      expect(performance.now() - started).toBeLessThan(600);
    },
  );
});
