import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { violations } from './violations.ts';

const site = inject('site');

/** Every kind of page, in each of its states. */
const PAGES = [
  '/',
  '/tim-kiem',
  '/tim-kiem?q=quoc+khanh+can+tho',
  '/tim-kiem?q=ubnd&tu=2023-01-01&den=2025-12-31',
  '/tim-kiem?q=Qu%E1%BB%91c+kh%C3%A1nh&noi=can-tho&noi=ha-noi&loai=anniversary&dung-dau=1',
  '/tim-kiem?q=l%E1%BB%85&trang=2&xep=moi-nhat',
  '/tim-kiem?q=atlantis+qqq&noi=can-tho&nam=1999',
  '/tim-kiem?q=-b%C3%B3ng',
  '/tim-kiem?q=quoocs+khanhs',
  '/dia-phuong',
  '/dia-phuong/can-tho',
  '/dia-phuong/can-tho/2023?loai=award&xep=cu-nhat',
  '/dia-phuong/can-tho/2022/08',
  '/dia-phuong/can-tho/2022/08/31',
  '/dia-phuong/can-tho?dip=quoc-khanh&khen-thuong=Huy+hi%E1%BB%87u+%C4%90%E1%BA%A3ng',
  '/dia-phuong/soc-trang',
  '/dia-phuong/song-be?loai=congress',
  '/bai/mau-001',
  '/bai/dai-dong',
  'event',
  '/khong-co-trang-nay',
  '/tam-vang',
  '/500',
] as const;

const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Compressed bytes would be a fifth; these are what a phone has to parse. */
const MOST_HTML = 80_000;
const MOST_CSS = 24_000;

let browser: Browser;
let eventPath = '';

beforeAll(async () => {
  const text = await (await fetch(`${site}/dia-phuong/can-tho/2023`)).text();
  eventPath = /\/su-kien\/[^"#]+/u.exec(text)?.[0] ?? '';
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const addressOf = (page: string): string => site + (page === 'event' ? eventPath : page);

/** Loads a page with JavaScript off, then turns it on for axe alone, which needs timers. */
async function openWithoutScripts(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(address);
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  return page;
}

/** How far the page is wider than its window, and what sticks out. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return wide.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
  });
}

describe.each(WIDTHS)('at %i px, without JavaScript', (width) => {
  test.each(PAGES)('%s has no barrier and no sideways scroll, light and dark', async (path) => {
    for (const colorScheme of SCHEMES) {
      const viewport = { width, height: 800 };
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await openWithoutScripts(context, addressOf(path));
      expect(await overflow(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await context.close();
    }
  });
});

test('every page keeps to its byte budget', async () => {
  const styles = /\/_astro\/[^"]+\.css/gu;
  for (const path of PAGES) {
    const html = await (await fetch(addressOf(path))).text();
    const sheets = await Promise.all(
      [...html.matchAll(styles)].map(async ([sheet]) => (await (await fetch(site + sheet)).text()).length),
    );
    expect(Buffer.byteLength(html), path).toBeLessThan(MOST_HTML);
    expect(
      sheets.reduce((sum, bytes) => sum + bytes, 0),
      path,
    ).toBeLessThan(MOST_CSS);
  }
});
