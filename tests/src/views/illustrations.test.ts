import { expect, test } from 'vitest';
import { illustrationsAmong } from '../../../src/views/illustrations.ts';

const [invented, real] = [{ illustration: true }, { illustration: false }];

test.each([
  ['none', []],
  ['none', [real]],
  ['some', [invented, real]],
  ['all', [invented, invented]],
] as const)('%s', (told, shown) => {
  expect(illustrationsAmong(shown)).toBe(told);
});
