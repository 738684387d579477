// Every path of the front line, in a real browser: by click and by keyboard, in both directions of writing,
// small, zoomed, offline, without scripts. Expects /usr/bin/chromium; see scripts/chromium.mjs.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../apps/web/src/edge/build-pages.ts';
import { servePages, type Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, smallTargets, violations } from './audit.ts';
import { launch, watch } from './browser.ts';

let browser: Browser;
let serving: Serving;
let now: string;

beforeAll(async () => {
  await buildPages({ today: '2026-11-22' });
  serving = await servePages(0);
  now = `${serving.url}now/`;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  serving.server.close();
});

const CHOICES = '.choices a, a.next';
const WORDS = new Set([
  'do-not-agree',
  'ask-counsel',
  'counsel-comply',
  'public-allowed',
  'safety-first',
]);

type Press = (page: Page, id: string) => Promise<void>;
const byClick: Press = (page, id) => page.locator(`#${id}`).click();
const byKeyboard: Press = async (page, id) => {
  await page.locator(`#${id}`).focus();
  await page.keyboard.press('Enter');
};

/** Ids of what Tab reaches, in order, from the top of the page until it has gone round. */
async function tabOrder(page: Page, most: number): Promise<string[]> {
  const order: string[] = [];
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press('Tab');
    order.push(String(await page.evaluate('document.activeElement.id')));
  }
  return order.filter((id) => id.startsWith('choice-'));
}

/** Every choice of a page, with the address it leads to. */
async function targets(page: Page): Promise<{ id: string; target: string }[]> {
  return page.evaluate<{ id: string; target: string }[]>(
    `[...document.querySelectorAll('${CHOICES}')].map((each) => ({ id: each.id, target: each.href }))`,
  );
}
async function choices(page: Page): Promise<string[]> {
  return (await targets(page)).map(({ id }) => id);
}

const named = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

describe.each([
  { language: 'en', direction: 'ltr', press: byClick, how: 'by click' },
  { language: 'ar', direction: 'rtl', press: byKeyboard, how: 'by keyboard' },
])('every path in $language, $how', ({ language, direction, press }) => {
  const audits: string[] = [];
  const wide: string[] = [];
  const small: string[] = [];
  const endings = new Map<string, string | null>();
  const incomplete: string[] = [];
  let outside: readonly string[] = [];
  let errors: readonly string[] = [];
  const keyboard: string[] = [];
  let links = 0;

  beforeAll(async () => {
    const watched = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await watched.context.newPage();
    const start = `${now}${language}/index.html`;
    const seen = new Set([start]);
    const queue: string[] = [];
    const look = async (): Promise<void> => {
      const url = page.url();
      expect(await page.locator('html').getAttribute('dir')).toBe(direction);
      expect(await page.locator('h1').count(), url).toBe(1);
      if ((await overflow(page)) > 0) wide.push(named(url));
      small.push(...(await smallTargets(page, 56)).map((each) => `${named(url)}: ${each}`));
      const ids = await choices(page);
      if (ids.length > 0) {
        // Skip link, start again, language, quick exit; then the choices.
        const reached = await tabOrder(page, ids.length + 6);
        if (reached.join() !== ids.join()) keyboard.push(`${named(url)}: ${reached.join()}`);
        queue.push(url);
      } else {
        endings.set(named(url), await page.locator('[data-outcome]').getAttribute('data-outcome'));
        for (const part of ['#script p', '.todo li', '.law a', '.decides', '.review', '.call'])
          if ((await page.locator(part).count()) === 0) incomplete.push(`${named(url)}: ${part}`);
      }
      audits.push(...(await violations(page)).map((each) => `${named(url)}: ${each}`));
    };
    await page.goto(start);
    await look();
    for (const url of queue) {
      if (page.url() !== url) await page.goto(url);
      for (const { id, target } of await targets(page)) {
        links += 1;
        if (seen.has(target)) continue;
        seen.add(target);
        if (page.url() !== url) await page.goto(url);
        await press(page, id);
        await page.waitForURL(target);
        await look();
      }
    }
    outside = watched.foreign;
    errors = watched.errors;
    await watched.context.close();
  });

  it('ends with an outcome, words, something to do and a citation', () => {
    expect(links).toBeGreaterThan(100);
    expect(endings.size).toBeGreaterThan(40);
    for (const [page, outcome] of endings) expect(WORDS, page).toContain(outcome);
    expect(incomplete).toEqual([]);
  });
  it('is reached by Tab, in the order it is read', () => expect(keyboard).toEqual([]));
  it('has nothing that axe objects to', () => expect(audits).toEqual([]));
  it('fits 360 pixels without scrolling sideways', () => expect(wide).toEqual([]));
  it('has targets of at least 56 pixels', () => expect(small).toEqual([]));
  it('asks no other host for anything, and breaks no rule of its own policy', () => {
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('pages beside the flow', () => {
  it('satisfy axe too', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    for (const name of ['all.html', 'law.html', 'exit.html']) {
      await page.goto(`${now}${name}`);
      expect(await violations(page), name).toEqual([]);
    }
    await context.close();
  });

  it('list every page there is', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}all.html`);
    const links = await page.locator('td a').count();
    expect(links).toBe((await page.locator('tbody tr').count()) * 4);
    await context.close();
  });
});

describe('at 400 per cent', () => {
  it.each(['en', 'ar', 'es', 'zh-Hans'])('%s reflows into one column', async (language) => {
    // 1280 by 1024 pixels, four times enlarged.
    const { context } = await watch(browser, serving.url, {
      viewport: { width: 320, height: 256 },
    });
    const page = await context.newPage();
    for (const name of ['index', 'counter', 'enter-paper-staff', 'end-danger']) {
      await page.goto(`${now}${language}/${name}.html`);
      expect(await overflow(page), `${language} ${name}`).toBe(0);
      // A bar that sticks would cover a third of so small a window.
      expect(
        await page.evaluate("getComputedStyle(document.querySelector('.call')).position"),
      ).toBe('static');
    }
    await context.close();
  });
});

describe('quick exit', () => {
  it.each(['click', 'three times shift'])('leaves by %s, and Back does not return', async (how) => {
    const { context, foreign } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/index.html`);
    await page.locator('#choice-counter').click();
    await page.waitForURL('**/counter.html');
    if (how === 'click') await page.locator('[data-leave]').click();
    else for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await page.waitForURL('**/exit.html');
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    await page.waitForURL('**/exit.html');
    expect(await page.title()).toBe('New tab');
    expect(foreign).toEqual([]);
    // Whoever opens it anew gets in.
    await page.goto(`${now}en/index.html`);
    expect(await page.locator('#choice-counter').isVisible()).toBe(true);
    await context.close();
  });
});

