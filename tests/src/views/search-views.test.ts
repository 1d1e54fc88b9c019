import { describe, expect, test } from 'vitest';
import type { MatchLevel, SearchHit } from '../../../search/engine/search-engine.ts';
import type { ArticleDocument } from '../../../search/model/documents.ts';
import { EMPTY_QUERY, type SearchQuery } from '../../../search/query/search-query.ts';
import { chosenFilters } from '../../../src/views/chosen-filters.ts';
import { facetGroups } from '../../../src/views/facet-list.ts';
import { hitList } from '../../../src/views/hit-list.ts';
import { paging } from '../../../src/views/paging.ts';
import { paths } from '../../../src/paths.ts';
import { daysOf, timeChart, unitFor } from '../../../src/views/time-chart.ts';
import { timeTrail } from '../../../src/views/time-trail.ts';
import { anArticle } from './sample-documents.ts';

const asked = (change: Partial<SearchQuery>): SearchQuery => ({ ...EMPTY_QUERY, text: 'lễ', ...change });

function hit(level: MatchLevel, lacks: readonly string[] = []): SearchHit<ArticleDocument> {
  const snippet = { text: 'lễ ở Huế', highlights: [[0, 2]] as const };
  return {
    document: anArticle(),
    level,
    lacks,
    instead: lacks.includes('xe hơi') ? ['ô tô'] : [],
    title: snippet,
    snippet,
    score: 1.5,
    explanation: { words: 1.5 },
  };
}

describe('hits', () => {
  test('a divider stands before the first one that differs in marks', () => {
    const list = hitList([hit('exact'), hit('folded'), hit('folded')], true);
    expect(list.map(({ startsFolded }) => startsFolded)).toEqual([false, true, false]);
  });

  test('but not for a query without marks, nor when near ones have joined', () => {
    expect(hitList([hit('folded')], false)[0]?.startsFolded).toBe(false);
    const joined = hitList([hit('exact'), hit('folded'), hit('near', ['quốc khánh', 'huế'])], true);
    expect(joined.some(({ startsFolded }) => startsFolded)).toBe(false);
    expect(joined[2]?.lacks).toBe('thiếu: quốc khánh, huế');
  });

  test('that are near say what they have instead of what they lack', () => {
    expect(hitList([hit('near', ['xe hơi'])], true)[0]?.lacks).toBe('thiếu: xe hơi (có từ gần nghĩa: ô tô)');
  });

  test('are highlighted by their ranges', () => {
    expect(hitList([hit('exact')], true)[0]?.title).toEqual([
      { text: 'lễ', hit: true },
      { text: ' ở Huế', hit: false },
    ]);
  });
});

describe('facets', () => {
  const query = asked({ facets: { place: ['hue'] }, page: 3 });

  test('link to the query with one value more or less, on its first page', () => {
    const [group] = facetGroups(query, {
      place: [
        { value: 'can-tho', count: 1200 },
        { value: 'hue', count: 3 },
      ],
    });
    expect(group?.first.map(({ label, count, chosen, href }) => [label, count, chosen, href])).toEqual([
      ['Huế', '3', true, '/tim-kiem?q=l%E1%BB%85'],
      ['Cần Thơ', '1.200', false, '/tim-kiem?q=l%E1%BB%85&noi=hue&noi=can-tho'],
    ]);
  });

  test('keep a chosen value that nothing has any more', () => {
    const [group] = facetGroups(query, { place: [] });
    expect(group?.first.map(({ label, count }) => [label, count])).toEqual([['Huế', '0']]);
  });

  test('fold away what is beyond the first eight', () => {
    const counts = Array.from({ length: 20 }, (_, at) => ({ value: String(2000 + at), count: at }));
    const [group] = facetGroups(asked({}), { year: counts });
    expect([group?.first.length, group?.more.length]).toEqual([8, 12]);
    expect(group?.first[0]?.label).toBe('2019');
  });

  test('unknown values are shown as they are', () => {
    const [group] = facetGroups(asked({}), { place: [{ value: '<b>', count: 1 }] });
    expect(group?.first[0]?.label).toBe('<b>');
  });
});

