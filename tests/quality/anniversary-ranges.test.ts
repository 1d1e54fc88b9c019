import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreAnniversaryRanges } from '../../search/calendar/score-anniversary-ranges.ts';

const FILE = new URL('../../../shared/data/calendar/mined_anniversary_ranges.jsonl', import.meta.url);
const title = existsSync(FILE)
  ? 'at least 98 % are resolved'
  : 'skipped: ../shared/data/calendar/mined_anniversary_ranges.jsonl is not there';

describe('anniversary ranges of real news', () => {
  test.skipIf(!existsSync(FILE))(title, () => {
    const score = scoreAnniversaryRanges(readFileSync(FILE, 'utf8'));
    expect(score.cases).toBeGreaterThan(0);
    expect(score.right / score.cases).toBeGreaterThanOrEqual(0.98);
  });
});
