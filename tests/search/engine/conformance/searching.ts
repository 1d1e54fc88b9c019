import { beforeAll, describe, expect, test } from 'vitest';
import type {
  SearchEngine,
  SearchHit,
  SearchPage,
  SearchRequest,
} from '../../../../search/engine/search-engine.ts';
import type { ArticleDocument } from '../../../../search/model/documents.ts';
import type { PlanningOptions } from '../../../../search/query/plan-query.ts';
import { articleDocument, request } from './documents.ts';

const ARTICLES = [
  { id: 'ct-1', title: 'Cần Thơ họp mặt mừng Quốc khánh', lead: 'Sáng 31/8, thành phố Cần Thơ họp mặt kỷ niệm 78 năm Quốc khánh.', body: 'Thành ủy trao Huy hiệu Đảng cho các đồng chí lão thành.', published: '2023-08-31', source: 'Báo Cần Thơ', places: ['can-tho'], kinds: ['anniversary', 'award'], awards: ['huy-hieu-dang'], observances: ['quoc-khanh'] },
  { id: 'ct-2', title: 'Căn nhà có thờ tự ở ngoại ô', lead: 'Một căn nhà cổ có gian thờ.', published: '2022-05-02', source: 'Báo Cần Thơ', places: ['can-tho'], kinds: [] },
  { id: 'dn-1', title: 'Đà Nẵng khởi công cầu mới', lead: 'Ðà Nẵng khởi công cầu qua sông Hàn.', published: '2023-03-29', source: 'Báo Đà Nẵng', places: ['da-nang'], kinds: ['groundbreaking'] },
  { id: 'hb-1', title: 'Hoà bình trên biên giới', lead: 'Tỉnh Hòa Bình kỉ niệm ngày thành lập.', published: '2021-06-22', source: 'Báo Hòa Bình', places: ['hoa-binh'], kinds: ['anniversary'] },
  { id: 'nfd-1', title: 'Lễ tưởng niệm các anh hùng liệt sĩ'.normalize('NFD'), lead: 'Tối 26/7, tỉnh Quảng Trị thắp nến tri ân.'.normalize('NFD'), published: '2017-07-26', source: 'Báo Quảng Trị', places: ['quang-tri'], kinds: ['commemoration'] },
  { id: 'tn-2', title: 'Vị tướng và niềm tin', lead: 'Vị tướng già giữ trọn niềm tin.', published: '2018-01-01', source: 'Báo Quảng Trị', places: ['quang-tri'], kinds: [] },
  { id: 'ub-1', title: 'Ủy ban nhân dân thành phố Cần Thơ họp', lead: 'Phiên họp thường kỳ.', published: '2024-02-03', source: 'Báo Cần Thơ', places: ['can-tho'], kinds: ['meeting'] },
  { id: 'old-1', title: 'Ký sự miền Tây', lead: 'Chuyện cũ không ghi ngày.', published: null, places: [], kinds: [] },
] as const; // prettier-ignore

