import { describe, expect, test } from 'vitest';
import { onThisDay } from '../../../search/timeline/on-this-day.ts';

const days = (...values: readonly string[]) => values.map((value) => ({ value, count: 1 }));

describe('on this day', () => {
  test('the same day of earlier years, the latest first', () => {
    const histogram = days('2015-09-02', '2020-09-02', '2020-09-03', '2026-09-02', '2027-09-02');
    expect(onThisDay(histogram, '2026-09-02', 5)).toEqual({
      exact: true,
      days: ['2020-09-02', '2015-09-02'],
    });
  });

  test('no more than asked for', () => {
    expect(onThisDay(days('2019-09-02', '2020-09-02'), '2026-09-02', 1).days).toEqual(['2020-09-02']);
  });

  test('days around it stand in where it has nothing', () => {
    const histogram = days('2020-08-29', '2020-08-30', '2021-09-05', '2021-09-06');
    expect(onThisDay(histogram, '2026-09-02', 5)).toEqual({
      exact: false,
      days: ['2021-09-05', '2020-08-30'],
    });
  });

  test('the turn of the year is no border', () => {
    expect(onThisDay(days('2023-12-31'), '2026-01-01', 5)).toEqual({ exact: false, days: ['2023-12-31'] });
    expect(onThisDay(days('2024-01-01'), '2026-12-30', 5)).toEqual({ exact: false, days: ['2024-01-01'] });
  });

  test('29 February is near in years without one', () => {
    expect(onThisDay(days('2024-02-29'), '2026-02-28', 5).days).toEqual(['2024-02-29']);
  });

  test('nothing comes of nothing', () => {
    expect(onThisDay([], '2026-09-02', 5)).toEqual({ exact: false, days: [] });
    expect(onThisDay(days('2024-09', ''), '2026-09-02', 5).days).toEqual([]);
  });
});
