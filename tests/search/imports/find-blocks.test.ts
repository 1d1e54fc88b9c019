import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BOILERPLATE, roleByWords } from '../../../search/imports/boilerplate.ts';
import { findBlocks } from '../../../search/imports/find-blocks.ts';
import { readPage } from '../../../search/imports/formats/plain-text.ts';
import { DATELINE, PRESS_SIGNS } from '../../../search/imports/press-signs.ts';
import { canonicalForm } from '../../../search/text/canonical-text.ts';

const PROSE = 'Sáng 12/5, xã làm lễ ra quân nạo vét kênh với hơn 200 đoàn viên tham gia.';
const roles = (body: string): string[] => findBlocks(body).map(({ role }) => role);

/** A line, and its role between two paragraphs. */
const LINES: readonly (readonly [role: string, line: string])[] = [
  ['caption', 'Đoàn viên vớt lục bình trên kênh. Ảnh: Út Mười'],
  ['caption', 'Ảnh: Trẻ em xem lân múa trước sân đình.'],
  ['caption', 'Quang cảnh buổi lễ (ảnh: Hoàng Sơn)'],
  ['caption', 'Trong ảnh: Lãnh đạo xã thăm hộ nghèo.'],
  ['caption', 'Con đường hoa ở đầu ấp. Ảnh minh họa'],
  ['byline', 'Tin, ảnh: Hồng Nhung'],
  ['byline', 'Bài và ảnh: Hồng Nhung'],
  ['see-also', '>> Xã bên khởi công cầu mới'],
  ['see-also', 'Tin liên quan'],
  ['see-also', 'Xem thêm: Lịch cắt điện tuần này'],
  ['page-furniture', 'Thứ Hai, 13/05/2024 | 07:45'],
  ['page-furniture', 'Cập nhật lúc 07:45, ngày 13/05/2024 (GMT+7)'],
  ['page-furniture', 'Chia sẻ Facebook Zalo Copy link'],
  ['page-furniture', 'Từ khóa: nạo vét kênh, đoàn viên'],
  ['page-furniture', 'Lượt xem: 1.520'],
  ['page-furniture', './.'],
  ['paragraph', 'Chủ đề của tháng thanh niên năm nay là "Về nguồn".'],
  ['paragraph', 'Ảnh hưởng của mưa khiến buổi lễ lùi lại một giờ.'],
  ['paragraph', 'Xem thêm những bức tranh này, bà con bồi hồi nhớ lại mùa nước năm xưa.'],
  ['paragraph', 'Nhiều hình ảnh đẹp về người lính được trưng bày.'],
  ['paragraph', 'Một mùa nước mới'],
  ['paragraph', 'In dấu chân người đi mở đất.'],
];

