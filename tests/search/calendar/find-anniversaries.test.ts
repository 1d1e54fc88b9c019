import { describe, expect, test } from 'vitest';
import { findAnniversaries, type AnniversaryContext } from '../../../search/calendar/find-anniversaries.ts';
import { canonicalText } from '../../../search/text/canonical-text.ts';
import { growthOf, LINEAR } from '../growth.ts';
import { ANNIVERSARY_CASES, NO_ANNIVERSARIES } from './anniversary-corpus.ts';

type Told = readonly [kind: string, ordinal: number | null, origin: string | null, check?: 'holds' | 'fails'];

const IN_2025: AnniversaryContext = { day: '2025-08-30', placeIds: ['hai-phong'] };

function read(text: string, context = IN_2025): Told[] {
  return findAnniversaries(canonicalText(text).text, context).map(({ anniversary }) => {
    const told = [anniversary.class, anniversary.ordinal, anniversary.origin] as const;
    return anniversary.check === 'unchecked' ? told : [...told, anniversary.check];
  });
}

/** What is told first, then the ways to say it. */
const CORPUS: readonly (readonly [readonly Told[], readonly string[]])[] = [
  [
    [['national_day', 80, '1945-09-02', 'holds']],
    [
      'kỷ niệm 80 năm Quốc khánh',
      'mít tinh kỷ niệm 80 năm Quốc khánh 2/9',
      'chào mừng kỷ niệm 80 năm Ngày Quốc khánh 2-9',
      'kỉ niệm tám mươi năm Quốc khánh nước CHXHCN Việt Nam',
      'kỷ niệm Quốc khánh lần thứ 80',
      'kỷ niệm lần thứ 80 Ngày Quốc khánh',
      'kỷ niệm 80 năm Quốc khánh (2/9/1945 - 2/9/2025)',
      'kỷ niệm 80 năm Quốc khánh ( 2.9.1945 – 2.9.2025 )',
      'kỷ niệm 80 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (2-9-1945-2-9-2025)',
      'kỷ niệm 80 năm ngày 2/9 (1945 - 2025)',
      'kỷ niệm 80 năm thành lập nước',
      'KỶ NIỆM 80 NĂM QUỐC KHÁNH',
    ],
  ],
  [
    [
      ['august_revolution', 80, '1945-08-19', 'holds'],
      ['national_day', 80, '1945-09-02', 'holds'],
    ],
    [
      'kỷ niệm 80 năm Cách mạng Tháng Tám và Quốc khánh 2/9',
      'kỷ niệm 80 năm Cách mạng tháng 8 thành công, Quốc khánh nước CHXHCN Việt Nam',
      'kỷ niệm 80 năm ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2025) và Quốc khánh (2/9/1945 - 2/9/2025)',
      'kỷ niệm Cách mạng Tháng Tám và Quốc khánh lần thứ 80',
    ],
  ],
  [
    [
      ['reunification_day', 50, '1975-04-30', 'holds'],
      ['labour_day', null, '1886-05-01'],
    ],
    ['kỷ niệm 50 năm Ngày Giải phóng miền Nam, thống nhất đất nước và Quốc tế Lao động 1/5'],
  ],
  [
    [
      ['reunification_day', 50, '1975-04-30', 'holds'],
      ['ho_chi_minh_birthday', 135, '1890-05-19', 'holds'],
    ],
    [
      'chào mừng 50 năm Ngày giải phóng miền Nam và 135 năm Ngày sinh Chủ tịch Hồ Chí Minh',
      'nhân kỷ niệm 50 năm thống nhất đất nước (30/4/1975 - 30/4/2025), 135 năm ngày sinh của Bác (19/5/1890 - 19/5/2025)',
    ],
  ],
  [[['national_day', null, '1945-09-02']], ['mừng Quốc khánh', 'nhân dịp Quốc khánh 2-9', 'chào mừng Tết Độc lập']],
  [[['ho_chi_minh_birthday', 135, '1890-05-19', 'holds']], ['mừng sinh nhật lần thứ 135 của Bác', '135 năm ngày sinh của Người']],
  [[['party_founding', 95, '1930-02-03', 'holds']], ['mừng Đảng 95 tuổi', 'kỷ niệm 95 năm Đảng ra đời (1930 - 2025)', 'kỷ niệm 95 năm ngày 3/2']],
  [[['hung_kings', null, null]], ['cử hành lễ Giỗ Tổ Hùng Vương', 'dâng hương nhân Giỗ Tổ']],
  [[['local_liberation', 70, '1955-05-13', 'holds']], ['kỷ niệm 70 năm Ngày giải phóng Hải Phòng', 'kỷ niệm 70 năm ngày giải phóng thành phố (13/5/1955 - 13/5/2025)', 'kỷ niệm 70 năm Hải Phòng giải phóng']],
  [[['admin_unit_founding', 25, '2000']], ['kỷ niệm 25 năm thành lập huyện', 'kỷ niệm 25 năm ngày tái lập thị xã', 'tròn 25 năm thành lập phường']],
  [[['organisation_founding', 60, '1965']], ['kỷ niệm 60 năm thành lập Trường THPT Bình Minh', 'Công ty kỷ niệm 60 năm xây dựng và phát triển', 'lễ kỷ niệm 60 năm ngày truyền thống Bệnh viện Ánh Dương']],
  [[['organisation_founding', 40, '1985-10-12', 'holds']], ['Tròn 40 năm thành lập ( 12/10/1985 – 12/10/2025 ), nhà trường làm lễ', 'kỷ niệm 40 năm thành lập trường (12-10-1985 - 12-10-2025)']],
  [[['sector_day', 30, '1995']], ['kỷ niệm 30 năm Ngày truyền thống lực lượng vũ trang huyện', 'kỷ niệm 30 năm Ngày truyền thống Sư đoàn']],
  [[['person_death', 90, '1935']], ['tưởng niệm 90 năm ngày mất cụ Hoàng Văn Bưởi', 'kỷ niệm 90 năm Ngày hy sinh của đồng chí Lê Văn Cam']],
  [[['historic_event', 100, '1925-03-04', 'holds']], ['kỷ niệm 100 năm Ngày sinh đồng chí Đào Văn Quýt (4/3/1925 - 4/3/2025)']],
  [[['uprising', 120, '1905']], ['kỷ niệm 120 năm cuộc khởi nghĩa Cầu Vồng']],
  [[['victory', 60, '1965-11', 'holds']], ['kỷ niệm 60 năm Chiến thắng Đồi Sim (11/1965 - 11/2025)', 'kỷ niệm 60 năm ngày chiến thắng Đồi Sim (11-1965 - 11-2025)']],
  [[['historic_event', 20, '2005']], ['kỷ niệm 20 năm thiết lập quan hệ hợp tác', 'kỷ niệm 20 năm ca hát']],
  [[['national_day', 76, '1949-10-01', 'holds']], ['kỷ niệm 76 năm Quốc khánh nước CHND Trung Hoa']],
  [[['organisation_founding', 80, '1945']], ['kỷ niệm 80 năm thành lập Đảng bộ tỉnh', 'kỷ niệm 80 năm thành lập Đảng Lao động Triều Tiên']],
  [[['national_day', 79, '1945-09-02', 'fails']], ['kỷ niệm 79 năm Quốc khánh (2/9/1945 - 2/9/2025)', 'kỷ niệm 79 năm Quốc khánh']],
  [[['admin_unit_founding', 190, '1835', 'holds']], ['kỷ niệm 190 năm thành lập huyện (1835-2025)']],
  [[['admin_unit_founding', 134, '1891-08-20', 'holds']], ['kỷ niệm 134 năm thành lập tỉnh Hà Giang']],
]; // prettier-ignore

