import { beforeAll, describe, expect, test } from 'vitest';
import { connect, INDEXER } from '../../../search/engine/drivers/meilisearch/server.ts';
import { taskQueue } from '../../../search/engine/drivers/meilisearch/tasks.ts';
import { openEngine } from '../../../search/engine/open-engine.ts';
import { articleDocument, batches, request } from './conformance/documents.ts';
import { engineConformance } from './conformance/engine-conformance.ts';
import { meilisearchAtHand, type RunningServer } from './meilisearch-at-hand.ts';

const servers = meilisearchAtHand();

if (servers === null) {
  console.warn(
    '\nSKIPPED: the conformance suite on Meilisearch. Set TEST_MEILISEARCH_URL, or put "meilisearch" on the PATH.\n',
  );
  test.skip('the Meilisearch engine: no server at hand');
} else {
  describe.each([1, ...(servers.most > 1 ? [2] : [])])('the Meilisearch engine on %i server(s)', (number) => {
    let running: RunningServer;
    beforeAll(async () => {
      running = await servers.start(number);
    });
    const prefixOf = (index: number): string => `test-${running.run}-${number}-${index}`;
    engineConformance(
      (index) => openEngine(`${running.address}/${prefixOf(index)}`, running.keys),
      () => running.stop(),
    );

    test('more that may hold a long query than can be looked at one by one: the count says that it is the least', async () => {
      const engine = openEngine(`${running.address}/${prefixOf(0)}-long`, running.keys);
      const title = 'Một hai ba bốn năm sáu bảy tám chín mười mía gạo';
      const many = Array.from({ length: 1010 }, (_, at) => articleDocument({ id: `m${at}`, title }));
      await engine.articles.replaceAll(batches(many));
      await expect(engine.articles.search(request(title))).resolves.toMatchObject({
        total: 1000,
        countedAll: false,
      });
      await expect(engine.articles.search(request('mười mía'))).resolves.toMatchObject({
        total: 1010,
        countedAll: true,
      });
      await engine.close();
    });

    test('a rebuild that was killed is cleared away by the next one', async () => {
      const [host = ''] = running.address.replace('meilisearch+', '').split(',');
      const server = connect(host, running.keys.adminKey, INDEXER);
      const left = `${prefixOf(0)}-articles--killed`;
      await server.call('post', 'indexes', { uid: left, primaryKey: 'key' });
      const engine = openEngine(`${running.address}/${prefixOf(0)}`, running.keys);
      await engine.articles.replaceAll(batches([articleDocument({ id: 'a', title: 'Khánh thành cầu' })]));
      expect((await engine.health()).articles).toBe(1);
      await expect(server.call('get', `indexes/${left}`)).rejects.toMatchObject({ code: 'missing-index' });
      await engine.close();
    });

    test('an index of another version is refused in words until it is rebuilt', async () => {
      const [host = ''] = running.address.replace('meilisearch+', '').split(',');
      const server = connect(host, running.keys.adminKey, INDEXER);
      const address = `${running.address}/${prefixOf(0)}`;
      // Enough that some of them belong on the server with that index.
      const bridges = Array.from({ length: 8 }, (_, at) =>
        articleDocument({ id: `a${at}`, title: 'Khánh thành cầu' }),
      );
      const other = { key: 'statistics', form: 0, counts: '', updated: '2025-01-01T00:00:00.000Z' };
      const path = `indexes/${prefixOf(0)}-articles-statistics/documents`;
      const tasks = taskQueue(server);
      await tasks.send('post', path, [other]);
      await tasks.settle();
      const refused = openEngine(address, running.keys);
      await expect(refused.articles.search(request('cầu'))).rejects.toMatchObject({ code: 'too-old' });
      await expect(refused.articles.put(bridges)).rejects.toMatchObject({ code: 'too-old' });
      await refused.articles.replaceAll(batches(bridges));
      await refused.close();
      const engine = openEngine(address, running.keys);
      expect((await engine.articles.search(request('cầu'))).total).toBe(8);
      await engine.close();
    });
  });
}
