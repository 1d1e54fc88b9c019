import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../search/text/canonical-text.ts';
import { bareNames } from '../../../search/places/data/bare-names.ts';
import { decoys } from '../../../search/places/data/decoys.ts';
import { formerDistricts } from '../../../search/places/data/districts.ts';
import { formerCues } from '../../../search/places/data/former-cues.ts';
import { landmarks } from '../../../search/places/data/landmarks.ts';
import { notPlaceCues } from '../../../search/places/data/not-places.ts';
import { allPlaces } from '../../../search/places/gazetteer.ts';
import { tableNames } from '../../../search/places/name-index.ts';
import { unitWords } from '../../../search/places/unit-words.ts';
import { notPlaces, placeCorpus } from './place-corpus.ts';
import { placesIn } from './read-text.ts';

const FRAMES: readonly ((way: string) => string)[] = [
  (way) => way,
  (way) => `Sáng 28-8, tại ${way}, lễ kỷ niệm đã diễn ra.`,
  (way) => `Đại biểu về dự ở ${way}.`.normalize('NFD'),
];

describe.each(placeCorpus)('$placeId $local', ({ placeId, local, published, ways }) => {
  it.each(ways)('is read from "%s"', (way) => {
    for (const frame of FRAMES) {
      const body = frame(way);
      const last = placesIn({ body, published: published ?? '2025-10-15' }).at(-1);
      expect({ body, placeId: last?.placeId, local: last?.ward }).toEqual({ body, placeId, local });
    }
  });
});

describe('no place', () => {
  it.each(notPlaces)('is read from "%s"', (text) => {
    expect(placesIn(text)).toEqual([]);
    expect(placesIn(text.normalize('NFD'))).toEqual([]);
  });
});

describe('the tables', () => {
  it('name every province so that it is found by its name and every other spelling', () => {
    for (const { name, aliases, abbreviations, id } of allPlaces()) {
      for (const written of [name, ...aliases, ...abbreviations]) {
        const unit = written.startsWith('TP') ? '' : id === 'ho-chi-minh' ? 'thành phố ' : 'tỉnh ';
        const found = placesIn({ body: `Họp tại ${unit}${written}.`, published: null });
        expect([written, found.map(({ placeId }) => placeId)]).toEqual([written, [id]]);
      }
    }
  });

  it.each(notPlaceCues)('"$example" names no place ($why)', ({ example }) => {
    expect(placesIn(`Bản tin nói về ${example}.`)).toEqual([]);
  });

  it.each(notPlaceCues.flatMap(({ unless }) => unless))('"%s" leaves a place a place', (phrase) => {
    expect(placesIn(`Bản tin về ${phrase} Hà Nội.`).map(({ placeId }) => placeId)).toEqual(['ha-noi']);
  });

  it.each(landmarks)('"$example" stands in $placeId', ({ example, name, placeId }) => {
    const found = placesIn({ body: `Lễ dâng hương ở ${example} sáng nay.`, published: '2024-01-01' });
    expect(found.map((one) => [one.text, one.placeId])).toEqual([[canonicalText(name).text, placeId]]);
  });

  it.each(landmarks.filter(({ before }) => before.length > 0))('"$name" alone is no landmark', ({ name }) => {
    expect(placesIn(`Chúng tôi gặp nhau, ${name} ơi.`)).toEqual([]);
  });

  it.each(decoys)('"$name" is $why', ({ name, example }) => {
    expect(example).toContain(name);
    expect(placesIn(example)).toEqual([]);
  });

  it.each(formerCues)('"$example" is told as history', ({ example }) => {
    const [first] = placesIn(`Ông từng công tác ở đó, ${example}.`);
    expect(first?.former).toBe(true);
  });

  it.each(unitWords)('"$example" is a $unit', ({ example }) => {
    const [first, ...others] = placesIn({ body: `Họp tại ${example}.`, published: '2025-07-15' });
    expect(others).toEqual([]);
    expect(first?.text).toBe(canonicalText(example).text);
  });

  it('lets only known districts stand bare', () => {
    const known = new Set(
      Object.values(formerDistricts).flatMap((kinds) => Object.values(kinds).flatMap(tableNames)),
    );
    expect([...bareNames].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('a name told as history', () => {
  it('is former over a whole list', () => {
    const found = placesIn('Cán bộ của Sóc Trăng và Hậu Giang (cũ) về Cần Thơ nhận việc.');
    expect(found.map(({ placeId, former }) => [placeId, former])).toEqual([
      ['soc-trang', true],
      ['hau-giang', true],
      ['can-tho', false],
    ]);
  });

  it('does not make the place of today former', () => {
    const found = placesIn('Tại xã Thạnh Hải, Vĩnh Long (trước đây là xã Thạnh Hải, H.Thạnh Phú, Bến Tre).');
    expect(found.map(({ text, former }) => [text, former])).toEqual([
      ['xã Thạnh Hải', false],
      ['Vĩnh Long', false],
      ['xã Thạnh Hải', true],
      ['H.Thạnh Phú', true],
      ['Bến Tre', true],
    ]);
  });
});

describe('ranges', () => {
  it('count in canonical text and hold the unit word', () => {
    const [ward, city] = placesIn('Lễ trao ở phường Hoà Cường, TP.Đà Nẵng.'.normalize('NFD'));
    expect([ward?.text, city?.text]).toEqual(['phường Hòa Cường', 'TP.Đà Nẵng']);
    expect(ward).toMatchObject({ field: 'body', start: 10, end: 26 });
  });

  it('follow a list of wards to its end', () => {
    const found = placesIn('Các phường Ninh Kiều, Cái Răng và Bình Thủy của Cần Thơ cùng đón nhận.');
    expect(found.map(({ ward }) => ward)).toEqual([
      'phường Ninh Kiều',
      'phường Cái Răng',
      'phường Bình Thủy',
      null,
    ]);
  });
});
