import { expect, test } from 'vitest';
import { paths, safeLink } from '../../src/paths.ts';

test('ids are encoded, whatever they hold', () => {
  expect(paths.article('a/b?c#d "é"')).toBe('/bai/a%2Fb%3Fc%23d%20%22%C3%A9%22');
  expect(paths.article('x', 0)).toBe('/bai/x#su-kien-1');
});

test('only web addresses are linked to', () => {
  expect(safeLink('http://example.org')).toBe('http://example.org/');
  expect(safeLink('vbscript:x')).toBeNull();
});
