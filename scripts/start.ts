/** `npm start`: indexes the sample articles where there is no index yet, builds the site if needed, serves it. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openConfiguredEngine } from '../search/engine/open-engine.ts';
import { SearchEngineError } from '../search/engine/search-engine.ts';

const ROOT = join(import.meta.dirname, '..');
const ENTRY = join(ROOT, 'dist/server/entry.mjs');
const SOURCES = ['src/**/*', 'search/**/*.ts', 'astro.config.mjs', 'package-lock.json'];

/** Runs another command of this project with the same Node, talking on the same terminal. */
function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(
      `The command "node ${args.join(' ')}" ended with status ${String(status)}; its message is above.`,
    );
}

async function indexIsEmpty(): Promise<boolean> {
  const engine = openConfiguredEngine(process.env);
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
  return globSync(SOURCES, { cwd: ROOT }).some((path) => statSync(join(ROOT, path)).mtimeMs > built);
}

async function start(dev: boolean): Promise<void> {
  if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'));
  process.chdir(ROOT);
  if (await indexIsEmpty()) {
    console.error('No index yet: loading the sample articles (search/sample-articles) …');
    run(['scripts/index-articles.ts', 'search/sample-articles']);
  }
  if (dev) {
    run([join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev']);
    return;
  }
  if (buildIsStale()) {
    console.error('Building the site …');
    run([join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent']);
  }
  process.env['HOST'] ??= 'localhost';
  process.env['PORT'] ??= '4321';
  await import(ENTRY);
  console.error(`Biên Niên: http://${process.env['HOST']}:${process.env['PORT']}/ (Ctrl+C stops it)`);
}

try {
  await start(process.argv.includes('--dev'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof SearchEngineError) console.error(error.advice);
  process.exitCode = 1;
}
