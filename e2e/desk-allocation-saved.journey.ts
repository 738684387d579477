// A defence coordinator plans the cases that wait at the desk, saves the plan, comes back to it, goes from it to an offer, and lets
// counts of it leave with a receipt; another role is told why not. On both databases; in Spanish and Arabic.
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, seat, type DeskSite } from './desk-site.ts';

const WIDE = { width: 1280, height: 900 };
const HEADERS = { 'x-threshold': '1' };
const letters = (at: number): string =>
  String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)).repeat(3);

async function post(page: Page, site: DeskSite, path: string, data: object): Promise<void> {
  const answer = await page.request.post(`${site.origin}${path}`, { headers: HEADERS, data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}

const take = (page: Page, site: DeskSite, at: number): Promise<void> =>
  post(page, site, '/api/cases', {
    ...{ id: randomUUID(), command: randomUUID(), agency: 'shelters' },
    intake: {
      ...{ person: `Planted${letters(at)} Canary${letters(at)}`, contactSafe: false, opposing: [] },
      ...{ language: 'es', need: 'bond', place: 'queens', detained: at < 20 ? 'yes' : 'no' },
      ...{ hearing: 'none', child: 'no', bond: at === 30 ? 'not-known' : 'no', order: 'no' },
    },
  });

/** Forty people, and a provider with room and a rate beside one without. */
async function fill(page: Page, site: DeskSite): Promise<void> {
  const directory = await page.request.get(`${site.origin}/api/providers?agency=shelters`);
  const { changed } = (await directory.json()) as { readonly changed: { version: number } | null };
  const csv =
    'id,name,languages,needs,places,capacity,rate,source-name,mark\n' +
    'planted-door,The Planted Door (made up),es,bond,queens,60,5000,Own call,seen\n' +
    'planted-quiet,Quiet (made up),es,bond,queens,,,Own call,seen\n';
  await post(page, site, '/api/providers/import', {
    ...{ agency: 'shelters', seen: changed?.version ?? 0, csv, dryRun: false },
  });
  for (let at = 0; at < 40; at++) await take(page, site, at);
}

describe.each(['PGlite', 'PostgreSQL'] as const)('a plan of the desk’s own cases on %s', (kind) => {
  let site: DeskSite;
  let address = '';
  let filled = false;
  beforeAll(async () => {
    site = await openDeskSite(kind);
  }, 180_000);
  afterAll(() => site.close());

  it('is made, saved, found again after a reload, and leads to an offer', async () => {
    const { page, foreign, errors } = await seat(site, 'defender', 'en', { viewport: WIDE });
    // Tried again, the people are there already.
    if (!filled) await fill(page, site);
    filled = true;
    await page.goto(`${site.origin}/desk/allocation`);
    await page.getByText(/^43 cases wait; 3 providers with a room and a rate/).waitFor();
    await page.getByRole('heading', { name: 'Saved plans' }).waitFor();
    await page.getByText(/^Of \d+ providers something is not known/).click();
    await page.getByText(/Quiet \(made up\).*: room · rate/).waitFor();
    await page.getByText(/^Of 1 case something is not known/).click();
    await page.getByText(/: whether bond is open/).waitFor();
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByText('Fund 1: write its name').waitFor();
    await page.getByLabel('Name, in small letters').fill('city');
    await page.getByLabel('Whole dollars', { exact: true }).fill('140000');
    await page.getByLabel('Who gives it').fill('Made up for this journey');
    expect(await violations(page)).toEqual([]);
    // Another screen and back: what was typed is still there.
    await page.getByRole('link', { name: 'Cases' }).first().click();
    await page.getByRole('link', { name: 'Budget' }).first().click();
    expect(await page.getByLabel('Whole dollars', { exact: true }).inputValue()).toBe('140000');
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByRole('heading', { name: 'Save this plan' }).waitFor({ timeout: 150_000 });
    expect(await page.getByRole('button', { name: 'Download the tables' }).count()).toBe(0);
    await page.getByLabel(/^Title, without a name/).fill('November, first round');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'November, first round' }).waitFor();
    await page.getByText('Still of today').waitFor();
    address = page.url();
    await page.reload();
    await page.getByRole('heading', { name: 'Who goes where' }).waitFor();
    await page.getByRole('heading', { name: 'The policies side by side' }).waitFor();
    const offers = page.getByRole('link', { name: /Open its offer.*The Planted Door/ });
    expect(await offers.count()).toBeGreaterThanOrEqual(20);
    for (const viewport of [PHONE, WIDE]) {
      await page.setViewportSize(viewport);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
    await offers.first().click();
    await page.getByText('A saved plan names this provider.').waitFor();
    await page.getByRole('button', { name: /^Offer.*The Planted Door/ }).waitFor();
    await page.goto(`${site.origin}/desk/allocation`);
    await page.getByRole('link', { name: 'November, first round' }).first().waitFor();
    expect([...foreign, ...errors]).toEqual([]);
  }, 400_000);

  it('lets counts leave through the gate, and gives the receipt of what left', async () => {
    const { page, foreign } = await seat(site, 'defender', 'en', { viewport: WIDE });
    await page.goto(address);
    await page.getByText('Nothing of this plan has left yet.').waitFor();
    const out = page.locator('.plan-out');
    await out.getByLabel('Purpose', { exact: true }).selectOption('internal-review');
    await out.locator('textarea').fill('For the meeting on the budget of next year.');
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      out.locator('button[type="submit"]').click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^release-\d+-allocation-tier-tiers-.*\.csv$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('"Everybody","Everybody",43,"published"');
    expect(text).not.toMatch(/planted|canary|C-20/i);
    await page.getByText(/left\. Its receipt stands below\./).waitFor();
    await expect
      .poll(
        async () => {
          const downloaded = page
            .waitForEvent('download', { timeout: 3000 })
            .catch(() => undefined);
          await out.getByRole('button', { name: /^Receipt/ }).click();
          const receipt = await downloaded;
          return receipt === undefined ? '' : readFileSync(await receipt.path(), 'utf8');
        },
        { timeout: 90_000 },
      )
      .toMatch(/^c2sp\.org\/tlog-proof@v1/);
    expect(foreign).toEqual([]);
  }, 300_000);

  it('says when it is out of date, and is taken back and put back with a reason', async () => {
    const { page } = await seat(site, 'defender', 'en', { viewport: WIDE });
    await take(page, site, 41);
    await page.goto(address);
    await page.getByText('Out of date.').waitFor();
    await page.getByText('1 case came since.').waitFor();
    for (const [now, after] of [
      ['Take it back', 'Taken back'],
      ['Put it back', 'Put back'],
    ] as const) {
      await page.locator('.plan-back summary').click();
      await page.locator('.plan-back textarea').fill('The city gave more money.');
      await page.getByRole('button', { name: now }).click();
      await page.locator('.duty-history').getByText(after, { exact: true }).first().waitFor();
    }
  }, 200_000);
});

describe('plans in other hands', () => {
  let site: DeskSite;
  beforeAll(async () => {
    site = await openDeskSite('PGlite');
  }, 180_000);
  afterAll(() => site.close());

  it('tell another role why they are not theirs, and ask for nothing', async () => {
    const { page } = await seat(site, 'counsel', 'en', { viewport: PHONE });
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto(`${site.origin}/desk/allocation`);
    await page.getByText('Plans are for defence coordinators').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(asked.filter((url) => /api\/plan/.test(url))).toEqual([]);
  }, 120_000);

  it.each(['es', 'ar'] as const)(
    'are made and saved in %s',
    async (language) => {
      const { page, foreign, errors } = await seat(site, 'defender', language, { viewport: PHONE });
      await page.goto(`${site.origin}/desk/allocation`);
      await page.locator('.plan-desk strong').waitFor();
      expect(await violations(page)).toEqual([]);
      const fields = page.locator('.plan-fund input');
      await fields.nth(0).fill('city');
      await fields.nth(1).fill('20000');
      await fields.nth(2).fill('Made up');
      // So few that a floor for a language does not count, and one for people who are held does.
      await page.locator('.plan-form button[type="submit"]').click();
      await page.locator('.plan-keep input').waitFor({ timeout: 150_000 });
      await page
        .locator('.plan-keep input')
        .fill(language === 'es' ? 'Primera ronda' : 'الجولة الأولى');
      await page.locator('.plan-keep button[type="submit"]').click();
      await page.locator('.plan-out').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect([...foreign, ...errors]).toEqual([]);
    },
    300_000,
  );
});
