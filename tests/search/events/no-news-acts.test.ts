import { describe, expect, it } from 'vitest';
import { NO_NEWS_ACTS } from '../../../search/events/not-news/acts.ts';
import { eventsIn } from './events-in.ts';

const kindsIn = (body: string) => eventsIn({ body, published: '2025-11-06' }).flatMap(({ kinds }) => kinds);

describe('acts that are no events', () => {
  it.each(NO_NEWS_ACTS)('$why: $example', ({ kinds, example }) => {
    const against: readonly string[] = kinds;
    for (const text of [example, example.normalize('NFD'), `Trời vừa tạnh. ${example} Mọi người ra về.`]) {
      expect(kindsIn(text).filter((kind) => against.includes(kind))).toEqual([]);
    }
  });

  it.each([
    'Mốc thông xe đã cận kề mà nhà thầu cầu Rạch Dơi mới xong trụ T3.',
    'Đường nối cảng Cái Cui khó kịp tiến độ khánh thành vì thiếu cát.',
    'Trường mầm non xây xong vẫn chưa thể đưa vào sử dụng.',
    'Người dân mong dự án cống Vàm Tháng sớm khởi công.',
    'Tỉnh đã bố trí 300 tỉ đồng để đưa vào sử dụng 210 phòng học.',
    'Hàng loạt khu dân cư đã được khởi công và đưa vào sử dụng gần 3 năm qua.',
    'Bến xe phía nam hoàn thành, đưa vào sử dụng nhiều năm nay vẫn vắng khách.',
    'Sáng 6/11, đèo Lò Xo đã thông xe sau hai ngày chia cắt.',
    'Lực lượng chức năng khắc phục sạt lở, cố gắng thông xe trong ngày 6/11.',
    'Tối 5/11, đội chủ nhà thắng trận mở màn giải bóng đá học sinh.',
    'Ngày 5/11, bộ phim dẫn đầu phòng vé với doanh thu mở màn 3 tỉ đồng.',
    'Tối 5/11, du khách hòa vào không khí lễ hội của phố đi bộ.',
    'Hãng vali tung bộ sưu tập mới nhân dịp kỷ niệm 15 năm có mặt tại Huế.',
    'Ngày 5/11, Hội Luật gia tổ chức hội thảo về dự thảo văn kiện Đại hội Đảng bộ tỉnh.',
  ])('not %s', (body) => {
    const side = ['groundbreaking', 'inauguration', 'festival', 'recognition', 'congress'];
    expect(kindsIn(body).filter((kind) => side.includes(kind))).toEqual([]);
  });

  it.each([
    ['inauguration', 'Sáng 5/11, tỉnh Vĩnh Long thông xe cầu Đình Khao.'],
    ['inauguration', 'Sáng 5/11, thành phố thông xe hầm chui An Phú nhằm giảm ùn tắc.'],
    ['inauguration', 'Nhà thầu phấn đấu sớm hoàn thành để khánh thành cầu vào ngày 19/12.'],
    ['inauguration', 'Sáng 5/11, nhiều công trình đã được khánh thành trên địa bàn tỉnh Gia Lai.'],
    ['inauguration', 'Tỉnh Cà Mau vừa đưa vào sử dụng 40 phòng học.'],
    ['inauguration', 'Ngày 5/11, xã Ia Dom khánh thành cầu treo sau hai năm mong đợi.'],
    ['groundbreaking', 'Tỉnh Gia Lai sẽ khởi công hồ Ia Thul.'],
    ['groundbreaking', 'Sáng 5/11, Bộ Xây dựng khởi công tuyến đường sắt.'],
    ['groundbreaking', 'Thành phố dự kiến sớm khởi công cầu Nhơn Trạch 2 trong tháng 12.'],
    ['festival', 'Tối 5/11, đêm nhạc dân tộc mở màn lễ hội Ok Om Bok.'],
    ['festival', 'Ngày 5/11, lễ hội Ok Om Bok diễn ra trên sông Long Bình.'],
    ['festival', 'Tối 5/11, tỉnh Gia Lai khai mạc Liên hoan cồng chiêng.'],
    ['festival', 'Tối 5/11, thành phố tổ chức giải chạy kỷ niệm 50 năm thành lập.'],
    ['recognition', 'Ngày 5/11, tỉnh công bố quyết định công nhận xã Tân Hòa đạt chuẩn nông thôn mới.'],
    ['congress', 'Ngày 5/11, Đảng bộ xã khai mạc Đại hội đại biểu lần thứ nhất.'],
    ['congress', 'Ngày 5/11, tỉnh tổ chức Đại hội thi đua yêu nước.'],
    ['press_conference', 'Chiều 5/11, tại cuộc họp báo, Sở Y tế thông tin về dịch sởi.'],
    ['meeting', 'Chiều 5/11, Chủ tịch tỉnh chủ trì cuộc họp báo cáo tiến độ cầu Ba Lai.'],
  ])('%s: %s', (kind, body) => {
    expect(kindsIn(body)).toContain(kind);
  });
});
