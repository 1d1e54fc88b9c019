import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WardTable } from '../../search/places/ward-table.ts';

const SEARCH = join(import.meta.dirname, '../../search');

/** Rooms whose code decides what an article's document holds. */
const ROOMS = ['model', 'text', 'dates', 'calendar', 'places', 'events', 'imports', 'pipeline'];

/**
 * A name for the reading rules as they stand in the source: it changes with any of them, so that the next run reads
 * unchanged articles again; so does a loaded ward table. Nobody has to remember to raise a number.
 */
export function rulesVersion(wards: WardTable | undefined): string {
  const paths = globSync(
    ROOMS.map((room) => `${room}/**/*.{ts,json}`),
    { cwd: SEARCH },
  ).sort();
  const sources = paths.map((path) => `${path}\n${readFileSync(join(SEARCH, path), 'utf8')}`);
  return hash('sha256', [...sources, JSON.stringify(wards ?? null)].join('\u0000'), 'base64url').slice(0, 16);
}
