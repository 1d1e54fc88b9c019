import { describe, expect, it } from 'vitest';
import { eventTitle } from '../../../search/events/event-title.ts';
import { eventsIn } from './events-in.ts';

/** Heading first, then the sentence that it is for. */
const HEADINGS = [
  ['Kỷ niệm 40 năm Ngày giải phóng Phú Yên – Phú Yên', 'Ngày 1/7/2015, tỉnh Phú Yên tổ chức lễ kỷ niệm 40 năm Ngày giải phóng tỉnh Phú Yên (1/4/1975 - 1/4/2015).'],
  ['Trao tặng Huy hiệu Đảng – huyện Cái Bè, Tiền Giang', 'Ngày 31/8/2015, Huyện ủy Cái Bè (Tiền Giang) trao Huy hiệu Đảng cho 40 đảng viên.'],
  ['Lễ khởi công – TP. Hồ Chí Minh', 'Ngày 5/8/2015, Thành phố Hồ Chí Minh khởi công cầu mới.'],
  ['Lễ khởi công – Bình Phước', 'Ngày 5/8/2015, tỉnh Bình Phước khởi công cầu mới.'],
  ['Lễ tưởng niệm – Kiên Giang', 'Ngày 5/8/2015, lãnh đạo tỉnh Kiên Giang viếng Nghĩa trang liệt sĩ.'],
] as const; // prettier-ignore

describe('headings of events', () => {
  it.each(HEADINGS)('%s', (heading, body) => {
    expect(eventsIn({ body, published: '2015-09-01' }).map(eventTitle)).toEqual([heading]);
  });

  it('names two occasions at most and never stays empty', () => {
    const [event] = eventsIn({
      body: 'Ngày 5/8/2015, tỉnh Bình Phước khởi công cầu mới.',
      published: '2015-06-06',
    });
    if (event === undefined) throw new Error('The sentence tells an event.');
    const mark = {
      subject: 'Quốc khánh',
      class: 'national_day',
      observance: null,
      ordinal: 70,
      origin: null,
      lunar: null,
      check: 'unchecked',
    } as const;
    const marks = ['Quốc khánh', 'Cách mạng Tháng Tám', 'ngành y'].map((subject) => ({ ...mark, subject }));
    expect(eventTitle({ ...event, kinds: ['anniversary'], anniversaries: marks })).toBe(
      'Kỷ niệm 70 năm Quốc khánh, 70 năm Cách mạng Tháng Tám … – Bình Phước',
    );
  });
});
