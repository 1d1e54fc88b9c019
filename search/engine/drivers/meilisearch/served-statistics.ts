import { gunzipSync, gzipSync } from 'node:zlib';
import { statisticsBytes, statisticsFromBytes } from '../../../ranking/statistics-bytes.ts';
import { emptyStatistics, type TermStatistics } from '../../../ranking/term-statistics.ts';
import { SearchEngineError } from '../../search-engine.ts';
import type { Server } from './server.ts';

/** Raised whenever the meaning of what an index holds changes: older ones must then be built anew. */
const INDEX_FORM = 2;

/** Word statistics of an index as one document of the index beside it. */
export interface StatisticsDocument {
  readonly key: 'statistics';
  /** That of the program that wrote the index, see `INDEX_FORM`. */
  readonly form?: number;
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
  return { key: 'statistics', form: INDEX_FORM, counts, updated: new Date().toISOString() };
}

function add(sum: TermStatistics, part: TermStatistics): void {
  sum.documents += part.documents;
  sum.words.title += part.words.title;
  sum.words.lead += part.words.lead;
  sum.words.body += part.words.body;
  part.counts.forEach((count, slot) => (sum.counts[slot] = (sum.counts[slot] ?? 0) + count));
}

function writtenByAnother({ url }: Server, uid: string): SearchEngineError {
  return new SearchEngineError(
    'too-old',
    `The index "${uid}" on the Meilisearch server at ${url} was written by another version of this program.`,
    'Build it anew with "npm run index -- --rebuild PATH…"; until then the old version can serve it.',
  );
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
    for (const { form, counts } of hits) {
      if (form !== INDEX_FORM) throw writtenByAnother(server, uid);
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
