import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ENTRY = join(ROOT, 'dist/server/entry.mjs');
const SOURCES = ['src/**/*', 'search/**/*.ts', 'astro.config.mjs', 'package-lock.json'];
/** 10 kB of Vietnamese take 30 kB in an address; Node's own limit is 16. */
const LONG_ADDRESSES = '--max-http-header-size=65536';
const PATIENCE_MS = 20_000;

export interface Site {
  readonly origin: string;
  /** Ends the server and waits for its end. */
  readonly stop: () => Promise<void>;
}

function run(args: readonly string[]): void {
  // The test runner's own NODE_ENV would make a build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`node ${args.join(' ')} ended with ${String(status)}:\n${stdout}\n${stderr}`);
}

/** Builds the site unless what was built is newer than every source. */
export function buildSite(): void {
  const built = existsSync(ENTRY) ? statSync(ENTRY).mtimeMs : 0;
  const stale = globSync(SOURCES, { cwd: ROOT }).some((path) => statSync(join(ROOT, path)).mtimeMs > built);
  if (stale) run([join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent']);
}

/** The address of an index that is not there yet, in a folder of its own. */
export interface IndexPlace {
  readonly address: string;
  /** Takes the folder away. */
  readonly clear: () => void;
}

export function newIndexPlace(): IndexPlace {
  const folder = mkdtempSync(join(tmpdir(), 'bien-nien-e2e-'));
  return {
    address: `sqlite:${join(folder, 'records.db')}`,
    clear: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Indexes the sample articles and the hostile ones. */
export function indexSamples(address: string): void {
  indexInto(address, ['search/sample-articles', 'tests/e2e/fixtures/hostile.jsonl']);
}

export function indexInto(address: string, paths: readonly string[]): void {
  run([
    'scripts/index-articles.ts',
    '--engine',
    address,
    '--report',
    `${address.slice(7)}.rejects`,
    ...paths,
  ]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS;) {
    if (child.exitCode !== null) throw new Error(`The site's server ended with ${child.exitCode}.`);
    const reply = await fetch(`${origin}/robots.txt`).catch(() => null);
    if (reply?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The site did not answer at ${origin} within ${PATIENCE_MS} ms.`);
}

/** Starts the built server on a free port, reading the index at this address. */
export async function startSite(engine: string): Promise<Site> {
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    SEARCH_ENGINE: engine,
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  const child = spawn(process.execPath, [LONG_ADDRESSES, ENTRY], { cwd: ROOT, env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => { resolve(); })); // prettier-ignore
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    await answers(origin, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}
