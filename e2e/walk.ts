/** Goes every way from the start in one language, and writes down what it finds on every page. */
import type { Browser, Page } from 'playwright-core';
import { overflow, smallTargets, violations } from './audit.ts';
import { watch } from './browser.ts';

const CHOICES = '.choices a, a.next';
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

export interface Walk {
  /** Outcome by page. */
  readonly endings: ReadonlyMap<string, string | null>;
  readonly links: number;
  readonly headings: readonly string[];
  readonly audits: readonly string[];
  readonly wide: readonly string[];
  readonly small: readonly string[];
  readonly keyboard: readonly string[];
  readonly incomplete: readonly string[];
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
}

export interface Way {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly how: 'by click' | 'by keyboard';
}

export async function walk(
  browser: Browser,
  origin: string,
  { language, direction, how }: Way,
): Promise<Walk> {
  const now = `${origin}now/`;
  const press = how === 'by click' ? byClick : byKeyboard;
  const headings: string[] = [];
  const audits: string[] = [];
  const wide: string[] = [];
  const small: string[] = [];
  const keyboard: string[] = [];
  const incomplete: string[] = [];
  const endings = new Map<string, string | null>();
  let links = 0;
  const watched = await watch(browser, origin, { serviceWorkers: 'block' });
  const page = await watched.context.newPage();
  const start = `${now}${language}/index.html`;
  const seen = new Set([start]);
  const queue: string[] = [];
  const look = async (): Promise<void> => {
    const url = page.url();
    if (
      (await page.locator(`html[dir=${direction}]`).count()) !== 1 ||
      (await page.locator('h1').count()) !== 1
    )
      headings.push(named(url));
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
  await watched.context.close();
  const { foreign, errors } = watched;
  return { endings, links, headings, audits, wide, small, keyboard, incomplete, foreign, errors };
}
