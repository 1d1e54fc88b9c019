import { afterAll, beforeAll, describe, test } from 'vitest';
import { openEngine } from '../../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../../search/engine/search-engine.ts';
import { searchingConformance } from './conformance/searching.ts';
import { writingConformance } from './conformance/writing.ts';
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
    const opened: SearchEngine[] = [];
    let count = 0;
    beforeAll(async () => {
      running = await servers.start(number);
    });
    const reopen = (): SearchEngine => {
      const engine = openEngine(`${running.address}/test-${running.run}-${number}-${count}`, running.keys);
      opened.push(engine);
      return engine;
    };
    const open = (): Promise<SearchEngine> => {
      count += 1;
      return Promise.resolve(reopen());
    };
    afterAll(async () => {
      for (const engine of opened) await engine.close();
      await running.stop();
    });
    writingConformance(open, reopen);
    searchingConformance(open);
  });
}
