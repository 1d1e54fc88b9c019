import { describe, expect, test } from 'vitest';
import { BLANK_ARTICLE, type ImportedArticle } from '../../../search/imports/import-format.ts';
import { DATE_FORMS, publicationDay } from '../../../search/imports/publication-day.ts';
import { validateArticle } from '../../../search/imports/validate-article.ts';
import { isVietnamese } from '../../../search/imports/vietnamese-text.ts';

const given = (fields: Partial<ImportedArticle>): ImportedArticle => ({
  ...BLANK_ARTICLE,
  origin: { path: '/bao/bai.txt', line: null },
  title: 'Vĩnh Long trao nhà tình nghĩa',
  published: '2024-07-27',
  ...fields,
});
const check = (fields: Partial<ImportedArticle>): ReturnType<typeof validateArticle> =>
  validateArticle(given(fields));
const reasons = (fields: Partial<ImportedArticle>): string =>
  check(fields)
    .problems.map(({ severity, reason }) => `${severity}: ${reason}`)
    .join('; ');

describe('publication day', () => {
  test.each(DATE_FORMS)('$name', ({ example: [text, day] }) => {
    expect(publicationDay(text)).toBe(day);
    expect(publicationDay(` ${text.normalize('NFD')} `)).toBe(day);
  });

  test.each([
    ['2025-08-08', '2025-08-08'],
    ['2025-08-09T09:26:47.201120+07:00', '2025-08-09'],
    ['2025-08-09T23:59:59+00:00', '2025-08-10'],
    ['5/9/2024', '2024-09-05'],
    ['10:22 | 09/01/2024', '2024-01-09'],
    ['Fri, 08 Aug 2025 23:26:46 +0700', '2025-08-08'],
  ])('%s is %s', (text, day) => {
    expect(publicationDay(text)).toBe(day);
  });

  test.each(['', 'hôm qua', '31/02/2024', '2024-13-01', '12345', '99/99/9999', '9'.repeat(100_000)])(
    '%s is no day',
    (text) => {
      expect(publicationDay(text)).toBeNull();
    },
  );
});

describe('language', () => {
  test.each([
    'Đắk Lắk mừng mùa cà phê',
    'Can Tho hop mat ky niem ngay truyen thong',
    'TRAO HUY HIEU DANG DOT 2/9',
    'Chelsea đồng ý mua tiền vệ của Brighton với giá kỷ lục',
    'Hue',
  ])('%s is Vietnamese, also decomposed', (text) => {
    expect(isVietnamese(text)).toBe(true);
    expect(isVietnamese(text.normalize('NFD'))).toBe(true);
  });

  test.each([
    'The city of Cần Thơ held a ceremony led by Trần Văn Bảy on Thursday',
    'On Monday the party will meet in Hue to mark the anniversary',
    'Le maire de la ville a été reçu à Đà Nẵng par le président du comité',
    'Presiden mengatakan bahwa dia akan pergi ke kota itu besok pagi',
    '市民在河边庆祝节日',
    '12345 67890',
  ])('%s is not', (text) => {
    expect(isVietnamese(text)).toBe(false);
  });
});

describe('checks', () => {
  test('a good article passes without a word', () => {
    expect(check({}).problems).toEqual([]);
  });

  test('empty, foreign and damaged articles are turned away', () => {
    expect(reasons({ title: ' ', body: '\n' })).toMatch(/^rejected: The article is empty/u);
    expect(reasons({ title: 'The mayor opened a new bridge over the river today' })).toMatch(
      /not Vietnamese/u,
    );
    expect(reasons({ body: 'Tỉnh trao nhà. '.repeat(300_000) })).toMatch(/too long/u);
    expect(reasons({ body: '\ufffd\u0001'.repeat(200) })).toMatch(/damaged/u);
    expect(check({ title: '' }).article).toBeNull();
  });

  test('a missing day and a missing title are told, and the article is taken', () => {
    expect(reasons({ published: '' })).toBe('notice: The day of publication is not given');
    expect(reasons({ published: 'hôm nay' })).toMatch(
      /^notice: The day of publication cannot be read: "hôm nay"/u,
    );
    const { article, problems } = check({ title: '', lead: 'Sáng nay, tỉnh trao 20 căn nhà.' });
    expect(article?.title).toBe('');
    expect(problems.map(({ severity }) => severity)).toEqual(['notice']);
  });

  test('the stamp on the page tells the day where no field does', () => {
    expect(
      check({ published: '', body: 'Thứ Bảy, 27/07/2024 | 08:15\n\nTỉnh trao nhà.' }).article?.published,
    ).toBe('2024-07-27');
  });

  test('only web addresses are kept as such', () => {
    expect(check({ url: 'https://bao.example/1' }).article?.url).toBe('https://bao.example/1');
    expect(check({ url: 'javascript:alert(1)' }).article?.url).toBeNull();
    expect(reasons({ url: 'javascript:alert(1)' })).toMatch(/no web address/u);
  });

  test('a source place is an id of the gazetteer', () => {
    for (const sourcePlace of ['can-tho', 'Cần Thơ', 'thành phố Cần Thơ']) {
      expect(check({ sourcePlace }).article?.sourcePlace).toBe('can-tho');
    }
    expect(reasons({ sourcePlace: 'Atlantis' })).toMatch(/not known/u);
  });

  test('ids: given ones stay, others come from URL, then from file, title and day, not from the folder', () => {
    const id = (fields: Partial<ImportedArticle>): string | undefined => check(fields).article?.id;
    expect(id({ id: 'bai_7-a' })).toBe('bai_7-a');
    expect(id({ id: 'bài 7/../x' })).toMatch(/^[\da-f]{20}$/u);
    expect(id({ url: 'https://a.example/1' })).toBe(id({ url: 'https://a.example/1', title: 'Đổi tên' }));
    expect(id({})).toBe(id({ origin: { path: '/kho/moi/bai.txt', line: 3 } }));
    expect(id({})).not.toBe(id({ published: '2024-07-28' }));
  });

  test('half surrogate pairs and NUL keep their length', () => {
    expect(check({ body: 'Tỉnh\ud800 trao\u0000nhà' }).article?.body).toBe('Tỉnh\ufffd trao nhà');
  });
});
