import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enrichArticle } from '../../search/pipeline/enrich-article.ts';
import { foldVietnamese } from '../../search/text/fold-vietnamese.ts';
import { articleOf } from '../search/events/events-in.ts';

const PASSAGES = readFileSync('tests/corpora/events/passages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** A text of at least so many syllables, made of the passages. */
function textOf(syllables: number): string {
  const parts: string[] = [];
  for (let count = 0, at = 0; count < syllables; at += 1) {
    const part = PASSAGES[at % PASSAGES.length] ?? '';
    parts.push(part);
    count += part.split(' ').length;
  }
  return parts.join('\n\n');
}

/** Middle of the times, in milliseconds, that `work` takes. */
function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[runs >> 1] ?? 0;
}

const enrich = (body: string): void => {
  enrichArticle(articleOf({ body, published: '2024-05-02' }));
};

/** Hostile texts: what makes careless patterns try again and again, 200,000 signs each. */
const HOSTILE = [
  ['one trigger again and again', 'trao '],
  ['openings without an end', 'lễ kỷ niệm 70 năm ('],
  ['numbers and slashes', '1/1/1 - '],
  ['digits', '1'],
  ['blanks', ' '],
  ['quotes', '"\'“'],
  ['capitals', 'Á'],
  ['decomposed marks', 'a\u0301\u0302\u0323'],
  ['place words', 'tỉnh, phường, xã '],
  ['occasions', 'nhân dịp kỷ niệm ngày '],
  ['full stops', 'a.'],
  ['tiers', '60 năm (2), '],
] as const;

describe('speed of reading', () => {
  it('reads an article of 600 words in little more than folding it some hundred times takes', () => {
    const body = textOf(600);
    for (let run = 0; run < 30; run += 1) enrich(body);
    const folding = median(40, () => foldVietnamese(body));
    expect(median(40, () => { enrich(body); })).toBeLessThan(Math.max(folding * 400, 10)); // prettier-ignore
  });

  it('takes time in proportion to the length, up to a megabyte', () => {
    const [small, large] = [textOf(4_000), textOf(170_000)];
    expect(new TextEncoder().encode(large).length).toBeGreaterThan(1_000_000);
    enrich(small);
    const ratio = median(3, () => { enrich(large); }) / median(5, () => { enrich(small); }); // prettier-ignore
    expect(ratio).toBeLessThan((large.length / small.length) * 4);
  });

  it.each(HOSTILE)('is not made to hang by %s', (_, piece) => {
    const body = `Ngày 5/6, tỉnh Bình Phước trao Huy hiệu Đảng. ${piece.repeat(Math.ceil(200_000 / piece.length))}`;
    const start = performance.now();
    enrich(body);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
