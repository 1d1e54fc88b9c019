import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalForm, canonicalText } from '../../../search/text/canonical-text.ts';

/** The canonical form first, then texts that mean it. */
const FORMS: readonly (readonly [canonical: string, ...given: string[]])[] = [
  ['hòa bình', 'hoà bình', 'hòa bình', 'h\u200bòa bình', 'hoà&nbsp;bình'],
  ['Khánh Hòa', 'Khánh Hoà', 'Khánh\u00a0Hòa', '\ufeffKhánh Hòa'],
  ['ỦY BAN, Ủy ban, khỏe', 'UỶ BAN, Uỷ ban, khoẻ'],
  ['thúy, quý, thủy thủ', 'thuý, quý, thuỷ thủ'],
  ['toàn quốc, hoàng, quyển', 'toàn quốc, hoàng, quyển'],
  ['Đảng bộ, đảng viên', 'Ðảng bộ, ðảng viên', 'Ɖảng bộ, đảng viên'],
  ['"Chào", \'em\' - 1/2', '“Chào”, ‘em’ – 1∕2', '«Chào», ’em’ — 1⁄2'],
  ['một\nhai', 'một\u2028hai', 'một\u0085hai'],
  ['tab blank', 'tab\tblank', 'tab\u3000blank'],
  ['Abc 123!', 'Ａｂｃ\u2009１２３！'],
  ['ÂN, hoà̂n', 'Ａ̂Ｎ, hoà̂n'],
  ['hoàn', 'hoà\u200bn'],
  ['hòa bình', 'hoà&nb\u00adsp;bình', 'hoà＆ｎｂｓｐ；bình', 'ｈｏà&nbsp\u037ebình'],
];

/** Text that makes trouble: marks on their own, invisible signs, pairs, Korean, any letter. */
const troublesome = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'o', 'à', 'oà', 'uý', 'Đ', 'Ð', '\u0301', '\u0302', '\u200b', '\u00ad', '&nbsp;', '&nb', 'sp;', '＆', '\u037e', 'Ａ', 'ｏ', '“', '–', '😀', '\u1100', '\u1161', ' ', '\n'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
}); // prettier-ignore

describe('canonical text', () => {
  test.each(FORMS)('%j', (canonical, ...given) => {
    for (const text of given) {
      expect(canonicalForm(text)).toBe(canonical);
      expect(canonicalForm(text.normalize('NFD'))).toBe(canonical);
    }
  });

  test('leads ranges back to the text as given, composed or not', () => {
    const given = 'Lễ\u200b dâng hương ở “Cần Thơ”'.normalize('NFD');
    const { text, toOriginal } = canonicalText(given);
    const start = text.indexOf('Cần Thơ');
    expect(given.slice(toOriginal(start), toOriginal(start + 7))).toBe('Cần Thơ'.normalize('NFD'));
    expect(given.slice(toOriginal(0), toOriginal(2))).toContain('Lễ'.normalize('NFD'));
  });

  test('offsets never fall and end with the text', () => {
    fc.assert(
      fc.property(troublesome, (given) => {
        const { text, toOriginal } = canonicalText(given);
        expect(toOriginal(text.length)).toBe(given.length);
        for (let at = 1; at <= text.length; at += 1)
          expect(toOriginal(at)).toBeGreaterThanOrEqual(toOriginal(at - 1));
      }),
    );
  });

  test('a second time nothing changes', () => {
    fc.assert(
      fc.property(troublesome, (given) => {
        const once = canonicalForm(given);
        expect(canonicalForm(once)).toBe(once);
      }),
    );
  });

  test('a letter of the canonical text stands for the letters given there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('cần', 'Thơ', 'hội', '\u200b', 'đẹp'), { maxLength: 6 }),
        (words) => {
          const given = words.join(' ').normalize('NFD');
          const { text, toOriginal } = canonicalText(given);
          for (let at = 0; at < text.length; at += 1) {
            expect(canonicalForm(given.slice(toOriginal(at), toOriginal(at + 1)))).toBe(text.charAt(at));
          }
        },
      ),
    );
  });
});
