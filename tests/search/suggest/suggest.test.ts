import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest, suggestionIndex, type Suggestible } from '../../../search/suggest/suggest.ts';

const row = (kind: Suggestible['kind'], text: string, weight = 1): Suggestible => ({
  kind,
  text,
  target: null,
  weight,
});
const INDEX = suggestionIndex([
  row('title', 'Cần Thơ trao Huy hiệu Đảng đợt 2/9', 5),
  row('title', 'Cán bộ phường thăm gia đình chính sách', 9),
  row('title', 'Lễ hội bánh dân gian ở Cần Thơ', 7),
  row('place', 'Cần Thơ', 100),
  row('place', 'Hà Nam', 10),
  row('place', 'Huế', 50),
  row('observance', 'Quốc khánh', 30),
  row('award', 'Huy hiệu Đảng', 20),
  row('place', 'Kỳ Anh'),
  row('place', 'Quỳnh Lưu'),
]);
const offered = (typed: string, limit = 10): string[] =>
  suggest(INDEX, typed, limit).map((found) => found.text);

describe('suggestions', () => {
  test.each([
    [
      'cần',
      [
        'Cần Thơ',
        'Cần Thơ trao Huy hiệu Đảng đợt 2/9',
        'Lễ hội bánh dân gian ở Cần Thơ',
        'Cán bộ phường thăm gia đình chính sách',
      ],
    ],
    ['can t', ['Cần Thơ', 'Cần Thơ trao Huy hiệu Đảng đợt 2/9', 'Lễ hội bánh dân gian ở Cần Thơ']],
    ['quoc kh', ['Quốc khánh']],
    ['hu', ['Huế', 'Huy hiệu Đảng', 'Cần Thơ trao Huy hiệu Đảng đợt 2/9']],
    ['tho', ['Cần Thơ', 'Lễ hội bánh dân gian ở Cần Thơ']],
    ['ky', ['Kỳ Anh']],
    ['kì anh', ['Kỳ Anh']],
    ['quy', ['Quỳnh Lưu']],
    ['ha nam ', ['Hà Nam']],
    ['zzz', []],
    ['', []],
    ['?!', []],
  ] as const)('%j', (typed, expected) => {
    expect(offered(typed).slice(0, expected.length === 0 ? 10 : expected.length)).toEqual(expected);
    expect(offered(typed.normalize('NFD'))).toEqual(offered(typed));
  });

  test('no more than asked for', () => {
    expect(offered('c', 2)).toHaveLength(2);
    expect(offered('c', 0)).toEqual([]);
  });

  test('whatever is offered holds what was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('c', 'a', 'n', ' ', 'h', 'u', 'ầ', 't', '2') }),
        (typed) => {
          for (const found of suggest(INDEX, typed, 5)) expect(INDEX.rows).toContain(found);
        },
      ),
    );
  });

  test('a large index answers within a keystroke', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => row('title', `Tin số ${at} về lễ hội và hội chợ`));
    const index = suggestionIndex(rows);
    const start = performance.now();
    for (const typed of ['t', 'le hoi', 'hoi', 'tin so 19999', 'x']) suggest(index, typed, 8);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
