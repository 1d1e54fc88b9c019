import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../../search/text/tokens.ts';
import { suggest } from '../../../search/suggest/suggest.ts';
import { buffersOf, suggestionIndex, type Suggestible } from '../../../search/suggest/suggestion-index.ts';

const row = (kind: Suggestible['kind'], text: string, weight = 1): Suggestible => ({
  kind,
  text,
  target: null,
  weight,
});
const ROWS = [
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
];
const INDEX = suggestionIndex(ROWS);
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

  test.each([
    { reason: 'a place before titles with the very letters', typed: 'can', first: 'Cần Thơ' },
    { reason: 'a whole name before longer ones that weigh more', typed: 'quang nam', first: 'Quảng Nam' },
    { reason: 'the same with its mark', typed: 'Quảng Nam', first: 'Quảng Nam' },
    { reason: 'a place by another of its names', typed: 'sai g', first: 'Sài Gòn' },
    { reason: 'an occasion with events before titles', typed: 'le v', first: 'Lễ Vu lan' },
    { reason: 'titles before an occasion without any', typed: 'le ph', first: 'Lễ phát thưởng' },
    {
      reason: 'a title with the very word before a newer one where it goes on',
      typed: 'phu',
      first: 'Phú quý sinh lễ nghĩa',
    },
    { reason: 'even titles that hold it further on', typed: 'quoc khanh', first: 'Mừng Quốc khánh ở Huế' },
  ])('$reason', ({ typed, first }) => {
    const index = suggestionIndex([
      row('title', 'Can thiệp kịp thời cứu bệnh nhân', 9),
      { ...row('place', 'Cần Thơ', 0), target: 'can-tho' },
      { ...row('place', 'Quảng Nam', 0), target: 'quang-nam' },
      row('place', 'Quảng Nam - Đà Nẵng', 50),
      { ...row('place', 'Hồ Chí Minh', 0), target: 'ho-chi-minh' },
      { ...row('place', 'Sài Gòn', 0), target: 'ho-chi-minh' },
      row('observance', 'Lễ Vu lan', 3),
      row('title', 'Lễ vinh danh', 9),
      row('observance', 'Lễ Phật đản', 0),
      row('title', 'Lễ phát thưởng', 1),
      row('title', 'Phú quý sinh lễ nghĩa', 1),
      row('title', 'Phương án mới', 9),
      row('observance', 'Quốc khánh Lào', 0),
      row('title', 'Mừng Quốc khánh ở Huế', 1),
    ]);
    expect(suggest(index, typed, 1)[0]?.text).toBe(first);
    expect(suggest(index, typed.normalize('NFD'), 1)[0]?.text).toBe(first);
  });

  test('names of one place are one offer, and so are copies of a title', () => {
    const place = (text: string): Suggestible => ({ ...row('place', text, 0), target: 'can-tho' });
    const copy = (target: string): Suggestible => ({ ...row('title', 'Lễ hội ở Cần Thơ'), target });
    const index = suggestionIndex([place('Cần Thơ'), place('Thành phố Cần Thơ'), copy('a'), copy('b')]);
    expect(suggest(index, 'can tho', 8).map(({ text }) => text)).toEqual(['Cần Thơ', 'Lễ hội ở Cần Thơ']);
  });

  test('no more than asked for', () => {
    expect(offered('c', 2)).toHaveLength(2);
    expect(offered('c', 0)).toEqual([]);
  });

  test('just the rows that hold what was typed are offered, the last word as a beginning', () => {
    const words = (text: string): string[] => tokens(text).map(({ folded }) => folded);
    const holds = (text: string, typed: readonly string[], ended: boolean): boolean =>
      words(text).some((_, start) =>
        typed.every((word, at) => {
          const there = words(text)[start + at] ?? '';
          return ended || at < typed.length - 1 ? there === word : there.startsWith(word);
        }),
      );
    const unit = fc.constantFrom('c', 'a', 'n', ' ', 'h', 'u', 'ầ', 't', '2', 'can tho ', 'trao huy hieu ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (typed) => {
        const asked = words(typed);
        const expected = ROWS.filter(
          ({ text }) => asked.length > 0 && holds(text, asked, typed.endsWith(' ')),
        );
        expect(offered(typed, 100).sort()).toEqual(expected.map(({ text }) => text).sort());
      }),
    );
  });

  test('an index goes from one thread to another', () => {
    const before = suggest(INDEX, 'can tho', 8);
    const there = structuredClone(INDEX);
    expect(suggest(structuredClone(there, { transfer: buffersOf(there) }), 'can tho', 8)).toEqual(before);
  });

  test('a large index answers within a keystroke', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => row('title', `Tin số ${at} về lễ hội và hội chợ`));
    const index = suggestionIndex(rows);
    const start = performance.now();
    for (const typed of ['t', 'le hoi', 'hoi', 'tin so 19999', 'x']) suggest(index, typed, 8);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
