import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '../../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../../search/engine/search-engine.ts';
import type { ImportProblem } from '../../../search/model/import-problem.ts';
import { indexArticles } from '../../../search/pipeline/index-articles.ts';
import type { IndexRun } from '../../../search/pipeline/index-run.ts';
import { rebuildIndex } from '../../../search/pipeline/rebuild-index.ts';
import { memoryFile } from '../imports/memory-file.ts';

/** Two outlets tell the same ceremony, a third article another one. */
const BADGES = {
  id: 'huy-hieu',
  title: 'Hậu Giang trao Huy hiệu Đảng đợt 3/2',
  body: 'Sáng 1/2, Tỉnh ủy Hậu Giang tổ chức lễ trao Huy hiệu Đảng cho 25 đảng viên.',
  published: '2023-02-01',
  source: 'Bản tin Xà No',
};
const SAME_BADGES = {
  ...BADGES,
  id: 'huy-hieu-2',
  title: 'Lễ trao Huy hiệu Đảng ở Hậu Giang',
  published: '2023-02-02',
  source: 'Bản tin Ngã Bảy',
};
const INCENSE = {
  id: 'dang-huong',
  title: 'Bến Tre dâng hương tưởng niệm liệt sĩ',
  body: 'Chiều 26/7, lãnh đạo tỉnh Bến Tre dâng hương tại Nghĩa trang liệt sĩ tỉnh nhân kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ.',
  published: '2023-07-27',
  source: 'Bản tin xứ dừa',
};
type Given = Partial<typeof BADGES>;

let folder: string;
let engine: SearchEngine;
let problems: ImportProblem[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bien-nien-test-'));
  engine = openEngine(`sqlite:${join(folder, 'records.db')}`);
  problems = [];
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const lines = (...articles: readonly Given[]): string =>
  articles.map((one) => JSON.stringify(one)).join('\n');

function runOf(files: Readonly<Record<string, string>>, changes: Partial<IndexRun> = {}): IndexRun {
  return {
    files: Object.entries(files).map(([path, content]) => memoryFile(path, content)),
    problems: [],
    rulesVersion: '1',
    wards: undefined,
    threads: 0,
    dryRun: false,
    prune: null,
    signal: new AbortController().signal,
    onProblem: (problem) => problems.push(problem),
    onProgress: () => undefined,
    ...changes,
  };
}

/** Everything that is served, for comparison. */
async function served(): Promise<unknown> {
  const all = { plan: null, filters: { facets: {}, from: null, to: null }, sort: 'oldest', offset: 0, limit: 1000, facets: [], histogram: null } as const; // prettier-ignore
  const articles = await engine.articles.search(all);
  const events = await engine.events.search(all);
  const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1);
  return {
    articles: articles.hits.map(({ document }) => document).sort(byId),
    events: events.hits.map(({ document }) => document).sort(byId),
  };
}

async function eventsOf(id: string): Promise<string[]> {
  const article = await engine.articles.get(id);
  const events = await engine.events.getMany(article?.eventIds ?? []);
  expect(events).toHaveLength(article?.events.length ?? -1);
  for (const event of events) expect(event.reports.some(({ articleId }) => articleId === id)).toBe(true);
  return events.map((event) => event.id);
}

describe('indexing', () => {
  test('articles and their events are served, two reports as one event', async () => {
    const counts = await indexArticles(engine, runOf({ 'a.jsonl': lines(BADGES, SAME_BADGES, INCENSE) }));
    expect(counts).toMatchObject({
      files: 1,
      read: 3,
      new: 3,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      events: 3,
    });
    expect(await eventsOf('huy-hieu')).toEqual(await eventsOf('huy-hieu-2'));
    expect(await eventsOf('dang-huong')).toHaveLength(1);
    expect((await engine.health()).events).toBe(2);
  });

  test('a second run changes nothing', async () => {
    const files = { 'a.jsonl': lines(BADGES, SAME_BADGES, INCENSE) };
    await indexArticles(engine, runOf(files));
    const before = [await served(), (await engine.health()).updated];
    expect(await indexArticles(engine, runOf(files))).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 3,
      events: 0,
    });
    expect([await served(), (await engine.health()).updated]).toEqual(before);
  });

  test('one run or many, in any order: the same articles and events', async () => {
    await indexArticles(engine, runOf({ 'a.jsonl': lines(BADGES, SAME_BADGES, INCENSE) }));
    const together = await served();
    const other = openEngine(`sqlite:${join(folder, 'other.db')}`);
    const first = engine;
    engine = other;
    try {
      for (const at of [2, 1, 0]) {
        const content = '\n'.repeat(at) + lines([BADGES, SAME_BADGES, INCENSE][at] ?? {});
        await indexArticles(other, runOf({ 'a.jsonl': content }));
      }
      expect(await served()).toEqual(together);
      for (const id of ['huy-hieu', 'huy-hieu-2', 'dang-huong']) await eventsOf(id);
    } finally {
      engine = first;
      await other.close();
    }
  });

  test('a changed article takes its old events with it', async () => {
    await indexArticles(engine, runOf({ 'a.jsonl': lines(BADGES, INCENSE) }));
    const moved = { ...BADGES, body: BADGES.body.replace('1/2', '31/1') };
    const counts = await indexArticles(engine, runOf({ 'a.jsonl': lines(moved, INCENSE) }));
    expect(counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect((await engine.health()).events).toBe(2);
    const [id = ''] = await eventsOf('huy-hieu');
    expect((await engine.events.get(id))?.day).toBe('2023-01-31');
  });

  test('better rules read unchanged articles again', async () => {
    const files = { 'a.jsonl': lines(BADGES, INCENSE) };
    await indexArticles(engine, runOf(files));
    expect(await indexArticles(engine, runOf(files, { rulesVersion: '2' }))).toMatchObject({ changed: 2 });
    expect((await engine.health()).events).toBe(2);
  });

  test('a dry run counts and writes nothing', async () => {
    const counts = await indexArticles(engine, runOf({ 'a.jsonl': lines(BADGES) }, { dryRun: true }));
    expect(counts).toMatchObject({ new: 1, events: 1 });
    await expect(engine.articles.get('huy-hieu')).rejects.toMatchObject({ code: 'missing-index' });
  });

  test('of two articles with one id the first is taken and the other told', async () => {
    const counts = await indexArticles(
      engine,
      runOf({ 'a.jsonl': lines(BADGES), 'b.jsonl': lines({ ...INCENSE, id: BADGES.id }) }),
    );
    expect(counts).toMatchObject({ new: 1, rejected: 1 });
    expect(problems).toMatchObject([
      {
        path: 'b.jsonl',
        line: 1,
        severity: 'rejected',
        reason: expect.stringMatching(/duplicate/u) as string,
      },
    ]);
    expect((await engine.articles.get(BADGES.id))?.article.title).toBe(BADGES.title);
  });

  test('an article without a title gets a heading, and its words are read once', async () => {
    const untitled = { ...BADGES, title: '' };
    await indexArticles(engine, runOf({ 'a.jsonl': lines(untitled) }));
    const document = await engine.articles.get('huy-hieu');
    expect(document?.article.title).toBe(BADGES.body.replace(/\.$/u, ''));
    expect(document?.events).toHaveLength(1);
    expect(document?.events[0]?.evidence.field).toBe('body');
  });

  test('threads give the same index as none', async () => {
    const many = Array.from({ length: 250 }, (_, at) => ({
      ...(at % 2 === 0 ? BADGES : INCENSE),
      id: `bai-${at}`,
    }));
    await indexArticles(engine, runOf({ 'a.jsonl': lines(...many) }));
    const alone = await served();
    await rebuildIndex(engine, runOf({ 'a.jsonl': lines(...many) }, { threads: 2 }));
    expect(await served()).toEqual(alone);
  });
});

