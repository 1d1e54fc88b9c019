import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  daysInMonth,
  isoDay,
  isRealDay,
  parseIsoDay,
  solarDay,
  weekday,
} from '../../../search/calendar/solar-day.ts';

describe('solar days', () => {
  it('agree with the platform between 1000 and 2999', () => {
    const [first, last] = [dayNumber(1000, 1, 1), dayNumber(2999, 12, 31)];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(day)).toBe(((date.getUTCDay() + 6) % 7) + 1);
        const { year, month, day: dayOfMonth } = solarDay(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it('know leap years and refuse days that do not exist', () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(isRealDay(2023, 2, 29)).toBe(false);
    expect(isRealDay(2023, 13, 1)).toBe(false);
    expect(parseIsoDay('2023-02-29')).toBeNull();
    expect(parseIsoDay('hôm nay')).toBeNull();
    expect(isoDay(dayNumber(938, 1, 1))).toBe('0938-01-01');
  });
});
