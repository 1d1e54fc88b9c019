import { describe, expect, it } from 'vitest';
import { readPraised } from '../../../search/events/read-praised.ts';
import { growthOf, LINEAR } from '../growth.ts';
import { eventsIn } from './events-in.ts';

/** The number first, then the ways to tell it. */
const CORPUS: readonly (readonly [number | null, readonly string[]])[] = [
  [95, ['Huế tuyên dương 95 thủ khoa', 'Lễ vinh danh 95 nhà giáo diễn ra tối 4/9', '95 gương trẻ được vinh danh']],
  [8, [
    'Phường khen thưởng đột xuất 8 gia đình hiến đất',
    'Xã tuyên dương, khen thưởng tám hộ dân',
    'Biểu dương cho 8 nông dân trồng rừng',
    '8 tình nguyện viên đã được Thành đoàn tuyên dương',
  ]],
  [1200, ['Tỉnh tôn vinh 1.200 người hiến máu']],
  [12, ['Lễ vinh danh 12 Công dân trẻ tiêu biểu sẽ được tổ chức']],
  [null, [
    'Huyện khen thưởng hơn 900 học sinh',
    'Trường tuyên dương học sinh năm học 2024-2025',
    'Tỉnh khen thưởng 5 tập thể và 12 cá nhân',
    'Sở tuyên dương các thầy cô có 20 năm đứng lớp',
    'Công ty khen thưởng 300 triệu đồng',
    'Vinh danh 3 tác phẩm về biển',
  ]],
]; // prettier-ignore

describe('how many are praised', () => {
  it.each(CORPUS.flatMap(([count, texts]) => texts.map((text) => [count, text] as const)))(
    '%s: %s',
    (count, text) => {
      expect(readPraised([text.toLowerCase()])).toBe(count);
    },
  );

  it('takes no number where two are told', () => {
    expect(readPraised(['tuyên dương 5 học sinh', 'tuyên dương 7 học sinh'])).toBeNull();
    expect(readPraised([])).toBeNull();
  });

  it('reads the headline of a ceremony whose text tells no number', () => {
    const [event] = eventsIn({
      title: 'Lào Cai tuyên dương 61 thủ khoa',
      body: 'Tối 4/9, tỉnh Lào Cai tổ chức lễ tuyên dương thủ khoa năm 2025.'.normalize('NFD'),
      published: '2025-09-05',
    });
    expect(event?.recipients.total).toBe(61);
  });

  it('leaves the number to the honour that is given', () => {
    const [event] = eventsIn({
      body: 'Ngày 4/9, xã tuyên dương 40 học sinh, trao Giấy khen cho 12 học sinh nghèo vượt khó.',
      published: '2025-09-05',
    });
    expect(event?.recipients.total).not.toBe(40);
  });

  it('grows with the length of the text only', () => {
    const growth = growthOf((text) => readPraised([text]), 'được tuyên dương, khen thưởng ');
    expect(growth).toBeLessThan(LINEAR);
  });
});
