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
    [
      'praise on the spot, whoever is praised',
      'UBND xã Vĩnh Hảo khen thưởng đột xuất cho kíp trực trạm y tế đã đỡ đẻ trên thuyền.',
      ['award -'],
    ],
    [
      'praise told from those who receive it',
      'Nam sinh lớp 9 được tuyên dương trước toàn trường vì kéo hai em nhỏ khỏi hố nước.',
      ['award -'],
    ],
    [
      'the last honours of martyrs found',
      'Sáng 2/9, tỉnh Kon Tum làm lễ truy điệu, an táng 12 hài cốt liệt sĩ ở Nghĩa trang Đăk Tô.',
      ['commemoration 2025-09-02'],
    ],
    [
      'wards whose names begin like a country',
      'Chiều 1/9, đoàn viên thắp hương ở Mỹ Phước Tây, nơi có mộ tập thể các liệt sĩ.',
      ['commemoration 2025-09-01'],
    ],
    [
      'the day of a plan told without any paper',
      'Theo kế hoạch ngày 9/9 tới, xã Bình Hưng sẽ làm lễ tuyên dương học sinh nghèo vượt khó.',
      ['award 2025-09-09'],
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
    [
      'feasts of the whole country as a background',
      'Ngày 5/9, trại hè mở cửa đúng dịp cả nước kỷ niệm 80 năm Quốc khánh.',
    ],
    ['badges of foreign firms', 'Chuỗi nhà thuốc được trao huy hiệu Committed về phát triển bền vững.'],
    ['praise by another country', 'Nhật khen thưởng hai người Việt cứu trẻ em bị sóng cuốn.'],
    ['honours long held', 'Chị kể sau khi được phong tặng danh hiệu Nghệ sĩ ưu tú, chị vẫn hát ở đình làng.'],
  ])('not %s', (_, body) => {
    expect(core(body, '2025-10-01')).toEqual([]);
  });

  it('not what a page without a day tells late and without a day', () => {
    const body = `${'Chợ quê họp từ sớm, người mua kẻ bán tấp nập. '.repeat(6)}Bà từng xem huyện trao Huy hiệu Đảng cho các cụ.`;
    expect(core(body)).toEqual([]);
  });
});
