// Promise: a whole visit of the rights pages leaves nothing after quick exit: no way back, no storage, no line in a log.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { kept, watch } from './browser.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let rights: string;

beforeAll(async () => {
  ({ browser, serving } = await openSite());
  rights = `${serving.url}rights/`;
});
afterAll(() => closeSite({ browser, serving }));

/** Addresses in the tab's history, as the browser itself has them. */
async function historyOf(session: CDPSession): Promise<readonly string[]> {
  const { entries } = await session.send('Page.getNavigationHistory');
  return entries.map(({ url }) => url);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 50));
}

/** Everything a browser keeps for a site, as one text. */
const STORES = `(async () => {
  const names = await caches.keys();
  const held = [];
  for (const name of names) for (const { url } of await (await caches.open(name)).keys()) held.push(url);
  return {
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    held,
  };
})()`;
interface Stores {
  readonly cookies: string;
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly databases: readonly string[];
  readonly workers: number;
  readonly held: readonly string[];
}

describe('quick exit', () => {
  const visit = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${rights}index.html`);
    await page.locator('#choice-en').click();
    await page.locator('#choice-home').click();
    await page.locator('a[href="#show-no-entry"]').first().click();
    await page.locator('#show-no-entry a[href="#main"]').click();
    await kept(page);
    await page.goto(`${rights}en/help.html`);
    await page.locator('select[name=place]').selectOption('queens');
    return page;
  };
  const gone = async (page: Page, session: CDPSession): Promise<void> => {
    // While one page takes another's place the browser has no history to tell.
    await until(async () => {
      const entries = await historyOf(session).catch(() => undefined);
      return entries !== undefined && !entries.some((url) => url.includes('/rights/'));
    });
    expect(await page.title()).toBe('New tab');
  };

  it.each(['by its button', 'by Escape three times', 'by Shift three times'])(
    '%s takes every page out of the tab: Back and Forward come to none of them',
    async (how) => {
      const { context, foreign, errors } = await watch(browser, serving.url);
      const page = await visit(context);
      const session = await context.newCDPSession(page);
      expect(
        (await historyOf(session)).filter((url) => url.includes('/rights/')).length,
      ).toBeGreaterThan(4);
      if (how === 'by its button') await page.locator('header [data-leave]').click();
      else
        for (let times = 0; times < 3; times += 1)
          await page.keyboard.press(how === 'by Escape three times' ? 'Escape' : 'Shift');
      await gone(page, session);
      for (let times = 0; times < 4; times += 1) {
        await page.goBack({ waitUntil: 'commit', timeout: 2_000 }).catch(() => null);
        expect(page.url()).not.toContain('/rights/');
        expect(['', 'New tab']).toContain(await page.locator('body').innerText());
      }
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('from the middle of the history leaves nothing for Forward either', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await visit(context);
    const session = await context.newCDPSession(page);
    await page.goBack();
    await page.goBack();
    // A phrase fills the screen there, and Forward is still open: the exit is in reach all the same.
    await page.evaluate("location.replace('#show-no-entry')");
    await page.locator('#show-no-entry [data-leave]').click();
    await gone(page, session);
    await context.close();
  });

  it('leaves nothing in any store, and no line in a log; the pages kept before hold nothing of a person', async () => {
    const lines: string[] = [];
    const { context } = await watch(browser, serving.url);
    const listeners = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((line) => {
        lines.push(String(line));
        return true;
      }),
    );
    try {
      const page = await visit(context);
      const before = await page.evaluate<Stores>(STORES);
      expect({ ...before, held: [] }).toEqual({
        cookies: '',
        local: [],
        session: [],
        databases: [],
        workers: 1,
        held: [],
      });
      for (const url of before.held) {
        const path = url.slice(rights.length);
        expect(path).toMatch(
          /^(packs\/(core|en|[a-z]+-js)-[0-9a-f]{12}\.pack|public-sans\.woff2|switch\.json|directory\.json)$/,
        );
      }
      await page.locator('header [data-leave]').click();
      await gone(page, await context.newCDPSession(page));
      await until(async () => (await page.evaluate<Stores>(STORES)).workers === 0);
      expect(await page.evaluate<Stores>(STORES)).toEqual({
        cookies: '',
        local: [],
        session: [],
        databases: [],
        workers: 0,
        held: [],
      });
      expect(await page.evaluate('window.name')).toBe('');
      expect((await context.storageState()).cookies).toEqual([]);
      // Whoever comes anew gets in.
      await page.goto(`${rights}en/index.html`);
      expect(await page.locator('#choice-home').isVisible()).toBe(true);
    } finally {
      for (const listener of listeners) listener.mockRestore();
      await context.close();
    }
    expect(lines.join('')).not.toMatch(/rights|127\.0\.0\.1|chrom|mozilla|referr/i);
  });
});
