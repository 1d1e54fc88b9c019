import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

const told = (body: string, title = '') =>
  eventsIn({ title, body }).map(
    ({ kinds, date, status }) => `${kinds[0] ?? ''} ${date?.start ?? '-'} ${status}`,
  );

describe('pages without a day of publication', () => {
  it.each([
    [
      'the end of a span',
      'Tối 1/7, tỉnh Bến Tre tổ chức lễ kỷ niệm 195 năm Ngày sinh Nguyễn Đình Chiểu (1/7/1822 - 1/7/2017). Ông sinh ngày 1/7/1822 ở Gia Định.',
      ['anniversary 2017-07-01 held'],
    ],
    [
      'number and year of an edition',
      'Tối 9-6, tỉnh Tuyên Quang khai mạc Lễ hội Thành Tuyên lần thứ VI - năm 2018. Lễ hội có từ năm 2004.',
      ['festival 2018-06-09 held'],
    ],
    [
      'name and year of an event',
      'Tối 9.6, Hà Nam khai mạc Lễ hội pháo hoa sông Hồng (RRF) 2018 với đêm diễn đầu. Năm 1999, đội Anh ra đời.',
      ['festival 2018-06-09 held'],
    ],
    [
      'the first months of a year, told elsewhere',
      'Sáng nay (28/6), Công an tỉnh Hà Nam họp báo.\n\nTrong 6 tháng đầu năm 2018, tội phạm giảm so với năm 2017.',
      ['press_conference 2018-06-28 held'],
    ],
    [
      'a founding and its jubilee',
      'Sáng 8/7, Nhà máy Sợi Hà Nam tổ chức lễ kỷ niệm 35 năm thành lập.\n\nNhà máy được thành lập năm 1983. Năm 2005, nhà máy có 900 công nhân.',
      ['anniversary 2018-07-08 held'],
    ],
    [
      'a founding on the same day of the year',
      'Chiều 24/5, Trung tâm Lưu trữ Hà Nam tổ chức lễ kỷ niệm 10 năm thành lập.\n\nTrung tâm được thành lập ngày 24/5/2008. Năm 2015, trung tâm có nhà mới.',
      ['anniversary 2018-05-24 held'],
    ],
    [
      'a day with a blank before its year',
      'Sáng 26/5/ 2018, Trường THPT Phủ Lý tổ chức lễ kỷ niệm 20 năm thành lập.',
      ['anniversary 2018-05-26 held'],
    ],
    [
      'a law that is still to begin',
      'Sáng nay 12/7, Văn phòng Chủ tịch nước tổ chức họp báo. Luật có hiệu lực từ ngày 1/1/2019 và kết thúc vào ngày 1/7/2022.',
      ['press_conference 2018-07-12 held'],
    ],
    [
      'days that run on into the next year',
      'Chiều 3/7, Hội Văn nghệ tỉnh Hà Nam tổ chức họp báo. Ngày 5/7/2017, hội trao giải. Đến ngày 14/3, hội xét lại.',
      ['press_conference 2018-07-03 held'],
    ],
    [
      'a paper signed before',
      'Chiều 11/5, Sở Du lịch Hà Nam tổ chức họp báo. Quy hoạch được duyệt theo Quyết định số 12/QĐ-TTg ký ngày 9/11/2017.',
      ['press_conference 2018-05-11 held'],
    ],
    [
      'a prize for the year before',
      'Ngày 14/6, Hội Nhà báo tỉnh Hà Nam tổ chức họp báo về Giải báo chí lần thứ XI - năm 2017. Lễ trao giải diễn ra tối 21/6/2018.',
      ['press_conference 2018-06-14 held'],
    ],
    [
      'an edition long over',
      'Chiều 3/7, Hội Văn nghệ tỉnh Hà Nam tổ chức họp báo. Cuộc thi ảnh Hà Nam 2016 kết thúc êm đẹp. Ngày 2/5/2018, hội mở cuộc thi mới.',
      ['press_conference 2018-07-03 held'],
    ],
    [
      'a statistic, which says nothing',
      'Chiều 3/7, tỉnh Hà Nam tổ chức họp báo.\n\nTrước đó, năm 2016, tỉnh thu 900 tỷ đồng.',
      ['press_conference - held'],
    ],
  ])('the year by %s', (_, body, events) => {
    expect(told(body)).toEqual(events);
    expect(told(body.normalize('NFD'))).toEqual(events);
  });

  it.each([
    ['Sáng 30/6, thành phố Phủ Lý đã họp báo. Kỳ họp sẽ khai mạc vào tuần sau.', ['press_conference - held']],
    [
      'Công ty Sợi vừa tổ chức lễ kỷ niệm 35 năm thành lập. Công ty sẽ xây xưởng mới.',
      ['anniversary - held'],
    ],
    ['Thành phố Phủ Lý sẽ tổ chức họp báo về lễ hội.', ['press_conference - planned']],
    ['Thành phố Phủ Lý đã có kế hoạch tổ chức họp báo về lễ hội.', ['press_conference - planned']],
  ])('held or planned: "%s"', (body, events) => {
    expect(told(body)).toEqual(events);
  });

  it.each([
    'Mười người trong gia đình ông Tư thắp hương ở nghĩa trang thì bị ong đốt.',
    'Sau bữa tiệc mừng sinh nhật con gái, gia đình cô bị chụp ảnh.',
  ])('private life: "%s"', (body) => {
    expect(told(body)).toEqual([]);
  });
});
