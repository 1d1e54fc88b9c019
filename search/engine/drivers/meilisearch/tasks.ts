import { setTimeout as pause } from 'node:timers/promises';
import { SearchEngineError } from '../../search-engine.ts';
import type { HttpMethod, Server } from './server.ts';

interface Task {
  readonly uid: number;
  readonly status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  readonly type: string;
  readonly error: { readonly message: string; readonly code: string } | null;
}

/** Writes that the server has taken on but may not have done. */
export interface TaskQueue {
  /** Sends a write; waits only when too many are under way. */
  send(method: HttpMethod, path: string, body?: object): Promise<void>;
  /** Until all that was sent is done; rejects if one of them failed. */
  settle(): Promise<void>;
}

const MOST_UNDER_WAY = 8;
const FIRST_LOOK = 10;
const SLOWEST_LOOK = 500;

async function finished(server: Server, uid: number): Promise<void> {
  for (let wait = FIRST_LOOK; ; wait = Math.min(wait * 1.5, SLOWEST_LOOK)) {
    const task = (await server.call('get', `tasks/${uid}`)) as Task;
    if (task.status === 'succeeded') return;
    if (task.status === 'failed' || task.status === 'canceled') {
      throw new SearchEngineError(
        'failed',
        `Meilisearch task ${uid} (${task.type}) ${task.status}: ${task.error?.message ?? 'no reason given'}`,
        'Run the command again; what was not written is written then.',
      );
    }
    await pause(wait);
  }
}

export function taskQueue(server: Server): TaskQueue {
  const underWay: number[] = [];
  const next = async (): Promise<void> => {
    const uid = underWay.shift();
    if (uid !== undefined) await finished(server, uid);
  };
  return {
    send: async (method, path, body) => {
      const { taskUid } = (await server.call(method, path, body)) as { taskUid: number };
      underWay.push(taskUid);
      if (underWay.length > MOST_UNDER_WAY) await next();
    },
    settle: async () => {
      while (underWay.length > 0) await next();
    },
  };
}
