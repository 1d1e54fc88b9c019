import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snippet } from '../../../search/engine/search-engine.ts';
import type { QueryPlan } from '../../../search/model/query-plan.ts';
import { planQuery } from '../../../search/query/plan-query.ts';
import { bestSnippet, highlightField } from '../../../search/ranking/snippet.ts';

function planOf(text: string): QueryPlan {
  const { plan } = planQuery(text);
  if (plan === null) throw new Error(`"${text}" asks for nothing`);
  return plan;
}

const lit = ({ text, highlights }: Snippet): string[] =>
  highlights.map(([start, end]) => text.slice(start, end));

const CASES = [
  { query: 'quoc khanh', text: 'Mừng Quốc khánh 2/9', marked: ['Quốc khánh'] },
  { query: 'cần', text: 'Cần Thơ cần cán bộ, không cần căn cứ', marked: ['Cần', 'cần', 'cần'] },
  { query: 'cân', text: 'Chỉ có cần ở đây', marked: ['cần'] },
  { query: '"huy hiệu đảng"', text: 'Huy hiệu Đảng, không phải huy hiệu khác', marked: ['Huy hiệu Đảng'] },
  { query: 'hòa bình', text: 'Hoà bình', marked: ['Hoà bình'] },
  { query: 'ubnd', text: 'Ủy ban nhân dân xã', marked: ['Ủy ban nhân dân'] },
  { query: 'thi xa', text: 'Thành phố', marked: [] },
  { query: 'xe hơi mới', text: 'Ô tô mới ra mắt', marked: ['Ô tô mới'] },
  { query: 'xe hơi mới', text: 'Xe hơi và ô tô', marked: ['Xe hơi'] },
  { query: 'xe hơi mới', text: 'Xe cộ và ô tô', marked: ['Xe', 'ô tô'] },
] as const;

test.each(CASES)('$query marks $marked in "$text"', ({ query, text, marked }) => {
  expect(lit(highlightField(planOf(query), text))).toEqual(marked);
  const decomposed = highlightField(planOf(query), text.normalize('NFD'));
  expect(decomposed.text).toBe(text.normalize('NFD'));
  expect(lit(decomposed).map((stretch) => stretch.normalize('NFC'))).toEqual(marked);
});

const FILLER = 'Đoạn này nói chuyện khác, dài dòng và không liên quan gì tới câu hỏi. '.repeat(12);

test('a snippet stands around the place that holds most of the query', () => {
  const body = `${FILLER}Một huy hiệu lẻ. ${FILLER}Sáng nay trao Huy hiệu Đảng ở Cần Thơ. ${FILLER}`;
  const snippet = bestSnippet(planOf('huy hieu dang can tho'), '', body);
  expect(lit(snippet)).toEqual(['Huy hiệu Đảng', 'Cần Thơ']);
  expect(snippet.text.startsWith('…') && snippet.text.endsWith('…')).toBe(true);
  expect(snippet.text.length).toBeLessThan(300);
});

test('the lead is shown where it says as much as the body, and where nothing is asked', () => {
  expect(bestSnippet(planOf('khanh thanh'), 'Khánh thành cầu mới.', `${FILLER} Khánh thành.`).text).toBe(
    'Khánh thành cầu mới.',
  );
  expect(bestSnippet(null, 'Khánh thành cầu mới.', FILLER).text).toBe('Khánh thành cầu mới.');
  expect(bestSnippet(null, '', FILLER).text.startsWith('Đoạn này')).toBe(true);
  expect(bestSnippet(null, '', '')).toEqual({ text: '', highlights: [] });
});

test('whatever the text, a snippet is a stretch of it and its ranges are in order and within', () => {
  const word = fc.constantFrom(
    'cần',
    'thơ',
    'can',
    'Cần',
    '🎉',
    'a'.repeat(400),
    '\u0301',
    'hoà',
    '…',
    '\n\n',
  );
  const plan = planOf('can tho hòa');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), (words) => {
      const given = words.join(' ');
      const { text, highlights } = bestSnippet(plan, '', given);
      expect(given.includes(text) || given.includes(text.replace(/^…/u, '').replace(/…$/u, ''))).toBe(true);
      let last = 0;
      for (const [start, end] of highlights) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
