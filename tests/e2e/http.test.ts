import fc from 'fast-check';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/server/security-headers.ts';

const site = inject('site');

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function get(path: string): Promise<Reply> {
  const reply = await fetch(site + path, { redirect: 'manual' });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}

/** Sends a path letter for letter, as `fetch` would not. */
function getRaw(path: string): Promise<number> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (reply) => {
      reply.resume();
      resolve(reply.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** The names of all elements, a script's with its first attribute but `type`. */
function tagNames(html: string): string {
  const tags = html
    .replaceAll(' type="module"', '')
    .matchAll(/<(?<name>[a-z][a-z\d-]*)(?<attribute> src)?/gu);
  return [...tags].map(({ groups }) => `${groups?.['name'] ?? ''}${groups?.['attribute'] ?? ''}`).join(' ');
}

let eventPath = '';
let styles = '';

beforeAll(async () => {
  eventPath = /\/su-kien\/[^"#]+/u.exec((await get('/dia-phuong/can-tho')).text)?.[0] ?? '';
  styles = /\/_astro\/[^"]+\.css/u.exec((await get('/')).text)?.[0] ?? '';
});

describe('addresses', () => {
  test.each([
    ['/', 200],
    ['/tim-kiem', 200],
    ['/tim-kiem?q=quoc+khanh+can+tho', 200],
    ['/dia-phuong', 200],
    ['/dia-phuong/can-tho', 200],
    ['/dia-phuong/soc-trang', 200],
    ['/dia-phuong/can-tho/2023', 200],
    ['/dia-phuong/can-tho/2023/08', 200],
    ['/dia-phuong/can-tho/2024/02/29', 200],
    ['/dia-phuong/can-tho/1871/12', 200],
    ['/bai/mau-001', 200],
    ['/suc-khoe', 200],
    ['/robots.txt', 200],
    ['/favicon.svg', 200],
    ['/du-lieu/tim-kiem?q=can+tho', 200],
    ['/du-lieu/bai/mau-001', 200],
    ['/bai/khong-co', 404],
    ['/bai/', 404],
    ['/su-kien/khong-co', 404],
    ['/dia-phuong/atlantis', 404],
    ['/dia-phuong/can-tho/20x3', 404],
    ['/dia-phuong/can-tho/2023/13', 404],
    ['/dia-phuong/can-tho/2023/8', 404],
    ['/dia-phuong/can-tho/2023/02/31', 404],
    ['/dia-phuong/can-tho/2023/08/31/1', 404],
    ['/du-lieu/bai/khong-co', 404],
    ['/du-lieu/su-kien/khong-co', 404],
    ['/khong-co-trang-nay', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('an event and its data answer', async () => {
    expect(eventPath).not.toBe('');
    expect((await get(eventPath)).status).toBe(200);
    const data = await get(`/du-lieu${eventPath}`);
    expect(data.status).toBe(200);
    expect(JSON.parse(data.text)).toMatchObject({ places: expect.arrayContaining(['can-tho']) as unknown });
  });

  test('paths that leave the site or cannot be decoded are refused', async () => {
    expect(await getRaw('/../../package.json')).toBe(404);
    expect(await getRaw('/..%2f..%2fpackage.json')).toBeGreaterThanOrEqual(400);
    expect(await getRaw('/bai/%ff%fe')).toBe(400);
    expect(await getRaw('/bai/%00')).toBe(404);
  });
});

test('no page and no data tell where files lie on the server', async () => {
  const articles = ['/bai/mau-001', '/du-lieu/bai/mau-001', eventPath, `/du-lieu${eventPath}`];
  for (const path of [
    ...articles,
    '/suc-khoe',
    '/500',
    '/tim-kiem?q=le',
    '/du-lieu/tim-kiem?q=le',
    '/khong-co',
  ]) {
    const { text } = await get(path);
    expect(text, path).not.toContain(process.cwd());
    expect(text, path).not.toMatch(/sample-articles|\.jsonl?\b|\.db\b|node_modules|^\s+at /mu);
  }
});

describe('headers', () => {
  test.each(['/', '/tim-kiem?q=a', '/bai/khong-co', '/suc-khoe', '/favicon.svg', '/robots.txt'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
    },
  );

  test('so do styles', async () => {
    expect(styles).not.toBe('');
    const { headers, status } = await get(styles);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/css');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
  });

  test('pages say that they are UTF-8', async () => {
    expect((await get('/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('no page holds inline styles or inline scripts', async () => {
    for (const path of ['/', '/tim-kiem?q=quoc+khanh', '/dia-phuong/can-tho', '/bai/mau-001', eventPath]) {
      expect((await get(path)).text).not.toMatch(
        /<style|<script(?![^>]*\ssrc=)|<[a-z][^>]*\s(?:style|on[a-z]+)=/u,
      );
    }
  });
});

describe('search', () => {
  test.each(['quoc khanh can tho', 'Quốc khánh Cần Thơ', 'Quốc khánh Cần Thơ'.normalize('NFD')])(
    '%s finds the article first, highlighted in the original',
    async (query) => {
      const { text } = await get(`/tim-kiem?q=${encodeURIComponent(query)}`);
      const first = /<li class="hit.*?<\/li>/su.exec(text)?.[0] ?? '';
      expect(first).toMatch(/<mark>[^<]*Cần Thơ[^<]*<\/mark>/u);
      expect(first).toMatch(/<mark>[^<]*Quốc khánh[^<]*<\/mark>/u);
    },
  );

  test.each([
    '"><script>alert(1)</script>',
    "'; DROP TABLE articles; --",
    '</title><svg/onload=alert(1)>',
    '*:* NEAR/0 AND OR NOT ( " ^',
    '%%% \\ \u0000 \u202E',
    '((((((((((((((((((((',
    '"',
    '-',
    'và của những',
    '😀'.repeat(50),
    'nơi:"<b>" loại:x năm:abcd',
  ])('%j is answered and escaped', async (query) => {
    const { status, text } = await get(`/tim-kiem?q=${encodeURIComponent(query)}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<svg\/|<b>/u);
  });

  test('10 kB of text are answered, with a sentence about the cut', async () => {
    const { status, text } = await get(`/tim-kiem?q=${encodeURIComponent('lễ kỷ niệm '.repeat(700))}`);
    expect(status).toBe(200);
    expect(text).toContain('Câu tìm quá dài');
  });

  test.each([
    'trang=99999999',
    'trang=-1',
    'xep=%22',
    'tu=2023-13-45&den=x',
    'noi=%3Cb%3E&nam=abc',
    'loai=a&loai=b',
  ])('parameters that make no sense are no error: %s', async (parameters) => {
    expect((await get(`/tim-kiem?q=can+tho&${parameters}`)).status).toBe(200);
  });

  test('whatever is typed, with whatever parameters, is answered and escaped', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[<>"'&/(){}:*^~+\- a-zđễ]{0,40}$/u),
    );
    const parameter = fc.constantFrom(
      'noi',
      'loai',
      'nam',
      'dip',
      'khen-thuong',
      'nguon',
      'tu',
      'den',
      'xep',
      'trang',
      'nguyen-van',
    );
    const question = fc.tuple(typed, fc.array(fc.tuple(parameter, typed), { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(question, async ([q, others]) => {
        const { status, text } = await get(
          `/tim-kiem?${new URLSearchParams([['q', q], ...others]).toString()}`,
        );
        expect(status).toBe(200);
        expect(text).toContain('</html>');
        expect(text).not.toMatch(/<(?![!/a-z])/iu);
        expect(tagNames(text)).not.toMatch(/script\b(?! src)|iframe|img|object/u);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('an acronym is a chip that can be removed', async () => {
    const { text } = await get('/tim-kiem?q=ubnd');
    expect(text).toContain('Ủy ban nhân dân');
    expect(text).toContain('nguyen-van=');
  });

  test('nothing found offers to loosen one filter and says how many that gives', async () => {
    const { text } = await get('/tim-kiem?q=huy+hi%E1%BB%87u+%C4%91%E1%BA%A3ng&noi=can-tho&nam=1999');
    expect(text).toContain('Nới một điều kiện');
    expect(text).toMatch(/Bỏ lọc Năm: 1999: \d+ bài/u);
  });
});

describe('hostile articles', () => {
  let address = '';

  beforeAll(async () => {
    const { text } = await get(
      '/tim-kiem?q=%22nhi%E1%BB%81u+ti%E1%BA%BFt+m%E1%BB%A5c+v%C4%83n+ngh%E1%BB%87%22+T%C3%A2n+Th%C3%A0nh',
    );
    address = /\/bai\/[^"#]+/u.exec(text)?.[0] ?? '';
  });

  test('their text is text', async () => {
    const { status, text } = await get(address);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<img|<b>|<i>/u);
    expect(text).toContain('&lt;script&gt;');
  });

  test('their address is no link unless it is http', async () => {
    expect((await get(address)).text).not.toContain('javascript:');
    expect((await get('/bai/dai-dong')).text).toContain('href="https://example.org/bai?x=1&amp;y=%3C2%3E"');
  });

  test('invented articles say so, others do not', async () => {
    expect((await get('/bai/mau-001')).text).toContain('Bài minh họa');
    expect((await get('/bai/dai-dong')).text).not.toContain('Bài minh họa');
  });
});

afterAll(async () => {
  expect((await get('/suc-khoe')).status).toBe(200);
});
