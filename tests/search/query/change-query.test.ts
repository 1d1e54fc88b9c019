import { describe, expect, test } from 'vitest';
import * as change from '../../../search/query/change-query.ts';
import { describeQuery } from '../../../search/query/describe-query.ts';
import { looserQueries } from '../../../search/query/loosen-query.ts';
import { NOTICES, noticeSentence, type NoticeCode } from '../../../search/query/notices.ts';
import { planQuery } from '../../../search/query/plan-query.ts';
import { EMPTY_QUERY, parseSearchQuery, type SearchQuery } from '../../../search/query/search-query.ts';
import { toSearchRequest } from '../../../search/query/to-search-request.ts';
import { NAMES } from './names.ts';

const read = (url: string): SearchQuery => parseSearchQuery(new URLSearchParams(url));
const plan = (query: SearchQuery): ReturnType<typeof planQuery> =>
  planQuery(query.text, { names: NAMES, verbatim: query.verbatim });
const base = Object.freeze(read('q=lễ hội&noi=can-tho&nam=2023&trang=4'));

describe('changing a query', () => {
  test('gives a new query on its first page', () => {
    expect(change.withFacet(base, 'place', 'hue')).toEqual({
      ...base,
      page: 1,
      facets: { ...base.facets, place: ['can-tho', 'hue'] },
    });
    expect(change.withFacet(base, 'place', 'can-tho').facets).toEqual(base.facets);
    expect(change.withoutFacet(base, 'place', 'can-tho').facets).toEqual({ year: ['2023'] });
    expect(change.withoutFacet(base, 'place').facets).toEqual({ year: ['2023'] });
    expect(change.withoutFacet(base, 'award', 'x').facets).toEqual(base.facets);
    expect(change.hasFacet(base, 'place', 'can-tho')).toBe(true);
    expect(change.hasFacet(base, 'kind', 'can-tho')).toBe(false);
    expect(change.withText(base, ' hoa ')).toEqual({ ...base, text: 'hoa', page: 1 });
    expect(change.withPage(base, 0).page).toBe(1);
    expect(change.withPage(base, 7)).toEqual({ ...base, page: 7 });
    expect(change.withSort(base, 'newest')).toEqual({ ...base, sort: 'newest', page: 1 });
    expect(change.withStrict(base, true)).toEqual({ ...base, strict: true, page: 1 });
    expect(change.withDays(base, '2023-01-01', null)).toEqual({ ...base, from: '2023-01-01', page: 1 });
    expect(change.withoutFilters(base)).toEqual({ ...EMPTY_QUERY, text: 'lễ hội' });
    const chipless = change.withVerbatim(base, 'ubnd');
    expect(chipless.verbatim).toEqual(['ubnd']);
    expect(change.withoutVerbatim(chipless, 'ubnd').verbatim).toEqual([]);
  });

  test('fields become facets', () => {
    const query = read('q=nơi:"Cần Thơ" lễ hội&noi=hue');
    expect(change.withFieldsAsFacets(query, plan(query))).toEqual(read('q=lễ hội&noi=hue&noi=can-tho'));
    expect(change.withFieldsAsFacets(base, plan(base))).toBe(base);
  });
});

describe('asking an index', () => {
  test('joins chosen facets with fields and counts from the page', () => {
    const query = read('q=nơi:"Cần Thơ" lễ&noi=hue&trang=3&xep=cu-nhat&tu=2020-01-01');
    const request = toSearchRequest(query, plan(query), {
      pageSize: 20,
      facets: ['place'],
      histogram: 'year',
    });
    expect(request).toMatchObject({
      filters: { facets: { place: ['hue', 'can-tho'] }, from: '2020-01-01', to: null },
      sort: 'oldest',
      offset: 40,
      limit: 20,
      facets: ['place'],
      histogram: 'year',
    });
    expect(request.plan?.clauses).toHaveLength(1);
  });
});

describe('saying a query', () => {
  const label = (_: string, value: string): string =>
    ({ 'can-tho': 'Cần Thơ', hue: 'Huế', anniversary: 'kỷ niệm' })[value] ?? value;

  test.each([
    ['', 'tất cả bài'],
    ['q=lễ hội', 'bài có lễ hội'],
    ['q="huy hiệu Đảng" Cần Thơ -"bóng đá"', 'bài có “huy hiệu Đảng” “Cần Thơ”, không có “bóng đá”'],
    ['q=lễ OR hội hoa', 'bài có “lễ hoặc hội” hoa'],
    ['q=lễ&noi=can-tho&noi=hue&nam=2023', 'bài có lễ ở Cần Thơ hoặc Huế, năm 2023'],
    ['q=năm:2023 nơi:huế', 'bài ở Huế, năm 2023'],
    ['loai=anniversary&tu=2023-09-02&den=2023-09-02', 'bài, loại kỷ niệm, ngày 2/9/2023'],
    ['q=lễ&tu=2023-01-01', 'bài có lễ, từ 1/1/2023'],
    ['q=lễ&den=2023-12-31&dung-dau=1', 'bài có lễ, đến 31/12/2023, đúng dấu'],
  ])('%s → %s', (url, sentence) => {
    const query = read(url);
    expect(describeQuery(query, plan(query), label)).toBe(sentence);
  });

  test('of events', () => {
    expect(describeQuery(EMPTY_QUERY, plan(EMPTY_QUERY), label, 'sự kiện')).toBe('tất cả sự kiện');
  });

  test.each(Object.keys(NOTICES) as NoticeCode[])('notice %s', (code) => {
    const found = planQuery(NOTICES[code].example, { names: NAMES }).notices.find(
      (notice) => notice.code === code,
    );
    expect(found).toBeDefined();
    if (found !== undefined) expect(noticeSentence(found)).toMatch(/^\p{Lu}.+\.$/u);
  });
});

describe('loosening a query that finds nothing', () => {
  test('leaves out one thing at a time', () => {
    const query = read('q=lễ "hội hoa" -tết năm:2023&noi=can-tho&tu=2023-01-01&dung-dau=1');
    const looser = looserQueries(query, plan(query)).map(({ query: next, without, words }) => [
      without,
      words.join(),
      next.text,
      Object.keys(next.facets).join(),
    ]);
    expect(looser).toEqual([
      ['strict', '', query.text, 'place'],
      ['days', '', query.text, 'place'],
      ['place', 'can-tho', query.text, ''],
      ['year', '2023', 'lễ "hội hoa" -tết', 'place'],
      ['text', 'lễ', 'năm:"2023" "hội hoa" -tết', 'place'],
      ['text', 'hội hoa', 'năm:"2023" lễ -tết', 'place'],
      ['text', 'tết', 'năm:"2023" lễ "hội hoa"', 'place'],
    ]);
  });

  test('a single word cannot be left out', () => {
    const query = read('q=lễ');
    expect(looserQueries(query, plan(query))).toEqual([]);
  });
});
