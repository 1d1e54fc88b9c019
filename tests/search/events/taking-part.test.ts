import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

interface Feast {
  readonly body: string;
  readonly published?: string;
  readonly title?: string;
}

/** Core events of a text, each with its status and its occasions. */
const feasts = ({ body, published = '2025-09-03', title }: Feast): string[] =>
  eventsIn({ body, published, ...(title === undefined ? {} : { title }) })
    .filter(({ kinds }) => kinds.includes('anniversary'))
    .map(
      ({ status, anniversaries }) =>
        `${status} ${anniversaries.map((mark) => `${mark.class} ${mark.ordinal ?? '-'}`).join(', ')}`,
    );

/** What is told of the feast, then ways to tell it by those who take part. */
const TOLD: readonly (readonly [told: string, bodies: readonly string[]])[] = [
  [
    'held national_day 80',
    [
      'Ban nhạc kèn của lữ đoàn biểu diễn trong lễ kỷ niệm 80 năm Quốc khánh.',
      'Nữ phi công Lò Thị Mỷ góp mặt tại lễ diễu binh, diễu hành kỷ niệm 80 năm Quốc khánh.',
      'Tại lễ diễu binh kỷ niệm 80 năm Quốc khánh, khối thợ mỏ sải bước qua lễ đài.',
      'Dàn trống hội của làng Đọi Tam làm nên lễ diễu binh lịch sử mừng 80 năm Quốc khánh.',
      'Hai trăm thợ lò được chọn tham gia diễu hành kỷ niệm 80 năm Quốc khánh.',
      'Đèn trời rợp phố được thả từ mái đình trong lễ diễu binh 80 năm Quốc khánh.',
      'Cụ bà 90 tuổi ngồi cạnh các tướng lĩnh trong lễ duyệt binh mừng 80 năm Quốc khánh.',
    ],
  ],
  [
    'planned national_day 80',
    [
      'Khối xe lăn sẽ xuất hiện trong lễ diễu binh, diễu hành kỷ niệm 80 năm Quốc khánh.',
      'Cùng điểm qua các loại xe bọc thép sẽ tham gia lễ kỷ niệm 80 năm Quốc khánh.',
      'Tại lễ diễu binh 80 năm Quốc khánh dự kiến sẽ có khối cứu hỏa xuất hiện lần đầu.',
    ],
  ],
  [
    'held national_day -',
    [
      'Các khối quân nhân tham gia lễ diễu binh Quốc khánh 2.9 mang súng trường.',
      'Phát biểu tại lễ diễu binh 2/9, Chủ tịch nước nhắc tới ngày lập nước.',
    ],
  ],
  [
    'held local_liberation 50',
    ['Đội múa lân xã Tân Phú trình diễn trong lễ kỷ niệm 50 năm giải phóng tỉnh Long An.'],
  ],
];

const NOT_TOLD: readonly (readonly [why: string, body: string])[] = [
  ['a rehearsal', 'Ca sĩ Hồng Ngân hát trong buổi tổng duyệt lễ diễu binh kỷ niệm 80 năm Quốc khánh.'],
  ['drill', 'Khối nữ dân quân luyện tập để tham gia lễ diễu binh kỷ niệm 80 năm Quốc khánh.'],
  ['those who wait', 'Hàng nghìn người trải chiếu chờ xem lễ diễu binh kỷ niệm 80 năm Quốc khánh.'],
  ['trade around it', 'Giá phòng trọ tăng gấp ba trước lễ diễu binh kỷ niệm 80 năm Quốc khánh.'],
  ['a parade without any occasion', 'Anh thợ hàn hoãn cưới để tham gia diễu binh.'],
  [
    'the day on which something else is done',
    'Trong ngày diễn ra lễ diễu binh 2/9, quán phở mở cửa từ 3 giờ.',
  ],
  [
    'what somebody did before',
    'Nghệ sĩ từng gây chú ý sau lễ kỷ niệm 50 năm thống nhất đất nước làm phim mới.',
  ],
  ['a parade abroad', 'Xe điện xuất hiện trong lễ diễu binh kỷ niệm 50 năm Quốc khánh Lào.'],
  ['a carnival', 'Sáng 20/8, lễ diễu hành xe hoa khuấy động bãi biển.'],
];

describe('feasts told by those who take part', () => {
  describe.each(TOLD)('%s', (told, bodies) => {
    it.each(bodies)('%s', (body) => {
      expect(feasts({ body })).toEqual([told]);
      expect(feasts({ body: body.normalize('NFD') })).toEqual([told]);
      expect(feasts({ body: `Trời mát từ sớm. ${body} Phố phường rợp cờ.` })).toEqual([told]);
    });
  });

  it.each(NOT_TOLD)('not %s', (_, body) => {
    expect(feasts({ body })).toEqual([]);
  });

  it.each([
    ['2025-08-20', 'planned'],
    ['2025-09-02', 'held'],
    ['2025-09-03', 'held'],
  ])('puts a parade on the day remembered: told on %s it is %s', (published, status) => {
    const body = 'Hai trăm thợ lò tham gia lễ diễu binh kỷ niệm 80 năm Quốc khánh.';
    expect(feasts({ body, published })).toEqual([`${status} national_day 80`]);
  });

  it('does not take the day of a journey for the day of the feast', () => {
    const body =
      'Trưa nay, 40 quân nhân Lào đã có mặt tại Việt Nam để tham gia lễ diễu binh kỷ niệm 80 năm Quốc khánh 2/9.';
    const [event, ...others] = eventsIn({ body, published: '2025-08-19' });
    expect(others).toEqual([]);
    expect(event).toMatchObject({ status: 'planned', date: { precision: 'year' } });
  });

  it('lets other feasts be held before the day', () => {
    const body = 'Đội múa lân trình diễn trong lễ kỷ niệm 80 năm Quốc khánh của xã.';
    expect(feasts({ body, published: '2025-08-20' })).toEqual(['held national_day 80']);
  });

  it('takes the day that a parade is told with', () => {
    const [event] = eventsIn({
      body: 'Lễ diễu binh, diễu hành sẽ diễn ra từ 6 giờ 30 sáng mai 2/9 tại quảng trường Ba Đình.',
      published: '2025-09-01',
    });
    expect(event).toMatchObject({ status: 'planned', date: { start: '2025-09-02', precision: 'day' } });
  });

  it('is not misled by stars of the show', () => {
    const body = 'Hoa hậu và diễn viên phim Đồng đội tham dự lễ diễu binh kỷ niệm 80 năm Quốc khánh.';
    expect(feasts({ body, title: 'Dàn hoa hậu rạng rỡ ngày Quốc khánh' })).toEqual(['held national_day 80']);
  });
});

describe('hosts and venues', () => {
  it('keeps a public feast in a hotel with a foreign name', () => {
    const body =
      'Tối 20/8, Tổng lãnh sự quán Úc tại TP.HCM tổ chức lễ kỷ niệm 52 năm quan hệ ngoại giao Việt Nam - Úc tại khách sạn Grandview.';
    expect(feasts({ body })).toEqual(['held historic_event 52']);
  });

  it('leaves out the jubilee of the hotel', () => {
    expect(feasts({ body: 'Tối 20/8, khách sạn Grandview tổ chức lễ kỷ niệm 20 năm thành lập.' })).toEqual(
      [],
    );
  });
});
