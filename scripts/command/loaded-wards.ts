import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storedWardTable } from '../../search/places/read-ward-table.ts';
import type { WardTable } from '../../search/places/ward-table.ts';
import { CommandError } from './read-arguments.ts';

/** Where `npm run gazetteer` keeps the table it loaded. */
export const LOADED_WARDS = '.data/gazetteer.json';

/** The ward table that was loaded; undefined where none was, and the shipped one counts. */
export function loadedWards(path = LOADED_WARDS): WardTable | undefined {
  if (!existsSync(path)) return undefined;
  let table: WardTable | null = null;
  try {
    table = storedWardTable(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // What cannot be parsed is told below, like a table of another shape.
  }
  if (table !== null) return table;
  throw new CommandError(
    `The loaded ward table ${path} is damaged.`,
    'Load it again with "npm run gazetteer -- FILE", or delete the file to use the shipped table.',
  );
}

/** Keeps a table for all later runs; a failure leaves the one before. */
export function keepWards(table: WardTable, path = LOADED_WARDS): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(table)}\n`);
  renameSync(`${path}.new`, path);
}
