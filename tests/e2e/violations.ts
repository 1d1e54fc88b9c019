import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page as it stands, one line a violation with its elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: examiner } = globalThis as unknown as { axe: typeof axe };
    return (await examiner.run()).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
