import { describe, expect, test } from 'vitest';
import { AWARDS } from '../../../search/events/awards.ts';
import { findAwards } from '../../../search/events/find-awards.ts';
import { canonicalText } from '../../../search/text/canonical-text.ts';
import { growthOf, LINEAR } from '../growth.ts';
import { AWARD_ISSUERS } from '../../../search/events/award-issuers.ts';
import { HONOUR_CASES } from './honour-corpus.ts';
import { BADGE_CASES, NO_BADGES } from './badge-corpus.ts';

const read = (text: string): string[] =>
  findAwards(canonicalText(text).text).awards.map(({ award }) =>
    [
      award.name.replace('Huy hiệu Đảng', 'HHĐ'),
      award.tier ?? '',
      award.count ?? '',
      award.posthumous ? 'truy tặng' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

/** Awards first (name, tier, count), then the ways to tell them. */
const CORPUS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['HHĐ 60 3', 'HHĐ 55 10', 'HHĐ 45 8'],
    [
      'Phường trao Huy hiệu 60 năm tuổi Đảng cho 3 đồng chí, 55 năm cho 10 đồng chí và 45 năm cho 8 đồng chí.',
      'Xã trao Huy hiệu Đảng: 3 đồng chí 60 năm, 10 đồng chí 55 năm, 8 đồng chí 45 năm.',
      'Trao Huy hiệu Đảng cho 21 đảng viên, có 3 mốc 60 năm, 10 mốc 55 năm và 8 mốc 45 năm.',
      '21 đảng viên được trao Huy hiệu Đảng, trong đó mốc 60 năm (3), 55 năm (10), 45 năm (8).',
      'Được gắn Huy hiệu Đảng có ba cụ 60 tuổi Đảng, mười cụ 55 năm, tám cụ 45 năm.',
      'Huy hiệu Đảng lần này: 60 năm: 3 người, 55 năm: 10 người, 45 năm: 8 người.',
      'Trao Huy hiệu Đảng, gồm 3 Huy hiệu 60 năm, 10 Huy hiệu 55 năm và 8 Huy hiệu 45 năm.',
    ],
  ],
  [['HHĐ 75 1', 'HHĐ 60 7'], ['Trao Huy hiệu Đảng cho một cụ 75 tuổi Đảng, bảy đồng chí 60 năm.']],
  [['HHĐ 55', 'HHĐ 50', 'HHĐ 45'], [
    'Thành ủy trao Huy hiệu 55 năm, 50 năm và 45 tuổi Đảng cho 3 đồng chí, đại diện cho 364 đảng viên.',
    'Trao Huy hiệu Đảng cho ba đảng viên tròn 55, 50 và 45 tuổi Đảng.',
  ]],
  [['HHĐ 30', 'HHĐ 75'], ['Trao Huy hiệu Đảng cho 75 đảng viên từ 30 năm đến 75 năm tuổi Đảng.']],
  [['HHĐ 70 1'], ['Bí thư trao Huy hiệu 70 năm tuổi Đảng cho cụ Phùng Thị Mận.', 'Trao Huy hiệu 70 năm tuổi Đảng đến ông Lò Văn Ổi.']],
  [['HHĐ 1234'], ['Đợt này 1.234 đảng viên được trao Huy hiệu Đảng.']],
  [['HHĐ 65 2', 'HHĐ 65 4 truy tặng'], ['Trao Huy hiệu Đảng 65 năm cho 2 đồng chí. Truy tặng Huy hiệu Đảng 65 năm cho 4 đồng chí.']],
  [['HHĐ 40 6'], ['Trao Huy hiệu 40 năm tuổi Đảng cho 6 đảng viên. Tính đến nay toàn huyện có 1.250 đảng viên được nhận.', 'Trao Huy hiệu 40 năm tuổi Đảng cho 6 đảng viên.']],
  [['Huân chương Lao động hạng Ba 1'], ['Bệnh viện đón nhận Huân chương Lao động hạng Ba.', 'Nhà trường đón nhận Huân chương Lao động hạng 3 của Chủ tịch nước.']],
  [['Huân chương Độc lập hạng Nhì 2', 'Huân chương Độc lập hạng Ba 5'], ['Trao Huân chương Độc lập: 2 hạng Nhì, 5 hạng Ba.']],
  [['Bằng khen của Thủ tướng Chính phủ 4'], ['Trao Bằng khen của Thủ tướng Chính phủ cho 4 cá nhân.', 'Thủ tướng tặng bằng khen cho 4 tập thể.']],
  [['Giấy khen 17'], ['UBND xã tặng Giấy khen cho 5 tập thể và 12 cá nhân.']],
  [['Bà mẹ Việt Nam anh hùng 16 truy tặng'], ['Truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 16 mẹ.', 'Lễ truy tặng danh hiệu Mẹ VNAH cho 16 mẹ.']],
  [['Huân chương Dũng cảm 2'], ['Chủ tịch nước tặng Huân chương Dũng cảm cho hai ngư dân.']],
]; // prettier-ignore

