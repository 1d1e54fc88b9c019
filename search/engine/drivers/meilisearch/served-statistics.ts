import { gunzipSync, gzipSync } from 'node:zlib';
import { statisticsBytes, statisticsFromBytes } from '../../../ranking/statistics-bytes.ts';
import { emptyStatistics, type TermStatistics } from '../../../ranking/term-statistics.ts';
import { SearchEngineError } from '../../search-engine.ts';
import type { Server } from './server.ts';

/** Word statistics of an index as one document of the index beside it. */
export interface StatisticsDocument {
  readonly key: 'statistics';
  /** Gzip, base64. */
  readonly counts: string;
  /** ISO instant of the last change. */
  readonly updated: string;
}

export interface ServedStatistics {
  readonly statistics: TermStatistics;
  readonly updated: string | null;
}

export function statisticsDocument(statistics: TermStatistics): StatisticsDocument {
  const counts = gzipSync(statisticsBytes(statistics), { level: 4 }).toString('base64');
  return { key: 'statistics', counts, updated: new Date().toISOString() };
}

function add(sum: TermStatistics, part: TermStatistics): void {
  sum.documents += part.documents;
  sum.words.title += part.words.title;
  sum.words.lead += part.words.lead;
  sum.words.body += part.words.body;
  part.counts.forEach((count, slot) => (sum.counts[slot] = (sum.counts[slot] ?? 0) + count));
}

/**
 * Statistics of all that the server, and the others that it asks, hold. Asks by search, so that a key that may only
 * search is enough. Empty where there is no index yet.
 */
export async function readStatistics(server: Server, uid: string): Promise<ServedStatistics> {
  try {
    const { hits } = (await server.call('post', `indexes/${uid}/search`, {
      ...server.spread,
      limit: 1000,
    })) as {
      hits: readonly StatisticsDocument[];
    };
    const statistics = emptyStatistics();
    for (const { counts } of hits) {
      add(statistics, statisticsFromBytes(new Uint8Array(gunzipSync(Buffer.from(counts, 'base64')))));
    }
    return {
      statistics,
      updated:
        hits
          .map(({ updated }) => updated)
          .sort()
          .at(-1) ?? null,
    };
  } catch (error) {
    if (error instanceof SearchEngineError && error.code === 'missing-index') {
      return { statistics: emptyStatistics(), updated: null };
    }
    throw error;
  }
}
