// Places side by side in the browser: the same bytes as the command line, with no network once fetched; a choice
// that a link carries; every state sound in three languages, small and wide.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PLACES, STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threshold } from '../apps/cli/test/fake-host.ts';
import { OUTPUT } from '../apps/web/src/edge/build-pages.ts';
import { readExamples } from '../apps/web/src/edge/read-places.ts';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { kept, watch } from './browser.ts';
import { closeSite, openSite, SITE_DAY } from './site.ts';

let browser: Browser;
let serving: Serving;
let now: string;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
});
afterAll(async () => {
  await closeSite({ browser, serving });
});

const ALL = Object.keys(PLACES);
const table = (page: Page): Promise<void> => page.locator('.compare tbody tr').first().waitFor();
const rows = (page: Page): Promise<string[]> => page.locator('.compare tbody th').allInnerTexts();

/** What the page offers to save, read from its own memory. */
async function saved(page: Page, ending: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.locator(`a[download$=".${ending}"]`).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

describe('promise: the browser compares as the command line does, byte for byte', () => {
  it('every example and every question, in every place, with no network', async () => {
    const { context, errors, foreign } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/compare.html#with=${ALL.join('.')}&at=${SITE_DAY}`);
    await table(page);
    expect(await rows(page)).toHaveLength(ALL.length);
    await kept(page);
    // The first visit fetched the laws before the worker was there to keep them.
    await page.reload();
    await table(page);
    await context.setOffline(true);
    for (const { id, day = SITE_DAY } of readExamples()) {
      await page.goto(`${now}en/compare.html#start=${id}&with=${ALL.join('.')}&at=${day}`);
      await page.reload();
      await table(page);
      const { out } = await threshold(`law compare examples/${id}.yaml --json`);
      expect(await saved(page, 'json'), id).toBe(out);
    }
    const { out } = await threshold('law compare --json');
    const { comparisons } = JSON.parse(out) as { comparisons: unknown[] };
    expect(comparisons).toHaveLength(STANDARD_QUESTIONS.length);
    for (const [at, { id }] of STANDARD_QUESTIONS.entries()) {
      await page.goto(`${now}en/compare.html#start=${id}&with=${ALL.join('.')}&at=${SITE_DAY}`);
      await page.reload();
      await table(page);
      const printed = JSON.parse(await saved(page, 'json')) as unknown;
      expect(printed, id).toEqual({ version: 1, comparisons: [comparisons[at]] });
    }
    expect([...errors, ...foreign]).toEqual([]);
    await context.close();
  });
});

describe('a choice', () => {
  it('is made by keyboard, stands in the address, and comes back from it in another language', async () => {
    const { context, errors } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/compare.html#at=${SITE_DAY}`);
    await table(page);
    const before = await page.locator('.compare-answer').first().innerText();
    await page.getByLabel('What happens?').focus();
    await page.keyboard.press('End');
    // The last of the list is one's own situation: nothing is asked for yet.
    await page.getByText('Choose what is asked of the agency.').waitFor();
    await page.getByText('Nothing is known yet.').waitFor();
    await page.getByLabel('Let them use city property').focus();
    await page.keyboard.press('Space');
    await table(page);
    await page.getByText('Change a fact').click();
    await page.getByLabel('The fact', { exact: true }).selectOption('property.use');
    await page.getByLabel('What it is').selectOption('staging');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.locator('.compare-changed').waitFor();
    // The change shows at once, the answer and the address when the worker has answered.
    await expect.poll(() => new URL(page.url()).hash).toContain('property.use=staging');
    await expect.poll(() => page.locator('.compare-answer').first().innerText()).not.toBe(before);
    const { hash } = new URL(page.url());
    expect(hash).toContain('start=own');
    const answers = await page.locator('.compare tbody').innerText();
    await page.locator('.languages summary').click();
    await page.locator('.languages a[lang="es"]').click();
    await table(page);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.locator('.compare tbody bdi').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('New York City')]),
    );
    await page.goBack();
    await table(page);
    await expect.poll(() => page.locator('.compare tbody').innerText()).toBe(answers);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.locator('.compare-changed').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await context.close();
  });

  it('of a day is typed, month first too, though the month is short: no other day is taken', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/compare.html#with=us-ny-nyc&at=2026-10-31`);
    await table(page);
    const day = page.locator('#compare-day');
    await day.focus();
    await page.keyboard.type('02282019');
    await expect.poll(() => new URL(page.url()).hash).toContain('at=2019-02-28');
    expect(await day.inputValue()).toBe('2019-02-28');
    // A day left unfinished is the one before it again.
    await day.fill('');
    await day.blur();
    await expect.poll(() => day.inputValue()).toBe('2019-02-28');
    await context.close();
  });

  it('of places: the first is the one the others part from, and none is an empty state', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/compare.html#with=us-ny-nyc.us-ma&at=${SITE_DAY}`);
    await table(page);
    await page.getByLabel('Compare the others with').selectOption('us-ma');
    await page.locator('.compare tbody th', { hasText: 'New York City' }).nth(0).waitFor();
    await expect.poll(() => rows(page)).toEqual(['Commonwealth of Massachusetts', 'New York City']);
    for (const name of ['Commonwealth of Massachusetts', 'New York City'])
      await page.locator('.compare-places label', { hasText: name }).click();
    await page.getByText('Choose at least one place.').waitFor();
    // The address says the same, and what it says beside waits for a law that reads it.
    await expect.poll(() => new URL(page.url()).hash).toContain('&with=&');
    await page.goto(`${now}en/compare.html#start=own&with=&acts=allow-entry&paper.kind=i-205`);
    await page.reload();
    await page.getByText('Choose at least one place.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.locator('.compare-places label', { hasText: 'New York City' }).click();
    await table(page);
    await page.locator('.compare-changed').waitFor();
    await page.getByRole('button', { name: 'Every place' }).click();
    await page
      .locator('.compare tbody tr')
      .nth(ALL.length - 1)
      .waitFor();
    await context.close();
  });

  it('in a bad link is named, cut short, and never becomes markup', async () => {
    const { context, errors } = await watch(browser, serving.url);
    const page = await context.newPage();
    const long = encodeURIComponent(`<img src=x onerror=alert(1)>${'x'.repeat(5000)}`);
    await page.goto(
      `${now}en/compare.html#start=nope&with=us-atlantis&person.name=Ana&${long}=yes&paper.kind=i-205`,
    );
    await table(page);
    const said = await page.getByRole('alert').innerText();
    expect(said).toContain('Part of this link was not understood.');
    for (const part of ['start', 'with', 'person.name', '<img src=x']) expect(said).toContain(part);
    expect(said.length).toBeLessThan(400);
    expect(await page.locator('.compare img').count()).toBe(0);
    const { hash } = new URL(page.url());
    expect(hash).toContain('paper.kind=i-205');
    expect(hash).not.toContain('Ana');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says so when a law cannot be fetched, keeps the choice, and tries again', async () => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    await context.route('**/us-ma.json', (route) => route.abort());
    await page.goto(`${now}en/compare.html#with=us-ma&at=${SITE_DAY}`);
    await page.getByText('These laws could not be loaded.').waitFor();
    await context.unroute('**/us-ma.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await table(page);
    expect(await rows(page)).toEqual(['Commonwealth of Massachusetts']);
    await context.close();
  });

  it('is printed with what is known, and without the form', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/compare.html#with=us-ny-nyc.us-ma&at=${SITE_DAY}`);
    await table(page);
    const facts = page.locator('.compare-printed');
    expect(await facts.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await facts.innerText()).toContain('The day it happened: 22 November 2026');
    expect(await page.locator('.compare-choose').isVisible()).toBe(false);
    await context.close();
  });

  it('is saved as a table and as Markdown, without a formula', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/compare.html#with=us-ny-nyc.us-ma&at=${SITE_DAY}`);
    await table(page);
    const csv = await saved(page, 'csv');
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffquestion,act,place,outcome,condition,otherwise,citation,parts',
    );
    expect(csv).toContain('hold,Keep the person past release,New York City,must-not,');
    expect(await saved(page, 'md')).toContain('Not legal advice. Counsel decides.');
    await context.close();
  });
});

