import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Focused {
  readonly href: string;
  readonly name: string;
  /** Whether a sighted reader can tell where the focus is. */
  readonly shown: boolean;
}

async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return { href: '', name: '', shown: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      href: element.getAttribute('href') ?? '',
      name: element.getAttribute('name') ?? '',
      shown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });
}

/** Presses Tab until the focus is where it should be; every stop on the way must be visible. */
async function tabTo(page: Page, there: (stop: Focused) => boolean): Promise<Focused> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop.shown, `focus on ${stop.href}${stop.name}`).toBe(true);
    if (there(stop)) return stop;
  }
  throw new Error(`Not reached with Tab on ${page.url()}.`);
}

/** Presses Enter and waits for the next page. */
async function enter(page: Page): Promise<void> {
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}

async function follow(page: Page, there: (stop: Focused) => boolean): Promise<void> {
  await tabTo(page, there);
  await enter(page);
}

test('skip link → search → article → event → timeline, with the keyboard alone', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);

  const first = await tabTo(page, () => true);
  expect(first.href).toBe('#noi-dung');
  await page.keyboard.press('Enter');

  await tabTo(page, ({ name }) => name === 'q');
  await page.keyboard.type('quoc khanh can tho');
  await enter(page);
  expect(new URL(page.url()).search).toBe('?q=quoc+khanh+can+tho');

  await follow(page, ({ href }) => href.startsWith('/bai/'));
  expect(await page.locator('h1').textContent()).toContain('Cần Thơ');

  await follow(page, ({ href }) => href.startsWith('/su-kien/'));
  expect(await page.locator('blockquote').textContent()).toContain('Cần Thơ');

  await follow(page, ({ href }) => href === '/dia-phuong/can-tho');
  expect(await page.locator('h1').textContent()).toContain('Thành phố Cần Thơ');

  await follow(page, ({ href }) => href.startsWith('/dia-phuong/can-tho/2023'));
  await follow(page, ({ href }) => href.includes('loai=anniversary'));
  expect(page.url()).toContain('/dia-phuong/can-tho/2023?loai=anniversary');
  await context.close();
});
