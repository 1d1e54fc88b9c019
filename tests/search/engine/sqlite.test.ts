import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openEngine } from '../../../search/engine/open-engine.ts';
import { engineConformance } from './conformance/engine-conformance.ts';

describe.each([
  { name: 'the embedded engine', threads: 0 },
  { name: 'the embedded engine, searching in threads', threads: 2 },
])('$name', ({ threads }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bien-nien-'));
  engineConformance(
    (index) => openEngine(`sqlite:${join(folder, `${index}.db`)}`, undefined, threads),
    () => {
      rmSync(folder, { recursive: true });
    },
  );
});
