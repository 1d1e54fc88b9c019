import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitJson } from '../../../search/imports/split-json.ts';
import { splitLines } from '../../../search/imports/split-lines.ts';
import { memoryFile } from './memory-file.ts';

const text = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : new TextDecoder().decode(bytes);

async function lines(content: string, piece: number, most = 1000): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { bytes } of splitLines(memoryFile('a', content, piece).bytes(), most))
    found.push(text(bytes));
  return found;
}

async function values(content: string, piece: number, most = 10_000): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { bytes } of splitJson(memoryFile('a', content, piece).bytes(), most))
    found.push(text(bytes));
  return found;
}

test('lines are the same however the stream is cut', async () => {
  const line = fc
    .string({ unit: fc.constantFrom('a', 'ế', '"', ' ', '\r') })
    .filter((given) => given.length < 50);
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      async (given, piece) => {
        const expected = given.at(-1) === '' ? given.slice(0, -1) : given;
        expect(await lines(given.join('\n'), piece)).toEqual(expected);
      },
    ),
  );
});

test('a line over the bound is null and its neighbours are whole', async () => {
  expect(await lines(`ab\n${'x'.repeat(5000)}\ncd`, 7, 100)).toEqual(['ab', null, 'cd']);
});

test('members of an array and values in a row come out one by one, however the stream is cut', async () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }).filter((given) => !Array.isArray(given)));
  await fc.assert(
    fc.asyncProperty(fc.array(value), fc.integer({ min: 1, max: 9 }), async (given, piece) => {
      const written = given.map((one) => JSON.stringify(one));
      const parsed = (found: (string | null)[]): unknown[] =>
        found.map((one) => JSON.parse(one ?? '') as unknown);
      expect(parsed(await values(`[${written.join(' ,\n')}]`, piece))).toEqual(
        written.map((one) => JSON.parse(one) as unknown),
      );
      expect(parsed(await values(written.join('\n'), piece))).toEqual(
        written.map((one) => JSON.parse(one) as unknown),
      );
    }),
  );
});

test('a value over the bound is null and its neighbours are whole', async () => {
  expect(await values(`[{"a":1},{"b":"${'x'.repeat(5000)}"},{"c":3}]`, 11, 100)).toEqual([
    '{"a":1}',
    null,
    '{"c":3}',
  ]);
  expect(await values('{"a":"]}"}{"b":2}', 3)).toEqual(['{"a":"]}"}', '{"b":2}']);
});
