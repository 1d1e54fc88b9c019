import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateArticle } from '../../../search/imports/validate-article.ts';
import type { Article } from '../../../search/model/article.ts';
import { gzipped, memoryFile, readAll } from './memory-file.ts';

const FIXTURES = new URL('../../fixtures/imports/', import.meta.url);
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, FIXTURES));

/** The fields that each fixture must give, and the roles of its blocks in order. */
const GOOD: readonly (readonly [file: string, fields: Partial<Article>, roles: string])[] = [
  [
    'page.txt',
    {
      section: 'Tin trong tỉnh',
      title: 'Sóc Trăng: Hội đua ghe ngo rộn ràng bên dòng Maspero',
      sourcePlace: 'soc-trang',
      lead: 'Hàng vạn người đứng kín hai bờ sông cổ vũ các đội ghe đến từ khắp vùng.',
      published: null,
    },
    'caption dateline paragraph paragraph page-furniture byline see-also see-also',
  ],
  [
    'page.html',
    {
      title: 'Huế khánh thành cầu đi bộ',
      lead: 'Tối 30/4, người dân Huế lần đầu đi bộ qua cây cầu gỗ lim mới.',
      published: '2025-05-01',
      url: 'https://songhuong.example/cau-di-bo',
      source: 'Báo Sông Hương',
      section: 'Đô thị',
    },
    'caption paragraph paragraph paragraph',
  ],
  [
    'feed.xml',
    {
      id: 'hoa-dang-7',
      lead: 'Tối qua, hàng nghìn ngọn hoa đăng & nến được thả xuống bến.',
      published: '2023-09-01',
      section: 'Văn hóa',
      source: 'Báo Sông Hậu',
    },
    'paragraph paragraph',
  ],
  ['atom.xml', { title: 'Hội An tái hiện cảnh ghe bầu cập bến', published: '2023-09-02' }, ''],
  [
    'table.csv',
    {
      id: 'kt-1',
      title: 'Kon Tum mừng lúa mới; cả làng vào hội',
      published: '2025-11-05',
      source: 'Bản tin làng',
    },
    '',
  ],
  [
    'articles.json',
    {
      id: '501',
      title: 'Điện Biên gặp mặt dân công hỏa tuyến',
      published: '2024-05-05',
      sourcePlace: 'dien-bien',
    },
    'paragraph paragraph',
  ],
  [
    'articles.jsonl',
    { id: 'qn-1', published: '2024-11-13', illustration: true, section: 'Xã hội' },
    'paragraph',
  ],
  [
    'article.md',
    { id: 'bg-9', title: 'Bắc Giang: mùa vải về sớm', published: '2024-06-02' },
    'paragraph paragraph caption',
  ],
];

describe('each format reads its fixture', () => {
  test.each(GOOD)('%s', async (file, fields, roles) => {
    for (const path of [file, `${file}.gz`, 'không-tên']) {
      const content = path.endsWith('.gz') ? gzipped(new TextDecoder().decode(fixture(file))) : fixture(file);
      const { articles, problems } = await readAll(memoryFile(path, content, 100));
      expect(problems).toEqual([]);
      const [first] = articles.map((imported) => validateArticle(imported).article);
      expect(first).toMatchObject(fields);
      expect(first?.blocks.map(({ role }) => role).join(' ')).toBe(roles);
    }
  });

  test('scripts of a page never reach the text', async () => {
    const { articles } = await readAll(memoryFile('page.html', fixture('page.html')));
    expect(JSON.stringify(articles)).not.toMatch(/document\.write|alert|Mã độc|Trang chủ/u);
  });

  test('decomposed text is kept letter for letter', async () => {
    const title = 'Đà Nẵng đón khách'.normalize('NFD');
    const { articles } = await readAll(memoryFile('a.jsonl', JSON.stringify({ title })));
    expect(articles[0]?.title).toBe(title);
  });
});

const GOOD_LINE = '{"id":"a","title":"Cà Mau mở hội ba khía"}';

/** Content that cannot be taken whole, how many articles are left, and what is said about the rest. */
const BAD: readonly (readonly [
  path: string,
  content: string | Uint8Array,
  articles: number,
  reasons: RegExp[],
])[] = [
  ['empty.md', '', 0, [/empty/u]],
  ['noise.bin', new Uint8Array(2000), 0, [/binary/u]],
  [
    'cut.jsonl',
    new TextEncoder().encode(`${GOOD_LINE}\n{"title":"Cần Thơ`).subarray(0, -1),
    1,
    [/not valid UTF-8/u],
  ],
  [
    'broken.jsonl',
    `{"title": \n[1]\n"x"\n${GOOD_LINE}\n`,
    1,
    [/not valid JSON/u, /not an object/u, /not an object/u],
  ],
  ['broken.json', `[{"a" "b"},\n 7,\n ${GOOD_LINE}]`, 1, [/not valid JSON/u, /no article/u]],
  ['nested.json', '['.repeat(500_000), 0, [/not valid JSON/u]],
  ['nested.html', `${'<div>'.repeat(100_000)}Nội dung`, 0, [/nests/u]],
  ['front-page.html', '<html><body><a href="/a">Một</a></body></html>', 0, [/no article/u]],
  [
    'wrong.html',
    new Uint8Array([...new TextEncoder().encode('<meta charset="utf-8"><p>'), 0xff, 0xfe]),
    0,
    [/encoding/u],
  ],
  ['other.xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', 0, [/no whole feed/u]],
  ['hollow.rss', '<rss version="2.0"><channel><title>Báo</title></channel></rss>', 0, [/feed/u]],
  ['unnamed.csv', 'một,hai\n1,2\n', 0, [/known name/u]],
  ['open.csv', `id,title\n1,"Cà Mau mở hội"\n2,"chưa đóng\n3,x\n`, 1, [/to its end/u]],
  ['yaml.md', '---\ntitle: [a\n---\nNội dung\n', 0, [/YAML/u]],
  ['list.md', '---\n- a\n---\nNội dung\n', 0, [/no fields/u]],
  ['cut.jsonl.gz', gzipped(GOOD_LINE.repeat(50)).subarray(0, 40), 0, [/cannot be read/u]],
];

describe('what is broken is told and costs nothing beside it', () => {
  test.each(BAD)('%s', async (path, content, count, reasons) => {
    const { articles, problems } = await readAll(memoryFile(path, content, 1000));
    expect(articles).toHaveLength(count);
    expect(problems.map(({ reason }) => reason)).toEqual(
      reasons.map((reason) => expect.stringMatching(reason) as string),
    );
    for (const { advice, path: where } of problems) {
      expect(where).toBe(path);
      expect(advice.length).toBeGreaterThan(5);
    }
  });

  test('a line and a value that are too long are stepped over without being held', async () => {
    const long = 'x'.repeat(17 * 1024 * 1024);
    for (const [path, content] of [
      ['a.jsonl', `{"title":"${long}"}\n${GOOD_LINE}\n`],
      ['a.json', `[{"title":"${long}"},${GOOD_LINE}]`],
    ] as const) {
      const { articles, problems } = await readAll(memoryFile(path, content));
      expect(articles.map(({ id }) => id)).toEqual(['a']);
      expect(problems[0]?.reason).toContain('longer than 16 MB');
    }
  });
});
