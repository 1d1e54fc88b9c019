import { describe, expect, it } from 'vitest';
import { wardsOfToday } from '../../../search/places/data/wards.ts';
import { buildNameIndex, tableNames } from '../../../search/places/name-index.ts';
import { namesAt } from '../../../search/places/names-at.ts';

const index = buildNameIndex(wardsOfToday);
const wards = Object.values(wardsOfToday).flatMap((kinds) => Object.values(kinds).flatMap(tableNames));

/** The longest name that begins a text; null without one. */
function firstName(text: string): string | null {
  const [longest] = namesAt(index, text, 0);
  return longest === undefined ? null : text.slice(0, longest.end);
}

describe('names at a place of the text', () => {
  it.each([
    ['as the tables have them', (name: string): string => name],
    ['in capitals', (name: string): string => name.toUpperCase()],
    ['with the other i or y', (name: string): string => name.replace(/(?<=[a-z])i(?!\p{L})/gu, 'y')],
    ['with the other Đắk', (name: string): string => name.replace('Đắk', 'Dak').replace('Đắk', 'Đăc')],
  ])('all wards are found %s', (_how, written) => {
    expect(wards.map(written).filter((name) => firstName(`${name} họp`) !== name)).toEqual([]);
  });

  it.each([
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['TT-Huế', 'TT-Huế'],
    ['TP.HCM', 'TP.HCM'],
    ['Hà nội', null],
    ['hà Nội', 'hà Nội'],
    ['Cần Thợ', null],
    ['(Huế', null],
    ['', null],
  ])('%s', (text, name) => {
    expect(firstName(text)).toBe(name);
  });

  it('gives the longest first', () => {
    const text = 'Sài Gòn - Gia Định';
    expect(namesAt(index, text, 0).map(({ end }) => text.slice(0, end))).toEqual([text, 'Sài Gòn']);
  });
});
