// How the main screens stand in the dark, in forced colours, on paper, without motion and four times enlarged,
// in both directions of writing: nothing is cut off, what has the focus shows it, and words can be read.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { watch } from './browser.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let now: string;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
});
afterAll(() => closeSite({ browser, serving }));

const PAGES = ['index', 'counter', 'enter-paper-staff', 'end-property-gather', 'ask'] as const;

/** The page as it stands; the interview goes on to its answer. */
async function open(page: Page, language: string, name: string): Promise<void> {
  await page.goto(`${now}${language}/${name}.html`);
  if (name !== 'ask') return;
  await page.getByRole('button', { name: 'Keep the person past release' }).click();
  await page.getByRole('button', { name: 'No detainer' }).click();
  await page.getByRole('button', { name: 'civil immigration enforcement' }).click();
  await page.locator('#ask-choice').selectOption('i-200');
  await page.locator('.ask form button').click();
  await page.locator('[data-determination]').waitFor();
}

async function onEach(
  options: BrowserContextOptions,
  look: (page: Page, where: string) => Promise<void>,
): Promise<void> {
  const { context, foreign } = await watch(browser, serving.url, {
    ...options,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  for (const language of ['en', 'ar'])
    for (const name of PAGES) {
      await open(page, language, name);
      await look(page, `${language} ${name}`);
    }
  expect(foreign).toEqual([]);
  await context.close();
}

describe('the main screens', () => {
  it('can be read in the dark: axe measures every contrast', () =>
    onEach({ colorScheme: 'dark' }, async (page, where) => {
      expect(await violations(page), where).toEqual([]);
      const paper = await page.evaluate<string>(
        'getComputedStyle(document.documentElement).backgroundColor',
      );
      expect(paper, where).toBe('rgb(20, 24, 29)');
    }));

  it('show an outline or a border where colours are forced', () =>
    onEach({ forcedColors: 'active' }, async (page, where) => {
      const bare = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.outcome, .next, .choices a, .ask button')].filter((each) => each.checkVisibility() && getComputedStyle(each).borderTopStyle === 'none').map((each) => each.outerHTML.slice(0, 80))`,
      );
      expect(bare, where).toEqual([]);
    }));

  it('print words, outcome and law in black on white, without controls', () =>
    onEach({}, async (page, where) => {
      await page.emulateMedia({ media: 'print' });
      const controls = await page.evaluate<string[]>(
        `[...document.querySelectorAll('header, .next, .speak, .ask button')].filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80))`,
      );
      expect(controls, where).toEqual([]);
      const outcomes = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.outcome')].map((each) => getComputedStyle(each).backgroundColor)`,
      );
      for (const colour of outcomes) expect(colour, where).toBe('rgb(255, 255, 255)');
      await page.emulateMedia({ media: 'screen' });
    }));

  it('move nothing for whoever wants no motion', () =>
    onEach({ reducedMotion: 'reduce' }, async (page, where) => {
      const moving = await page.evaluate<string[]>(
        `[...document.querySelectorAll('*')].filter((each) => { const { animationName, transitionDuration } = getComputedStyle(each); return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0); }).map((each) => each.outerHTML.slice(0, 80))`,
      );
      expect(moving, where).toEqual([]);
    }));

  it('reflow at 400 per cent, and show what has the focus', () =>
    // 1280 by 1024 pixels, four times enlarged.
    onEach({ viewport: { width: 320, height: 256 } }, async (page, where) => {
      expect(await overflow(page), where).toBe(0);
      const hidden: string[] = [];
      for (let tabs = 0; tabs < 12; tabs += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate<string>(
          `(() => { const each = document.activeElement; if (each === document.body) return ''; const { outlineStyle, outlineWidth } = getComputedStyle(each); const { top, bottom, left, right } = each.getBoundingClientRect(); const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth; return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && seen ? '' : each.outerHTML.slice(0, 100) + outlineStyle + seen; })()`,
        );
        if (fault !== '') hidden.push(fault);
      }
      expect(hidden, where).toEqual([]);
    }));
});
