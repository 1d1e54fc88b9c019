import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexInto, newIndexPlace, startSite, type Site } from './site-server.ts';

const { address, clear } = newIndexPlace();
let site: Site;

beforeAll(async () => {
  site = await startSite(address);
});

afterAll(async () => {
  await site.stop();
  clear();
});

describe('while the index is not there', () => {
  test.each(['/', '/tim-kiem?q=can+tho', '/dia-phuong', '/dia-phuong/can-tho', '/bai/x', '/su-kien/x'])(
    '%s says so plainly, and when to come back',
    async (path) => {
      const reply = await fetch(site.origin + path);
      expect(reply.status).toBe(503);
      expect(reply.statusText).toBe('Service Unavailable');
      expect(reply.headers.get('retry-after')).toBe('30');
      expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
      const text = await reply.text();
      expect(text).toContain('Máy tìm đang tạm vắng');
      expect(text).not.toContain(address.slice(7));
    },
  );

  test.each(['/du-lieu/goi-y?q=can', '/du-lieu/tim-kiem?q=can', '/du-lieu/bai/x'])(
    '%s says so as data',
    async (path) => {
      const reply = await fetch(site.origin + path);
      expect(reply.status).toBe(503);
      expect(reply.headers.get('retry-after')).toBe('30');
      expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await reply.json()).toEqual({ error: expect.stringContaining('Kho tin') as unknown });
    },
  );

  test('health tells', async () => {
    const reply = await fetch(`${site.origin}/suc-khoe`);
    expect(reply.status).toBe(503);
    expect(await reply.json()).toEqual({ ok: false, code: 'missing-index' });
  });

  test('pages that need no index answer as ever', async () => {
    expect((await fetch(`${site.origin}/khong-co`)).status).toBe(404);
    expect((await fetch(`${site.origin}/tim-kiem`)).status).toBe(200);
  });
});

test('the same server recovers by itself', async () => {
  expect((await fetch(`${site.origin}/dia-phuong`)).status).toBe(503);
  indexInto(address, ['tests/e2e/fixtures/hostile.jsonl']);
  expect((await fetch(`${site.origin}/dia-phuong`)).status).toBe(200);
  expect((await fetch(`${site.origin}/suc-khoe`)).status).toBe(200);
});
