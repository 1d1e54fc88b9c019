import { afterAll } from 'vitest';
import type { SearchEngine } from '../../../../search/engine/search-engine.ts';
import { searchingConformance } from './searching.ts';
import { writingConformance } from './writing.ts';

/** The whole suite for one kind of engine: `openAt` opens an index by its number, `clearUp` ends what it lay on. */
export function engineConformance(
  openAt: (index: number) => SearchEngine,
  clearUp: () => Promise<void> | void,
): void {
  const opened: SearchEngine[] = [];
  let index = 0;
  const reopen = (): SearchEngine => {
    const engine = openAt(index);
    opened.push(engine);
    return engine;
  };
  const open = (): SearchEngine => {
    index += 1;
    return reopen();
  };
  afterAll(async () => {
    for (const engine of opened) await engine.close();
    await clearUp();
  });
  writingConformance(open, reopen);
  searchingConformance(open);
}
