import { countDocument, type SlotStamps, type TermStatistics } from '../../../ranking/term-statistics.ts';
import type { DocumentView, StoredDetails } from '../../document-views.ts';
import type { Server } from './server.ts';
import { storedTokens, storeDocument } from './stored-document.ts';
import type { TaskQueue } from './tasks.ts';

/** Documents in one request. */
const BATCH = 2_000;

export async function documentCount(server: Server, uid: string): Promise<number> {
  const { numberOfDocuments } = (await server.call('get', `indexes/${uid}/stats`)) as {
    numberOfDocuments: number;
  };
  return numberOfDocuments;
}

/** Word statistics that grow with what is sent. */
export interface Filling {
  readonly statistics: TermStatistics;
  readonly stamps: SlotStamps;
}

export async function sendDocuments<Document extends StoredDetails>(
  tasks: TaskQueue,
  uid: string,
  documents: readonly Document[],
  view: DocumentView<Document>,
  { statistics, stamps }: Filling,
): Promise<void> {
  for (let from = 0; from < documents.length; from += BATCH) {
    const stored = documents.slice(from, from + BATCH).map((document) => storeDocument(document, view));
    for (const { tokens } of stored) countDocument(statistics, storedTokens(tokens), 1, stamps);
    await tasks.send('post', `indexes/${uid}/documents`, stored);
  }
}
