import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const IMPORT = /(?:from|import)\s*\(?'(?<path>\.{1,2}\/[^']+)'/gu;

/** What each room of the domain may know besides itself; `model` is known to all. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  calendar: ['text', 'dates', 'places'],
  dates: ['text', 'calendar', 'places'],
  places: ['text', 'calendar', 'dates'],
  imports: ['text', 'places'],
  events: ['text', 'dates', 'calendar', 'places'],
  query: ['text', 'places', 'calendar', 'engine'],
  ranking: ['text', 'engine', 'query'],
  engine: ['text', 'ranking', 'query'],
  suggest: ['text', 'query', 'places', 'calendar', 'events'],
  timeline: ['text', 'places', 'calendar', 'events', 'engine'],
  pipeline: ['text', 'dates', 'calendar', 'places', 'imports', 'events', 'engine'],
};

const roomOf = (path: string): string => path.split('/')[1] ?? '';

function importsOf(path: string): string[] {
  return [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].map(({ groups }) =>
    join(dirname(path), groups?.['path'] ?? ''),
  );
}

test('rooms of the domain know only the rooms they may', () => {
  const crossings = globSync('search/**/*.ts', { cwd: ROOT }).flatMap((path) =>
    importsOf(path).flatMap((imported) => {
      const [from, to] = [roomOf(path), roomOf(imported)];
      const allowed =
        imported.startsWith('search/') && (from === to || to === 'model' || KNOWS[from]?.includes(to));
      return allowed === true ? [] : [`${path} imports ${imported}`];
    }),
  );
  expect(crossings).toEqual([]);
});

test('pages never see a driver, scripts never see the site', () => {
  const crossings = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: ROOT }).flatMap((path) =>
    importsOf(path)
      .filter(
        (imported) =>
          imported.includes('engine/drivers/') ||
          (path.startsWith('scripts/') && imported.startsWith('src/')),
      )
      .map((imported) => `${path} imports ${imported}`),
  );
  expect(crossings).toEqual([]);
});
