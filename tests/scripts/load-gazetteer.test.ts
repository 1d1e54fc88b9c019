import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../scripts/load-gazetteer.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function gazetteer(...args: string[]): { readonly status: number | null; readonly told: string } {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, told: stderr };
}

function told(run: ReturnType<typeof gazetteer>, status: number, words: string): void {
  expect(run.status).toBe(status);
  expect(run.told).toContain(words);
}

describe('npm run gazetteer', () => {
  it('tells that the shipped table is in use', () => {
    told(gazetteer(), 0, 'wards: 3,321, provinces: 34');
  });

  it('loads a CSV file and forgets it again', () => {
    writeFileSync(join(folder, 'wards.csv'), 'ward,province\nPhường Cái Răng,Cần Thơ\nXã Thới Lai,Cần Thơ\n');
    told(gazetteer('wards.csv'), 0, 'wards: 2, provinces: 1');
    expect(JSON.parse(readFileSync(join(folder, '.data/gazetteer.json'), 'utf8'))).toHaveProperty('can-tho');
    expect(gazetteer('--reset').told).toContain('The shipped table is in use');
  });

  it('refuses a broken file in words and keeps what was loaded', () => {
    writeFileSync(join(folder, 'good.json'), '[{"ward":"Xã Thới Lai","province":"Cần Thơ"}]');
    writeFileSync(join(folder, 'broken.json'), '[{"ward":');
    writeFileSync(join(folder, 'wrong.json'), '[{"ward":"Xã Mơ","province":"Atlantis"}]');
    expect(gazetteer('good.json').status).toBe(0);
    for (const [file, words] of [
      ['broken.json', 'neither JSON nor CSV'],
      ['wrong.json', '"Atlantis"'],
      ['missing.json', 'cannot be read'],
    ] as const) {
      told(gazetteer(file), 1, words);
    }
    expect(gazetteer().told).toContain('wards: 1,');
  });
});
