import { describe, expect, it } from 'vitest';
import { wardsOfToday } from '../../../search/places/data/wards.ts';
import {
  readWardTable,
  storedWardTable,
  wardCount,
  WardTableError,
} from '../../../search/places/read-ward-table.ts';

const table = { 'can-tho': { phường: 'Cái Răng, Bình Thủy', xã: 'Thới Lai' } };

describe('a ward table', () => {
  it.each([
    [
      'provinces with wards, as the official list has them',
      [
        {
          FullName: 'Thành phố Cần Thơ',
          Wards: [
            { FullName: 'Phường Cái Răng' },
            { FullName: 'Phường Bình Thuỷ' },
            { FullName: 'xã Thới Lai' },
          ],
        },
      ],
    ],
    [
      'provinces with names of wards',
      [{ name: 'Cần Thơ', wards: ['Phường Cái Răng', 'Phường Bình Thủy', 'Xã Thới Lai'] }],
    ],
    [
      'wards with their province',
      [
        { ward: 'Phường Cái Răng', province: 'TP Cần Thơ' },
        { ward: 'Phường Bình Thủy'.normalize('NFD'), province: 'Cần Thơ' },
        { ward: 'Xã Thới Lai', province: 'Can Tho' },
      ],
    ],
  ])('is read from %s', (_, given) => {
    expect(readWardTable(given)).toEqual(table);
  });

  it.each([
    ['nothing', null, 'no list'],
    ['an empty list', [], 'empty'],
    ['an object', { wards: [] }, 'no list'],
    ['a number', [7], 'Entry 1'],
    ['a ward without its province', [{ ward: 'Phường Cái Răng' }], 'Entry 1'],
    ['a ward without its kind', [{ ward: 'Cái Răng', province: 'Cần Thơ' }], '"Cái Răng" (Cần Thơ)'],
    ['an unknown province', [{ ward: 'Phường Cái Răng', province: 'Atlantis' }], '"Atlantis"'],
    ['a province of the past', [{ ward: 'Phường Sóc Trăng', province: 'Sóc Trăng' }], 'no province of today'],
    ['a province without a name', [{ wards: ['Phường Cái Răng'] }], 'Entry 1'],
  ])('is refused when it is %s', (_, given, message) => {
    expect(() => readWardTable(given)).toThrow(WardTableError);
    expect(() => readWardTable(given)).toThrow(message);
  });

  it('survives being kept as JSON', () => {
    expect(storedWardTable(JSON.parse(JSON.stringify(table)))).toEqual(table);
    for (const broken of [null, [], 'x', { 'can-tho': 3 }, { 'can-tho': { xã: ['Thới Lai'] } }]) {
      expect(storedWardTable(broken)).toBeNull();
    }
  });

  it('is counted', () => {
    expect([wardCount(table), wardCount(wardsOfToday)]).toEqual([3, 3321]);
  });
});
