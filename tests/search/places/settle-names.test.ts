import { describe, expect, it } from 'vitest';
import { placesIn, type TestArticle } from './read-text.ts';

interface Case {
  readonly cue: string;
  readonly told: TestArticle;
  /** Province of the first mention of the ward; null where it must stay open. */
  readonly province: string | null;
}

// "xã Tân Minh" lies in Hải Phòng, Lâm Đồng and Ninh Bình.
const cases: readonly Case[] = [
  { cue: 'parent behind a comma', told: { body: 'Lễ trao tại xã Tân Minh, tỉnh Lâm Đồng.' }, province: 'lam-dong' },
  { cue: 'parent behind a comma, bare', told: { body: 'Lễ trao tại xã Tân Minh, Ninh Bình.' }, province: 'ninh-binh' },
  { cue: 'parent in brackets', told: { body: 'Lễ trao tại xã Tân Minh (Hải Phòng).' }, province: 'hai-phong' },
  { cue: 'parent behind a dash', told: { body: 'Lễ trao ở xã Tân Minh - Hải Phòng.' }, province: 'hai-phong' },
  { cue: 'parent behind "thuộc"', told: { body: 'Xã Tân Minh thuộc tỉnh Lâm Đồng.' }, province: 'lam-dong' },
  { cue: 'former parent', told: { body: 'Lễ trao tại xã Tân Minh, tỉnh Nam Định cũ.' }, province: 'ninh-binh' },
  { cue: 'sentence', told: { body: 'UBND tỉnh Lâm Đồng thăm xã Tân Minh.' }, province: 'lam-dong' },
  { cue: 'nearest in the sentence', told: { body: 'Đoàn Hải Phòng đến Lâm Đồng thăm xã Tân Minh hôm qua.' }, province: 'lam-dong' },
  { cue: 'paragraph', told: { body: 'Mưa lớn ở Ninh Bình. Xã Tân Minh bị ngập.' }, province: 'ninh-binh' },
  { cue: 'paragraph before title', told: { title: 'Hải Phòng họp', body: 'Mưa lớn ở Ninh Bình. Xã Tân Minh ngập.' }, province: 'ninh-binh' },
  { cue: 'title', told: { title: 'Hải Phòng họp', body: 'Xã Tân Minh đón đoàn.\nTin từ Ninh Bình.' }, province: 'hai-phong' },
  { cue: 'only one named', told: { body: 'Xã Tân Minh đón đoàn.\nTin từ Ninh Bình và Cà Mau.' }, province: 'ninh-binh' },
  { cue: 'settled elsewhere', told: { body: 'Xã Tân Minh đón đoàn.\nTin Hải Phòng.\nTại xã Tân Minh (Ninh Bình).' }, province: 'ninh-binh' },
  { cue: 'source', told: { body: 'Xã Tân Minh đón đoàn.', sourcePlace: 'lam-dong' }, province: 'lam-dong' },
  { cue: 'former source', told: { body: 'Xã Tân Minh đón đoàn.', sourcePlace: 'binh-thuan' }, province: 'lam-dong' },
  { cue: 'two named', told: { body: 'Xã Tân Minh đón đoàn.\nTin từ Ninh Bình và Hải Phòng.' }, province: null },
  { cue: 'none', told: { body: 'Xã Tân Minh đón đoàn Cà Mau.' }, province: null },
]; // prettier-ignore

describe('an ambiguous commune', () => {
  it.each(cases)('by cue: $cue', ({ told, province }) => {
    const ward = placesIn(told).find((one) => one.ward === 'xã Tân Minh');
    expect(ward?.placeId).toBe(province);
  });

  it('keeps all candidates where nothing settles it', () => {
    const [ward] = placesIn('Xã Tân Minh đón đoàn.');
    expect([...(ward?.candidates ?? [])].sort()).toEqual(['Hải Phòng', 'Lâm Đồng', 'Ninh Bình']);
    expect(ward?.province).toBeNull();
  });
});

describe('a ward before the wards of today', () => {
  it('settles nothing by its name alone', () => {
    const [ward] = placesIn({ body: 'Phường Cái Răng đón đoàn.', published: '2020-01-01' });
    expect(ward).toMatchObject({ ward: 'phường Cái Răng', placeId: null, candidates: [] });
  });

  it.each(['phường Bình Trưng Tây', 'phường Bình Hưng Hòa B'])(
    'is not cut to a name of today: %s',
    (local) => {
      const [ward, district] = placesIn({ body: `Tại ${local}, quận 2.`, published: '2020-01-01' });
      expect([ward?.ward, ward?.placeId, district?.ward]).toEqual([local, 'ho-chi-minh', 'quận 2']);
    },
  );

  it('takes the province that the text states through its district', () => {
    const found = placesIn({ body: 'Tại phường An Cư, quận Ninh Kiều.', published: '2020-01-01' });
    expect(found.map(({ placeId }) => placeId)).toEqual(['can-tho', 'can-tho']);
  });
});

describe('a table of the user', () => {
  const wards = { 'ca-mau': { phường: 'Mây Trắng' }, 'gia-lai': { xã: 'Mây Trắng' } };

  it('replaces the one that is shipped', () => {
    expect(placesIn('Tại phường Mây Trắng.', wards)[0]?.placeId).toBe('ca-mau');
    expect(placesIn('Tại phường Cái Răng.', wards)[0]?.placeId).toBeNull();
  });
});