describe('without', () => {
  it('a script: words, answers, languages and the exit are all there', async () => {
    const { context } = await watch(browser, serving.url, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${now}en/index.html`);
    await page.locator('#choice-space').click();
    await page.locator('#choice-next').click();
    await page.locator('#choice-gather').click();
    expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe('do-not-agree');
    await page.locator('summary.tool').click();
    await page.locator('.languages a[lang=ar]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.locator('.review').getAttribute('data-status')).toBe('machine-drafted');
    await page.locator('[data-leave]').click();
    await page.waitForURL('**/exit.html');
    await context.close();
  });

  it('a network: every page is there after the first visit', async () => {
    const { context, foreign } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/index.html`);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await context.setOffline(true);
    const started = Date.now();
    await page.goto(`${now}en/counter.html`);
    const shown = Date.now() - started;
    expect(await page.locator('#script p').count()).toBe(3);
    for (const [name, outcome] of [
      ['en/end-danger', 'safety-first'],
      ['ar/end-property-gather', 'do-not-agree'],
      ['zh-Hans/end-enter-staff-judge-search-good', 'counsel-comply'],
    ] as const) {
      await page.goto(`${now}${name}.html`);
      expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe(outcome);
    }
    await page.goto(`${now}exit.html`);
    expect(foreign).toEqual([]);
    process.stdout.write(`offline, first words: ${shown} ms\n`);
    await context.close();
  });
});

describe('on a slow phone, cold', () => {
  it.each(['index', 'counter'])('%s paints its first words early and light', async (name) => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    // What the browser's own tools call slow 4G.
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562.5,
      downloadThroughput: 180_000,
      uploadThroughput: 84_375,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${now}en/${name}.html`, { waitUntil: 'commit' });
    const painted = Number(
      await page.evaluate(
        `new Promise((done) => new PerformanceObserver((list) => { for (const each of list.getEntries()) if (each.name === 'first-contentful-paint') done(each.startTime); }).observe({ type: 'paint', buffered: true }))`,
      ),
    );
    await page.waitForLoadState('networkidle');
    const [before = 0, all = 0] = await page.evaluate<number[]>(
      `(() => { const all = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type)); const sum = (list) => list.reduce((total, { transferSize }) => total + transferSize, 0); return [sum(all.filter(({ responseEnd }) => responseEnd <= ${painted})), sum(all)]; })()`,
    );
    process.stdout.write(
      `${name}: first words after ${Math.round(painted)} ms and ${before} bytes; with all that follows ${all} bytes\n`,
    );
    // Generous: a busy machine is no phone. The figures are what counts.
    expect(painted).toBeLessThan(10_000);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(60_000);
    await context.close();
  });
});
