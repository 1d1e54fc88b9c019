import { expect, test } from 'vitest';
import { BLANK_ARTICLE } from '../../../search/imports/import-format.ts';
import { validateArticle } from '../../../search/imports/validate-article.ts';
import { readInParallel } from '../../../search/pipeline/read-in-parallel.ts';
import { type HashedArticle, isRead } from '../../../search/pipeline/read-records.ts';

const FILLING = 'Đồng lúa chín vàng hai bên bờ kênh. '.repeat(800);

async function* articles(count: number, body: string): AsyncGenerator<HashedArticle> {
  for (let number = 0; number < count; number += 1) {
    const origin = { path: 'bai.jsonl', line: number };
    const { article } = validateArticle({ ...BLANK_ARTICLE, origin, id: `bai-${number}`, title: 'Đồng lúa', body });
    if (article !== null) yield await Promise.resolve({ article, hash: '' });
  }
} // prettier-ignore

async function idsRead(count: number, body: string, threads: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const items of readInParallel(articles(count, body), { threads, wards: undefined }))
    ids.push(...items.filter(isRead).map(({ prepared }) => prepared.id));
  return ids;
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, number) => `bai-${number}`);

test.each([0, 1, 3])('the order of the articles is kept with %d threads', async (threads) => {
  expect(await idsRead(450, 'Một bài ngắn về đồng lúa.', threads)).toEqual(numbered(450));
});

test('it is kept, too, when the thread has so much to do that reading goes on beside it', async () => {
  expect(await idsRead(300, FILLING, 1)).toEqual(numbered(300));
});

test('who stops listening stops the threads', async () => {
  for await (const items of readInParallel(articles(2000, FILLING), { threads: 2, wards: undefined })) {
    expect(items.length).toBeGreaterThan(0);
    break;
  }
});
