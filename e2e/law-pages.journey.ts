// The pages of the law as they are published: read without a script, small and wide, light and dark, in print; the
// first page of New York's atlas is light.
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { threshold } from '../apps/cli/test/fake-host.ts';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { watch } from './browser.ts';
import { closeSite, openSite } from './site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'threshold-law-'));
const PAGES = [
  'index.html',
  'compare/index.html',
  'compare/hold.html',
  'atlas/us-ny-nyc/index.html',
  'atlas/us-ny-nyc/act-hold.html',
  'atlas/us-ma/duties.html',
] as const;

let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  const site = ['law', 'site', path.join(folder, 'law'), '--with', 'us-ny-nyc', 'us-ma'];
  expect((await threshold(site)).exit).toBe(0);
  // A browser asks every host for its icon once, sooner or later, and calls it an error where there is none.
  writeFileSync(path.join(folder, 'favicon.ico'), '');
  ({ browser, serving } = await openSite(folder));
});
afterAll(async () => {
  await closeSite({ browser, serving });
});

it.each(PAGES)('%s is sound at 360 and 1280 px, with no script', async (name) => {
  for (const options of [
    { viewport: { width: 360, height: 740 } },
    { viewport: { width: 1280, height: 740 }, colorScheme: 'dark' as const },
  ]) {
    const { context, errors, foreign } = await watch(browser, serving.url, options);
    const page = await context.newPage();
    await page.goto(`${serving.url}law/${name}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('script').count()).toBe(0);
    expect([...errors, ...foreign]).toEqual([]);
    await context.close();
  }
});

it('leads by links alone from the first page to a norm beside its law', async () => {
  const { context } = await watch(browser, serving.url);
  const page = await context.newPage();
  await page.goto(`${serving.url}law/`);
  await page.getByRole('link', { name: 'New York City', exact: true }).click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: 'Keep the person past release' })
    .click();
  await page.getByRole('heading', { name: 'The norms beside the law' }).waitFor();
  expect(await page.locator('article.norm').count()).toBeGreaterThan(3);
  expect(await page.locator('.mark.unread').count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'The law, place by place' }).click();
  await page.getByRole('heading', { name: 'Each law explained' }).waitFor();
  await context.close();
});

it('is found by a shortened address, with links that lead on', async () => {
  const { context } = await watch(browser, serving.url);
  const page = await context.newPage();
  for (const [address, link, heading] of [
    ['law', 'New York City', 'New York City'],
    ['law/atlas', 'New York City', 'New York City'],
    ['law/compare', /past release/, 'Jurisdictions side by side'],
  ] as const) {
    await page.goto(`${serving.url}${address}`);
    expect(page.url()).toBe(`${serving.url}${address}/`);
    await page.getByRole('main').getByRole('link', { name: link }).first().click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  await context.close();
});

it('the first page of New York’s atlas is at most 300 KB', () => {
  expect(statSync(path.join(folder, 'law/atlas/us-ny-nyc/index.html')).size).toBeLessThan(300_000);
});
