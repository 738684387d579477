// What looking at a paper leaves behind, and what it needs: nothing leaves the device, nothing stays on it, and
// after the first time there need be no network.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { watch } from './browser.ts';
import { open, picture, read, result, WAIT, type Picture } from './paper-steps.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let now: string;
let warrant: Picture;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
  warrant = await picture('23_ao93_valid_magistrate.txt', 'clean');
});
afterAll(() => closeSite({ browser, serving }));

describe('promise: nothing leaves the device and nothing stays on it', () => {
  it('asks for nothing but its own files, can be stopped midway, and is empty after leaving', async () => {
    const { context, foreign } = await watch(browser, serving.url);
    const asked: string[] = [];
    context.on('request', (request) => {
      // A page's small picture comes from memory.
      if (request.url().startsWith('blob:')) return;
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    const page = await open(context, now);
    // What the pages keep for later is fetched by then.
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.setInputFiles('#paper-file', warrant);
    asked.length = 0;
    await page.getByRole('button', { name: 'Read the paper' }).click();
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await page.getByText('You stopped it. Nothing was kept.').waitFor();
    await page.getByRole('button', { name: 'Read the paper' }).click();
    await result(page);
    expect(foreign.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    for (const each of asked)
      expect(each).toMatch(/^GET \/now\/(?:on-demand\/look-at-the-paper-\w+|parts)\//);
    const kept = await page.evaluate<string>(
      `Promise.all([indexedDB.databases(), caches.keys()]).then(([bases, names]) => JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage }, bases: bases.map(({ name }) => name), cookies: document.cookie, caches: names.filter((name) => !name.startsWith('threshold-now-')) }))`,
    );
    const {
      local,
      session,
      cookies,
      caches: others,
      bases,
    } = JSON.parse(kept) as Record<string, unknown>;
    expect({ local, session, cookies, others }).toEqual({
      local: {},
      session: {},
      cookies: '',
      others: [],
    });
    expect(bases).toEqual([]);
    await page.goto(`${now}en/index.html`);
    await page.goBack();
    await page.locator('#paper-file').waitFor({ state: 'attached' });
    expect(await page.locator('.paper-result, .paper-pages').count()).toBe(0);
    await context.close();
  });

  it('reads without a network once it has read with one', async () => {
    const { context, errors } = await watch(browser, serving.url);
    const page = await open(context, now);
    // The pages' own worker must have taken over before anything can be kept.
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.reload();
    await page.locator('#paper-file').waitFor({ state: 'attached' });
    await read(page, warrant);
    await result(page);
    await context.setOffline(true);
    await page.reload();
    await page.locator('#paper-file').waitFor({ state: 'attached' });
    await read(page, await picture('31_ao442_unsigned.txt', 'sideways'));
    await result(page);
    expect(await page.locator('.paper-result h2').innerText()).toBe(
      "A court's form. No court signature could be confirmed.",
    );
    expect(await page.locator('.paper-result').innerText()).toContain(
      'The signature line is empty.',
    );
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says so where it was never loaded and there is no network', async () => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await open(context, now);
    await page.route('**/on-demand/**', (route) => route.abort());
    await read(page, warrant);
    await page.locator('.usa-alert').waitFor(WAIT);
    expect(await page.locator('.usa-alert').innerText()).toContain('It needs the network once.');
    await context.close();
  });
});
