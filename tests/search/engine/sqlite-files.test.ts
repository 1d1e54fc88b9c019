import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { topBy } from '../../../search/engine/drivers/sqlite/choose-top.ts';
import { openEngine } from '../../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../../search/engine/search-engine.ts';
import { articleDocument, request } from './conformance/documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'bien-nien-files-'));
const opened: SearchEngine[] = [];
let count = 0;

afterAll(async () => {
  for (const engine of opened) await engine.close();
  rmSync(folder, { recursive: true });
});

function fresh(): { path: string; open: () => SearchEngine } {
  count += 1;
  const path = join(folder, `${count}.db`);
  const open = (): SearchEngine => {
    const engine = openEngine(`sqlite:${path}`);
    opened.push(engine);
    return engine;
  };
  return { path, open };
}

const article = (id: string): ReturnType<typeof articleDocument> =>
  articleDocument({
    id,
    title: 'Khánh thành cầu mới',
    lead: '',
    published: '2023-08-31',
    places: [],
    kinds: [],
  });

test('reading where no index is fails in words and creates nothing', async () => {
  const { open } = fresh();
  const engine = open();
  for (const ask of [
    () => engine.articles.search(request('cầu')),
    () => engine.articles.get('a'),
    () => engine.events.related(['b'], []),
    () => engine.health(),
  ]) {
    await expect(ask()).rejects.toMatchObject({
      code: 'missing-index',
      advice: expect.stringContaining('npm run index') as string,
    });
  }
  expect(readdirSync(folder).filter((name) => name.startsWith(`${count}.`))).toEqual([]);
});

test('a file by another version is refused in words, by readers and writers', async () => {
  const { path, open } = fresh();
  await open().articles.put([article('a')]);
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 99');
  database.close();
  await expect(open().articles.get('a')).rejects.toMatchObject({ code: 'too-old' });
  await expect(open().articles.put([article('b')])).rejects.toMatchObject({ code: 'too-old' });
});

test('a file that is no index is named, not overwritten', async () => {
  const { path, open } = fresh();
  writeFileSync(path, 'Đây là ghi chú của tôi. '.repeat(500));
  await expect(open().articles.get('a')).rejects.toMatchObject({
    code: 'failed',
    message: expect.stringContaining(path) as string,
  });
  await expect(open().articles.put([article('a')])).rejects.toMatchObject({ code: 'failed' });
  expect(existsSync(path)).toBe(true);
});

const ENGINE = new URL('../../../search/engine/open-engine.ts', import.meta.url).href;

/** Begins a rebuild in another process and never ends it. */
const ENDLESS = `
const { openEngine } = await import('${ENGINE}');
const engine = openEngine('sqlite:' + process.argv[1]);
const [document] = await engine.articles.getMany(['a']);
async function* batches() {
  yield [{ ...document, id: 'half' }];
  console.log('half');
  await new Promise((resume) => setTimeout(resume, 60_000));
}
await engine.articles.replaceAll(batches());
`;

test('a rebuild that is killed leaves the old index served, and the next one clears up', async () => {
  const { path, open } = fresh();
  const engine = open();
  await engine.articles.put([article('a')]);
  const child = spawn(process.execPath, ['--input-type=module', '-e', ENDLESS, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect((await engine.articles.search(request('cầu'))).total).toBe(1);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await open().articles.search(request('cầu'))).hits.map(({ document }) => document.id)).toEqual([
    'a',
  ]);
  async function* whole(): AsyncGenerator<ReturnType<typeof articleDocument>[]> {
    yield await Promise.resolve([article('b'), article('c')]);
  }
  await engine.articles.replaceAll(whole());
  expect((await engine.articles.search(request('cầu'))).total).toBe(2);
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE name GLOB 'articles_[0-9]*_entries'")
    .all();
  database.close();
  expect(tables).toHaveLength(1);
});

test('choosing the best of many gives what sorting all gives', () => {
  const entry = fc.record({ weight: fc.integer({ min: 0, max: 5 }), day: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 300 }), fc.integer({ min: 0, max: 50 }), (entries, limit) => {
      const days = Int32Array.from(entries, ({ day }) => day);
      const weight = (number: number): number => entries[number]?.weight ?? 0;
      const sorted = [...entries.keys()].sort(
        (one, other) => weight(other) - weight(one) || (days[other] ?? 0) - (days[one] ?? 0) || other - one,
      );
      expect(topBy(Uint32Array.from(entries.keys()), weight, days, limit)).toEqual(sorted.slice(0, limit));
    }),
  );
});
