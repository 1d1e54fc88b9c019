import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;
const SCRIPT = join(ROOT, 'scripts/index-articles.ts');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real command in `cwd`, with no engine but the one it is given. */
export function startIndexing(args: readonly string[], cwd: string): ChildProcess {
  const env = { ...process.env, SEARCH_ENGINE: '' };
  return spawn(process.execPath, [SCRIPT, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs the command to its end. */
export async function runIndexing(args: readonly string[], cwd: string): Promise<Ended> {
  const child = startIndexing(args, cwd);
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** The figure of a row of the final table, NaN where it has no such row. */
export function figure({ stdout }: Ended, row: string): number {
  const line = stdout.split('\n').find((text) => text.startsWith(`${row} `)) ?? '';
  return Number(line.slice(row.length).replaceAll(',', '').trim() || Number.NaN);
}
