import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SearchEngineError, type SearchEngine } from '../engine/search-engine.ts';
import { eventBucket, mergeReports } from '../events/merge-reports.ts';
import type { ArticleDocument, EventDocument, EventReport } from '../model/documents.ts';
import { checkedArticles, type MetArticles, report } from './check-articles.ts';
import { contentHash } from './content-hash.ts';
import { type IndexCounts, type IndexRun, zeroCounts } from './index-run.ts';
import { inBatches } from './in-batches.ts';
import { tellingKey } from './merge-events.ts';
import { readInParallel } from './read-in-parallel.ts';
import { type HashedArticle, isRead, textLength } from './read-records.ts';
import { type ScratchLines, scratchLines } from './scratch-lines.ts';
import { withEventIds } from './write-batch.ts';

const BATCH = { count: 500, weight: 5_000_000 };
/** Reports are merged one part at a time; a bucket of events lies in one part as a whole. */
const PARTS = 32;

/** What was read, set aside on disk: memory does not grow with the number of articles. */
interface Shelf {
  readonly documents: ScratchLines<ArticleDocument>;
  readonly reports: readonly ScratchLines<EventReport>[];
}

function openShelf(folder: string): Shelf {
  return {
    documents: scratchLines(join(folder, 'documents.jsonl')),
    reports: Array.from({ length: PARTS }, (_, part) => scratchLines(join(folder, `reports-${part}.jsonl`))),
  };
}

function partOf(bucket: string): number {
  let sum = 0;
  for (let at = 0; at < bucket.length; at += 1) sum = (sum * 31 + bucket.charCodeAt(at)) % 65_521;
  return sum % PARTS;
}

async function* hashedArticles(
  run: IndexRun,
  counts: IndexCounts,
  met: MetArticles,
): AsyncGenerator<HashedArticle> {
  for await (const article of checkedArticles(run, counts, met)) {
    yield { article, hash: contentHash(article, run.rulesVersion) };
  }
}

/** Reads everything and sets it aside. */
async function fillShelf(shelf: Shelf, run: IndexRun, counts: IndexCounts): Promise<void> {
  const met: MetArticles = { ids: new Set(), damagedPaths: new Set() };
  for await (const items of readInParallel(hashedArticles(run, counts, met), run)) {
    const records = items.filter(isRead);
    for (const item of items) if (!isRead(item)) report(run, counts, met, item);
    const reports = records.flatMap((record) => record.reports);
    counts.new += records.length;
    counts.events += reports.length;
    if (run.dryRun) continue;
    await shelf.documents.add(records.map(({ prepared }) => prepared.json));
    const parts = Map.groupBy(reports, (told) => partOf(eventBucket(told)));
    for (const [part, told] of parts)
      await shelf.reports[part]?.add(told.map((one) => Buffer.from(JSON.stringify(one))));
  }
}

async function collected(part: ScratchLines<EventReport>): Promise<EventReport[]> {
  const reports: EventReport[] = [];
  for await (const told of part.all()) reports.push(told);
  return reports;
}

/** All events, merged part by part; fills `eventIds` with the event of each telling. */
async function* mergedEvents(shelf: Shelf, eventIds: Map<string, string>): AsyncGenerator<EventDocument> {
  for (const part of shelf.reports) {
    const merged = mergeReports(await collected(part));
    for (const { id, reports } of merged) {
      for (const { articleId, event } of reports) eventIds.set(tellingKey(articleId, event), id);
    }
    yield* merged;
  }
}

async function* linkedDocuments(
  shelf: Shelf,
  eventIds: ReadonlyMap<string, string>,
): AsyncGenerator<ArticleDocument> {
  for await (const document of shelf.documents.all()) {
    yield withEventIds(document, (articleId, event) => eventIds.get(tellingKey(articleId, event)) ?? null);
  }
}

/**
 * Swaps both indexes for fresh ones. The articles are swapped in before the batches of events come to their end, so
 * that a failure of either leaves the events as they were.
 */
async function replaceIndexes({ articles, events }: SearchEngine, shelf: Shelf): Promise<void> {
  const eventIds = new Map<string, string>();
  const weigh = ({ article }: ArticleDocument): number => textLength(article);
  async function* eventsThenArticles(): AsyncGenerator<EventDocument[]> {
    yield* inBatches(mergedEvents(shelf, eventIds), { ...BATCH, weigh: () => 1 });
    await articles.replaceAll(inBatches(linkedDocuments(shelf, eventIds), { ...BATCH, weigh }));
  }
  await events.replaceAll(eventsThenArticles());
}

/**
 * Builds fresh indexes of just the given files beside the served ones and swaps when they are whole. Rejects, and
 * leaves everything as it was, when nothing could be read, the run was stopped or the engine fails.
 */
export async function rebuildIndex(engine: SearchEngine, run: IndexRun): Promise<IndexCounts> {
  const counts = zeroCounts();
  const folder = await mkdtemp(join(tmpdir(), 'bien-nien-'));
  try {
    const shelf = openShelf(folder);
    await fillShelf(shelf, run, counts);
    const advice = 'The index that was there is served as before.';
    if (run.signal.aborted) throw new SearchEngineError('failed', 'The rebuild was stopped.', advice);
    if (counts.new === 0)
      throw new SearchEngineError('failed', 'There is no article to build an index of.', advice);
    if (!run.dryRun) await replaceIndexes(engine, shelf);
    return counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
