import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitJoined } from '../../../search/text/joined-words.ts';
import { decodeTelex, decodeVni } from '../../../search/text/keystrokes.ts';
import { placeTone } from '../../../search/text/place-tone.ts';
import { isSyllable } from '../../../search/text/syllables.ts';
import { wordKeys } from '../../../search/text/word-keys.ts';

/** The syllable first, then keystrokes that spell it. */
const TELEX: readonly (readonly [syllable: string, ...keys: string[]])[] = [
  ['quốc', 'quoocs', 'quocos', 'quosco'],
  ['khánh', 'khanhs', 'khasnh'],
  ['đường', 'dduwowngf', 'duongwdf', 'dduongwf'],
  ['Đảng', 'DDangr', 'Ddarng', 'Dangdr'],
  ['HÀ', 'HAF'],
  ['thuở', 'thuowr'],
  ['mùa', 'muaf', 'mufa'],
  ['mưa', 'muaw', 'muwa'],
  ['quăn', 'quawn'],
  ['hòa', 'hoaf', 'hofa'],
  ['nghiêng', 'nghieeng'],
  ['giếng', 'gieengs'],
  ['xoong', 'xooong'],
  ['tư', 'tw', 'tuw'],
  ['than', 'than'],
];
const NO_TELEX = ['film', 'vinfast', 'email', 'tphcm', '2/9', '', 'x'.repeat(500), 'cần'];

const VNI: readonly (readonly [syllable: string, ...keys: string[]])[] = [
  ['cần', 'ca6n2', 'can62', 'ca62n'],
  ['thơ', 'tho7'],
  ['đường', 'd9u7o7ng2', 'duong792', 'd9uong72'],
  ['Đà', 'D9a2'],
];
const NO_VNI = ['u23', 'covid19', '2023', 'can', 'h5n1', 'a12', ''];

describe('keystrokes', () => {
  test.each(TELEX)('Telex %s', (syllable, ...keys) => {
    for (const typed of keys) expect(decodeTelex(typed)).toBe(syllable);
  });
  test.each(NO_TELEX)('no Telex: %s', (typed) => {
    expect(decodeTelex(typed)).toBeNull();
  });
  test.each(VNI)('VNI %s', (syllable, ...keys) => {
    for (const typed of keys) expect(decodeVni(typed)).toBe(syllable);
  });
  test.each(NO_VNI)('no VNI: %s', (typed) => {
    expect(decodeVni(typed)).toBeNull();
  });

  test('hostile keys are answered at once', () => {
    const start = performance.now();
    for (const key of 'aeowdsfrxjz1269') {
      for (let length = 1; length < 60; length += 1) {
        decodeTelex(key.repeat(length));
        decodeTelex(`${key}o`.repeat(length));
        decodeVni(key.repeat(length));
      }
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('what is read spells the letters typed, with a tone that the syllable can take', () => {
    const keys = fc.string({ unit: fc.constantFrom(...Array.from('abcdeghiklmnoqrstuwxfj')), maxLength: 9 });
    fc.assert(
      fc.property(keys, (typed) => {
        const read = decodeTelex(typed);
        if (read === null) return;
        expect(isSyllable(read) || placeTone(read, 1) !== read).toBe(true);
        expect(typed.replace(/w/gu, 'u')).toContain(wordKeys(read).folded.charAt(0));
      }),
    );
  });

  const pairs = new URL('../../../../shared/data/cases/telex_pairs.tsv', import.meta.url);
  test.skipIf(!existsSync(pairs))('spells 99 of 100 listed keystrokes (skipped without the list)', () => {
    const rows = readFileSync(pairs, 'utf8').trim().split('\n').map((line) => line.split('\t'));
    const right = rows.filter(([typed = '', syllable]) => decodeTelex(typed) === syllable);
    expect(right.length / rows.length).toBeGreaterThan(0.99);
  }); // prettier-ignore
});

describe('tone placement', () => {
  test.each([
    ['hoa', 2, 'hòa'],
    ['hoan', 2, 'hoàn'],
    ['thuy', 3, 'thủy'],
    ['khuyên', 1, 'khuyến'],
    ['quy', 1, 'quý'],
    ['gia', 5, 'giạ'],
    ['gi', 2, 'gì'],
    ['ngươi', 2, 'người'],
    ['mua', 2, 'mùa'],
    ['ngoai', 2, 'ngoài'],
    ['tr', 1, 'tr'],
    ['an', 0, 'an'],
  ])('%s + %i → %s', (toneless, tone, placed) => {
    expect(placeTone(toneless, tone)).toBe(placed);
  });
});

describe('joined input', () => {
  test.each([
    ['cantho', 'can tho'],
    ['danang', 'da nang'],
    ['hanoi', 'ha noi'],
    ['quynhon', 'quy nhon'],
    ['QuốcKhánh', 'quốc khánh'],
    ['dienbienphu', 'dien bien phu'],
    ['baotangquangnam', 'bao tang quang nam'],
  ])('%s → %s', (word, parts) => {
    expect(splitJoined(word)?.join(' ')).toBe(parts);
    expect(splitJoined(word.normalize('NFD'))?.join(' ')).toBe(parts);
  });

  test.each(['can', 'thuong', 'tphcm', 'facebook', '', 'a'.repeat(41), 'xyz123'])('%s stays', (word) => {
    expect(splitJoined(word)).toBeNull();
  });

  test('a score decides between readings', () => {
    const hears =
      (second: string) =>
      (folded: string): number =>
        folded === second ? 0 : -1;
    expect(splitJoined('danang', hears('ang'))).toEqual(['dan', 'ang']);
    expect(splitJoined('danang', hears('nang'))).toEqual(['da', 'nang']);
  });
});