/** Lengths of time, ages, names and dates that are no anniversary. */
const NEGATIVES = [
  'Sau 30 năm thành lập, công ty có 500 lao động.',
  'Ông có 55 năm tuổi Đảng.',
  'Cụ được trao Huy hiệu 60 năm tuổi Đảng.',
  'Anh Nguyễn Quốc Khánh nhân dịp này tặng quà.',
  'Năm học 2024 - 2025 có 30 năm kinh nghiệm.',
  'Lễ hội diễn ra tại Quảng trường 2/9.',
  'Thành phố đón 30.000 lượt khách dịp cuối tuần.',
  'Hơn 20 năm qua, phường không có cháy.',
  '',
];

const cases = CORPUS.flatMap(([told, texts]) => texts.map((text) => ({ told, text })));

describe('anniversaries in running text', () => {
  test.each(cases)('$text', ({ told, text }) => {
    expect(read(text)).toEqual(told);
  });
  test.each(cases)('decomposed: $text', ({ told, text }) => {
    expect(read(text.normalize('NFD'))).toEqual(told);
  });
  test.each(cases)('inside a sentence: $text', ({ told, text }) => {
    expect(read(`Sáng 28/8, đại biểu về dự buổi gặp mặt ${text}. Sau đó mọi người ra về.`)).toEqual(told);
  });
  test.each(NEGATIVES)('nothing in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a ceremony of the last days of December is for the new year', () => {
    const context = { day: '2023-12-31', placeIds: ['can-tho'] };
    expect(read('kỷ niệm 20 năm thành phố Cần Thơ trực thuộc Trung ương', context)).toEqual([
      ['admin_unit_founding', 20, '2004-01-01', 'holds'],
    ]);
  });

  test('"ngày giải phóng" without a name is the day of the place', () => {
    expect(read('mít tinh kỷ niệm ngày giải phóng thành phố')).toEqual([
      ['local_liberation', null, '1955-05-13'],
    ]);
    expect(read('mít tinh kỷ niệm ngày giải phóng thành phố', { day: null, placeIds: [] })).toEqual([
      ['local_liberation', null, null],
    ]);
  });

  test('without any year nothing is counted back', () => {
    expect(read('kỷ niệm 30 năm thành lập huyện', { day: null, placeIds: [] })).toEqual([
      ['admin_unit_founding', 30, null],
    ]);
  });

  test('ranges give the phrase letter for letter', () => {
    const text = 'Tối qua, lễ kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (7/5/1954 - 7/5/2024) khép lại.';
    const [mention] = findAnniversaries(text, { day: '2024-05-07', placeIds: [] });
    expect(mention?.phrase).toBe('70 năm Chiến thắng Điện Biên Phủ (7/5/1954 - 7/5/2024)');
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.phrase);
    expect(mention?.celebrated).toBe('2024-05-07');
  });

  test.each([
    'kỷ niệm 80 năm ',
    'kỷ niệm ngày ',
    'kỷ niệm 80 năm thành lập trường (1/1/1900 - 1/1/1980), ',
    '80 năm và ',
    '(1/1/1900 - ',
    'lần thứ 3 ',
    'kỷ niệm ba thập kỷ Bến Tre ',
    'năm ',
  ])('hostile text of "%s" is read in linear time', (piece) => {
    expect(growthOf((text) => findAnniversaries(text, IN_2025), piece)).toBeLessThan(LINEAR);
  });
});

