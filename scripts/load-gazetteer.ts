/** `npm run gazetteer -- FILE`: loads a table of wards and communes in place of the shipped one. */
import { readFileSync, rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { wardsOfToday } from '../search/places/data/wards.ts';
import { readWardTable, wardCount, WardTableError } from '../search/places/read-ward-table.ts';
import type { WardTable } from '../search/places/ward-table.ts';
import { keepWards, LOADED_WARDS, loadedWards } from './command/loaded-wards.ts';
import { CommandError, type CommandArguments } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';

const GAZETTEER = {
  about:
    'Loads a table of wards and communes, which then stands in place of the shipped one: JSON (provinces with their\n' +
    'wards, or a list of {"ward", "province"}) or CSV with the columns ward and province. Wards carry their kind:\n' +
    '"Phường Cái Răng". Without a file it tells which table is in use. Index again afterwards.',
  usage: 'npm run gazetteer -- [FILE]',
  options: { reset: { help: 'forgets the loaded table; the shipped one counts again' } },
  examples: ['npm run gazetteer -- wards.json', 'npm run gazetteer -- --reset'],
} as const;

function parseFile(path: string, text: string): unknown {
  if (/\.csv$/iu.test(path))
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  return JSON.parse(text.replace(/^\uFEFF/u, ''));
}

function readTable(path: string): WardTable {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`The table ${path} cannot be read: ${why}.`, 'Check the path.');
  }
  try {
    return readWardTable(parseFile(path, text));
  } catch (error) {
    if (error instanceof WardTableError) throw new CommandError(`${path}: ${error.message}`, error.advice);
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${path} is neither JSON nor CSV (.csv): ${why}.`,
      'Check the file; --help tells its shape.',
    );
  }
}

function tell(what: string, table: WardTable): void {
  const provinces = Object.keys(table).length;
  process.stderr.write(`${what} (wards: ${wardCount(table).toLocaleString('en-US')}, provinces: ${provinces}).
`);
}

function run(args: CommandArguments<'reset'>): Promise<0 | 1> {
  const [path, ...others] = args.rest;
  if (others.length > 0) throw new CommandError('One table at a time.', `usage: ${GAZETTEER.usage}`);
  if (args.has('reset')) {
    rmSync(LOADED_WARDS, { force: true });
    tell('The shipped table is in use', wardsOfToday);
  } else if (path === undefined) {
    const loaded = loadedWards();
    tell(
      loaded === undefined ? 'The shipped table is in use' : `${LOADED_WARDS} is in use`,
      loaded ?? wardsOfToday,
    );
  } else {
    const table = readTable(path);
    keepWards(table);
    tell(`Loaded into ${LOADED_WARDS}`, table);
  }
  return Promise.resolve(0);
}

await runCommand(GAZETTEER, run);
