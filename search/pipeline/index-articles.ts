import type { SearchEngine } from '../engine/search-engine.ts';
import { checkedArticles, type MetArticles, report } from './check-articles.ts';
import { contentHash } from './content-hash.ts';
import { type IndexCounts, type IndexRun, zeroCounts } from './index-run.ts';
import { unlessMissing } from './missing-index.ts';
import { readInParallel } from './read-in-parallel.ts';
import { type HashedArticle, isRead, type ReadRecord } from './read-records.ts';
import { removeArticles, writeArticles } from './write-batch.ts';

/** Articles that are written in one go: the more, the fewer pieces of the word index have to be merged. */
const BATCH = 4000;
/** Long articles are written sooner: at this much text together, in UTF-16 units. */
const BATCH_TEXT = 12_000_000;

interface Indexed {
  readonly contentHash: string;
  readonly path: string;
}

/** What is in the index; nothing where there is no index yet. */
async function indexedArticles(engine: SearchEngine): Promise<Map<string, Indexed>> {
  const indexed = new Map<string, Indexed>();
  const read = async (): Promise<void> => {
    for await (const { id, contentHash, path } of engine.articles.fingerprints()) {
      indexed.set(id, { contentHash, path });
    }
  };
  await unlessMissing(read, undefined);
  return indexed;
}

/** Articles whose files were read whole and no longer bring them. */
function goneArticles(run: IndexRun, indexed: ReadonlyMap<string, Indexed>, met: MetArticles): string[] {
  return [...indexed]
    .filter(([id, { path }]) => !met.ids.has(id) && !met.damagedPaths.has(path) && run.prune?.(path) === true)
    .map(([id]) => id);
}

async function prune(
  engine: SearchEngine,
  run: IndexRun,
  counts: IndexCounts,
  gone: readonly string[],
): Promise<void> {
  for (let at = 0; at < gone.length && !run.signal.aborted; at += BATCH) {
    const ids = gone.slice(at, at + BATCH);
    if (!run.dryRun) await removeArticles(engine, ids);
    counts.removed += ids.length;
    run.onProgress(counts);
  }
}

/** The articles that have to be read: new ones, and those whose source or whose rules have changed. */
async function* outdatedArticles(
  run: IndexRun,
  counts: IndexCounts,
  met: MetArticles,
  indexed: ReadonlyMap<string, Indexed>,
): AsyncGenerator<HashedArticle> {
  for await (const article of checkedArticles(run, counts, met)) {
    const hash = contentHash(article, run.rulesVersion);
    if (indexed.get(article.id)?.contentHash === hash) counts.unchanged += 1;
    else yield { article, hash };
  }
}

/**
 * Brings an index up to date with some files: new and changed articles are read and written, unchanged ones skipped.
 * Rejects with a `SearchEngineError` when the engine fails; problems of the input are told and counted instead.
 */
export async function indexArticles(engine: SearchEngine, run: IndexRun): Promise<IndexCounts> {
  const counts = zeroCounts();
  const met: MetArticles = { ids: new Set(), damagedPaths: new Set() };
  const indexed = await indexedArticles(engine);
  let [batch, length]: [ReadRecord[], number] = [[], 0];
  const write = async (): Promise<void> => {
    if (!run.dryRun) await writeArticles(engine, batch);
    [batch, length] = [[], 0];
  };
  for await (const items of readInParallel(outdatedArticles(run, counts, met, indexed), run)) {
    for (const item of items) {
      if (!isRead(item)) report(run, counts, met, item);
      else {
        counts[indexed.has(item.prepared.id) ? 'changed' : 'new'] += 1;
        counts.events += item.reports.length;
        batch.push(item);
        length += item.length;
      }
    }
    if (batch.length >= BATCH || length >= BATCH_TEXT) await write();
  }
  await write();
  if (run.prune !== null && !run.signal.aborted) {
    await prune(engine, run, counts, goneArticles(run, indexed, met));
  }
  return counts;
}
