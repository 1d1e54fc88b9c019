import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../search/dates/reading.ts';

const CASES = new URL('../../../shared/data/cases/', import.meta.url);
const here = existsSync(CASES);

interface TimeCase {
  readonly text: string;
  readonly from: string;
  readonly to: string | null;
  readonly grain: string;
}

interface NegativeCase {
  readonly parser: string;
  readonly text: string;
  readonly ref: readonly [year: number, month: number, day: number];
  readonly kind: string;
}

function lines(name: string): unknown[] {
  return readFileSync(new URL(name, CASES), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** Where news and chat part: chat looks ahead, news reads the nearest day; "mồng" without more is lunar; seasons are not read. */
const DIFFERENT = [
  'mồng 3 tháng ba',
  'mồng 3 tháng 3',
  'ngày mồng 7 tháng 3',
  'ngày 12/10',
  'giáng sinh',
  'ngày giáng sinh',
  'tuần đầu tiên của tháng 9 năm 2017',
  'mùa hè này',
  'mùa hè năm nay',
  'mùa đông này',
];

describe.skipIf(!here)('date cases of other projects (skipped where they are not at hand)', () => {
  it('reads at least 85 % of the day-grain and larger expressions as they do, and differs only where it means to', () => {
    const cases = lines('time_vi.jsonl') as readonly TimeCase[];
    const days = cases.filter(({ grain }) => !['Second', 'Minute', 'Hour'].includes(grain));
    const differing = days.filter(({ text, from }) => {
      const values = datesIn(text, '2017-02-02').map((mention) => mention.value.start);
      return values.length !== 1 || values[0] !== from.slice(0, 10);
    });
    expect([...new Set(differing.map(({ text }) => text))].sort()).toEqual([...DIFFERENT].sort());
    expect(1 - differing.length / days.length).toBeGreaterThan(0.85);
  });

  it('finds nothing in texts that hold no date', () => {
    const cases = (lines('chrono_vi_cases.jsonl') as readonly NegativeCase[]).filter(
      ({ kind }) => kind === 'no_result',
    );
    expect(cases).toHaveLength(38);
    for (const { parser, text, ref } of cases) {
      // The strict reader of those cases takes nothing that needs a day of reference, as an article without publication.
      const published = parser.endsWith('.strict')
        ? null
        : ref
            .slice(0, 3)
            .map((part) => String(part).padStart(2, '0'))
            .join('-');
      expect(datesIn(text, published), text).toEqual([]);
    }
  });
});
