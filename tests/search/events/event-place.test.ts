import { expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

const placeOf = (body: string, published: string) => {
  const [event] = eventsIn({ body, published });
  return event === undefined ? null : [event.place.province, event.place.districtOrWard];
};

it.each([
  [
    'a unit by the province written behind it',
    'Ngày 22/4, lãnh đạo huyện Long Mỹ, tỉnh Cần Thơ dâng hương tại nghĩa trang liệt sĩ.',
    '2002-04-24',
    ['Cần Thơ', 'huyện Long Mỹ'],
  ],
  [
    'a unit that names its province by itself',
    'Ngày 22/4, lãnh đạo huyện Long Mỹ dâng hương tại nghĩa trang liệt sĩ.',
    '2012-04-24',
    ['Hậu Giang', 'huyện Long Mỹ'],
  ],
])('%s', (_, body, published, place) => {
  expect(placeOf(body, published)).toEqual(place);
});
