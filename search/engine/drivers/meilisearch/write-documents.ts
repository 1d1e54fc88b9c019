import { unpackTokens } from '../../../ranking/packed-tokens.ts';
import { countDocument, type SlotStamps, type TermStatistics } from '../../../ranking/term-statistics.ts';
import { lastOfEach } from '../../last-of-each.ts';
import type { PreparedDocument } from '../../prepare-document.ts';
import type { Server } from './server.ts';
import { documentKey, storedTokens, storeDocument, type StoredDocument } from './stored-document.ts';
import type { TaskQueue } from './tasks.ts';

/** Writes documents into one index and counts them. Writes may still be under way when a call returns. */
export interface DocumentWriter {
  /** Adds or replaces; of documents with the same id the last one. */
  put(documents: readonly PreparedDocument[]): Promise<void>;
  /** Returns how many there were. */
  remove(ids: readonly string[]): Promise<number>;
  /** Until the server has done all that was sent; rejects if something failed. */
  settle(): Promise<void>;
}

/** What the documents of an index are counted into. */
export interface Counting {
  readonly statistics: TermStatistics;
  readonly stamps: SlotStamps;
}

/** A stored document with as much as statistics need. */
export type Counted = Pick<StoredDocument, 'id' | 'tokens'>;

export const COUNTED: readonly string[] = ['id', 'tokens'];

/** Letters of one request; the server takes a hundred million bytes. */
const MOST_LETTERS = 20_000_000;
/** Documents of one request. */
const MOST_DOCUMENTS = 2_000;

const letters = ({ folded, marked, tokens, document }: StoredDocument): number =>
  folded.length + marked.length + tokens.length + document.length;

/** Documents as they are stored, as many together as one request may hold. */
function* requests(documents: readonly PreparedDocument[]): Generator<StoredDocument[]> {
  let [request, length]: [StoredDocument[], number] = [[], 0];
  for (const document of documents) {
    const stored = storeDocument(document);
    const longer = length + letters(stored);
    if (request.length === MOST_DOCUMENTS || (request.length > 0 && longer > MOST_LETTERS)) {
      yield request;
      [request, length] = [[], 0];
    }
    request.push(stored);
    length += letters(stored);
  }
  if (request.length > 0) yield request;
}

export function documentWriter(
  server: Server,
  tasks: TaskQueue,
  uid: string,
  { statistics, stamps }: Counting,
): DocumentWriter {
  /** Documents of which the server may not hold what was sent last. */
  const underWay = new Set<string>();

  const settle = async (): Promise<void> => {
    await tasks.settle();
    underWay.clear();
  };

  /** Takes what is stored of these ids out of the statistics; returns how many there were. */
  const forget = async (ids: readonly string[]): Promise<number> => {
    if (ids.length === 0) return 0;
    if (ids.some((id) => underWay.has(id))) await settle();
    const body = { ids: ids.map(documentKey), fields: COUNTED, limit: ids.length };
    const { results } = (await server.call('post', `indexes/${uid}/documents/fetch`, body)) as {
      readonly results: readonly Counted[];
    };
    for (const { tokens } of results) countDocument(statistics, storedTokens(tokens), -1, stamps);
    for (const id of ids) underWay.add(id);
    return results.length;
  };

  return {
    settle,
    put: async (documents) => {
      const latest = lastOfEach(documents);
      await forget(latest.map(({ id }) => id));
      for (const { words } of latest) countDocument(statistics, unpackTokens(words.tokens), 1, stamps);
      for (const request of requests(latest)) await tasks.send('post', `indexes/${uid}/documents`, request);
    },
    remove: async (ids) => {
      const removed = await forget([...new Set(ids)]);
      const path = `indexes/${uid}/documents/delete-batch`;
      if (removed > 0) await tasks.send('post', path, ids.map(documentKey));
      return removed;
    },
  };
}
