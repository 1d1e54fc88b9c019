import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, READINGS } from '../../../search/suggest/did-you-mean.ts';
import { CORPUS } from './small-corpus.ts';

/** What was meant and how, then what was typed. */
const MEANT: readonly (readonly [kind: string, meant: string, ...typed: string[]])[] = [
  ['telex', 'quốc khánh', 'quoocs khanhs', 'quocos khasnh'],
  ['telex', 'Lễ kỷ niệm ở cần thơ 2/9', 'Leex kyr nieemj owr caanf thow 2/9'],
  ['telex', '"quốc khánh" -cantho', '"quoocs khanhs" -cantho'],
  ['telex', 'lễ hội', 'leex hooij'],
  ['telex', 'HĐND thành phố', 'HDDND thanhf phoos'],
  ['vni', 'HĐND thành phố', 'HD9ND thanh2 pho61'],
  ['telex', 'không công an', 'khoong coong an'],
  ['vni', 'cần thơ', 'ca6n2 tho7', 'can62 tho7'],
  ['vni', 'lễ ở cần thơ', 'le64 o73 can62 tho7'],
  ['vni', 'đà nẵng', 'd9a2 na8ng4'],
  ['joined', 'can tho', 'cantho'],
  ['joined', 'quoc khanh can tho', 'quockhanh cantho'],
  ['joined', 'le hoi o da nang', 'lehoi o danang'],
  ['joined', 'lễ hội ở đà nẵng', 'lễ hội ở đànẵng'],
  [
    'spelling',
    'lễ kỷ niệm quốc khánh',
    'lễ kỷ nệm quốc khánh',
    'lễ kỷ niêmj quốc khánh',
    'lễ kỷ niẹmh quốc khánh',
  ],
  ['spelling', 'anh hung liet si', 'anh hung lietj si', 'anh hunng liet si'],
  ['spelling', 'tưởng niệm anh hùng', 'tưởng nệm anh hùng'],
  ['spelling', 'motorola', 'motorala'],
  ['spelling', 'điện thoại motorola', 'điện thoại motorala', 'điện thoại motorol', 'điện thoại motoorla'],
];

/** Plausible as typed. */
const FINE = [
  '',
  'quốc khánh',
  'quoc khanh',
  'Lễ kỷ niệm Quốc khánh tại thành phố Cần Thơ',
  'test nhanh',
  'xe bus',
  'nệm cao su',
  'UBND TP.HCM',
  '59-NQ/TW',
  'u23',
  'U70 ở Đà Nẵng',
  'covid-19',
  'facebook',
  'điện thoại motorola',
  'điện thoại nokia',
  'blue moon ở đà nẵng',
  '2/9/2023',
  '?!',
  'quoocs khanhs '.repeat(50),
];

describe('did you mean', () => {
  test.each(MEANT)('%s: %s', (kind, meant, ...typed) => {
    for (const text of typed) {
      expect(didYouMean(text, CORPUS), text).toEqual({ kind, text: meant });
      expect(didYouMean(text.normalize('NFD'), CORPUS), text).toEqual({ kind, text: meant });
    }
  });

  test.each(FINE)('nothing for %j', (text) => {
    expect(didYouMean(text, CORPUS)).toBeNull();
  });

  test.each(READINGS)('$kind has an example', ({ kind, example }) => {
    expect(didYouMean(example, CORPUS)?.kind).toBe(kind);
  });

  test('keystrokes and joined input need no corpus', () => {
    expect(didYouMean('quoocs khanhs')?.text).toBe('quốc khánh');
    expect(didYouMean('cantho')?.text).toBe('can tho');
    expect(didYouMean('kỷ nệm quốc khánh')).toBeNull();
  });

  test('what was meant is plausible itself', () => {
    for (const [, meant] of MEANT)
      if (!meant.includes('cantho')) expect(didYouMean(meant, CORPUS), meant).toBeNull();
  });

  test('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const meant = didYouMean(text, CORPUS);
        if (meant !== null) expect(meant.text).not.toBe(text);
      }),
    );
  });
});
