import { beforeAll, describe, test } from 'vitest';
import { openEngine } from '../../../search/engine/open-engine.ts';
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
    engineConformance(
      (index) => openEngine(`${running.address}/test-${running.run}-${number}-${index}`, running.keys),
      () => running.stop(),
    );
  });
}