describe('pruning', () => {
  const covers = (path: string): boolean => path.startsWith('kho/');

  test('removes what is gone from the given paths, and its part in events', async () => {
    await indexArticles(
      engine,
      runOf({ 'kho/a.jsonl': lines(BADGES, SAME_BADGES), 'khac/b.jsonl': lines(INCENSE) }),
    );
    const counts = await indexArticles(
      engine,
      runOf({ 'kho/a.jsonl': lines(SAME_BADGES) }, { prune: covers }),
    );
    expect(counts).toMatchObject({ removed: 1, unchanged: 1 });
    expect(await engine.articles.get('huy-hieu')).toBeNull();
    expect(await engine.articles.get('dang-huong')).not.toBeNull();
    const [id = ''] = await eventsOf('huy-hieu-2');
    expect((await engine.events.get(id))?.reports).toHaveLength(1);
  });

  test('an event that nobody tells any more goes too', async () => {
    await indexArticles(engine, runOf({ 'kho/a.jsonl': lines(BADGES, INCENSE) }));
    await indexArticles(engine, runOf({ 'kho/a.jsonl': lines(INCENSE) }, { prune: covers }));
    expect(await engine.health()).toMatchObject({ articles: 1, events: 1 });
  });

  test('a file that cannot be read is not taken for gone, and a dry run removes nothing', async () => {
    await indexArticles(engine, runOf({ 'kho/a.jsonl': lines(BADGES, INCENSE) }));
    const broken = await indexArticles(
      engine,
      runOf({ 'kho/a.jsonl': `${lines(BADGES)}\n{` }, { prune: covers }),
    );
    expect(broken).toMatchObject({ removed: 0, rejected: 1 });
    expect(await indexArticles(engine, runOf({}, { prune: covers, dryRun: true }))).toMatchObject({
      removed: 2,
    });
    expect((await engine.health()).articles).toBe(2);
  });
});

describe('rebuilding', () => {
  test('leaves exactly what is given, as a plain run into an empty index would', async () => {
    await indexArticles(engine, runOf({ 'a.jsonl': lines(BADGES, SAME_BADGES) }));
    const before = await served();
    await indexArticles(engine, runOf({ 'b.jsonl': lines(INCENSE) }));
    expect(await rebuildIndex(engine, runOf({ 'a.jsonl': lines(BADGES, SAME_BADGES) }))).toMatchObject({
      new: 2,
      events: 2,
    });
    expect(await served()).toEqual(before);
  });

  test('a failure, a stop and an empty source keep the old index', async () => {
    await indexArticles(engine, runOf({ 'a.jsonl': lines(BADGES) }));
    const before = await served();
    const failing: SearchEngine = {
      ...engine,
      articles: { ...engine.articles, replaceAll: () => Promise.reject(new Error('The disk is full.')) },
    };
    const files = { 'a.jsonl': lines(INCENSE) };
    await expect(rebuildIndex(failing, runOf(files))).rejects.toThrow('The disk is full.');
    expect(await served()).toEqual(before);
    await expect(rebuildIndex(engine, runOf(files, { signal: AbortSignal.abort() }))).rejects.toThrow(
      /stopped/u,
    );
    await expect(rebuildIndex(engine, runOf({ 'a.jsonl': '{' }))).rejects.toThrow(/no article/u);
    expect(await served()).toEqual(before);
  });
});
