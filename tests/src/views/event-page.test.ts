import { describe, expect, test } from 'vitest';
import { anniversaryLine } from '../../../src/views/anniversary-line.ts';
import { awardTable } from '../../../src/views/award-table.ts';
import { eventCard } from '../../../src/views/event-card.ts';
import { eventPage } from '../../../src/views/event-page.ts';
import { anEvent, anEventDocument, aReport, EVENT } from './sample-documents.ts';

const HELD = { start: '2023-08-31', end: '2023-08-31', precision: 'day' } as const;
const QUOC_KHANH = {
  subject: 'Quốc khánh',
  class: 'national_day',
  observance: 'quoc-khanh',
  ordinal: 78,
  origin: '1945-09-02',
  lunar: null,
  check: 'holds',
} as const;
const NOBODY = { total: null, inPerson: null, represented: null, sumHolds: null };

describe('an anniversary shows its sum', () => {
  test('that holds', () => {
    const line = anniversaryLine(QUOC_KHANH, HELD, 'can-tho');
    expect(line).toMatchObject({
      ordinal: '78 năm',
      origin: '2/9/1945',
      sum: '1945 + 78 = 2023',
      checkWords: 'khớp',
    });
  });

  test('that fails, beside the year of the ceremony', () => {
    const line = anniversaryLine({ ...QUOC_KHANH, ordinal: 80, check: 'fails' }, HELD, 'can-tho');
    expect(line.sum).toBe('1945 + 80 = 2025 (lễ năm 2023)');
    expect(line.checkWords).toContain('không khớp');
  });

  test('and leads to the same occasion in other years and places', () => {
    expect(anniversaryLine(QUOC_KHANH, HELD, 'can-tho').onward.map(({ href }) => href)).toEqual([
      '/dia-phuong/can-tho?dip=quoc-khanh',
      '/tim-kiem?dip=quoc-khanh',
    ]);
    expect(anniversaryLine({ ...QUOC_KHANH, observance: null }, HELD, 'can-tho').onward).toEqual([]);
  });

  test('but no sum without both figures', () => {
    expect(anniversaryLine({ ...QUOC_KHANH, ordinal: null }, HELD, 'can-tho').sum).toBeNull();
    expect(anniversaryLine({ ...QUOC_KHANH, origin: null, lunar: '10/3' }, HELD, 'can-tho')).toMatchObject({
      sum: null,
      origin: '10/3 âm lịch',
    });
  });
});

describe('the table of awards', () => {
  const badge = { name: 'Huy hiệu Đảng', posthumous: false };

  test('lists tiers from the highest, and adds up', () => {
    const table = awardTable(
      [
        { ...badge, tier: 45, count: 1200 },
        { ...badge, tier: 55, count: 3 },
      ],
      { ...NOBODY, total: 1203, sumHolds: true },
    );
    expect(table?.rows.map(({ tier, count }) => [tier, count])).toEqual([
      ['55 năm', '3'],
      ['45 năm', '1.200'],
    ]);
    expect(table?.sum).toBe('1.203');
    expect(table?.notes).toEqual([
      'Tổng số nêu trong bài: 1.203 người.',
      'Các bậc cộng lại bằng tổng số nêu trong bài.',
    ]);
  });

  test('adds nothing where a count is unknown', () => {
    const table = awardTable(
      [
        { ...badge, tier: 45, count: null },
        { ...badge, tier: 55, count: 3 },
      ],
      NOBODY,
    );
    expect(table?.sum).toBeNull();
    expect(table?.rows[1]?.count).toBe('không nêu');
  });

  test('tells who stood there for whom, and a sum that fails', () => {
    const table = awardTable([], { total: 364, inPerson: 3, represented: 364, sumHolds: false });
    expect(table?.notes[0]).toBe('3 người nhận tại buổi lễ, đại diện cho 364 người.');
    expect(table?.sumFails).toBe(true);
  });

  test('is not there when nothing was given', () => {
    expect(awardTable([], NOBODY)).toBeNull();
  });
});

describe('the page of an event', () => {
  test('tells the day, how it was found, the unit of that day and of today', () => {
    const page = eventPage(anEventDocument(), () => 2);
    expect(page.date.replace(/\u00a0/gu, ' ')).toBe('thứ Năm, 31/8/2023');
    expect(page.dateReason).toBe('Năm lấy từ mốc cuối của đợt kỷ niệm nêu trong bài.');
    expect(page.place).toEqual({
      districtOrWard: 'huyện Kế Sách',
      unit: 'tỉnh Sóc Trăng',
      timeline: { href: '/dia-phuong/soc-trang', text: 'Sóc Trăng' },
      day: { href: '/dia-phuong/soc-trang/2023/08/31', text: 'Sóc Trăng ngày 31/8/2023' },
      now: [{ href: '/dia-phuong/can-tho', text: 'Cần Thơ' }],
    });
    expect(page.evidence.report?.sentenceHref).toBe('/bai/bai-1#su-kien-3');
  });

  test('without a day says so, and tells the day of publication apart', () => {
    const page = eventPage(
      anEventDocument({ event: anEvent({ date: null, dateReason: null }) }),
      () => undefined,
    );
    expect(page.date).toMatch(/^khoảng ngày đăng bài/u);
    expect(page.dateReason).toBe('Bài không cho biết ngày.');
    expect(page.evidence.report?.sentenceHref).toBe('/bai/bai-1');
  });

  test('gives untitled reports a heading and marks invented ones', () => {
    const reports = [aReport({ articleTitle: ' ', illustration: true }), aReport()];
    const page = eventPage(anEventDocument({ reports, sourceCount: 1 }), () => 0);
    expect(page.reports[0]?.article.text).toBe('Bài không có tiêu đề');
    expect(page.illustration).toBe('some');
    expect(page.sources).toBe('2 bài, tính là 1 nguồn (bài chép lại không tính thêm)');
    expect(page.oneSource).toBe(true);
  });
});

describe('the card of an event', () => {
  test('names a unit that is no more with its last day', () => {
    expect(eventCard(anEventDocument()).place).toBe('huyện Kế Sách, Sóc Trăng (đến 30/6/2025)');
  });

  test('without a day tells the day of publication as such, or nothing', () => {
    const event = anEvent({ date: null });
    expect(eventCard(anEventDocument({ event })).date).toMatch(
      /^khoảng ngày đăng bài, thứ.Sáu, 1\/9\/2023$/u,
    );
    const reports = [aReport({ event, published: null })];
    expect(eventCard(anEventDocument({ event, reports })).date).toBeNull();
  });

  test('of no place has none', () => {
    const place = { placeId: null, province: null, districtOrWard: null };
    expect(eventCard(anEventDocument({ event: anEvent({ place }) })).place).toBeNull();
  });

  test('cuts a long sentence at a word, without a loose end', () => {
    const sentence = `${'lễ kỷ niệm '.repeat(23)}(2/9/1945 - 2/9/2023) và nhiều hoạt động khác`;
    const evidence = { ...EVENT.evidence, sentence };
    const card = eventCard(anEventDocument({ event: anEvent({ evidence }) }));
    expect(card.evidence).toMatch(/niệm…$/u);
    expect(card.evidence.length).toBeLessThan(265);
  });
});
