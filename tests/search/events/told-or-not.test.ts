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
    [
      'a gathering whose occasion heads the list',
      'Huyện thống nhất lịch kỷ niệm 80 năm Quốc khánh:\n\n- Sáng 6/9: họp mặt cán bộ hưu trí tại nhà văn hóa.',
      ['anniversary 2025-09-06'],
    ],
    [
      'the eve of a feast by its own date',
      'Chiều hôm trước ngày lễ, 1/9, đoàn đại biểu xã An Phú dâng hương tại đền thờ liệt sĩ.',
      ['commemoration 2025-09-01'],
    ],
    [
      'a feast of several days that the other calendar says again',
      'Trong ba ngày 1, 2 và 3-9 (tức 10, 11, 12 tháng Bảy năm Ất Tỵ), xã Hoằng Lộc mở lễ tưởng niệm 480 năm ngày mất danh sĩ Bùi Hữu Lộc.',
      ['commemoration 2025-09-01'],
    ],
  ])('%s', (_, body, told) => {
    expect(core(body, '2025-09-03')).toEqual(told);
  });

  it.each([
    ['singers at a feast long over', 'Cô ca sĩ từng hát trong lễ kỷ niệm 80 năm Quốc khánh nay bán phở.'],
    ['a giving that is not held', 'Năm nay phường không tổ chức lễ trao Huy hiệu Đảng.'],
    ['a gathering without any occasion', 'Sáng 5/9, hội bóng bàn phường gặp mặt các tay vợt trẻ.'],
    ['a march for health', 'Sáng 5/9, hai nghìn người diễu hành bằng xe đạp để kêu gọi giảm rác nhựa.'],
    ['prizes of trade', 'Lễ vinh danh thương hiệu mạnh diễn ra tối 4/9, tôn vinh 30 doanh nghiệp.'],
    ['private journeys', 'Sáng 5/9, anh thắp hương ở nghĩa trang liệt sĩ rồi chạy bộ xuyên Việt.'],
    ['praise in a meeting', 'Ngày 5/9, Chủ tịch tỉnh họp rút kinh nghiệm, biểu dương xã Tân Hòa.'],
    [
      'feasts of the whole country as a background',
      'Ngày 5/9, trại hè mở cửa đúng dịp cả nước kỷ niệm 80 năm Quốc khánh.',
    ],
    [
      'praise of what somebody did well',
      'Ngày 5/9, tại lễ thông xe, Phó Chủ tịch tỉnh biểu dương tinh thần làm việc của nhà thầu.',
    ],
    ['a show of strength', 'Chiều 5/9, lễ khai mạc hội thao có màn biểu dương lực lượng của 12 đoàn.'],
    [
      'rites on the way to something else',
      'Sáng 5/9, mười bốn người bị ong đốt khi ra nghĩa trang để thắp hương cho liệt sĩ trong họ.',
    ],
    [
      'what guests came for',
      'Ngày 5/9, Phó Chủ tịch nước tiếp đoàn người có công tỉnh Long An nhân dịp Đoàn ra thăm Thủ đô và viếng Lăng Chủ tịch Hồ Chí Minh.',
    ],
    [
      'items of a programme',
      'Du khách có nhiều hoạt động như thả diều, hát dân ca, thắp nến tri ân liệt sĩ.',
    ],
    [
      'feasts that a directive speaks of',
      'Ngày 5/9, huyện quán triệt Chỉ thị số 14 của Ban Bí thư về tổ chức kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ.',
    ],
    [
      'rites that a feast is only an occasion for',
      'Ngày 5/9, bà con nói đây là dịp quan trọng để báo công với Bác, viếng nghĩa trang liệt sĩ.',
    ],
    ['customs', 'Nén hương theo người Việt từ giỗ chạp, viếng mộ tới ma chay.'],
    [
      'a prize that is only launched',
      'Ngày 5/9, Hội Nhà báo tỉnh phát động giải báo chí, tác giả đoạt giải được trao Bằng khen.',
    ],
    [
      'a number of operations',
      'Sáng 5/9, Bệnh viện Trưng Vương làm lễ kỷ niệm 100 ca ghép giác mạc thành công.',
    ],
    ['badges of foreign firms', 'Chuỗi nhà thuốc được trao huy hiệu Committed về phát triển bền vững.'],
    ['praise by another country', 'Nhật khen thưởng hai người Việt cứu trẻ em bị sóng cuốn.'],
    ['honours long held', 'Chị kể sau khi được phong tặng danh hiệu Nghệ sĩ ưu tú, chị vẫn hát ở đình làng.'],
  ])('not %s', (_, body) => {
    expect(core(body, '2025-10-01')).toEqual([]);
  });

  it.each([
    [
      'the year of a statistic',
      'Chiều 10/2, Thành ủy Tam Kỳ trao Huy hiệu Đảng cho 12 đảng viên.\n\nTrong năm 2016, thành phố có 400 doanh nghiệp mới.',
      ['award -'],
    ],
    [
      'the year that its feast celebrates',
      'Chiều 21/6, Hội Nhà báo tỉnh Kon Tum họp mặt kỷ niệm 92 năm Ngày Báo chí cách mạng Việt Nam.\n\nSố tác phẩm dự giải cao hơn năm 2016.',
      ['anniversary 2017-06-21'],
    ],
    [
      'no year that its weekday refutes',
      'Sáng thứ sáu, 23/6, Bộ Lao động trao Bằng khen cho hai cụ ông chống tiêu cực.\n\nNgày 14/6/2013, đoàn kiểm tra đã lập biên bản về các hồ sơ giả.',
      ['award -'],
    ],
    [
      'a year beside the day',
      'Ngày 6/6 năm 2017, Sở Y tế tỉnh Kon Tum tổ chức lễ kỷ niệm 20 năm thành lập.',
      ['anniversary 2017-06-06'],
    ],
  ])('a page without a day takes %s rightly', (_, body, told) => {
    expect(core(body)).toEqual(told);
  });

  it.each([
    ['Ngày 9/5, điện lực huyện cho hay chị Hoa vừa được Thủ tướng tặng bằng khen.', ['award -']],
    [
      'Lễ kỷ niệm 30 năm thành lập Trường THPT Gio An (1995 - 2025), ngôi trường đầu tiên của vùng, chiều 3/9 sẽ được tổ chức tại xã Cồn Tiên.',
      ['anniversary 2025-09-03'],
    ],
  ])('%s', (body, told) => {
    expect(core(body, '2025-09-03')).toEqual(told);
  });

  it.each([
    ['a race', 'Giải chạy sáng 31/8 là một trong những hoạt động trọng điểm kỷ niệm 80 năm Quốc khánh.'],
    [
      'an obituary',
      'Lễ viếng đồng chí Trần Văn Hạnh, huân chương Kháng chiến hạng Nhì, huy hiệu 60 năm tuổi Đảng, tổ chức từ 8 giờ ngày 2/9 tại nhà riêng.',
    ],
    ['advice to give praise', 'Theo ông Lâm, ngày 1/9 nhà trường phải khen thưởng các em kịp thời.'],
    ['a feast of other countries', 'Ngày 1/9, Campuchia kỷ niệm 70 năm thiết lập quan hệ với Trung Quốc.'],
  ])('not %s', (_, body) => {
    expect(core(body, '2025-09-03')).toEqual([]);
  });

  it('not what a page without a day tells late and without a day', () => {
    const body = `${'Chợ quê họp từ sớm, người mua kẻ bán tấp nập. '.repeat(6)}Bà từng xem huyện trao Huy hiệu Đảng cho các cụ.`;
    expect(core(body)).toEqual([]);
  });
});
