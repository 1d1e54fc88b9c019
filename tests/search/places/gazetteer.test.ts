import { describe, expect, it } from 'vitest';
import { historyChanges } from '../../../search/places/data/history.ts';
import { registerSpellings, spellings } from '../../../search/places/data/spellings.ts';
import { wardsOfToday } from '../../../search/places/data/wards.ts';
import {
  absorbedBy,
  allPlaces,
  isOfToday,
  periodOn,
  placeById,
  placeOn,
  placesOn,
  placesToday,
  provinceOf,
} from '../../../search/places/gazetteer.ts';
import { tableNames } from '../../../search/places/name-index.ts';
import { placeLabel, placeYears } from '../../../search/places/place-label.ts';

const ids = (places: readonly { readonly id: string }[]): string[] => places.map(({ id }) => id);

describe('how many units there were', () => {
  it.each([
    ['1976-08-01', 38],
    ['1979-01-01', 39],
    ['1990-01-01', 44],
    ['1992-06-01', 53],
    ['1997-01-01', 61],
    ['2004-01-01', 64],
    ['2008-07-31', 64],
    ['2008-08-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ])('%s: %i', (day, count) => {
    expect(allPlaces().filter((place) => periodOn(place, day) !== null)).toHaveLength(count);
  });
});

describe('who a place was on a day', () => {
  it.each([
    ['ha-tay', '2008-07-31', 'ha-tay'],
    ['ha-tay', '2008-08-01', 'ha-noi'],
    ['thua-thien-hue', '2024-12-31', 'thua-thien-hue'],
    ['thua-thien-hue', '2025-01-01', 'hue'],
    ['hue', '2024-12-31', 'thua-thien-hue'],
    ['soc-trang', '2025-06-30', 'soc-trang'],
    ['soc-trang', '2025-07-01', 'can-tho'],
    ['can-tho', '1990-01-01', 'hau-giang'],
    ['da-nang', '1980-01-01', 'quang-nam-da-nang'],
    ['dien-bien', '2003-12-31', 'lai-chau'],
    ['ba-ria-vung-tau', '2026-01-01', 'ho-chi-minh'],
    ['ho-chi-minh', '1976-07-01', 'sai-gon-gia-dinh'],
    ['cao-lang', '2000-01-01', null],
    ['atlantis', '2000-01-01', null],
  ])('%s on %s: %s', (id, day, then) => {
    expect(placeOn(id, day)?.id ?? null).toBe(then);
  });

  it('tells all heirs of a split unit', () => {
    expect(ids(placesOn('hau-giang', '1995-01-01'))).toEqual(['can-tho', 'soc-trang']);
    expect(ids(placesToday('cao-lang'))).toEqual(['cao-bang', 'lang-son']);
    expect(ids(placesToday('minh-hai'))).toEqual(['ca-mau']);
    expect(ids(placesToday('can-tho'))).toEqual(['can-tho']);
  });

  it('tells what a unit of today took in', () => {
    expect(ids(absorbedBy('can-tho'))).toEqual(['hau-giang', 'soc-trang']);
    expect(ids(absorbedBy('quang-ninh'))).toEqual([]);
  });

  it('leaves every former unit an heir of today', () => {
    for (const { id } of allPlaces()) expect([id, placesToday(id).every(isOfToday)]).toEqual([id, true]);
    for (const { id } of allPlaces()) expect([id, placesToday(id).length > 0]).toEqual([id, true]);
  });
});

describe('the table', () => {
  it('is in order of time and names no unknown place', () => {
    expect(historyChanges.map(({ day }) => day)).toEqual(historyChanges.map(({ day }) => day).sort());
    expect(spellings.filter(({ name }) => provinceOf(name)?.name !== name)).toEqual([]);
    expect(Object.keys(registerSpellings).filter((id) => placeById(id) === null)).toEqual([]);
  });

  it('keeps periods apart and cites an act for every change', () => {
    for (const { periods, sources, id } of allPlaces()) {
      periods.slice(1).forEach((period, at) => {
        expect((periods[at]?.to ?? '9999') < (period.from ?? '')).toBe(true);
      });
      const changed = periods.some(({ from, to }) => from !== null || to !== null);
      expect([id, sources.length > 0 || !changed]).toEqual([id, true]);
    }
  });

  it('holds 3,321 wards in 34 provinces of today', () => {
    const known = Object.keys(wardsOfToday).map((id) => placeById(id));
    expect(known.filter((place) => place !== null && isOfToday(place))).toHaveLength(34);
    const names = Object.values(wardsOfToday).flatMap((kinds) => Object.values(kinds).flatMap(tableNames));
    expect(names).toHaveLength(3321);
    expect(names.filter((name) => name !== name.normalize('NFC'))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Cần Thơ', 'can-tho'],
    ['thanh pho can tho', 'can-tho'],
    ['tp.hcm', 'ho-chi-minh'],
    ['BR-VT', 'ba-ria-vung-tau'],
    ['Thừa Thiên-Huế', 'thua-thien-hue'],
    ['Khánh Hoà', 'khanh-hoa'],
    ['Thai Nguyen', 'thai-nguyen'],
    ['tỉnh Atlantis', null],
    ['', null],
    ['---', null],
  ])('%s is %s', (name, id) => {
    expect(provinceOf(name)?.id ?? null).toBe(id);
    expect(provinceOf(name.normalize('NFD'))?.id ?? null).toBe(id);
  });

  it.each([
    ['can-tho', undefined, 'Thành phố Cần Thơ'],
    ['can-tho', '1999-01-01', 'Tỉnh Cần Thơ'],
    ['an-giang', undefined, 'Tỉnh An Giang'],
    ['dong-nai', undefined, 'Thành phố Đồng Nai'],
    ['dong-nai', '2026-04-29', 'Tỉnh Đồng Nai'],
    ['vung-tau-con-dao', undefined, 'Đặc khu Vũng Tàu - Côn Đảo'],
    ['atlantis', undefined, 'atlantis'],
  ])('%s on %s is labelled "%s"', (id, day, label) => {
    expect(day === undefined ? placeLabel(id) : placeLabel(id, day)).toBe(label);
  });

  it('tells the years of what is gone', () => {
    expect(placeYears('ha-tay')).toBe('1991 – 2008');
    expect(placeYears('hau-giang')).toBe('trước 1976 – 1992, 2004 – 2025');
    expect(placeYears('can-tho')).toBeNull();
  });
});
