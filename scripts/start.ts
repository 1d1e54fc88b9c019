/** `npm start`: indexes the sample articles where there is no index yet, builds the site if needed, serves it. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { SearchEngineError } from '../search/engine/search-engine.ts';
import { openGivenEngine } from './command/given-engine.ts';
import { CommandError } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';

const START = {
  about:
    'Serves the portal. Indexes the sample articles first where there is no index yet, and builds the site where that\n' +
    'is needed. HOST, PORT and SEARCH_ENGINE say where and from what; .env.example lists all variables.',
  usage: 'npm start',
  options: {
    dev: { help: 'serves without building and reloads pages as their sources change' },
  },
  examples: ['npm start', 'PORT=8080 npm start', 'npm run dev'],
} as const;

const ROOT = join(import.meta.dirname, '..');
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');
const ENTRY = join(ROOT, 'dist/server/entry.mjs');
const SOURCES = ['src/**/*', 'search/**/*.ts', 'astro.config.mjs', 'package-lock.json'];

/** Runs another program of this project with the same Node, on the same terminal. */
function run(args: readonly string[], variables: NodeJS.ProcessEnv = {}): void {
  const env = { ...process.env, ...variables };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status === 0) return;
  throw new CommandError(
    `"node ${args.join(' ')}" ended with status ${String(status)}.`,
    'Its own message is above.',
  );
}

async function indexIsEmpty(): Promise<boolean> {
  const engine = openGivenEngine(null);
  try {
    return (await engine.health()).articles === 0;
  } catch (error) {
    if (error instanceof SearchEngineError && error.code === 'missing-index') return true;
    throw error;
  } finally {
    await engine.close();
  }
}

function buildIsStale(): boolean {
  if (!existsSync(ENTRY)) return true;
  const built = statSync(ENTRY).mtimeMs;
  return globSync(SOURCES).some((path) => statSync(path).mtimeMs > built);
}

/** What the built server exports, see the documentation of @astrojs/node. */
interface Entry {
  readonly startServer: () => { readonly server: { readonly server: Server }; readonly done: Promise<void> };
}

/** What readers ask for; the first answer of a server takes a second, as pages, columns and names are loaded for it. */
const FIRST_PAGES = ['tim-kiem?q=quoc+khanh', 'du-lieu/goi-y?q=quoc'];

/** Asks the server for pages before any reader does. What fails here fails for readers too, and is told them. */
async function warmUp(origin: string): Promise<void> {
  for (const page of FIRST_PAGES) {
    const answer = await fetch(`${origin}/${page}`);
    await answer.arrayBuffer();
  }
}

async function serve(host: string, port: string): Promise<void> {
  process.env['ASTRO_NODE_AUTOSTART'] = process.env['ASTRO_NODE_LOGGING'] = 'disabled';
  const { startServer } = (await import(ENTRY)) as Entry;
  const { server, done } = startServer();
  try {
    await Promise.race([once(server.server, 'listening'), done]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`Can't listen on ${host}:${port}: ${why}.`, 'Set PORT (or HOST) to another one.');
  }
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  process.stderr.write(`Biên Niên: ${origin}/ (Ctrl+C stops it)\n`);
  warmUp(origin).catch(() => undefined);
  await done;
}

await runCommand(START, async (args) => {
  process.chdir(ROOT);
  const host = (process.env['HOST'] ??= 'localhost');
  const port = (process.env['PORT'] ??= '4321');
  if (await indexIsEmpty()) {
    process.stderr.write('No index yet: loading the sample articles (search/sample-articles) …\n');
    run(['scripts/index-articles.ts', 'search/sample-articles']);
  }
  if (args.has('dev')) {
    run([ASTRO, 'dev', '--host', host, '--port', port]);
    return 0;
  }
  if (buildIsStale()) {
    process.stderr.write('Building the site …\n');
    run([ASTRO, 'build', '--silent'], { NODE_ENV: 'production' });
  }
  await serve(host, port);
  return 0;
});
