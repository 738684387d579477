// Islands on the plain pages: they come after the first paint, in every language, and a page whose island
// fails is as useful as before.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { featuresPresent } from '../apps/web/src/edge/bundle-islands.ts';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { watch } from './browser.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let now: string;
const names = featuresPresent().map(({ name }) => name);

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
});
afterAll(() => closeSite({ browser, serving }));

describe.each(['en', 'ar'])('the pages of features in %s', (language) => {
  it.each(names)('%s: its island comes, and axe has nothing to object', async (name) => {
    const { context, foreign, errors } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}${language}/${name}.html`);
    await page.locator('[data-slot] > *').first().waitFor();
    expect(await page.locator('[data-without]').isVisible()).toBe(false);
    expect(await page.locator('[data-loading]').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect([...foreign, ...errors]).toEqual([]);
    await context.close();
  });
});

describe('a feature', () => {
  it('is reached from the start', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/index.html`);
    for (const name of names)
      expect(await page.locator(`.more a[href="${name}.html"]`).count()).toBe(1);
    await context.close();
  });

  it.each(names)('%s says what to do where no script runs', async (name) => {
    const { context } = await watch(browser, serving.url, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${now}en/${name}.html`);
    expect(await page.locator('[data-without]').isVisible()).toBe(true);
    expect(await page.locator('[data-loading]').isVisible()).toBe(false);
    await context.close();
  });

  it.each(names)('%s says so too where its parts cannot be fetched', async (name) => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/parts/**', (route) => route.abort());
    await page.goto(`${now}en/${name}.html`);
    await page.locator('[data-without]').waitFor({ state: 'visible' });
    expect(await page.locator('[data-loading]').isVisible()).toBe(false);
    await context.close();
  });
});
