import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ServerKeys } from '../../../search/engine/drivers/meilisearch/server-address.ts';

/** Servers that run for the length of a test file. */
export interface RunningServer {
  /** Without a prefix. */
  readonly address: string;
  readonly keys: ServerKeys;
  /** Sets this run's indexes apart from those of others on the same server. */
  readonly run: string;
  readonly stop: () => Promise<void>;
}

export interface ServersAtHand {
  /** How many servers can be had. */
  readonly most: number;
  readonly start: (number: number) => Promise<RunningServer>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await promisify(server.close.bind(server))();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok === true) return;
    await pause(100);
  }
  throw new Error(`The Meilisearch server at ${url} did not start within ten seconds.`);
}

async function startOne(folder: string): Promise<{ host: string; child: ChildProcess }> {
  const host = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    'meilisearch',
    ['--http-addr', host, '--db-path', join(folder, host.replace(':', '-')), '--no-analytics', '--experimental-allowed-ip-networks', '127.0.0.0/8'],
    { cwd: folder, stdio: 'ignore' },
  ); // prettier-ignore
  await untilHealthy(`http://${host}`);
  return { host, child };
}

async function startOwn(number: number): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-nien-meilisearch-'));
  const started = await Promise.all(Array.from({ length: number }, () => startOne(folder)));
  return {
    address: `meilisearch+http://${started.map(({ host }) => host).join(',')}`,
    keys: { searchKey: null, adminKey: null },
    run: 'own',
    stop: async () => {
      const ended = started.map(({ child }) => new Promise((resolve) => child.once('exit', resolve)));
      for (const { child } of started) child.kill();
      await Promise.all(ended);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A server named by `TEST_MEILISEARCH_URL` (key in `TEST_MEILISEARCH_KEY`), else the program on the PATH, else null. */
export function meilisearchAtHand(): ServersAtHand | null {
  const url = process.env['TEST_MEILISEARCH_URL'] ?? '';
  if (url !== '') {
    const adminKey = process.env['TEST_MEILISEARCH_KEY'] ?? null;
    const run = Date.now().toString(36);
    const running = { address: `meilisearch+${url}`, keys: { searchKey: null, adminKey }, run };
    return { most: 1, start: () => Promise.resolve({ ...running, stop: () => Promise.resolve() }) };
  }
  const found = spawnSync('meilisearch', ['--version']).status === 0;
  return found ? { most: 2, start: startOwn } : null;
}
