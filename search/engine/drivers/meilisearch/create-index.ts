import { SearchEngineError } from '../../search-engine.ts';
import { applySettings, DOCUMENT_SETTINGS, STATISTICS_SETTINGS } from './index-settings.ts';
import type { Server } from './server.ts';
import type { TaskQueue } from './tasks.ts';

/** The names of an index and of the statistics beside it. */
export interface IndexNames {
  readonly documents: string;
  readonly statistics: string;
}

async function indexExists(server: Server, uid: string): Promise<boolean> {
  try {
    await server.call('get', `indexes/${uid}`);
    return true;
  } catch (error) {
    if (error instanceof SearchEngineError && error.code === 'missing-index') return false;
    throw error;
  }
}

export async function documentCount(server: Server, uid: string): Promise<number> {
  const { numberOfDocuments } = (await server.call('get', `indexes/${uid}/stats`)) as {
    readonly numberOfDocuments: number;
  };
  return numberOfDocuments;
}

/** Creates what is missing and brings the settings up to date. */
export async function createIndex(server: Server, tasks: TaskQueue, names: IndexNames): Promise<void> {
  for (const uid of [names.documents, names.statistics]) {
    if (!(await indexExists(server, uid))) await tasks.send('post', 'indexes', { uid, primaryKey: 'key' });
  }
  await tasks.settle();
  await applySettings(server, tasks, names.documents, DOCUMENT_SETTINGS);
  await applySettings(server, tasks, names.statistics, STATISTICS_SETTINGS);
}
