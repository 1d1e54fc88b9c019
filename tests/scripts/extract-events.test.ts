import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
const SCRIPT = new URL('../../scripts/extract-events.ts', import.meta.url).pathname;

interface Range {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}
interface Printed {
  readonly id: string;
  readonly events: readonly {
    readonly evidence: string;
    readonly evidence_range: Range;
    readonly kind: string;
  }[];
  readonly dates: readonly (Range & { readonly text: string; readonly value: { readonly start: string } })[];
  readonly places: readonly (Range & { readonly text: string; readonly province: string | null })[];
}

function extract(...args: readonly string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
}

function file(name: string, ...articles: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, articles.map((article) => JSON.stringify(article)).join('\n'));
  return path;
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TEXT = 'Chiều 28-8, Thị ủy Sông Cầu (tỉnh Phú Yên) trao Huy hiệu Đảng cho 21 đảng viên.';

describe('npm run extract', () => {
  it.each(['NFC', 'NFD'] as const)(
    'prints one object an article, with ranges of the text as given (%s)',
    (form) => {
      const given = TEXT.normalize(form);
      const { status, stdout, stderr } = extract(
        file(`${form}.jsonl`, { id: 'a', published: '2015-09-01', text: given }),
      );
      expect([status, stderr]).toEqual([0, '']);
      const printed = JSON.parse(stdout) as Printed;
      expect(printed.events.map(({ kind }) => kind)).toEqual(['award']);
      for (const { evidence, evidence_range: range } of printed.events)
        expect(given.slice(range.start, range.end)).toBe(evidence);
      for (const { text, start, end } of [...printed.dates, ...printed.places])
        expect(given.slice(start, end)).toBe(text);
      expect(printed.dates[0]?.value.start).toBe('2015-08-28');
      expect(printed.places.map(({ province }) => province)).toContain('Phú Yên');
    },
  );

  it('reads articles without a title, and several files', () => {
    const first = file(
      'one.jsonl',
      { id: 'a', text: TEXT },
      { id: 'b', text: 'Trời hôm nay có mưa ở nhiều nơi trong tỉnh.' },
    );
    const { status, stdout } = extract(
      first,
      file('two.jsonl', { id: 'c', title: 'Lũ rút chậm', body: TEXT }),
    );
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Printed).id),
    ).toEqual(['a', 'b', 'c']);
  });

  it('goes on after a rejected article, says which one and exits with 1', () => {
    const { status, stdout, stderr } = extract(
      file('bad.jsonl', { id: 'a', text: '' }, { id: 'b', text: TEXT }),
    );
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('bad.jsonl:1:');
  });

  it('says plainly what is missing, and helps', () => {
    expect(extract()).toMatchObject({ status: 1, stdout: '' });
    expect(extract(join(folder, 'none.jsonl')).stderr).toContain('none.jsonl');
    expect(extract('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(extract('--help').stdout).toContain('usage: npm run -s extract');
    expect(extract('--nonsense').status).toBe(1);
  });
});
