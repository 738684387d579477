/** One photograph of a desk's screen as it stands, as tall as it is up to a limit, into docs/screens/. */
import path from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = path.resolve(import.meta.dirname, '../docs/screens');

export async function photograph(
  page: Page,
  name: string,
  width: number,
  tallest = 2600,
): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => true)');
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.min(Math.max(740, height), tallest) });
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: path.join(FOLDER, `desk-${name}-${width}.png`) });
}