it('fetches no other law than those chosen, and only when the page is opened', async () => {
  const folder = readdirSync(path.join(OUTPUT, 'now/on-demand')).find((name) =>
    name.startsWith('compare-'),
  );
  const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes(folder ?? 'compare-')) asked.push(path.basename(request.url()));
  });
  const page = await context.newPage();
  await page.goto(`${now}en/index.html`);
  expect(asked).toEqual([]);
  await page.goto(`${now}en/compare.html#with=us-ny-nyc.us-ma`);
  await table(page);
  expect(asked.sort()).toEqual(['compare.json', 'us-ma.json']);
  await context.close();
});

describe.each(['en', 'es', 'ar'])('in %s', (language) => {
  it.each([360, 1280])(
    'is sound at %i px; in English also dark and in forced colours',
    async (width) => {
      const looks =
        language === 'en' ? [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] : [{}];
      for (const options of looks as BrowserContextOptions[]) {
        const { context, errors } = await watch(browser, serving.url, {
          viewport: { width, height: 740 },
          ...options,
        });
        const page = await context.newPage();
        await page.goto(
          `${now}${language}/compare.html#start=own&acts=hold.allow-entry&paper.kind=i-200&bad=1&at=${SITE_DAY}`,
        );
        await table(page);
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
        await context.close();
      }
    },
  );
});
