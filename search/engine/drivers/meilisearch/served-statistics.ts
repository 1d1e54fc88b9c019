import { gunzipSync, gzipSync } from 'node:zlib';
import {
  emptyStatistics,
  statisticsBytes,
  statisticsFromBytes,
  type TermStatistics,
} from '../../../ranking/term-statistics.ts';
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

/** Asks by search, so that a key that may only search is enough. Empty where there is no index yet. */
export async function readStatistics(server: Server, uid: string): Promise<ServedStatistics> {
  try {
    const { hits } = (await server.call('post', `indexes/${uid}/search`, { limit: 1 })) as {
      hits: readonly StatisticsDocument[];
    };
    const [stored] = hits;
    if (stored === undefined) return { statistics: emptyStatistics(), updated: null };
    const bytes = gunzipSync(Buffer.from(stored.counts, 'base64'));
    return { statistics: statisticsFromBytes(bytes), updated: stored.updated };
  } catch (error) {
    if (error instanceof SearchEngineError && error.code === 'missing-index') {
      return { statistics: emptyStatistics(), updated: null };
    }
    throw error;
  }
}
