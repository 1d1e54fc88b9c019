import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { violations } from './violations.ts';

const site = inject('site');
const BOX = '#noi-dung input[name=q]';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens the first page with JavaScript on, types, and gives what the browser complained of meanwhile. */
async function typing(text: string, options: BrowserContextOptions = {}): Promise<[Page, string[]]> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site);
  await page.locator(BOX).pressSequentially(text);
  return [page, complaints];
}

const options = (page: Page): ReturnType<Page['locator']> => page.locator('[role=option]');

describe('the list under the search box', () => {
  test('offers the place first; arrows choose and Enter follows', async () => {
    const [page, complaints] = await typing('can');
    await options(page).first().waitFor();
    expect(await options(page).first().textContent()).toBe('Cần Thơ Địa phương');
    const box = page.locator(BOX);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await box.press('ArrowDown');
    const chosen = await box.getAttribute('aria-activedescendant');
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('id')).toBe(chosen);
    await box.press('Enter');
    await page.waitForURL(`${site}/dia-phuong/can-tho`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('ArrowUp begins at the end, and goes back to what was typed', async () => {
    const [page] = await typing('can tho');
    await options(page).first().waitFor();
    await page.locator(BOX).press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.locator(BOX).press('ArrowDown');
    expect(await page.locator('[aria-selected=true]').count()).toBe(0);
    await page.context().close();
  });

  test('Escape closes it and keeps the text; Enter then searches', async () => {
    const [page] = await typing('can');
    await options(page).first().waitFor();
    await page.locator(BOX).press('Escape');
    expect(await page.locator('[role=listbox]:visible').count()).toBe(0);
    expect(await page.locator(BOX).inputValue()).toBe('can');
    await page.locator(BOX).press('Enter');
    await page.waitForURL(`${site}/tim-kiem?q=can`);
    await page.context().close();
  });

  test('a pointer follows as well', async () => {
    const [page] = await typing('soc tr');
    await options(page).first().waitFor();
    expect(await options(page).first().textContent()).toBe('Sóc Trăng Địa phương cũ');
    await options(page).first().click();
    await page.waitForURL(`${site}/dia-phuong/soc-trang`);
    await page.context().close();
  });

  test('titles are text, whatever they hold', async () => {
    const [page, complaints] = await typing('tiet muc');
    await page.waitForTimeout(400);
    expect(await page.locator('[role=listbox] :is(script, img, b, i)').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([320, 1280])('has no barrier when open at %i px, light and dark', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const [page] = await typing('le', { viewport: { width, height: 800 }, colorScheme });
      await options(page).first().waitFor();
      await page.locator(BOX).press('ArrowDown');
      expect(await violations(page)).toEqual([]);
      const [wide, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBe(window);
      await page.context().close();
    }
  });

  test('without JavaScript the box is a plain form', async () => {
    const [page] = await typing('can tho', { javaScriptEnabled: false });
    expect(await page.locator('[role=combobox], [role=listbox]').count()).toBe(0);
    await page.locator(BOX).press('Enter');
    await page.waitForURL(`${site}/tim-kiem?q=can+tho`);
    await page.context().close();
  });
});

describe('the address of suggestions', () => {
  test.each([
    '',
    ' ',
    '"><script>alert(1)</script>',
    '\u0000\u202E%%',
    '😀'.repeat(500),
    'a'.repeat(10_000),
    'c\u0300\u0300\u0300',
  ])('answers a list for %j', async (text) => {
    const reply = await fetch(`${site}/du-lieu/goi-y?q=${encodeURIComponent(text)}`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await reply.json()).toBeInstanceOf(Array);
  });

  test('nothing typed, nothing offered', async () => {
    expect(await (await fetch(`${site}/du-lieu/goi-y`)).json()).toEqual([]);
  });

  test.each([
    ['can tho', 'Cần Thơ', '/dia-phuong/can-tho'],
    ['thanh pho hue', 'Thành phố Huế', '/dia-phuong/hue'],
    ['tphcm', 'TP. Hồ Chí Minh', '/dia-phuong/ho-chi-minh'],
    ['sai gon', 'TP. Hồ Chí Minh', '/dia-phuong/ho-chi-minh'],
    ['cantho', 'Cần Thơ', '/dia-phuong/can-tho'],
    ['caafn thow', 'Cần Thơ', '/dia-phuong/can-tho'],
    ['Quảng Nam', 'Quảng Nam', '/dia-phuong/quang-nam'],
  ])('%j is the place %s first', async (typed, text, href) => {
    const [first] = (await (
      await fetch(`${site}/du-lieu/goi-y?q=${encodeURIComponent(typed)}`)
    ).json()) as unknown[];
    expect(first).toMatchObject({ text, href });
  });
});
