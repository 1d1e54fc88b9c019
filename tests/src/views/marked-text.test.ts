import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../../src/views/marked-text.ts';

const at = (start: number, end: number, value = 'a'): { start: number; end: number; value: string } => ({
  start,
  end,
  value,
});

describe('a text with marks', () => {
  test('is cut at their borders', () => {
    expect(segments('một hai ba', [at(4, 7)])).toEqual([
      { text: 'một ', values: [] },
      { text: 'hai', values: ['a'] },
      { text: ' ba', values: [] },
    ]);
  });

  test('may have marks that overlap, and shows only its own stretch', () => {
    expect(segments('abcdef', [at(0, 4), at(2, 6, 'b')], 1, 5)).toEqual([
      { text: 'b', values: ['a'] },
      { text: 'cd', values: ['a', 'b'] },
      { text: 'e', values: ['b'] },
    ]);
  });

  test('is composed for showing, whatever form it was given in', () => {
    const given = 'Cần Thơ'.normalize('NFD');
    expect(segments(given, [at(0, given.length)])).toEqual([{ text: 'Cần Thơ', values: ['a'] }]);
  });

  test.each([[at(3, 3)], [at(5, 2)], [at(90, 99)], [at(-5, -1)]])(
    'is not hurt by an odd mark: %o',
    (mark) => {
      const cut = segments('abcdef', [mark]);
      expect(cut.map(({ text }) => text).join('')).toBe('abcdef');
      expect(cut.every(({ values }) => values.length === 0)).toBe(true);
    },
  );

  test('loses nothing, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([one, other]) => at(one, other)));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), marks, (text, given) => {
        const cut = segments(text, given).map((segment) => segment.text);
        expect(cut.join('').normalize('NFC')).toBe(text.normalize('NFC'));
      }),
    );
  });
});
