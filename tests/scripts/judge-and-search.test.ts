import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TYPINGS } from '../../scripts/judge/typings.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'bien-nien-judge-'));
const at = (name: string): string => join(folder, name);
const engine = `sqlite:${at('judged.db')}`;

const ARTICLES = [
  { id: 'bridge', title: 'Khánh thành cầu mới ở Bạc Liêu', lead: 'Sáng 2/9, tỉnh khánh thành cây cầu dài nhất.', body: '' },
  { id: 'badge', title: 'Trao Huy hiệu Đảng', lead: 'Thành ủy Cần Thơ trao huy hiệu cho các đồng chí lão thành.', body: '' },
]; // prettier-ignore

function run(
  script: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join('scripts', script), ...args], { cwd: ROOT, encoding: 'utf8' });
}

const judge = (...args: string[]) => run('judge-queries.ts', args);
const search = (...args: string[]) => run('search-articles.ts', args);

beforeAll(() => {
  writeFileSync(at('corpus.jsonl'), ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
  const queries = [
    { query: 'cây cầu dài nhất', relevant: ['bridge'] },
    { query: 'huy hiệu lão thành', relevant: ['badge'] },
  ];
  writeFileSync(at('queries.jsonl'), queries.map((query) => JSON.stringify(query)).join('\n'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('queries are judged on an index of the corpus, and written as a TREC run', () => {
  const common = ['--queries', at('queries.jsonl'), '--corpus', at('corpus.jsonl'), '--engine', engine];
  const { status, stdout } = judge(...common, '--without-titles', '--run', at('run.txt'));
  expect(status).toBe(0);
  expect(stdout).toMatch(/as typed +1\.000 +1\.000 +1\.000/u);
  expect(readFileSync(at('run.txt'), 'utf8').split('\n')[0]).toMatch(/^1 Q0 bridge 1 \d+ \S+$/u);
  expect(judge(...common, '--typing', 'folded').stdout).toMatch(/as typed +1\.000/u);
});

test('the search command finds, prints JSON and fails in words', () => {
  const found = search('cay cau', '--json', '--limit', '1', '--engine', engine);
  expect(JSON.parse(found.stdout)).toMatchObject({ id: 'bridge', published: null });
  const missing = search('cầu', '--engine', `sqlite:${at('none.db')}`);
  expect(missing).toMatchObject({ status: 1, stdout: '' });
  expect(missing.stderr).toContain('npm run index');
  expect(search('cầu', '--limit', 'mười').stderr).toContain('"mười" is no number');
  expect(search('--help').stdout).toContain('--explain');
});

test('bad input to the judge is named with its line', () => {
  writeFileSync(at('bad.jsonl'), '{"query": "a", "relevant": ["b"]}\n{"query": 3}\n');
  expect(judge('--queries', at('bad.jsonl')).stderr).toContain('bad.jsonl:2');
  expect(judge('--queries', at('queries.jsonl'), '--typing', 'vni').stderr).toContain(
    '"vni" is no way of typing',
  );
});

test.each([
  ['Đà Nẵng', 'ddaf nawngx'],
  ['quốc khánh', 'quoocs khanhs'],
  ['người', 'nguwowif'],
  ['Thủy lợi'.normalize('NFD'), 'thuyr lowij'],
])('%s is typed as %s in Telex', (text, keys) => {
  expect(TYPINGS.telex(text).toLowerCase()).toBe(keys);
});

test('a slip changes one word, the same one for the same line', () => {
  const text = 'khánh thành cây cầu dài nhất';
  for (let line = 1; line <= 50; line += 1) {
    const slipped = TYPINGS.typo(text, line);
    expect(TYPINGS.typo(text, line)).toBe(slipped);
    const changed = slipped.split(' ').filter((word, place) => word !== text.split(' ')[place]);
    expect(changed).toHaveLength(1);
  }
});
