import { describe, expect, test } from 'vitest';
import type { EventDocument } from '../../../search/model/documents.ts';
import type { DatePrecision } from '../../../search/model/partial-date.ts';
import { buildTimeline } from '../../../search/timeline/build-timeline.ts';
import { decadesOf, neighbours } from '../../../search/timeline/decades.ts';
import { anEvent, anEventDocument } from '../../src/views/sample-documents.ts';

function dated(id: string, start: string, precision: DatePrecision = 'day'): EventDocument {
  return anEventDocument({ id, event: anEvent({ date: { start, end: start, precision } }) });
}

const EVENTS = [
  dated('b', '2023-08-31'),
  dated('a', '2023-08-02'),
  dated('month', '2023-08-01', 'month'),
  dated('year', '2023-01-01', 'year'),
  dated('quarter', '2022-07-01', 'quarter'),
  dated('old', '2004-01-01'),
  anEventDocument({ id: 'undated', event: anEvent({ date: null }) }),
];

const shape = (order: 'newest' | 'oldest') =>
  buildTimeline(EVENTS, order).years.map(({ year, months }) => [
    year,
    ...months.map(({ month, events }) => [month, ...events.map(({ id }) => id)]),
  ]);

describe('a timeline', () => {
  test('goes from the newest down, with what is known to the year first in its year', () => {
    expect(shape('newest')).toEqual([
      ['2023', [null, 'year'], ['2023-08', 'b', 'a', 'month']],
      ['2022', [null, 'quarter']],
      ['2004', ['2004-01', 'old']],
    ]);
  });

  test('or from the oldest on', () => {
    expect(shape('oldest')).toEqual([
      ['2004', ['2004-01', 'old']],
      ['2022', [null, 'quarter']],
      ['2023', [null, 'year'], ['2023-08', 'month', 'a', 'b']],
    ]);
  });

  test('keeps what has no date apart', () => {
    expect(buildTimeline(EVENTS, 'newest').undated.map(({ id }) => id)).toEqual(['undated']);
    expect(buildTimeline([], 'newest')).toEqual({ years: [], undated: [] });
  });
});

describe('years', () => {
  const years = [
    { value: '2009', count: 1 },
    { value: '2010', count: 2 },
    { value: '2019', count: 3 },
  ];

  test('gather into decades', () => {
    expect(decadesOf(years).map(({ decade, count }) => [decade, count])).toEqual([
      ['2000', 1],
      ['2010', 5],
    ]);
  });

  test('have neighbours that hold anything, also around an empty year', () => {
    expect(neighbours(years, '2010')).toEqual({ previous: '2009', next: '2019' });
    expect(neighbours(years, '2015')).toEqual({ previous: '2010', next: '2019' });
    expect(neighbours(years, '2019').next).toBeNull();
  });
});
