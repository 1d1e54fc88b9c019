import { beforeEach, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../../../search/engine/search-engine.ts';
import { articleDocument, batches, eventDocument, request } from './documents.ts';

async function idsFound(engine: SearchEngine, text: string | null): Promise<string[]> {
  const { hits } = await engine.articles.search(request(text));
  return hits.map(({ document }) => document.id).sort();
}

async function fingerprints(engine: SearchEngine): Promise<string[]> {
  const found: string[] = [];
  for await (const { id, contentHash, path } of engine.articles.fingerprints())
    found.push(`${id} ${contentHash} ${path}`);
  return found.sort();
}

/** What every engine promises of writing. `open` gives an engine of its own for one test; `reopen` the same index again. */
export function writingConformance(open: () => SearchEngine, reopen: () => SearchEngine): void {
  describe('writing', () => {
    let engine: SearchEngine;
    const one = articleDocument({ id: 'bai-1', title: 'Khánh thành cầu Mỹ Lợi' });
    const two = articleDocument({ id: 'bài số 2/2023?', title: 'Khởi công đường Hồ Chí Minh' });

    beforeEach(() => {
      engine = open();
    });

    test('what is put is found, got and counted, whatever its id looks like', async () => {
      expect(await engine.articles.put([one, two])).toEqual({ written: 2, removed: 0 });
      expect(await engine.articles.get(two.id)).toEqual(two);
      expect(await engine.articles.getMany(['bai-1', 'nowhere', two.id])).toEqual([one, two]);
      expect(await engine.articles.get('nowhere')).toBeNull();
      expect(await idsFound(engine, 'duong ho chi minh')).toEqual([two.id]);
      expect(await engine.health()).toMatchObject({ ok: true, articles: 2, events: 0 });
    });

    test('putting again replaces', async () => {
      await engine.articles.put([one, two]);
      const changed = articleDocument({ id: 'bai-1', title: 'Thông xe cầu Mỹ Lợi', contentHash: 'new' });
      await engine.articles.put([changed]);
      expect(await engine.articles.get('bai-1')).toEqual(changed);
      expect(await idsFound(engine, 'khanh thanh')).toEqual([]);
      expect(await idsFound(engine, 'thong xe')).toEqual(['bai-1']);
      expect(await fingerprints(engine)).toEqual([
        'bai-1 new articles.jsonl',
        `${two.id} ${two.contentHash} articles.jsonl`,
      ]);
    });

    test('what is removed is gone; removing what is not there is no error', async () => {
      await engine.articles.put([one, two]);
      expect(await engine.articles.remove(['bai-1', 'nowhere'])).toEqual({ written: 0, removed: 1 });
      expect(await idsFound(engine, null)).toEqual([two.id]);
      expect(await idsFound(engine, 'cau my loi')).toEqual([]);
    });

    test('a rebuild replaces everything at once', async () => {
      await engine.articles.put([one]);
      expect(
        await engine.articles.replaceAll(batches([two], [articleDocument({ id: 'bai-3', title: 'Lễ hội' })])),
      ).toEqual({ written: 2, removed: 1 });
      expect(await idsFound(engine, null)).toEqual(['bai-3', two.id].sort());
      expect(await idsFound(engine, 'my loi')).toEqual([]);
    });

    test('of documents with the same id the last one stays, in one batch and over several', async () => {
      const [older, newer] = ['Khởi công cầu Mỹ Lợi', 'Thông xe cầu Mỹ Lợi'].map((title) =>
        articleDocument({ id: 'bai-1', title }),
      ) as [typeof one, typeof one];
      await engine.articles.put([older, newer]);
      expect(await engine.articles.get('bai-1')).toEqual(newer);
      expect(await engine.articles.replaceAll(batches([newer, two], [older]))).toEqual({
        written: 2,
        removed: 1,
      });
      expect(await engine.articles.get('bai-1')).toEqual(older);
      expect(await idsFound(engine, 'thong xe')).toEqual([]);
      expect((await engine.health()).articles).toBe(2);
    });

    test('a rebuild that fails leaves the old index served and can be tried again', async () => {
      await engine.articles.put([one]);
      async function* broken() {
        yield await Promise.resolve([two]);
        throw new Error('the disk of the source fell out');
      }
      await expect(engine.articles.replaceAll(broken())).rejects.toThrow('fell out');
      expect(await idsFound(engine, null)).toEqual(['bai-1']);
      await engine.articles.replaceAll(batches([two]));
      expect(await idsFound(engine, null)).toEqual([two.id]);
    });

    test('another reader sees what was written', async () => {
      await engine.articles.put([one]);
      await engine.health();
      const reader = reopen();
      try {
        expect(await idsFound(reader, 'my loi')).toEqual(['bai-1']);
        expect((await reader.health()).updated).toMatch(/^\d{4}-\d\d-\d\dT/u);
      } finally {
        await reader.close();
      }
    });

    test('a reader is answered while another writes', async () => {
      await engine.articles.put([one]);
      await engine.health();
      const reader = reopen();
      const many = Array.from({ length: 300 }, (_, number) =>
        articleDocument({ id: `b-${number}`, title: `Bài viết số ${number}` }),
      );
      const writing = engine.articles.put(many);
      for (let time = 0; time < 5; time += 1) expect(await idsFound(reader, 'my loi')).toEqual(['bai-1']);
      await writing;
      expect((await engine.health()).articles).toBe(301);
      await reader.close();
    });

    test('events are found by bucket and by the articles that report them', async () => {
      const events = [
        eventDocument({
          id: 'e1',
          day: '2023-08-31',
          bucket: 'can-tho|2023-08-31|day',
          articleIds: ['a1', 'a2'],
        }),
        eventDocument({ id: 'e2', day: '2023-08-31', bucket: 'can-tho|2023-08-31|day', articleIds: ['a3'] }),
        eventDocument({ id: 'e3', day: null, bucket: 'hue|none', articleIds: ['a2'] }),
      ];
      await engine.events.put(events);
      const ids = async (buckets: string[], articles: string[]) =>
        (await engine.events.related(buckets, articles)).map(({ id }) => id).sort();
      expect(await ids(['can-tho|2023-08-31|day'], [])).toEqual(['e1', 'e2']);
      expect(await ids([], ['a2'])).toEqual(['e1', 'e3']);
      expect(await ids(['hue|none'], ['a3'])).toEqual(['e2', 'e3']);
      expect(await ids([], [])).toEqual([]);
      await engine.events.remove(['e1']);
      expect(await ids([], ['a1', 'a2'])).toEqual(['e3']);
    });
  });
}
