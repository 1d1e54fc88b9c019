import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEngine } from '../../../search/engine/open-engine.ts';
import { SearchEngineError, type SearchEngine } from '../../../search/engine/search-engine.ts';
import { articleDocument, request } from './conformance/documents.ts';

let folder: string;
let path: string;
const opened: SearchEngine[] = [];

function open(threads: number): SearchEngine {
  const engine = openEngine(`sqlite:${path}`, undefined, threads);
  opened.push(engine);
  return engine;
}

const article = (number: number): ReturnType<typeof articleDocument> =>
  articleDocument({
    id: `bai-${number}`,
    title: `Khánh thành cầu số ${number}`,
    lead: 'Cầu mới bắc qua sông. '.repeat(50),
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bien-nien-threads-'));
  path = join(folder, 'records.db');
});

afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
  rmSync(folder, { recursive: true });
});

test('an answer out of a thread is the same, letter for letter', async () => {
  await open(0).articles.put(Array.from({ length: 30 }, (_, number) => article(number)));
  for (const text of ['khanh thanh', '"cầu số 7"', 'cầu -"số 3"', null]) {
    expect(await open(1).articles.search(request(text))).toEqual(
      await open(0).articles.search(request(text)),
    );
  }
});

test('the asking thread goes on while a search runs', async () => {
  await open(0).articles.put(Array.from({ length: 3000 }, (_, number) => article(number)));
  const engine = open(1);
  await engine.articles.search(request('cầu'));
  const searches = Array.from({ length: 10 }, () =>
    engine.articles.search(request('khánh thành cầu mới bắc qua sông')),
  );
  const all = Promise.all(searches);
  const turn = (): Promise<null> => new Promise((resume) => setImmediate(resume, null));
  let turns = 0;
  while ((await Promise.race([all, turn()])) === null) turns += 1;
  expect(turns).toBeGreaterThan(50);
});

test('errors keep their class, code, advice and cause on their way out of a thread', async () => {
  const missing = await open(1)
    .articles.search(request('cầu'))
    .catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(SearchEngineError);
  expect(missing).toMatchObject({
    code: 'missing-index',
    message: expect.stringContaining(path) as string,
    advice: expect.stringContaining('npm run index') as string,
  });
  await open(0).articles.put([article(1)]);
  const database = new DatabaseSync(path);
  const version = String(database.prepare('PRAGMA user_version').get()?.['user_version']);
  database.exec('PRAGMA user_version = 99');
  database.close();
  await expect(open(1).events.search(request('cầu'))).rejects.toMatchObject({ code: 'too-old' });
  const bad = { ...request('cầu'), filters: null } as unknown as ReturnType<typeof request>;
  database.open();
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
  await expect(open(1).articles.search(bad)).rejects.toBeInstanceOf(TypeError);
});

test('an index that appears later, and what another process writes, is seen', async () => {
  const engine = open(2);
  await expect(engine.articles.search(request('cầu'))).rejects.toMatchObject({ code: 'missing-index' });
  const writer = open(0);
  await writer.articles.put([article(1)]);
  expect((await engine.articles.search(request('cầu'))).total).toBe(1);
  await writer.articles.put([article(2)]);
  expect((await engine.articles.search(request('cầu'))).total).toBe(2);
  await writer.articles.remove(['bai-1']);
  expect((await engine.articles.search(request('cầu'))).total).toBe(1);
});

test('whoever asks when too many wait is told so, the others are answered', async () => {
  await open(0).articles.put([article(1)]);
  const engine = open(1);
  const answers = await Promise.allSettled(
    Array.from({ length: 520 }, () => engine.articles.search(request('cầu'))),
  );
  const refused = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as unknown] : [],
  );
  expect(refused).toHaveLength(20);
  expect(refused[0]).toMatchObject({ code: 'busy' });
  expect((await engine.articles.search(request('cầu'))).total).toBe(1);
});

test('closing ends what waits; the engine can be asked again', async () => {
  await open(0).articles.put([article(1)]);
  const engine = open(1);
  const waiting = expect(engine.articles.search(request('cầu'))).rejects.toMatchObject({ code: 'failed' });
  await engine.close();
  await waiting;
  expect((await engine.articles.search(request('cầu'))).total).toBe(1);
});
