import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '../../../search/query/search-query.ts';
import { buildTimeline } from '../../../search/timeline/build-timeline.ts';
import { placeIndex } from '../../../src/views/place-index.ts';
import { datedPlaceName, heirsOf, placeStages, timelineIds } from '../../../src/views/place-names.ts';
import { timelinePage } from '../../../src/views/timeline-page.ts';
import { placeById } from '../../../search/places/gazetteer.ts';
import { anEventDocument } from './sample-documents.ts';

describe('names of places', () => {
  test.each([
    ['soc-trang', 'Sóc Trăng (đến 30/6/2025)'],
    ['can-tho', 'Cần Thơ'],
    ['ho-chi-minh', 'TP. Hồ Chí Minh'],
    ['ha-tay', 'Hà Tây (đến 31/7/2008)'],
    ['atlantis', 'atlantis'],
  ])('%s is %s', (id, name) => {
    expect(datedPlaceName(id)).toBe(name);
  });

  test('a timeline of today holds those of the units it took in', () => {
    expect(timelineIds('can-tho')).toEqual(expect.arrayContaining(['can-tho', 'soc-trang', 'hau-giang']));
    expect(timelineIds('soc-trang')).toEqual(['soc-trang']);
    expect(heirsOf('soc-trang')).toEqual(['can-tho']);
    expect(heirsOf('can-tho')).toEqual([]);
  });

  test('the stages of a name are told in order', () => {
    const place = placeById('can-tho');
    const stages = place === null ? [] : placeStages(place);
    expect(stages.at(-1)).toMatchObject({ name: 'Thành phố Cần Thơ' });
    expect(stages.length).toBeGreaterThan(1);
  });
});

test('the index lists the 34 of today, cities first, with their former units', () => {
  const { cities, provinces } = placeIndex([{ value: 'can-tho', count: 1234 }]);
  expect(cities.length + provinces.length).toBe(34);
  const city = cities.find(({ id }) => id === 'can-tho');
  expect(city).toMatchObject({ text: 'Cần Thơ', countText: '1.234' });
  expect(city?.former.map(({ text }) => text)).toContain('Sóc Trăng (đến 30/6/2025)');
});

