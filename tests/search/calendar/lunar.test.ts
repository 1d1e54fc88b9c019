import { describe, expect, it } from 'vitest';
import { canChiYear, lunarDay, lunarNewYearEve, solarFromLunar } from '../../../search/calendar/lunar.ts';
import { dayNumber, isoDay, parseIsoDay } from '../../../search/calendar/solar-day.ts';
import { monthsByTheSky } from './sky-months.ts';

/** First days of the lunar year as the Vietnamese calendar had or has them; 1968, 1985, 2007 and 2030 differ from China's. */
const TET = [
  '1945-02-13', '1954-02-03', '1968-01-29', '1975-02-11', '1985-01-21', '1990-01-27', '2000-02-05', '2004-01-22', '2007-02-17',
  '2010-02-14', '2015-02-19', '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01',
  '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02',
] as const; // prettier-ignore

const at = (year: number, month: number, day: number, leap = false): string | null => {
  const found = solarFromLunar({ year, month, day, leap });
  return found === null ? null : isoDay(found);
};

describe('lunar days', () => {
  it.each(TET)('Tết falls on %s', (iso) => {
    const year = Number(iso.slice(0, 4));
    expect(at(year, 1, 1)).toBe(iso);
    expect(lunarDay(parseIsoDay(iso) ?? 0)).toEqual({ year, month: 1, day: 1, leap: false });
    expect(isoDay(lunarNewYearEve(year - 1) ?? 0)).toBe(isoDay((parseIsoDay(iso) ?? 0) - 1));
  });

  it.each([
    [2019, '2019-04-14'], [2020, '2020-04-02'], [2021, '2021-04-21'], [2022, '2022-04-10'],
    [2023, '2023-04-29'], [2024, '2024-04-18'], [2025, '2025-04-07'], [2026, '2026-04-26'],
  ])('the commemoration of the Hùng kings of %i is on %s', (year, iso) => { expect(at(year, 3, 10)).toBe(iso); }); // prettier-ignore

  it('knows leap months and refuses days that a year has not', () => {
    expect(at(2025, 6, 1, true)).toBe('2025-07-25');
    expect(at(2023, 2, 1, true)).toBe('2023-03-22');
    expect(at(2024, 6, 1, true)).toBeNull();
    expect(at(2025, 1, 31)).toBeNull();
    expect(at(2025, 13, 1)).toBeNull();
    expect(at(2024, 12, 30)).toBeNull();
    expect(at(1500, 1, 1)).toBeNull();
    expect(lunarDay(dayNumber(1500, 1, 1))).toBeNull();
  });

  it('leads there and back for every day of two centuries', () => {
    for (let day = dayNumber(1900, 3, 1); day < dayNumber(2100, 1, 1); day += 7) {
      const lunar = lunarDay(day);
      expect(lunar === null ? null : solarFromLunar(lunar)).toBe(day);
    }
  });

  it('agrees with new moons and solar terms reckoned from the sky at UTC+7', () => {
    // Vietnam has reckoned at UTC+7 since 1968; the tables keep the calendar in use before, at UTC+8.
    const sky = monthsByTheSky(1968, 2050);
    expect(sky.length).toBeGreaterThan(1000);
    const differing = sky.filter(({ first, month, leap }) => {
      const ours = lunarDay(first);
      return ours?.day !== 1 || ours.month !== month || ours.leap !== leap;
    });
    expect(differing.map(({ first }) => isoDay(first))).toEqual([]);
  });
});

describe('years of the sexagenary cycle', () => {
  it.each([
    ['Giáp', 'Thìn', 2024], ['Ất', 'Tỵ', 2025], ['ất', 'tị', 2025], ['Quý', 'Mão', 2023], ['Nhâm', 'Dần', 2022], ['Mậu', 'Thân', 1968],
    ['Bính', 'Ngọ', 2026], ['Ất', 'Dậu', 2005], ['Giáp', 'Tý', 1984],
  ] as const)('%s %s is %i', (stem, branch, year) => { expect(canChiYear(stem, branch, 2025)).toBe(year); }); // prettier-ignore

  it('knows no year of mismatched words', () => {
    expect(canChiYear('Giáp', 'Sửu', 2025)).toBeNull();
    expect(canChiYear('Bàn', 'Ghế', 2025)).toBeNull();
  });
});
