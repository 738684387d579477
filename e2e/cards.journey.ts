// The pages of cards in a real browser: on the screen, on paper, expired, without scripts and without a network.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages, type BuildOptions } from '../apps/web/src/edge/build-pages.ts';
import { servePages, type Serving } from '../apps/web/src/edge/serve-pages.ts';
import { readTagged } from '@threshold/letters/test/tagged-pdf';
import { overflow, smallTargets, violations } from './audit.ts';
import { PHONE, watch } from './browser.ts';
import { closeSite, openSite, ownFolder, SITE_DAY as TODAY } from './site.ts';

const folder = ownFolder();
const CARDS = ['counter', 'public', 'staff-door', 'wallet'] as const;
const PAGES = ['cards', ...CARDS.map((id) => `card-${id}`)];
let browser: Browser;
let serving: Serving;
let now: string;

beforeAll(async () => {
  await buildPages({ today: TODAY, output: folder });
  ({ browser, serving, now } = await openSite(folder));
});
afterAll(async () => {
  await closeSite({ browser, serving });
  rmSync(folder, { recursive: true });
});

/** The server lists its files when it starts. */
async function rebuild(options: BuildOptions): Promise<void> {
  serving.server.close();
  await buildPages({ ...options, output: folder });
  serving = await servePages(0, folder);
  now = `${serving.url}now/`;
}

