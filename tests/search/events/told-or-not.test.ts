import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

const core = (body: string, published?: string, title?: string) =>
  eventsIn({
    body,
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
  })
    .filter(({ kinds }) => kinds.some((kind) => ['anniversary', 'commemoration', 'award'].includes(kind)))
    .map(({ kinds, date }) => `${kinds[0] ?? ''} ${date?.start ?? '-'}`);

describe('what is told as an event', () => {
  it.each([
    [
      'joint givings by their wards',
      'Sáng 1/9, phường Kỳ Sơn và phường Hòa Sơn (tỉnh Phú Thọ) làm chung lễ trao Huy hiệu Đảng. Phường Kỳ Sơn có 12 đảng viên nhận. Phường Hòa Sơn có 9 đảng viên nhận.',
      ['award 2025-09-01', 'award 2025-09-01'],
    ],
    [
      'a feast put off on its new day',
      'Lễ kỷ niệm 30 năm thành lập trường, vốn ấn định vào 5/9, không thể đúng hẹn. Ngày mới là 12/10.',
      ['anniversary 2025-10-12'],
    ],
    [
      'the rite held instead of a cancelled feast',
      'Ngày 2/9, xã Tam Nông không tổ chức lễ kỷ niệm Quốc khánh, chỉ dâng hương tại nghĩa trang liệt sĩ.',
      ['commemoration 2025-09-02'],
    ],
    [
      'feasts of our own units abroad',
      'Ngày 1-9, tại Nam Sudan, Bệnh viện dã chiến tổ chức lễ kỷ niệm 80 năm Quốc khánh nước CHXHCN Việt Nam.',
      ['anniversary 2025-09-01'],
    ],
    [
      'examples named by a public body, even without a day',
      'Quận đoàn Hải An tuyên dương 40 gương thanh niên tiêu biểu.',
      ['award -'],
    ],
  ])('%s', (_, body, told) => {
    expect(core(body, '2025-09-03')).toEqual(told);
  });

  it.each([
    ['singers at a feast long over', 'Cô ca sĩ hát trong lễ kỷ niệm 80 năm Quốc khánh rồi gây sốt.'],
    ['a giving that is not held', 'Năm nay phường không tổ chức lễ trao Huy hiệu Đảng.'],
    ['prizes of trade', 'Lễ vinh danh thương hiệu mạnh diễn ra tối 4/9, tôn vinh 30 doanh nghiệp.'],
    ['private journeys', 'Sáng 5/9, anh thắp hương ở nghĩa trang liệt sĩ rồi chạy bộ xuyên Việt.'],
    ['praise in a meeting', 'Ngày 5/9, Chủ tịch tỉnh họp rút kinh nghiệm, biểu dương xã Tân Hòa.'],
  ])('not %s', (_, body) => {
    expect(core(body, '2025-10-01')).toEqual([]);
  });

  it('not what a page without a day tells late and without a day', () => {
    const body = `${'Chợ quê họp từ sớm, người mua kẻ bán tấp nập. '.repeat(6)}Bà từng xem huyện trao Huy hiệu Đảng cho các cụ.`;
    expect(core(body)).toEqual([]);
  });
});