test('every filter in force is a chip that leads to the query without it', () => {
  const filters = chosenFilters(
    asked({
      facets: { place: ['can-tho'], kind: ['award'] },
      from: '2023-01-01',
      to: '2023-12-31',
      strict: true,
    }),
  );
  expect(filters.map(({ label }) => label)).toEqual([
    'Địa phương: Cần Thơ',
    'Loại sự kiện: Khen thưởng, trao tặng',
    'từ 1/1/2023 đến 31/12/2023',
    'Chỉ tìm đúng dấu',
  ]);
  expect(filters[0]?.without.facets).toEqual({ kind: ['award'] });
});

describe('the chart of time', () => {
  test.each([
    [asked({}), 'year'],
    [asked({ facets: { year: ['2023'] } }), 'month'],
    [asked({ facets: { year: ['2022', '2023'] } }), 'year'],
    [asked({ from: '2023-01-01', to: '2023-12-31' }), 'month'],
    [asked({ from: '2023-08-01', to: '2023-08-31' }), 'day'],
    [asked({ from: '2020-01-01', to: '2029-12-31' }), 'year'],
    [asked({ from: '2023-08-01' }), 'year'],
  ])('counts one step finer than the query is narrowed to (%#)', (query, unit) => {
    expect(unitFor(query)).toBe(unit);
  });

  test.each([
    ['2024-02', 'month', ['2024-02-01', '2024-02-29']],
    ['2023', 'year', ['2023-01-01', '2023-12-31']],
    ['2020', 'decade', ['2020-01-01', '2029-12-31']],
    ['2023-08-31', 'day', ['2023-08-31', '2023-08-31']],
  ] as const)('%s as a %s is %o', (value, unit, days) => {
    expect(daysOf(value, unit)).toEqual(days);
  });

  test('shows shares of the whole and heights of the tallest', () => {
    const counts = [
      { value: '2022', count: 1 },
      { value: '2023', count: 200 },
    ];
    const bars = timeChart(asked({}), counts, [{ value: '2023', count: 800 }]);
    expect(bars.map(({ label, height, share }) => [label, height, share])).toEqual([
      ['2022', 3, null],
      ['2023', 100, '25%'],
    ]);
    expect(bars[1]?.href).toBe('/tim-kiem?q=l%E1%BB%85&tu=2023-01-01&den=2023-12-31');
  });

  test('gathers many years into decades', () => {
    const counts = Array.from({ length: 40 }, (_, at) => ({ value: String(1985 + at), count: 1 }));
    const bars = timeChart(asked({}), counts, []);
    expect(bars.map(({ label }) => label)).toEqual([
      '1980–1989',
      '1990–1999',
      '2000–2009',
      '2010–2019',
      '2020–2029',
    ]);
    expect(bars[0]?.count).toBe('5');
  });
});

test.each([
  [asked({}), []],
  [asked({ from: '2020-01-01' }), ['Mọi năm']],
  [asked({ from: '2020-01-01', to: '2029-12-31' }), ['Mọi năm']],
  [asked({ from: '2019-12-31', to: '2020-01-01' }), ['Mọi năm']],
  [asked({ from: '2023-01-01', to: '2023-12-31' }), ['Mọi năm', '2020–2029']],
  [asked({ from: '2023-08-01', to: '2023-08-31' }), ['Mọi năm', '2020–2029', '2023']],
  [asked({ from: '2023-08-31', to: '2023-08-31' }), ['Mọi năm', '2020–2029', '2023', '8/2023']],
])('the way up from the chosen days (%#)', (query, expected) => {
  const trail = timeTrail(query);
  expect(trail.map(({ text }) => text)).toEqual(expected);
  if (trail.length > 0) expect(trail[0]?.href).toBe('/tim-kiem?q=l%E1%BB%85');
  if (trail.length > 3) expect(trail[3]?.href).toBe('/tim-kiem?q=l%E1%BB%85&tu=2023-08-01&den=2023-08-31');
});

describe('pages', () => {
  const of = (page: number, total: number) => paging(asked({ page }), total, 10, paths.search);

  test('one page needs no way on', () => {
    expect(of(1, 10)).toBeNull();
  });

  test('the ends have one way only', () => {
    expect(of(1, 11)).toEqual({ page: 1, last: 2, previous: null, next: '/tim-kiem?q=l%E1%BB%85&trang=2' });
    expect(of(2, 11)).toEqual({ page: 2, last: 2, previous: '/tim-kiem?q=l%E1%BB%85', next: null });
  });

  test('beyond the end the way leads back to the last page', () => {
    expect(of(9, 25)?.previous).toBe('/tim-kiem?q=l%E1%BB%85&trang=3');
  });
});
