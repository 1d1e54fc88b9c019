import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A page as a phone or a desk shows it, without JavaScript. */
async function open(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site + path);
  return page;
}

/** Follows the bar or the link of the trail that is named so, and waits for its page. */
async function follow(page: Page, name: string): Promise<void> {
  const link = page.locator('.year-chart a, .time-trail a').filter({ hasText: name }).first();
  const href = await link.getAttribute('href');
  await link.click();
  await page.waitForURL(`${site}${href ?? ''}`);
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const trail = async (page: Page): Promise<string[]> =>
  (await page.locator('.time-trail a').allTextContents()).map(plain);
const heading = async (page: Page): Promise<string> => plain((await page.locator('h1').textContent()) ?? '');

describe.each([390, 1280])('at %i px', (width) => {
  test('a timeline leads from all years to a day and back', async () => {
    const page = await open('/dia-phuong/can-tho', width);
    await follow(page, '2022');
    await follow(page, 'Tháng 8');
    await follow(page, '31/8');
    expect(new URL(page.url()).pathname).toBe('/dia-phuong/can-tho/2022/08/31');
    expect(await heading(page)).toBe('Thành phố Cần Thơ · thứ Tư, 31/8/2022');
    expect(await page.locator('.annals h4').count()).toBeGreaterThan(0);
    expect(await trail(page)).toEqual(['Mọi năm', 'Năm 2022', 'Tháng 8 năm 2022']);
    await follow(page, 'Năm 2022');
    expect(new URL(page.url()).pathname).toBe('/dia-phuong/can-tho/2022');
    await page.context().close();
  });

  test('a search leads from years to a day, says shares, and leads back', async () => {
    const page = await open('/tim-kiem?q=quoc+khanh', width);
    await follow(page, '2025');
    await follow(page, '9/2025');
    await follow(page, '2/9');
    expect(new URL(page.url()).search).toBe('?q=quoc+khanh&tu=2025-09-02&den=2025-09-02');
    expect(await trail(page)).toEqual(['Mọi năm', '2020–2029', '2025', '9/2025']);
    expect(await page.locator('.facets table td').last().textContent()).toMatch(/^\d+(?:,\d)?%$/u);
    await follow(page, '2020–2029');
    expect(new URL(page.url()).search).toBe('?q=quoc+khanh&tu=2020-01-01&den=2029-12-31');
    await follow(page, 'Mọi năm');
    expect(new URL(page.url()).search).toBe('?q=quoc+khanh');
    await page.context().close();
  });
});

test('the first page tells of what was held, and of what is planned apart from it', async () => {
  const page = await open('/', 1280);
  const latest = page.locator('.card-list', { has: page.locator('h2', { hasText: 'Sự kiện gần đây' }) });
  expect(await latest.locator('h3').count()).toBeGreaterThan(0);
  expect(await latest.getByText('Dự kiến').count()).toBe(0);
  await page.context().close();
});
