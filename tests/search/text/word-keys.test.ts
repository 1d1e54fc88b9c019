import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentCode, isMarked } from '../../../search/text/accent-code.ts';
import { isSyllable, tonelessSyllables } from '../../../search/text/syllables.ts';
import { tokens } from '../../../search/text/tokens.ts';
import { wordKeys } from '../../../search/text/word-keys.ts';

describe('accent code', () => {
  test.each([
    ['cần', 'can62'],
    ['thơ', 'tho7'],
    ['Đà', 'da92'],
    ['nam', 'nam0'],
    ['đường', 'duong7792'],
    ['ĐẮK', 'dak891'],
    ['2023', '20230'],
  ])('%s → %s', (word, code) => {
    expect(accentCode(word)).toBe(code);
    expect(accentCode(word.normalize('NFD'))).toBe(code);
    expect(isMarked(code)).toBe(code !== `${wordKeys(word).folded}0`);
  });

  test('equal spellings share their keys', () => {
    const equal = [
      'hòa hoà',
      'thủy thuỷ',
      'kỷ kỉ',
      'Mỹ mĩ',
      'lý lí',
      'quý quí',
      'sĩ sỹ',
      '02 2',
      'tỷ tỉ',
      'Ðảng Đảng',
    ];
    for (const pair of equal) {
      const [one = '', other = ''] = pair.split(' ');
      expect(wordKeys(one), pair).toEqual(wordKeys(other));
    }
  });

  test('other spellings do not', () => {
    for (const pair of ['tai tay', 'thúi thúy', 'mai may', 'vi vy', 'cân cần', 'dân đân', '20 2', '007 7']) {
      const [one = '', other = ''] = pair.split(' ');
      expect(wordKeys(one), pair).not.toEqual(wordKeys(other));
    }
  });

  test('no two syllables of the language share a code, spellings of one sound aside', () => {
    const seen = new Map<string, string>();
    for (const syllable of tonelessSyllables()) {
      const code = accentCode(syllable);
      const before = seen.get(code);
      if (before !== undefined) expect(before.replace('y', 'i')).toBe(syllable.replace('y', 'i'));
      seen.set(code, syllable);
    }
  });

  test('keys are made of letters and digits only, whatever signs a word comes apart into', () => {
    const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('㈦', '⒆', '½', 'ﷺ', '\ufc5e', '\u0301')), maxLength: 8 }); // prettier-ignore
    fc.assert(
      fc.property(text, (given) => {
        for (const { folded } of tokens(given)) expect(folded).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { numRuns: 3000 },
    );
  });

  test('keys of anything are ASCII where its letters are Latin', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tonelessSyllables()),
        fc.constantFrom('', '\u0301', '\u0323'),
        (syllable, tone) => {
          const { folded, coded } = wordKeys(syllable + tone);
          expect(coded).toMatch(/^[a-z]+(?:0|[6-9]*[1-5]?)$/u);
          expect(coded.startsWith(folded)).toBe(true);
        },
      ),
    );
  });
});

describe('syllables', () => {
  test.each(
    'quốc khánh nghiêng giếng gìn quỳnh khuya thuở xoong hươu nguyễn yêu ý đường huỳnh quyết'.split(' '),
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD').toUpperCase())).toBe(true);
  });

  test.each('quoocs film tphcm cap ngi gha bc tốnh qa w'.split(' '))('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
