import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openEngine } from '../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../search/engine/search-engine.ts';
import { figure, runIndexing, startIndexing } from './index-command.ts';

const KILLS = 20;
const ARTICLES = 2400;
const PLACES = ['Cần Thơ', 'Huế', 'Đà Nẵng', 'Hải Phòng', 'Cà Mau', 'Lào Cai', 'Gia Lai', 'Nghệ An'];

/** Ceremonies of many days and places, each told by two articles. */
function writeArchive(path: string, edition: number): void {
  const lines = Array.from({ length: ARTICLES }, (_, at) => {
    const ceremony = Math.floor(at / 2);
    const place = PLACES[ceremony % PLACES.length] ?? '';
    const [day, month] = [1 + (ceremony % 28), 1 + (Math.floor(ceremony / 28) % 12)];
    const year = 2010 + (Math.floor(ceremony / 336) % 10);
    return JSON.stringify({
      id: `bai-${at}`,
      title: `${place} trao Huy hiệu Đảng, lần ${edition}`,
      body: `Sáng ${day}/${month}, ${place} tổ chức lễ trao Huy hiệu Đảng cho ${20 + (ceremony % 50)} đảng viên.`,
      published: `${year}-${String(month).padStart(2, '0')}-28`,
      source: at % 2 === 0 ? 'Bản tin A' : 'Bản tin B',
    });
  });
  writeFileSync(path, lines.join('\n'));
}

/** Asks until there is an index that answers, then at every turn; throws when an answer fails. */
async function askAlways(engine: SearchEngine, signal: AbortSignal): Promise<number> {
  let answered = 0;
  while (!signal.aborted) {
    try {
      const { articles } = await engine.health();
      if (articles > 0) {
        expect((await engine.articles.getMany(['bai-0', 'bai-1'])).length).toBeGreaterThan(0);
        answered += 1;
      }
    } catch (error) {
      if (answered > 0) throw error;
    }
    await sleep(25);
  }
  return answered;
}

async function checkWhole(engine: SearchEngine, edition: number): Promise<void> {
  const ids = Array.from({ length: ARTICLES }, (_, at) => `bai-${at}`);
  const articles = await engine.articles.getMany(ids);
  expect(articles).toHaveLength(ARTICLES);
  const told = new Set<string>();
  for (const { article, events, eventIds } of articles) {
    expect(article.title).toContain(`lần ${edition}`);
    expect([events.length, eventIds.length]).toEqual([1, 1]);
    told.add(eventIds[0] ?? '');
  }
  const events = await engine.events.getMany([...told]);
  expect(events).toHaveLength(ARTICLES / 2);
  for (const { reports } of events) expect(reports).toHaveLength(2);
  expect(await engine.health()).toMatchObject({ articles: ARTICLES, events: ARTICLES / 2 });
}

test(
  `killed ${KILLS} times at random moments: always answers, and the next run leaves nothing missing`,
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bien-nien-test-'));
    const archive = join(folder, 'bao.jsonl');
    const engine = openEngine(`sqlite:${join(folder, '.data/records.db')}`);
    const asking = new AbortController();
    const asked = askAlways(engine, asking.signal);
    try {
      for (let kill = 0; kill < KILLS; kill += 1) {
        writeArchive(archive, kill);
        const child = startIndexing(kill % 4 === 3 ? [archive, '--rebuild'] : [archive], folder);
        await sleep(300 + Math.random() * 2200);
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      }
      const last = await runIndexing([archive], folder);
      expect(last.code).toBe(0);
      expect(figure(last, 'read')).toBe(ARTICLES);
      await checkWhole(engine, KILLS - 1);
    } finally {
      asking.abort();
      expect(await asked).toBeGreaterThan(0);
      await engine.close();
      rmSync(folder, { recursive: true });
    }
  },
);
