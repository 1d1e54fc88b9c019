import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWords } from '../../../search/text/text-words.ts';
import { tokens } from '../../../search/text/tokens.ts';

const WORDS = [
  'Cần', 'thơ', 'can', 'CÂN', 'kỷ', 'kỉ', 'yên', 'Đà', 'đa', 'Ðà', 'ý', 'y', '02', '2', 'u23', '㈦', 'ﬁnal', 'øre',
  'tưởng', 'tương', '\u0301', 'so\u00adng', 'ĀB', '한국', '59-NQ/TW', 'a\u200bn',
]; // prettier-ignore
const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('NFC', 'NFD')), { maxLength: 60 })
  .map((words) => words.map(([word, form]) => word.normalize(form)).join(' '));

test('the words of a text are its tokens', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = textWords(text);
      const read = Array.from({ length: words.count }, (_, word) => ({
        start: words.starts[word],
        end: words.ends[word],
        ...words.keysOf(word),
      }));
      expect(read).toEqual(tokens(text));
    }),
  );
});

test('whatever word is looked for, all its places are found and no others', () => {
  fc.assert(
    fc.property(texts, texts, (text, asked) => {
      const folded = new Set(tokens(asked).map((token) => token.folded));
      const places = new Map<string, number[]>();
      tokens(text).forEach((token, at) => {
        if (folded.has(token.folded)) places.set(token.folded, [...(places.get(token.folded) ?? []), at]);
      });
      expect(textWords(text).placesOf(folded)).toEqual(places);
    }),
  );
});

test('another text may be read before the first one is asked', () => {
  const words = textWords('Cần Thơ mùa nước nổi');
  textWords('Hà Nội mùa thu');
  expect(words.placesOf(new Set(['nuoc']))).toEqual(new Map([['nuoc', [3]]]));
});
