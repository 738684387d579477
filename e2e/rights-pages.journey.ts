// Every rights page in every language, on screen and on paper, before axe's whole set of rules.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { loadAxe, overflow, rulesBroken, smallTargets, violations } from './audit.ts';
import { watch } from './browser.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let rights: string;

beforeAll(async () => {
  ({ browser, serving } = await openSite());
  rights = `${serving.url}rights/`;
});
afterAll(() => closeSite({ browser, serving }));

const SHOWS = ['home', 'street', 'work', 'taken'].map((show) => `slides-${show}.html`);

/**
 * Puts another page of the same folder in place of this one, so that axe is loaded once for all of a language. Its style is the
 * same and is applied; its script does not run, so all that a script may show is shown.
 */
const SWAP = `async (name) => {
  const next = new DOMParser().parseFromString(await (await fetch(name)).text(), 'text/html');
  for (const each of next.querySelectorAll('meta[http-equiv]')) each.remove();
  for (const each of next.querySelectorAll('[hidden]')) each.hidden = false;
  for (const each of next.querySelectorAll('details')) each.open = true;
  const sheets = [...next.querySelectorAll('link[rel=stylesheet]')];
  const loaded = sheets.map((each) => new Promise((done, failed) => { each.onload = done; each.onerror = failed; }));
  document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
  await Promise.all(loaded);
}`;

/** Colours hang on no language: they are looked at in two, one of each direction. All other rules are asked everywhere. */
const COLOURS = ['en', 'ur'];

async function onPaper(
  page: Page,
  where: string,
  without: readonly string[],
): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const broken = await rulesBroken(page, without);
  const seen = await page.evaluate<string[]>(
    `[...document.querySelectorAll('header, .tools, .ask')].filter((each) => each.checkVisibility()).map((each) => each.className || each.localName)`,
  );
  const cut = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.card .face')].filter((each) => each.scrollHeight > each.clientHeight + 1).map((each) => each.className)`,
  );
  await page.emulateMedia({ media: null });
  return [
    ...broken,
    ...seen.map((name) => `printed: ${name}`),
    ...cut.map((name) => `cut: ${name}`),
  ].map((fault) => `${where}, on paper: ${fault}`);
}

describe('every page in every language', () => {
  it('has its direction, one heading, nothing for axe, and nothing wider than a phone', async () => {
    const { context, foreign, errors } = await watch(browser, serving.url, {
      serviceWorkers: 'block',
    });
    const missing: string[] = [];
    context.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    const page = await context.newPage();
    await page.goto(rights);
    const languages = await page.evaluate<{ tag: string; direction: string }[]>(
      `[...document.querySelectorAll('.choices li')].map((each) => ({ tag: each.lang, direction: each.dir }))`,
    );
    // Ten languages of Local Law 30 and English; Chinese in both its scripts.
    expect(languages).toHaveLength(12);
    expect(languages.filter(({ direction }) => direction === 'rtl')).toHaveLength(2);
    const faults: string[] = [];
    for (const name of ['index.html', 'offline.html']) {
      await page.goto(rights + name);
      await loadAxe(page);
      faults.push(...(await rulesBroken(page)), ...(await onPaper(page, name, [])));
      expect(await overflow(page), name).toBe(0);
      expect(await smallTargets(page, 56), name).toEqual([]);
    }
    for (const { tag, direction } of languages) {
      await page.goto(`${rights}${tag}/index.html`);
      const linked = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.choices a, .more a')].map((each) => each.getAttribute('href'))`,
      );
      expect(linked, tag).toHaveLength(21);
      await loadAxe(page);
      const without = COLOURS.includes(tag) ? [] : ['color-contrast'];
      for (const name of ['index.html', ...linked, ...SHOWS, 'offline.html']) {
        const where = `${tag}/${name}`;
        await page.evaluate(`(${SWAP})('${name}')`);
        expect(await page.locator(`html[lang=${tag}][dir=${direction}]`).count(), where).toBe(1);
        expect(await page.locator('h1').count(), where).toBe(1);
        expect(await overflow(page), where).toBe(0);
        faults.push(...(await rulesBroken(page, without)).map((fault) => `${where}: ${fault}`));
        faults.push(...(await onPaper(page, where, without)));
      }
    }
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    expect(missing).toEqual([]);
    // A browser asks for an icon by itself while one page takes another's place.
    expect(errors.filter((error) => !error.includes('status of 404'))).toEqual([]);
    await context.close();
  }, 900_000);

  it('is as sound with its script at work, in both directions', async () => {
    const { context, errors } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    for (const tag of ['en', 'ur'])
      for (const name of [
        'index',
        'home',
        'home.html#show-no-entry',
        'card',
        'slides-home',
        'help',
        'poster',
        'traces',
        'wallet',
      ]) {
        await page.goto(`${rights}${tag}/${name.includes('.html') ? name : `${name}.html`}`);
        expect(await violations(page), `${tag}/${name}`).toEqual([]);
      }
    expect(errors).toEqual([]);
    await context.close();
  });
});
