import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const SCRIPT = new URL('../../scripts/evaluate.ts', import.meta.url).pathname;

function evaluate(...args: readonly string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
}

describe('npm run evaluate', () => {
  it('prints a table of figures for labelled events', () => {
    const { status, stdout } = evaluate('tests/corpora/events/leads.jsonl', '--misses', '3');
    expect(status).toBe(0);
    for (const row of ['events, F1', 'day of the event', 'anniversaries, F1', 'badge tiers, F1'])
      expect(stdout).toContain(row);
  });

  it('says plainly what it cannot score', () => {
    expect(evaluate()).toMatchObject({ status: 1, stdout: '' });
    expect(evaluate('none.jsonl').stderr).toContain('none.jsonl');
    expect(evaluate('package.json').stderr).toContain('no JSON object');
    expect(evaluate('tests/corpora/events/leads.jsonl', '--misses', 'many').stderr).toContain('"many"');
  });
});