const NEGATIVES = [
  'Mẹ Việt Nam anh hùng Trần Thị Lựu dự lễ.',
  'Đoàn thắp hương dưới Tượng đài Mẹ Việt Nam anh hùng.',
  'Hội đồng xét hồ sơ đề nghị tặng Huân chương Lao động.',
  'Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ, phường tặng 30 suất quà.',
  'Xã có 55 năm xây dựng.',
  '',
];

const cases = CORPUS.flatMap(([awards, texts]) => texts.map((text) => ({ awards, text })));

describe('awards in running text', () => {
  test.each(cases)('$text', ({ awards, text }) => {
    expect(read(text)).toEqual(awards);
  });
  test.each(cases)('decomposed: $text', ({ awards, text }) => {
    expect(read(text.normalize('NFD'))).toEqual(awards);
  });
  test.each(cases)('among other sentences: $text', ({ awards, text }) => {
    expect(read(`Sáng 28/8, hội trường đông người.\n${text} Buổi lễ ấm cúng.`)).toEqual(awards);
  });
  test.each(NEGATIVES)('nothing in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
  test.each(AWARDS)('$name is read from its example', ({ name, example }) => {
    expect(read(example).some((award) => award.startsWith(name))).toBe(true);
  });
});

describe('who receives', () => {
  test.each([
    ['Trao Huy hiệu Đảng cho 10 đảng viên: 4 đồng chí 50 năm, 6 đồng chí 40 năm.', 10, null, null, true],
    ['Trao Huy hiệu Đảng cho 11 đảng viên: 4 đồng chí 50 năm, 6 đồng chí 40 năm.', 11, null, null, false],
    [
      'Trao Huy hiệu 55 năm và 50 năm tuổi Đảng cho 3 đồng chí, đại diện cho 364 đảng viên.',
      364,
      3,
      364,
      null,
    ],
    ['Trao Huy hiệu Đảng cho 96 đảng viên.', 96, null, null, null],
    ['Tặng Giấy khen cho 12 tập thể.', 12, null, null, null],
  ])('%s', (text, total, inPerson, represented, sumHolds) => {
    expect(findAwards(text).recipients).toEqual({ total, inPerson, represented, sumHolds });
  });
});

/** Party badges as the badge corpus writes them: `60:3 55:? 50:1†`. */
const badgesOf = (text: string): string =>
  findAwards(canonicalText(text).text)
    .awards.filter(({ award }) => award.name === 'Huy hiệu Đảng')
    .map(({ award }) => `${award.tier ?? '*'}:${award.count ?? '?'}${award.posthumous ? '†' : ''}`)
    .join(' ');

const badgeCases = BADGE_CASES.flatMap(({ texts, ...told }) => texts.map((text) => ({ text, ...told })));

describe('tiers of the Party badge', () => {
  test.each(badgeCases)('$text', ({ badges, total, text }) => {
    expect(badgesOf(text)).toBe(badges);
    expect(badgesOf(text.normalize('NFD'))).toBe(badges);
    if (total !== undefined) expect(findAwards(canonicalText(text).text).recipients.total).toBe(total);
  });
  test.each(NO_BADGES)('none in "%s"', (text) => {
    expect(badgesOf(text)).toBe('');
  });
});

const honoursOf = (text: string): string[] =>
  findAwards(canonicalText(text).text).awards.map(({ award }) =>
    [award.name, award.count ?? '', award.posthumous ? '†' : ''].filter((part) => part !== '').join(' '),
  );

const honourCases = HONOUR_CASES.flatMap(([honours, texts]) => texts.map((text) => ({ honours, text })));

describe('orders, titles and letters of praise', () => {
  test.each(honourCases)('$text', ({ honours, text }) => {
    expect(honoursOf(text)).toEqual(honours);
    expect(honoursOf(text.normalize('NFD'))).toEqual(honours);
  });
  test.each(AWARD_ISSUERS)('$name is read as the giver', ({ name, example }) => {
    expect(honoursOf(example).join()).toContain(`của ${name}`);
  });
});

describe('hostile text', () => {
  test.each([
    'Huy hiệu 60 năm tuổi Đảng cho 3 đồng chí, ',
    'Huy hiệu 60, 50 năm tuổi Đảng lần lượt cho 3, 4 đồng chí ',
    'Huân chương Lao động hạng Ba ',
    'trao Bằng khen cho 3 tập thể và ',
    'tính đến nay 60 năm, ',
    '60 năm, ',
    'tuổi Đảng 3 người ',
    'Huy hiệu Đảng 3 đồng chí đại diện cho ',
    'lần lượt ',
  ])('of "%s" is read in linear time', (piece) => {
    expect(growthOf(findAwards, piece)).toBeLessThan(LINEAR);
  });
});
