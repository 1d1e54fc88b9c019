import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventBucket, mergeReports } from '../../../search/events/merge-reports.ts';
import type { EventReport } from '../../../search/model/documents.ts';
import { textFingerprint } from '../../../search/text/text-fingerprint.ts';
import { eventsIn } from './events-in.ts';

/** Reports of one article, as indexing makes them. */
function reports(
  articleId: string,
  body: string,
  published = '2023-09-01',
  source = 'Báo Ấp Bắc',
): EventReport[] {
  return eventsIn({ body, published }).map((event) => ({
    articleId,
    articleTitle: body.slice(0, 40),
    published,
    source,
    illustration: true,
    copyGroup: textFingerprint(body),
    event,
  }));
}

const MORNING =
  'Sáng 31/8, Tỉnh ủy Tiền Giang họp mặt kỷ niệm 78 năm Cách mạng Tháng Tám và Quốc khánh 2/9 tại TP Mỹ Tho.';
const AGAIN =
  'Nhân dịp 2/9, ngày 31/8, Tỉnh ủy Tiền Giang tổ chức họp mặt kỷ niệm 78 năm Quốc khánh, trao Huy hiệu Đảng cho 12 đảng viên.';
const AWARD = 'Ngày 31/8, Huyện ủy Cái Bè (Tiền Giang) trao Huy hiệu Đảng cho 40 đảng viên.';
const OTHER_WARD = 'Ngày 31/8, Huyện ủy Chợ Gạo (Tiền Giang) trao Huy hiệu Đảng cho 25 đảng viên.';
const PLANNED =
  'Tỉnh ủy Tiền Giang sẽ họp mặt kỷ niệm 78 năm Cách mạng Tháng Tám và Quốc khánh 2/9 vào sáng 31/8.';

describe('merging reports', () => {
  it('never makes one event of an invented report and a real one', () => {
    const invented = reports('a', MORNING);
    const real = reports('b', MORNING).map((report) => ({ ...report, illustration: false }));
    expect(
      mergeReports([...invented, ...real])
        .map(({ illustration }) => illustration)
        .sort(),
    ).toEqual([false, true]);
  });

  it('makes one event of two reports of one ceremony, with all that they tell', () => {
    const [event, ...others] = mergeReports([...reports('a', MORNING), ...reports('b', AGAIN)]);
    expect(others).toEqual([]);
    expect(event?.reports.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
    expect(event?.sourceCount).toBe(2);
    expect(event?.kinds).toEqual(expect.arrayContaining(['anniversary', 'award']));
    expect(event?.event.awards).toContainEqual(expect.objectContaining({ name: 'Huy hiệu Đảng', count: 12 }));
    expect(event?.day).toBe('2023-08-31');
    expect(event?.places).toContain('tien-giang');
  });

  it('keeps ceremonies of two wards on one day apart', () => {
    expect(mergeReports([...reports('a', AWARD), ...reports('b', OTHER_WARD)])).toHaveLength(2);
  });

  it('counts a wire copy as one source', () => {
    const copy = MORNING.replace('họp mặt', 'tổ chức họp mặt');
    const [event] = mergeReports([...reports('a', `${MORNING} ${LONG}`), ...reports('b', `${copy} ${LONG}`)]);
    expect(event?.reports).toHaveLength(2);
    expect(event?.sourceCount).toBe(1);
  });

  it('joins the announcement to the report; what was held is held', () => {
    const [event, ...others] = mergeReports([
      ...reports('a', PLANNED, '2023-08-29'),
      ...reports('b', MORNING),
    ]);
    expect(others).toEqual([]);
    expect(event?.event.status).toBe('held');
  });

  it('gives the same events and ids whatever the order, and however many runs the reports came in', () => {
    const all = [
      ...reports('a', MORNING),
      ...reports('b', AGAIN),
      ...reports('c', AWARD),
      ...reports('d', OTHER_WARD),
      ...reports('e', PLANNED, '2023-08-29'),
    ];
    const whole = mergeReports(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(mergeReports(shuffled)).toEqual(whole);
        const earlier = mergeReports(shuffled.slice(0, 2)).flatMap((event) => event.reports);
        expect(mergeReports([...earlier, ...shuffled.slice(2)])).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the id alone when a later report arrives', () => {
    const [before] = mergeReports(reports('a', MORNING));
    const [after] = mergeReports([...reports('a', MORNING), ...reports('0', AGAIN, '2023-09-02')]);
    expect(after?.id).toBe(before?.id);
  });

  it('puts undated reports of unknown places into buckets of their own', () => {
    const [report] = reports('a', AWARD);
    if (report === undefined) throw new Error('The sentence tells an event.');
    const nowhere = {
      ...report,
      event: { ...report.event, date: null, place: { ...report.event.place, placeId: null } },
    };
    expect(eventBucket(nowhere)).not.toBe(eventBucket({ ...nowhere, articleId: 'b' }));
    expect(eventBucket(report)).toBe('illustration|tien-giang|2023-08-31|day');
  });

  it('answers nothing for no reports', () => {
    expect(mergeReports([])).toEqual([]);
  });
});

const LONG =
  'Tại buổi họp mặt, các đại biểu cùng ôn lại những ngày mùa thu lịch sử, khi nhân dân trong tỉnh đứng lên giành chính quyền chỉ trong vài ngày. ' +
  'Lãnh đạo tỉnh bày tỏ lòng biết ơn đối với các bậc lão thành, mong các cụ sống vui, sống khỏe, tiếp tục góp ý xây dựng quê hương. ' +
  'Kinh tế của địa phương trong tám tháng đầu năm giữ được đà tăng trưởng, thu ngân sách vượt kế hoạch, nhiều tuyến đường liên xã được hoàn thành trước mùa mưa.';
