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
  [
    'none of ours for a ceremony held abroad',
    'Ngày 22/4, tại thành phố Ulyanovsk (Nga), tượng đài Chủ tịch Hồ Chí Minh được khánh thành. Tượng do tỉnh Nghệ An tặng.',
    '2012-04-24',
    [null, null],
  ],
  [
    'a town of ours, though a guest comes from abroad',
    'Ngày 22/4, tại thành phố Huế, đoàn thanh niên Nga dự lễ khánh thành tượng đài.',
    '2012-04-24',
    ['Thừa Thiên Huế', 'thành phố Huế'],
  ],
  [
    'none for the seat of a member of parliament',
    'Chiều 22/4, bà Lê Thị Lan, thành viên Đoàn đại biểu Quốc hội tỉnh Sóc Trăng, dự họp báo.',
    '2012-04-24',
    [null, null],
  ],
])('%s', (_, body, published, place) => {
  expect(placeOf(body, published)).toEqual(place);
});
