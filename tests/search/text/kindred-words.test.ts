import { expect, test } from 'vitest';
import { KINDRED_WORDS } from '../../../search/text/kindred-words.ts';
import { tokens } from '../../../search/text/tokens.ts';

const coded = (text: string): string => ` ${tokens(text).map((token) => token.coded).join(' ')} `; // prettier-ignore

test.each(KINDRED_WORDS)('%s, %s', (...row) => {
  for (const word of row) {
    expect(word).toBe(word.normalize('NFC').trim().toLowerCase());
    expect(tokens(word).length).toBeLessThan(6);
  }
});

test('each word stands in one row', () => {
  const words = KINDRED_WORDS.flat();
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('no word is a part of another one of its row: who has the longer one has both', () => {
  const parts = KINDRED_WORDS.flatMap((row) =>
    row.filter((word) => row.some((other) => other !== word && coded(other).includes(coded(word)))),
  );
  expect(parts).toEqual([]);
});
