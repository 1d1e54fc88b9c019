import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../search/query/facets.ts';
import { planQuery } from '../../../search/query/plan-query.ts';
import {
  EMPTY_QUERY,
  parseSearchQuery,
  toSearchParams,
  type SearchQuery,
} from '../../../search/query/search-query.ts';
import { NAMES } from './names.ts';

const parse = (query: string): SearchQuery => parseSearchQuery(new URLSearchParams(query));
/** The range holds a blank, too, and blanks around a value are no part of it. */
const value = fc
  .stringMatching(/^[a-z\u00e0-\u1ef9][a-z\d -]{0,10}[a-z]$/u)
  .filter((text) => text.trim() === text);
const values = fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
const dayOf = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const queries: fc.Arbitrary<SearchQuery> = fc.record({
  text: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().trim()),
  facets: fc.record({ place: values, kind: values, source: values, award: values, observance: values, year: fc.constant(['2023', '2024']) }, { requiredKeys: [] }),
  from: fc.option(dayOf),
  to: fc.option(dayOf),
  sort: fc.constantFrom('relevance', 'newest', 'oldest'),
  page: fc.integer({ min: 1, max: 10_000 }),
  strict: fc.boolean(),
  verbatim: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/u)),
}); // prettier-ignore

describe('the URL is the query', () => {
  test('a query comes back from its URL as it was', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parse(toSearchParams(query).toString())).toEqual(query);
      }),
    );
  });

  test('reading any parameters twice changes nothing', () => {
    const names = fc.constantFrom('q', 'noi', 'nam', 'tu', 'trang', 'xep', 'dung-dau', 'nguyen-van', 'khac');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' }))), (pairs) => {
        const once = parseSearchQuery(new URLSearchParams(pairs));
        expect(parse(toSearchParams(once).toString())).toEqual(once);
      }),
    );
  });

  test('reads every parameter', () => {
    expect(
      parse(
        'q=lễ+hội&noi=can-tho&noi=hue&nam=2023&tu=2023-01-01&den=2023-12-31&xep=moi-nhat&trang=3&dung-dau=1&nguyen-van=ubnd',
      ),
    ).toEqual({
      text: 'lễ hội',
      facets: { place: ['can-tho', 'hue'], year: ['2023'] },
      from: '2023-01-01',
      to: '2023-12-31',
      sort: 'newest',
      page: 3,
      strict: true,
      verbatim: ['ubnd'],
    });
  });

  test.each([
    'q=',
    'q=%20%20',
    'nam=xưa',
    'nam=99999',
    'noi=',
    'tu=2023-02-30',
    'den=hôm+nay',
    'trang=0',
    'trang=-1',
    'trang=1e3',
    'xep=lạ',
    'dung-dau=0',
    'la=x',
  ])('%s says nothing', (query) => {
    expect(parse(query)).toEqual(EMPTY_QUERY);
  });

  test('long texts and long lists are cut', () => {
    expect(parse(`q=${'x'.repeat(30_000)}`).text).toHaveLength(10_000);
    expect(
      parse(Array.from({ length: 500 }, (_, index) => `noi=p${index}`).join('&')).facets.place,
    ).toHaveLength(50);
    expect(parse('trang=99999999').page).toBe(10_000);
    expect(parse('q=a%ED%A0%80b').text.isWellFormed()).toBe(true);
  });
});

describe('facets', () => {
  test.each(FACETS)('$name: $example', ({ name, example }) => {
    const { filters } = planQuery(example, { names: NAMES });
    expect(filters.map((filter) => filter.facet)).toEqual([name]);
  });

  test('parameters differ', () => {
    expect(new Set(FACETS.map((facet) => facet.parameter)).size).toBe(FACETS.length);
  });
});