async function withPage(run: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { context, foreign, errors } = await watch(browser, serving.url, {
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  await run(page);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
}
const hrefOf = (page: Page, id: string) =>
  page
    .locator(`a[href$="/card-${id}.pdf"]`)
    .evaluate((link) => (link as { href?: string }).href ?? '');
const print = async (page: Page) =>
  readTagged(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

describe.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const)('cards in %s', (language, direction) => {
  it('have nothing that axe objects to, and fit a phone', async () => {
    await withPage(async (page) => {
      for (const name of PAGES) {
        await page.goto(`${now}${language}/${name}.html`);
        expect(await page.locator(`html[dir=${direction}]`).count()).toBe(1);
        expect(await page.locator('h1').count(), name).toBe(1);
        expect(await violations(page), name).toEqual([]);
        expect(await overflow(page), name).toBe(0);
        expect(await smallTargets(page, 56), name).toEqual([]);
      }
    });
  });

  it('are found from the start, each with its PDF, and lead back to the list', async () => {
    await withPage(async (page) => {
      await page.goto(`${now}${language}/index.html`);
      await page.locator('a[href="cards.html"]').click();
      for (const id of CARDS) {
        const pdf = page.locator(`a[href$="/card-${id}.pdf"]`);
        const answer = await page.request.get(await hrefOf(page, id));
        expect(answer.headers()['content-type']).toContain('application/pdf');
        const kilobytes = Math.ceil((await answer.body()).length / 1000);
        expect(await pdf.textContent()).toContain(String(kilobytes));
      }
      await page.locator('#choice-wallet').click();
      await page.locator('.back a').click();
      expect(page.url()).toContain('/cards.html');
    });
  });
});

describe('on paper', () => {
  it.each(['en', 'es', 'ar', 'zh-Hans'])(
    'each card in %s is its sheet and no more',
    async (tag) => {
      await withPage(async (page) => {
        for (const id of CARDS) {
          await page.goto(`${now}${tag}/card-${id}.html`);
          const { pages } = await print(page);
          expect(pages.length, `${tag} ${id}`).toBe(id === 'wallet' ? 2 : 1);
          expect([Math.round(pages[0]!.width), Math.round(pages[0]!.height)]).toEqual(
            id === 'counter' ? [396, 612] : [612, 792],
          );
          await page.emulateMedia({ media: 'print' });
          const cut = await page.evaluate<string[]>(
            `[...document.querySelectorAll('.card .face')].filter((each) => each.scrollHeight > each.clientHeight + 1).map((each) => each.className + ' ' + each.scrollHeight + ' > ' + each.clientHeight)`,
          );
          expect(cut, `${tag} ${id} is cut off`).toEqual([]);
          expect(
            await page.locator('.call, header, .review').filter({ visible: true }).count(),
          ).toBe(0);
          await page.emulateMedia({ media: null });
        }
      });
    },
  );
});

describe('a card that has expired', () => {
  it('since the page was built says so, hides its unmarked PDF, and prints only with a mark', async () => {
    await withPage(async (page) => {
      await page.clock.setFixedTime(new Date('2027-06-01T12:00:00'));
      await page.goto(`${now}en/card-counter.html`);
      expect(await page.locator('.card-tools .expired').isVisible()).toBe(true);
      expect(await page.locator('.card-tools .expired').textContent()).toContain('May 22, 2027');
      expect(await page.locator('.pdf').isVisible()).toBe(false);
      expect(await page.locator('.card .mark').isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.card').isVisible()).toBe(false);
      expect(await page.locator('.card-tools .expired').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('#print-anyway').check();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.card').isVisible()).toBe(true);
      expect(await page.locator('.card .mark').textContent()).toBe('EXPIRED – ask counsel');
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${now}en/cards.html`);
      expect(await page.locator('.cards .expired').filter({ visible: true }).count()).toBe(4);
      expect(await page.locator('.pdf').filter({ visible: true }).count()).toBe(0);
    });
  });

  it('prints on its last day', async () => {
    await withPage(async (page) => {
      await page.clock.setFixedTime(new Date('2027-05-22T23:00:00'));
      await page.goto(`${now}en/card-counter.html`);
      expect(await page.locator('.card-tools .expired').isVisible()).toBe(false);
      expect(await page.locator('.card .mark').isVisible()).toBe(false);
    });
  });
});

describe('without', () => {
  it('a script the card is there, and what needs one is not', async () => {
    await withPage(
      async (page) => {
        await page.goto(`${now}en/card-public.html`);
        expect(await page.locator('.card h1').isVisible()).toBe(true);
        expect(await page.locator('[data-print]').isVisible()).toBe(false);
        expect(await page.locator('.pdf a').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  it('a network a card that was looked at is still there, with its PDF', async () => {
    const { context } = await watch(browser, serving.url, { viewport: PHONE });
    const page = await context.newPage();
    await page.goto(`${now}en/index.html`);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.goto(`${now}en/card-wallet.html`);
    await page.evaluate(
      "fetch(document.querySelector('.pdf a').href).then((answer) => answer.blob()).then(() => true)",
    );
    await context.setOffline(true);
    await page.goto(`${now}en/card-wallet.html`);
    expect(await page.locator('.card h1').isVisible()).toBe(true);
    expect(
      await page.evaluate(
        "fetch(document.querySelector('.pdf a').href).then((answer) => answer.status)",
      ),
    ).toBe(200);
    await context.close();
  });
});

// Last: these build other pages in the same place.
describe('built for', () => {
  it('a school, the card that does not fit there is named and not offered', async () => {
    const contacts = path.join(mkdtempSync(path.join(tmpdir(), 'contacts-')), 'contacts.yaml');
    writeFileSync(
      contacts,
      'contacts:\n  agency: schools\n  counsel:\n    - { name: Field Counsel, number: "+1 212 555 0100" }\n',
    );
    await rebuild({ today: TODAY, contacts });
    await withPage(async (page) => {
      await page.goto(`${now}en/cards.html`);
      expect(await page.locator('.unfit').textContent()).toContain('does not fit where you work');
      expect(await page.locator('a[href="card-public.html"]').count()).toBe(0);
      expect((await page.request.get(`${now}en/card-public.html`)).status()).toBe(404);
      await page.goto(`${now}ar/card-counter.html`);
      expect(await page.locator('.card .whom bdi[dir=ltr]').textContent()).toBe('+1 212 555 0100');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('a day on which all has expired, page and PDF carry the mark', async () => {
    await rebuild({ today: '2027-06-01' });
    await withPage(
      async (page) => {
        await page.goto(`${now}en/card-staff-door.html`);
        expect(await page.locator('.card .mark').isVisible()).toBe(true);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.card').isVisible()).toBe(false);
        const pdf = await (await page.request.get(await hrefOf(page, 'staff-door'))).body();
        const { pages } = await readTagged(pdf);
        for (const { text } of pages) expect(text).toContain('EXPIRED – ask counsel');
      },
      { javaScriptEnabled: false },
    );
  });
});
