// Every path of the front line, in a real browser: by click and by keyboard, in both directions of writing,
// small, zoomed, offline, without scripts. Expects /usr/bin/chromium; see scripts/debian-programs.mjs.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { watch } from './browser.ts';
import { walk, type Walk } from './walk.ts';
import { painted, slowDown } from './slow-phone.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let now: string;
let walks: readonly Walk[];

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
  // Side by side: each waits for its own pages.
  walks = await Promise.all(WAYS.map((way) => walk(browser, serving.url, way)));
});
afterAll(() => closeSite({ browser, serving }));

const WORDS = new Set([
  'do-not-agree',
  'ask-counsel',
  'counsel-comply',
  'public-allowed',
  'safety-first',
]);

const WAYS = [
  { language: 'en', direction: 'ltr', how: 'by click' },
  { language: 'ar', direction: 'rtl', how: 'by keyboard' },
] as const;

describe.each(WAYS)('every path in $language, $how', (way) => {
  const found = (): Walk => walks[WAYS.indexOf(way)]!;

  it('ends with an outcome, words, something to do and a citation', () => {
    const { links, endings, incomplete } = found();
    expect(links).toBeGreaterThan(100);
    expect(endings.size).toBeGreaterThan(40);
    for (const [page, outcome] of endings) expect(WORDS, page).toContain(outcome);
    expect(incomplete).toEqual([]);
  });
  it('has one heading, and runs in its direction', () => expect(found().headings).toEqual([]));
  it('is reached by Tab, in the order it is read', () => expect(found().keyboard).toEqual([]));
  it('has nothing that axe objects to', () => expect(found().audits).toEqual([]));
  it('fits 360 pixels without scrolling sideways', () => expect(found().wide).toEqual([]));
  it('has targets of at least 56 pixels', () => expect(found().small).toEqual([]));
  it('asks no other host for anything, and breaks no rule of its own policy', () => {
    expect(found().foreign).toEqual([]);
    expect(found().errors).toEqual([]);
  });
});

describe('pages beside the flow', () => {
  it('satisfy axe too', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    for (const name of ['all.html', 'law.html', 'languages.html', 'exit.html']) {
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
    await slowDown(page);
    await page.goto(`${now}en/${name}.html`, { waitUntil: 'commit' });
    const shown = await painted(page);
    await page.waitForLoadState('networkidle');
    const [before = 0, all = 0] = await page.evaluate<number[]>(
      `(() => { const all = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type)); const sum = (list) => list.reduce((total, { transferSize }) => total + transferSize, 0); return [sum(all.filter(({ responseEnd }) => responseEnd <= ${shown})), sum(all)]; })()`,
    );
    process.stdout.write(
      `${name}: first words after ${Math.round(shown)} ms and ${before} bytes; with all that follows ${all} bytes\n`,
    );
    // Generous: a busy machine is no phone. The figures are what counts.
    expect(shown).toBeLessThan(10_000);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(60_000);
    await context.close();
  });
});
