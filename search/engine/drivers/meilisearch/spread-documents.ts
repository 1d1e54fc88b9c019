import { createHash } from 'node:crypto';
import type { PreparedDocument } from '../../prepare-document.ts';
import type { IndexReport } from '../../search-engine.ts';
import type { WritingIndex } from './writing-index.ts';

/**
 * Which of several servers holds a document: the one whose name and the id hash highest together. When a server joins
 * or leaves, only the documents that move to or from it change their place.
 */
export function holderOf(id: string, servers: readonly string[]): number {
  if (servers.length === 1) return 0;
  const weight = (server: string): number =>
    createHash('sha1').update(`${server}\n${id}`).digest().readUIntBE(0, 6);
  const weights = servers.map(weight);
  return weights.indexOf(Math.max(...weights));
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What an index is written through, whether its documents lie on one server or on several. */
export interface SpreadIndex {
  put(documents: readonly PreparedDocument[]): Promise<IndexReport>;
  remove(ids: readonly string[]): Promise<IndexReport>;
  replaceAll(batches: AsyncIterable<readonly PreparedDocument[]>): Promise<IndexReport>;
  settle(): Promise<void>;
}

export function spreadIndex(servers: readonly string[], parts: readonly WritingIndex[]): SpreadIndex {
  /** Runs something on each server with what belongs to it; servers with nothing to do are left alone. */
  const share = async <Item, Result>(
    items: readonly Item[],
    id: (item: Item) => string,
    run: (part: number, items: readonly Item[]) => Promise<Result>,
  ): Promise<Result[]> => {
    const shares = parts.map((): Item[] => []);
    for (const item of items) shares[holderOf(id(item), servers)]?.push(item);
    const busy = shares.flatMap((own, part) => (own.length === 0 ? [] : [run(part, own)]));
    return Promise.all(busy);
  };
  const sum = (reports: readonly IndexReport[]): IndexReport => ({
    written: total(reports.map(({ written }) => written)),
    removed: total(reports.map(({ removed }) => removed)),
  });
  const nothing: IndexReport = { written: 0, removed: 0 };
  const idOf = ({ id }: PreparedDocument): string => id;

  return {
    put: async (documents) =>
      sum(await share(documents, idOf, (part, own) => parts[part]?.put(own) ?? Promise.resolve(nothing))),
    remove: async (ids) =>
      sum(await share(ids, String, (part, own) => parts[part]?.remove(own) ?? Promise.resolve(nothing))),
    replaceAll: async (batches) => {
      const rebuilds = await Promise.all(parts.map((part) => part.rebuild()));
      try {
        for await (const documents of batches) {
          await share(documents, idOf, async (part, own) => rebuilds[part]?.add(own));
        }
        const written = await Promise.all(rebuilds.map((rebuild) => rebuild.check()));
        const removed = await Promise.all(rebuilds.map((rebuild) => rebuild.swap()));
        return { written: total(written), removed: total(removed) };
      } finally {
        await Promise.all(rebuilds.map((rebuild) => rebuild.clear()));
      }
    },
    settle: async () => {
      await Promise.all(parts.map((part) => part.settle()));
    },
  };
}