describe('the page of a timeline', () => {
  const answer = {
    timeline: buildTimeline([anEventDocument()], 'newest'),
    total: 1,
    days: [
      { value: '2019-04-30', count: 2 },
      { value: '2023-08-31', count: 1 },
    ],
    kinds: [{ value: 'award', count: 1 }],
  };

  test('leads from years to months to events', () => {
    const page = timelinePage({ placeId: 'can-tho', time: null, query: EMPTY_QUERY }, answer);
    expect(page.heading).toBe('Thành phố Cần Thơ');
    expect(page.decades.map(({ heading, open }) => [heading, open])).toEqual([
      ['2010–2019', true],
      ['2020–2029', true],
    ]);
    expect(page.years[0]).toMatchObject({ year: '2023', href: '/dia-phuong/can-tho/2023' });
    expect(page.years[0]?.months[0]).toMatchObject({
      anchor: 'thang-2023-08',
      heading: 'Tháng\u00a08 năm\u00a02023',
    });
    expect(page.kinds).toEqual([
      { text: 'Khen thưởng, trao tặng', count: '1', chosen: false, href: '/dia-phuong/can-tho?loai=award' },
    ]);
  });

  test('of a year knows its neighbours and keeps the filter', () => {
    const query = { ...EMPTY_QUERY, facets: { kind: ['award'] } };
    const page = timelinePage({ placeId: 'can-tho', time: '2023', query }, answer);
    expect(page.neighbours).toEqual({
      previous: { href: '/dia-phuong/can-tho/2019?loai=award', text: 'Năm 2019' },
      next: null,
    });
    expect(page.trail).toEqual([{ href: '/dia-phuong/can-tho?loai=award', text: 'Mọi năm' }]);
    expect(page.decades.flatMap(({ bars }) => bars).find(({ chosen }) => chosen)?.label).toBe('2023');
    expect(page.unfiltered).toBe('/dia-phuong/can-tho/2023');
    expect(page.kinds[0]).toMatchObject({ chosen: true, href: '/dia-phuong/can-tho/2023' });
  });

  test('of many decades opens the chosen one, or the last', () => {
    const old = [{ value: '1976-07-02', count: 2 }, { value: '1999-05-05', count: 1 }, ...answer.days];
    const open = (time: string | null): string[] =>
      timelinePage({ placeId: 'can-tho', time, query: EMPTY_QUERY }, { ...answer, days: old })
        .decades.filter((decade) => decade.open)
        .map(({ heading, count }) => `${heading}: ${count}`);
    expect(open(null)).toEqual(['2020–2029: 1 sự kiện']);
    expect(open('1976')).toEqual(['1970–1979: 2 sự kiện']);
  });

  const days = [
    { value: '2022-12-31', count: 3 },
    { value: '2023-04-30', count: 12 },
    { value: '2023-08-01', count: 1 },
    { value: '2023-08-31', count: 1 },
  ];

  test('of a month leads to its days, to the months around it and back to the year', () => {
    const question = { placeId: 'can-tho', time: '2023-08', query: { ...EMPTY_QUERY, page: 2 } };
    const page = timelinePage(question, { ...answer, days });
    expect(page.time).toBe('tháng\u00a08 năm\u00a02023');
    expect(page.months).toMatchObject([
      { label: 'Tháng\u00a04', count: '12', href: '/dia-phuong/can-tho/2023/04', chosen: false },
      { label: 'Tháng\u00a08', count: '2', chosen: true },
    ]);
    expect(page.days).toMatchObject([
      { label: '1/8', count: '1', href: '/dia-phuong/can-tho/2023/08/01', chosen: false },
      { label: '31/8', count: '1', href: '/dia-phuong/can-tho/2023/08/31', chosen: false },
    ]);
    expect(page.trail).toEqual([
      { href: '/dia-phuong/can-tho', text: 'Mọi năm' },
      { href: '/dia-phuong/can-tho/2023', text: 'Năm 2023' },
    ]);
    expect(page.neighbours.previous).toEqual({
      href: '/dia-phuong/can-tho/2023/04',
      text: 'Tháng\u00a04 năm\u00a02023',
    });
    expect(page.years[0]).toMatchObject({
      href: '/dia-phuong/can-tho/2023',
      months: [{ href: null, count: '2' }],
    });
    expect(page.decades).toEqual([]);
  });

  test('of a day stands between the days before and after, over the ends of months and years', () => {
    const at = (time: string) =>
      timelinePage({ placeId: 'can-tho', time, query: EMPTY_QUERY }, { ...answer, days });
    const page = at('2023-08-31');
    expect(page.time).toBe('thứ\u00a0Năm, 31/8/2023');
    expect(page.title).toBe('Cần Thơ ngày 31/8/2023 – dòng sự kiện');
    expect(page.days.map(({ label, chosen }) => [label, chosen])).toEqual([
      ['1/8', false],
      ['31/8', true],
    ]);
    expect(page.trail.at(-1)).toEqual({
      href: '/dia-phuong/can-tho/2023/08',
      text: 'Tháng\u00a08 năm\u00a02023',
    });
    expect(page.months).toEqual([]);
    expect(page.neighbours).toEqual({
      previous: { href: '/dia-phuong/can-tho/2023/08/01', text: 'Thứ\u00a0Ba, 1/8/2023' },
      next: null,
    });
    expect(at('2023-04-30').neighbours.previous?.href).toBe('/dia-phuong/can-tho/2022/12/31');
    expect(at('2023-08').neighbours.previous?.href).toBe('/dia-phuong/can-tho/2023/04');
    expect(at('2023-04').neighbours.previous?.href).toBe('/dia-phuong/can-tho/2022/12');
  });

  test('narrowed to an occasion says so, and the way back', () => {
    const query = { ...EMPTY_QUERY, facets: { observance: ['quoc-khanh'] } };
    const page = timelinePage({ placeId: 'can-tho', time: null, query }, answer);
    expect(page.chosen).toEqual([
      { text: 'Dịp: Quốc khánh', action: 'Bỏ lọc Dịp: Quốc khánh', href: '/dia-phuong/can-tho' },
    ]);
    expect(page.years[0]?.href).toBe('/dia-phuong/can-tho/2023?dip=quoc-khanh');
  });

  test('of a former unit says until when it stood and who holds its land', () => {
    const page = timelinePage({ placeId: 'soc-trang', time: null, query: EMPTY_QUERY }, answer);
    expect(page.ended).toContain('30/6/2025');
    expect(page.heirs).toEqual([{ href: '/dia-phuong/can-tho', text: 'Cần Thơ' }]);
  });
});
