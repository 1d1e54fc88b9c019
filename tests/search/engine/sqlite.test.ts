import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openEngine } from '../../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../../search/engine/search-engine.ts';
import { searchingConformance } from './conformance/searching.ts';
import { writingConformance } from './conformance/writing.ts';

describe.each([
  { name: 'the embedded engine', threads: 0 },
  { name: 'the embedded engine, searching in threads', threads: 2 },
])('$name', ({ threads }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bien-nien-'));
  const opened: SearchEngine[] = [];
  let count = 0;
  const address = (): string => `sqlite:${join(folder, `${count}.db`)}`;
  const reopen = (): SearchEngine => {
    const engine = openEngine(address(), undefined, threads);
    opened.push(engine);
    return engine;
  };
  const open = (): Promise<SearchEngine> => {
    count += 1;
    return Promise.resolve(reopen());
  };
  afterAll(async () => {
    for (const engine of opened) await engine.close();
    rmSync(folder, { recursive: true });
  });
  writingConformance(open, reopen);
  searchingConformance(open);
});
