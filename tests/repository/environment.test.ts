import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_VARIABLES } from '../../search/engine/open-engine.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const USED = /process\.env(?:\.(?<dotted>[A-Z][A-Z\d_]*)|\[['"](?<quoted>[A-Z][A-Z\d_]*)['"]\])/gu;
/** Set by others, for everybody, not for this program. */
const FOREIGN = new Set(['NODE_ENV', 'CI', 'CHROMIUM_PATH', 'ASTRO_NODE_AUTOSTART', 'ASTRO_NODE_LOGGING']);

function usedIn(pattern: string): Set<string> {
  const names = new Set<string>();
  for (const path of globSync(pattern, { cwd: ROOT })) {
    for (const { groups } of readFileSync(`${ROOT}${path}`, 'utf8').matchAll(USED)) {
      const name = groups?.['dotted'] ?? groups?.['quoted'] ?? '';
      if (!FOREIGN.has(name)) names.add(name);
    }
  }
  return names;
}

const listed = new Set(
  [...readFileSync(`${ROOT}.env.example`, 'utf8').matchAll(/^(?<name>[A-Z][A-Z\d_]*)=/gmu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  ),
);

test('.env.example lists every variable that the program reads, and no other', () => {
  const used = new Set<string>([
    ...ENGINE_VARIABLES,
    ...usedIn('scripts/**/*.ts'),
    ...usedIn('src/**/*.{ts,astro}'),
  ]);
  expect([...used].sort()).toEqual([...listed].sort());
});

test('the domain reads no variables', () => {
  expect([...usedIn('search/**/*.ts')]).toEqual([]);
});