const asTold = (text: string): string =>
  findAnniversaries(canonicalText(text).text, { day: '2025-08-30', placeIds: [] })
    .map(
      ({ anniversary }) => `${anniversary.class} ${anniversary.ordinal ?? '-'} ${anniversary.origin ?? '-'}`,
    )
    .join('; ');

const phrases = ANNIVERSARY_CASES.flatMap(({ told, phrases: ways }) => ways.map((text) => ({ told, text })));

describe('anniversaries of every class', () => {
  test.each(phrases)('$text', ({ told, text }) => {
    expect(asTold(text)).toBe(told);
    expect(asTold(text.normalize('NFD'))).toBe(told);
  });
  test.each(NO_ANNIVERSARIES)('none in "%s"', (text) => {
    expect(asTold(text)).toBe('');
  });
});

describe('the subject of an occasion that no table knows', () => {
  test.each([
    ['kỷ niệm 30 năm thành lập Nhà máy nước Phủ Lý và Ngày Nước thế giới', 'Thành lập Nhà máy nước Phủ Lý'],
    ['kỷ niệm 30 năm thành lập Nhà máy nước Phủ Lý và khánh thành bể chứa', 'Thành lập Nhà máy nước Phủ Lý'],
    ['kỷ niệm 30 năm thành lập Nhà máy nước Phủ Lý ngày 26/5/ 2025', 'Thành lập Nhà máy nước Phủ Lý'],
    ['kỷ niệm 30 năm thành lập Nhà máy và Trường nghề Phủ Lý', 'Thành lập Nhà máy và Trường nghề Phủ Lý'],
  ])('%s', (text, subject) => {
    expect(findAnniversaries(text, { day: '2025-05-26', placeIds: [] })[0]?.anniversary.subject).toBe(
      subject,
    );
  });
});