/** What every engine promises of searching: totals, marks, facets, order, highlights. */
export function searchingConformance(open: () => SearchEngine): void {
  describe('searching', () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = open();
      await engine.articles.put(ARTICLES.map(articleDocument));
    });

    const search = (text: string | null, over: Partial<SearchRequest> = {}, options: PlanningOptions = {}) =>
      engine.articles.search(request(text, over, options));
    const ids = ({ hits }: SearchPage<ArticleDocument>): string[] => hits.map(({ document }) => document.id);
    const lit = ({ title: { text, highlights } }: SearchHit<ArticleDocument>): string[] =>
      highlights.map(([start, end]) => text.slice(start, end).normalize('NFC'));

    test.each([
      ['quoc khanh can tho', 'ct-1'],
      ['Quốc khánh Cần Thơ', 'ct-1'],
      ['quốc khánh cần thơ'.normalize('NFD'), 'ct-1'],
      ['huy hieu dang', 'ct-1'],
      ['da nang', 'dn-1'],
      ['đà nẵng', 'dn-1'],
      ['ÐÀ NẴNG', 'dn-1'],
      ['le tuong niem', 'nfd-1'],
      ['kỷ niệm ngày thành lập', 'hb-1'],
      ['ubnd tp can tho', 'ub-1'],
    ])('%s finds %s first', async (text, id) => {
      expect(ids(await search(text))[0]).toBe(id);
    });

    test('tone placement and i or y make no difference', async () => {
      for (const text of ['hoà bình', 'hòa bình', 'kỉ niệm', 'kỷ niệm']) {
        const { hits } = await search(text, {}, { strict: true });
        expect(hits.map(({ document }) => document.id)).toContain('hb-1');
      }
    });

    test('exact marks stand before folded matches, and each hit says which it is', async () => {
      const { hits, total } = await search('cần');
      expect(hits.map(({ level }) => level)).toEqual(['exact', 'exact', 'folded']);
      expect(total).toBe(3);
      expect(
        hits
          .slice(0, 2)
          .map(({ document }) => document.id)
          .sort(),
      ).toEqual(['ct-1', 'ub-1']);
      expect(hits[2]?.document.id).toBe('ct-2');
    });

    test('with "đúng dấu" only exact marks are found', async () => {
      expect(ids(await search('cần', {}, { strict: true })).sort()).toEqual(['ct-1', 'ub-1']);
      expect((await search('căn nhà', {}, { strict: true })).total).toBe(1);
      expect((await search('cân nhà', {}, { strict: true })).total).toBe(0);
    });

    test('phrases, minus and OR', async () => {
      expect((await search('"can tho"')).total).toBe(2);
      expect(ids(await search('"cần thơ" -quốc'))).toEqual(['ub-1']);
      expect(ids(await search('hàn OR "tri ân"')).sort()).toEqual(['dn-1', 'nfd-1']);
      expect((await search('"tho can"')).total).toBe(0);
    });

    test('a phrase does not cross from the title into the lead', async () => {
      expect((await search('"quoc khanh sang"')).total).toBe(0);
    });

    test('facets count what is found, each without its own filter', async () => {
      const filters = { facets: { place: ['can-tho'] }, from: null, to: null };
      const page = await search(null, {
        filters,
        facets: ['place', 'kind', 'year', 'source', 'award', 'observance'],
      });
      expect(page.total).toBe(3);
      expect(page.facets.place).toEqual([
        { value: 'can-tho', count: 3 },
        { value: 'quang-tri', count: 2 },
        { value: 'da-nang', count: 1 },
        { value: 'hoa-binh', count: 1 },
      ]);
      expect(page.facets.year).toEqual([
        { value: '2022', count: 1 },
        { value: '2023', count: 1 },
        { value: '2024', count: 1 },
      ]);
      expect(page.facets.kind).toEqual([
        { value: 'anniversary', count: 1 },
        { value: 'award', count: 1 },
        { value: 'meeting', count: 1 },
      ]);
      expect(page.facets.source).toEqual([{ value: 'Báo Cần Thơ', count: 3 }]);
      expect(page.facets.award).toEqual([{ value: 'huy-hieu-dang', count: 1 }]);
      expect(page.facets.observance).toEqual([{ value: 'quoc-khanh', count: 1 }]);
    });

    test('values of one facet are alternatives, facets are joined, days bound', async () => {
      const filters = (
        facets: SearchRequest['filters']['facets'],
        from: string | null = null,
        to: string | null = null,
      ) => ({ filters: { facets, from, to } });
      expect((await search(null, filters({ place: ['can-tho', 'da-nang'] }))).total).toBe(4);
      expect(
        ids(await search(null, filters({ place: ['can-tho', 'da-nang'], year: ['2023'], kind: ['award'] }))),
      ).toEqual(['ct-1']);
      expect(ids(await search(null, filters({}, '2023-03-29', '2023-08-31'))).sort()).toEqual([
        'ct-1',
        'dn-1',
      ]);
      expect((await search(null, filters({ source: ['Không có'] }))).total).toBe(0);
    });

    test('newest and oldest first; what has no day comes last both ways', async () => {
      const newest = ids(await search(null, { sort: 'newest' }));
      const oldest = ids(await search(null, { sort: 'oldest' }));
      expect(newest.slice(0, 3)).toEqual(['ub-1', 'ct-1', 'dn-1']);
      expect(oldest.slice(0, 3)).toEqual(['nfd-1', 'tn-2', 'hb-1']);
      expect([newest.at(-1), oldest.at(-1)]).toEqual(['old-1', 'old-1']);
      expect(ids(await search('can', { sort: 'oldest' }))).toEqual(['ct-2', 'ct-1', 'ub-1']);
    });

    test('pages follow one another without gap or repeat', async () => {
      for (const sort of ['relevance', 'newest'] as const) {
        const whole = ids(await search(null, { sort }));
        const paged: string[] = [];
        for (let offset = 0; offset < 9; offset += 3)
          paged.push(...ids(await search(null, { sort, offset, limit: 3 })));
        expect(paged).toEqual(whole);
        expect(whole).toHaveLength(ARTICLES.length);
      }
      const beyond = await search(null, { offset: 100 });
      expect([beyond.hits, beyond.total]).toEqual([[], ARTICLES.length]);
    });

    test.each([
      ['year', ['2017 1', '2018 1', '2021 1', '2022 1', '2023 2', '2024 1']],
      ['decade', ['2010 2', '2020 5']],
      ['month', ['2017-07 1', '2018-01 1', '2021-06 1', '2022-05 1', '2023-03 1', '2023-08 1', '2024-02 1']],
      [
        'day',
        [
          '2017-07-26 1',
          '2018-01-01 1',
          '2021-06-22 1',
          '2022-05-02 1',
          '2023-03-29 1',
          '2023-08-31 1',
          '2024-02-03 1',
        ],
      ],
    ] as const)('a histogram by %s in order of time', async (histogram, expected) => {
      const page = await search(null, { histogram });
      expect(page.histogram.map(({ value, count }) => `${value} ${count}`)).toEqual(expected);
    });

    test('highlights are ranges of the text as given, also of decomposed text', async () => {
      const [hit] = (await search('tuong niem')).hits;
      expect(hit?.document.id).toBe('nfd-1');
      expect(hit?.title.text).toBe(ARTICLES[4].title);
      expect(hit === undefined ? [] : lit(hit)).toEqual(['tưởng niệm']);
      const [national] = (await search('quoc khanh')).hits;
      expect(national === undefined ? [] : lit(national)).toEqual(['Quốc khánh']);
      expect(national?.snippet.highlights.length).toBeGreaterThan(0);
    });

    test('neighbours tell "tưởng niệm" from "tướng … niềm"', async () => {
      expect(ids(await search('tuong niem'))).toEqual(['nfd-1', 'tn-2']);
      expect((await search('tưởng niệm')).hits.map(({ level }) => level)).toEqual(['exact', 'folded']);
    });

    test('near ones join a short list and say what they lack', async () => {
      const page = await search('quốc khánh cần thơ huy hiệu đảng pháo hoa');
      expect(page.total).toBe(0);
      expect(page.nearTotal).toBeGreaterThan(0);
      expect(page.hits[0]).toMatchObject({ level: 'near', document: { id: 'ct-1' } });
      expect(page.hits[0]?.lacks.join(' ')).toContain('pháo');
      expect((await search('pháo hoa')).nearTotal).toBe(0);
    });

    test('what has a word akin to a lacking one is nearer than what has none, and is not found', async () => {
      const page = await search('động thổ cầu mới đà nẵng');
      expect(page.total).toBe(0);
      expect(page.hits[0]).toMatchObject({ level: 'near', document: { id: 'dn-1' } });
      expect(page.hits[0] === undefined ? [] : lit(page.hits[0])).toEqual(['Đà Nẵng khởi công cầu mới']);
      expect(page.hits[0]?.lacks).toEqual(['động', 'thổ']);
    });

    test('a headline of many words is found, by each of its words', async () => {
      const page = await search(
        'Sáng 31/8 thành phố Cần Thơ họp mặt kỷ niệm 78 năm Quốc khánh Thành ủy trao Huy hiệu Đảng cho các đồng chí lão thành',
      );
      expect(page.total).toBe(1);
      expect(page.hits[0]?.document.id).toBe('ct-1');
      expect(
        (
          await search(
            'Sáng 31/8 thành phố Cần Thơ họp mặt kỷ niệm 78 năm Quốc khánh Thành ủy trao Huy hiệu Đảng cho các đồng chí lão niên',
          )
        ).total,
      ).toBe(0);
    });

    test('headings are the titles of the newest articles', async () => {
      const headings = await engine.articles.headings(3);
      expect(headings.map(({ id }) => id)).toEqual(['ub-1', 'ct-1', 'dn-1']);
      expect(headings[0]?.title).toBe('Ủy ban nhân dân thành phố Cần Thơ họp');
      expect((await engine.articles.headings(100)).at(-1)?.id).toBe('old-1');
    });

    test('hits say why', async () => {
      const [hit] = (await search('quoc khanh')).hits;
      expect(Object.keys(hit?.explanation ?? {}).length).toBeGreaterThan(0);
      expect(hit?.score).toBeGreaterThan(0);
    });

    test.each([
      '"',
      '-',
      'OR OR',
      '()*^:',
      'NEAR(a b)',
      '\\" AND',
      '{}[]',
      'a'.repeat(5000),
      '🎉🎉',
      '漢字',
      '淋㈦Ꭸ ⒆ ½',
      'title:x',
      "'; DROP TABLE",
      '\u0000',
    ])('hostile text %j is answered', async (text) => {
      const { plan } = request(text);
      if (plan === null) return;
      await expect(search(text)).resolves.toMatchObject({ complete: true });
    });
  });
}
