/** Photographs the comparison and the pages of the law for docs/screens/: as they open, with a fact changed, in print. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { servePages } from '../apps/web/src/edge/serve-pages.ts';
import { writeLawPages } from '../apps/web/src/edge/write-law-pages.ts';

const DAY = '2026-11-22';
const CHOICE = `start=transfer&with=us-ny-nyc.us-ca-la.us-tx-houston&at=${DAY}&person.in-custody=no`;

export async function compareScreens(
  browser: Browser,
  url: string,
  folder: string,
  widths: readonly number[],
): Promise<void> {
  for (const width of widths)
    for (const language of ['en', 'ar']) {
      const page = await browser.newPage({ viewport: { width, height: 740 } });
      const at = (state: string): string =>
        path.join(folder, `compare-${state}-${language}-${width}.png`);
      await page.goto(`${url}now/${language}/compare.html#at=${DAY}`);
      await page.locator('.compare tbody tr').first().waitFor();
      await page.screenshot({ path: at('0-question') });
      await page.goto(`${url}now/${language}/compare.html#${CHOICE}`);
      await page.reload();
      await page.locator('.compare tbody tr').first().waitFor();
      await whole(page, width, 3000);
      await page.screenshot({ path: at('1-answers') });
      await page.close();
    }
  await lawScreens(browser, folder, widths);
}

/** The pages of the law are English; they are photographed in light and dark. */
async function lawScreens(
  browser: Browser,
  folder: string,
  widths: readonly number[],
): Promise<void> {
  const site = mkdtempSync(path.join(tmpdir(), 'threshold-law-'));
  writeLawPages(site, DAY);
  const { url, server } = await servePages(0, site);
  const pages = {
    index: 'law/index.html',
    question: 'law/compare/hold.html',
    atlas: 'law/atlas/us-ny-nyc/index.html',
    act: 'law/atlas/us-ny-nyc/act-hold.html',
  };
  for (const width of widths)
    for (const [name, address] of Object.entries(pages)) {
      const colorScheme = name === 'act' ? 'dark' : 'light';
      const page = await browser.newPage({ viewport: { width, height: 740 }, colorScheme });
      await page.goto(url + address);
      await whole(page, width, 2000);
      await page.screenshot({ path: path.join(folder, `law-${name}-en-${width}.png`) });
      await page.close();
    }
  server.close();
}

async function whole(page: Page, width: number, most: number): Promise<void> {
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.min(height, most) });
}