describe('blocks', () => {
  test.each(BOILERPLATE)('$name', ({ role, example, maxLength }) => {
    expect(roleByWords(canonicalForm(example))).toBe(role);
    expect(example.length).toBeLessThan(maxLength);
  });

  test.each(LINES)('%s: %s', (role, line) => {
    for (const form of [line, line.normalize('NFD')]) {
      expect(roles(`${PROSE}\n\n${form}\n\n${PROSE}`)[1]).toBe(role);
    }
  });

  test.each([
    ...PRESS_SIGNS.map(({ example }) => example),
    'Cà Mau (TTXVN) - ',
    'Báo Ấp Bắc - ',
    '(Dân trí) - ',
    'Hà Nội, ngày 2/9 (TTXVN) – ',
    'baoapbac.vn - ',
  ])('dateline "%s"', (dateline) => {
    for (const body of [dateline + PROSE, (dateline + PROSE).normalize('NFD')]) {
      const [first, second] = findBlocks(body);
      expect(first?.role).toBe('dateline');
      expect(body.slice(first?.start, first?.end).normalize('NFC')).toBe(dateline.trim());
      expect(body.slice(second?.start, second?.end).normalize('NFC')).toBe(PROSE);
    }
  });

  test.each([
    'UBND - HĐND xã cùng chủ trì buổi lễ.',
    'COVID-19 khiến lễ hội lùi lại.',
    'Bà Tư (72 tuổi) - người cao tuổi nhất ấp - đến sớm.',
  ])('no dateline: %s', (line) => {
    expect(DATELINE.test(line)).toBe(false);
  });

  test('names at the end are the writers, the same words earlier are not', () => {
    expect(roles(`${PROSE}\n\nÚt Mười - Hồng Nhung`)).toEqual(['paragraph', 'byline']);
    expect(roles(`${PROSE}\n\nTheo Út Mười/TTXVN`)).toEqual(['paragraph', 'byline']);
    expect(roles(`Út Mười\n\n${PROSE}\n\n${PROSE}`)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(roles('Út Mười')).toEqual(['paragraph']);
  });

  test('headlines under "Xem thêm" are links until a sentence comes', () => {
    expect(roles(`${PROSE}\nXem thêm\nXã bên mở hội\nCầu mới thông xe\n${PROSE}`).join(' ')).toBe(
      'paragraph see-also see-also see-also paragraph',
    );
  });

  test('blocks are in order, apart from each other, and leave out only blanks', () => {
    const body = `  TTXVN - ${PROSE}./.\r\n\r\n  Út Mười \n Xem thêm\n\n`;
    const blocks = findBlocks(body);
    expect(blocks.map(({ start, end }) => body.slice(start, end))).toEqual(
      ['TTXVN -', PROSE.slice(0, -1) + '.', './.', 'Út Mười', 'Xem thêm'].map((text) =>
        text.replace('gia..', 'gia.'),
      ),
    );
    let [covered, before] = ['', 0];
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(before);
      covered += body.slice(start, end);
      before = end;
    }
    expect(covered.replaceAll(/\s/gu, '')).toBe(body.replaceAll(/\s/gu, ''));
  });

  test('time grows with length, not faster', () => {
    const time = (body: string): number => {
      const began = performance.now();
      findBlocks(body);
      return performance.now() - began;
    };
    for (const piece of [
      'Chia sẻ ',
      'Ảnh: ',
      '(',
      './',
      'A. ',
      'Thứ Hai, 1/1/2024 ',
      '- \n',
      '>> \n',
      ' \t',
      'Út Mười\n',
    ]) {
      expect(time(piece.repeat(200_000))).toBeLessThan(4000);
    }
  });
});

describe('plain text pages', () => {
  const origin = { path: 'a.txt', line: null };

  test('parts may be missing', () => {
    expect(readPage(`Xã ra quân nạo vét kênh\n\n${PROSE}\n\n${PROSE}`, origin)).toMatchObject({
      title: 'Xã ra quân nạo vét kênh',
      lead: PROSE,
      body: PROSE,
      section: '',
      sourcePlace: '',
    });
    expect(readPage(PROSE, origin)).toMatchObject({ title: '', lead: '', body: PROSE });
    expect(readPage('Xã ra quân nạo vét kênh', origin)).toMatchObject({
      title: 'Xã ra quân nạo vét kênh',
      body: '',
    });
    expect(readPage(`Thời sự\n\nXã ra quân nạo vét kênh nội đồng\n\nTTXVN - ${PROSE}`, origin)).toMatchObject(
      {
        section: 'Thời sự',
        lead: '',
        body: `TTXVN - ${PROSE}`,
      },
    );
  });

  const seed = new URL('../../../../shared/seeds/000_a5de1fa6504f707b.txt', import.meta.url);
  test.skipIf(!existsSync(seed))('a real page (skipped where ../shared is missing)', () => {
    const text = readFileSync(seed, 'utf8');
    const page = readPage(text, origin);
    expect(page).toMatchObject({ section: 'Chỉ đạo, Điều hành', sourcePlace: 'Cần Thơ' });
    expect(page.title).toMatch(/^Quốc khánh 2\/9: Cần Thơ/u);
    expect(page.lead).toMatch(/^Đảng bộ, .+ thành phố\.$/u);
    const prose = findBlocks(page.body).filter(({ role }) => role === 'paragraph');
    expect(prose).toHaveLength(6);
    expect(prose.map(({ start, end }) => page.body.slice(start, end)).join()).not.toMatch(
      /Ngọc Thiện|Xem thêm|Ảnh:|\.\/\./u,
    );
  });
});
