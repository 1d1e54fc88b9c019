import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

const kindsIn = (body: string, published?: string) =>
  eventsIn({ body, ...(published === undefined ? {} : { published }) }).flatMap(({ kinds }) => kinds);

describe('works told in passing', () => {
  it.each([
    'Ngày 14/5, xã Tân Lập đưa vào sử dụng 12 xe chở rác.',
    'Ngày 14/5, công an huyện dừng một ô tô gắn biển số giả.',
    'Chiếc mô hình gắn biển xanh làm cả phố tò mò.',
  ])('goods and number plates: "%s"', (body) => {
    expect(kindsIn(body, '2024-05-15')).toEqual([]);
  });

  it.each([
    ['Sáng 14/5, huyện Ba Tơ khởi công trường mầm non xã Ba Vì.', ['groundbreaking']],
    ['Ngày 14/5, xã Tân Lập làm lễ bàn giao, đưa vào sử dụng cây cầu treo.', ['inauguration']],
    ['Ngày 14/5, xã Tân Lập đưa vào sử dụng trạm y tế mới.', ['inauguration']],
    ['Cầu treo Tân Lập dự kiến khởi công từ tháng 7/2024.', ['groundbreaking']],
    ['Nhà thầu gấp rút dọn mặt bằng để khởi công cầu Tân Lập vào ngày 20/5.', ['groundbreaking']],
    ['Sau hai năm khởi công, sáng 14/5 bệnh viện huyện được khánh thành.', ['inauguration']],
  ])('what is held or planned is told: "%s"', (body, kinds) => {
    expect(kindsIn(body, '2024-05-15')).toEqual(kinds);
  });

  it.each([
    'Dân phố kêu nước yếu. Tuyến ống mới của nhà máy được khởi công vào tháng 10/2015, dài 21 km.',
    'Kè sông Lô nứt dài. Tháng 3/2016, tỉnh Tuyên Quang khánh thành kè này.',
    'Theo Ban tổ chức hội làng, năm nay xã đã đưa vào sử dụng nhiều công trình phục vụ khách.',
    'Bệnh viện thiếu bác sĩ. Khu nhà được khởi công vào ngày 6/5/2014 với tổng mức đầu tư 90 tỷ đồng.',
  ])('the age of a work on a page that nobody dates: "%s"', (body) => {
    expect(kindsIn(body)).toEqual([]);
  });

  it.each([
    ['Sáng 6/5/2017, huyện Ba Tơ khởi công trường mầm non xã Ba Vì.', ['groundbreaking']],
    ['Dân phố mừng. Cầu Ba Vì đã được khánh thành vào ngày 6/5/2017.', ['inauguration']],
    ['Theo kế hoạch, huyện Ba Tơ sẽ khởi công trường mầm non vào tháng 7/2017.', ['groundbreaking']],
  ])('works told as news on such a page: "%s"', (body, kinds) => {
    expect(kindsIn(body)).toEqual(kinds);
  });
});

describe('press conferences', () => {
  it.each([
    ['Ngày 14/5, tỉnh Khánh Hòa họp báo giới thiệu Festival Biển.', ['press_conference']],
    ['Chiều 14/5, đại sứ của Lễ hội hoa ban ra mắt trong cuộc họp báo.', ['press_conference']],
    ['Chiều 14/5, giám đốc sở chủ trì cuộc họp báo cáo tiến độ làm đường.', ['meeting']],
    ['Ngành y tế cần sớm họp báo để người dân yên tâm.', []],
    ['Chiều 14/5, Sở Y tế tổ chức họp báo về dịch sởi.', ['press_conference']],
  ])('and what they are about: "%s"', (body, kinds) => {
    expect(kindsIn(body, '2024-05-15')).toEqual(kinds);
  });
});
