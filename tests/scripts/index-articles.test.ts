import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '../../search/engine/open-engine.ts';
import type { ImportProblem } from '../../search/model/import-problem.ts';
import { figure, runIndexing } from './index-command.ts';

const FIXTURES = new URL('../fixtures/imports', import.meta.url).pathname;
const GOOD_ARTICLES = 9;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bien-nien-test-'));
  cpSync(FIXTURES, join(folder, 'bao'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (...parts: string[]): string => join(folder, ...parts);
const rejects = (file = '.data/rejects.jsonl'): ImportProblem[] =>
  readFileSync(path(file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ImportProblem);

/** Everything an unkind folder can hold, beside good articles. */
function fillWithHostileFiles(): void {
  const bao = (...parts: string[]): string => path('bao', ...parts);
  writeFileSync(bao('empty.txt'), '');
  writeFileSync(bao('noise.dat'), Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)));
  writeFileSync(
    bao('cut.txt'),
    Buffer.from('Cần Thơ mở hội bánh dân gian, bà con đến rất đông').subarray(0, -3),
  );
  writeFileSync(bao('cut.html'), '<html><body><p>Cần Th');
  writeFileSync(
    bao('long.jsonl'),
    `{"title":"${'dài '.repeat(10_500_000)}"}\n{"id":"sau-dong-dai","title":"Trà Vinh mở hội sau dòng dài"}\n`,
  );
  writeFileSync(bao('wrong.json'), '{"title": "Cần Thơ", }');
  writeFileSync(bao('nested.json'), '['.repeat(1_000_000));
  writeFileSync(bao('nested.html'), '<div>'.repeat(200_000));
  writeFileSync(
    bao('bomb.md'),
    '---\na: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n---\nNội dung',
  );
  writeFileSync(bao('copy.jsonl'), '{"id":"qn-1","title":"Bản trùng mã của một bài khác"}\n');
  writeFileSync(
    bao('english.txt'),
    'Mayor opens a new bridge\n\nThe mayor opened a new bridge over the river on Monday morning.\n',
  );
  writeFileSync(bao('script.html'), '<script>alert(1)</script><img src=x onerror=alert(2)>');
  writeFileSync(bao('zip.jsonl.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
  mkdirSync(bao(...Array.from({ length: 200 }, () => 'sau')), { recursive: true });
  writeFileSync(path('secret.txt'), 'Bí mật ngoài thư mục: không ai được đọc dòng này trên mạng.');
  symlinkSync(path('secret.txt'), bao('leaves.txt'));
  symlinkSync(path(), bao('parent'));
  symlinkSync(bao('nowhere.txt'), bao('dangling.txt'));
  symlinkSync(bao(), bao('loop'));
}

describe('npm run index', () => {
  test('reads all formats, tells what it did, and does nothing the second time', async () => {
    const first = await runIndexing(['bao'], folder);
    expect(first.code).toBe(0);
    expect(['read', 'new', 'rejected'].map((row) => figure(first, row))).toEqual([
      GOOD_ARTICLES,
      GOOD_ARTICLES,
      0,
    ]);
    expect(figure(first, 'events found')).toBeGreaterThan(0);
    expect(first.stderr).toMatch(/The day of publication is not given/u);
    const second = await runIndexing([path('bao'), 'bao/page.txt'], folder);
    expect(['new', 'changed', 'unchanged'].map((row) => figure(second, row))).toEqual([0, 0, GOOD_ARTICLES]);
    expect(existsSync(path('.data/rejects.jsonl'))).toBe(false);
  });

  test('hostile files cost none of the good articles beside them', async () => {
    fillWithHostileFiles();
    const ended = await runIndexing(['bao', '--report', 'out/rejects.jsonl'], folder);
    expect(ended.code).toBe(1);
    expect(figure(ended, 'new')).toBe(GOOD_ARTICLES + 1);
    const told = new Map(
      rejects('out/rejects.jsonl').map((problem) => [problem.path.split('/').at(-1), problem]),
    );
    expect([...told.keys()].sort()).toEqual([
      'bomb.md',
      'copy.jsonl',
      'cut.html',
      'cut.txt',
      'dangling.txt',
      'empty.txt',
      'english.txt',
      'leaves.txt',
      'long.jsonl',
      'nested.html',
      'nested.json',
      'noise.dat',
      'parent',
      'script.html',
      'wrong.json',
      'zip.jsonl.gz',
    ]);
    for (const { reason, advice } of told.values()) {
      expect(reason.length).toBeGreaterThan(10);
      expect(advice.length).toBeGreaterThan(10);
    }
    const engine = openEngine(`sqlite:${path('.data/records.db')}`);
    try {
      expect((await engine.articles.get('sau-dong-dai'))?.article.title).toMatch(/^Trà Vinh/u);
    } finally {
      await engine.close();
    }
  });

  test('prune, rebuild and dry run', async () => {
    await runIndexing(['bao'], folder);
    rmSync(path('bao/page.txt'));
    expect(figure(await runIndexing(['bao', '--prune', '--dry-run'], folder), 'removed')).toBe(1);
    const pruned = await runIndexing(['bao', '--prune'], folder);
    expect(['removed', 'unchanged'].map((row) => figure(pruned, row))).toEqual([1, GOOD_ARTICLES - 1]);
    const rebuilt = await runIndexing(['bao/*.jsonl', '--rebuild'], folder);
    expect([rebuilt.code, figure(rebuilt, 'new')]).toEqual([0, 2]);
    const engine = openEngine(`sqlite:${path('.data/records.db')}`);
    expect((await engine.health()).articles).toBe(2);
    await engine.close();
  });

  test.each([
    [[], /No path is given/u],
    [['--prine', 'bao'], /Unknown option '--prine'/u],
    [['bao', '--rebuild', '--prune'], /nothing to prune/u],
    [['bao', '--engine', 'redis:1'], /"redis:1" is not the address/u],
    [['bao', '--engine', 'meilisearch+http://127.0.0.1:9'], /127\.0\.0\.1:9/u],
    [['nirgends'], /no such file or folder/u],
    [['bao/*.xyz'], /No file fits this pattern/u],
  ])('%j is answered in a sentence', async (args, sentence) => {
    const { code, stderr } = await runIndexing(args, folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  test('--help names every option', async () => {
    const { code, stdout } = await runIndexing(['--help'], folder);
    expect(code).toBe(0);
    for (const option of ['dry-run', 'prune', 'rebuild', 'report', 'engine'])
      expect(stdout).toContain(`--${option}`);
  });
});
