// A request through the desk, in a real browser and on both databases: the counter's telephone and counsel's screen
// side by side, from the recording to a receipt that a script without us verifies.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import {
  openDeskSite,
  recordDetainer,
  seat,
  type DeskDatabase,
  type DeskLanguage,
  type DeskSite,
  type Seat,
} from './desk-site.ts';

const WIDE = { viewport: { width: 1280, height: 900 } } as const;
const SCRIPT = path.resolve(import.meta.dirname, '../packages/ledger/verifier/verify.mjs');
const RUNS: readonly (readonly [DeskDatabase, DeskLanguage])[] = [
  ['PGlite', 'en'],
  ['PostgreSQL', 'ar'],
];

async function sound({ page, foreign, errors }: Seat): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // Told once: what a first try met is not held against the second.
  expect([...foreign.splice(0), ...errors.splice(0)]).toEqual([]);
}

/** Opens a step by its button, where it is not open already. */
async function step(page: Page, event: string, form: string): Promise<void> {
  const open = page.locator(`form[data-step="${form}"]`).first();
  const button = page.locator(`[data-choose="${event}"]`);
  await Promise.race([open.waitFor(), button.first().waitFor()]);
  if (!(await open.isVisible())) await button.first().click();
  await open.waitFor();
}

async function send(page: Page, form: string): Promise<void> {
  const first = page.locator(`form[data-step="${form}"]`).first();
  const [answer] = await Promise.all([
    page.waitForResponse(
      (each) => each.request().method() === 'POST' && each.url().endsWith(`/${form}`),
    ),
    first.locator('button[type="submit"]').click(),
  ]);
  expect([form, answer.status()]).toEqual([form, 200]);
}

const state = (page: Page, words: RegExp) =>
  page.locator('.case-state', { hasText: words }).waitFor();

const STATES: Readonly<Record<'en' | 'ar', Readonly<Record<string, RegExp>>>> = {
  en: {
    'second-reading': /Waiting for a second reader/,
    determined: /^Determined$/,
    answered: /Answered/,
    closed: /Closed/,
    asked: /Waiting for the counter/,
  },
  ar: {
    'second-reading': /بانتظار قارئ ثانٍ/,
    determined: /^تقرّر$/,
    answered: /أُجيب عنه/,
    closed: /مغلق/,
    asked: /بانتظار موظف الاستقبال/,
  },
};

describe.each(RUNS)('the desk on %s, in %s', (database, language) => {
  const words = STATES[language === 'ar' ? 'ar' : 'en'];
  let site: DeskSite;
  let counter: Seat;
  let counsel: Seat;
  let second: Seat;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'threshold-desk-journey-'));
    site = await openDeskSite(database);
    counter = await seat(site, 'counter', language, { viewport: PHONE });
    counsel = await seat(site, 'counsel', language, { ...WIDE, acceptDownloads: true });
    second = await seat(site, 'second', language, WIDE);
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const at = (id: string): string => `${site.origin}/desk/requests/${id}`;

  it('takes a request from the counter to a receipt that is verified without us', async () => {
    const id = await recordDetainer(site, counter);
    await counter.page.goto(at(id));
    await counter.page.locator('[data-group="do-not-agree"][data-determined="false"]').waitFor();
    await sound(counter);

    const { page } = counsel;
    await page.goto(at(id));
    await step(page, 'request-claimed', 'claim');
    await sound(counsel);
    await send(page, 'claim');

    // Act by act: one as suggested, one otherwise and with a reason, so that a second person reads it.
    await step(page, 'determination-made', 'determination');
    await page.locator('[data-act="hold"] input[value="agree"] + label').click();
    await page.locator('[data-act="notify-release"] input[value="otherwise"] + label').click();
    await page.locator('[data-act="notify-release"] select').selectOption('may');
    await page.locator('form[data-step="determination"] textarea').fill('Read with the record.');
    await sound(counsel);
    await send(page, 'determination');
    await state(page, words['second-reading']!);
    expect(await counter.page.locator('[data-determined="true"]').count()).toBe(0);

    // The counter's telephone shows the determination by itself once the second reader signed; how soon: desk.push.ms.
    await second.page.goto(at(id));
    await second.page.locator('form[data-step="confirmation"]').waitFor();
    await sound(second);
    await send(second.page, 'confirmation');
    await counter.page.locator('[data-determined="true"]').waitFor();
    await sound(counter);

    await state(page, words['determined']!);
    await step(page, 'reply-sent', 'reply');
    // The letter as it will stand, in a frame that runs nothing; then the one that was sent from elsewhere.
    const letter = page.locator('form[data-step="reply"] .case-letter');
    await letter.locator('[data-path="acts.0.change"] select').selectOption('judicial-warrant');
    await letter.locator('[data-path="acts.1.choice"] select').selectOption('will');
    await letter
      .locator('[data-path="acts.1.citations"] textarea')
      .fill('Executive Order 13 of 2026');
    await letter.locator('.case-others button').first().click();
    await page.locator('iframe.case-preview').waitFor();
    expect(await page.locator('iframe.case-preview').getAttribute('sandbox')).toBe('');
    const frame = page.frameLocator('iframe.case-preview');
    await frame.locator('article.letter').waitFor();
    expect(
      await frame
        .locator('article.letter')
        .evaluate((each) => getComputedStyle(each).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    await sound(counsel);
    await page.locator('.case-next input[value="elsewhere"] + label').click();
    await page.locator('#reply-file').setInputFiles({
      name: 'reply.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('The letter that went out.'),
    });
    await page.locator('form[data-step="reply"] select').selectOption('post');
    await sound(counsel);
    await send(page, 'reply');
    await state(page, words['answered']!);

    await step(page, 'notice-decided', 'notice');
    await page.locator('form[data-step="notice"] input[value="allowed"] + label').click();
    await page.locator('form[data-step="notice"] select').first().selectOption('sms');
    // A message to a telephone that nobody asked about is not sent.
    await page.locator('form[data-step="notice"] .case-note').last().waitFor();
    await page.locator('form[data-step="notice"] input[value="yes"] + label').click();
    await page.locator('form[data-step="notice"] select').last().selectOption('es');
    await sound(counsel);
    await send(page, 'notice');
    await step(page, 'notice-sent', 'notice-sent');
    await page.locator('.case-next input[value="elsewhere"] + label').click();
    await send(page, 'notice-sent');

    for (;;) {
      const owed = page.locator('.case-clock:not(.case-clock-done)');
      const before = await owed.count();
      if (before === 0) break;
      await owed.first().locator('button').first().click();
      await send(page, 'duty');
      await expect.poll(() => owed.count()).toBe(before - 1);
    }
    await step(page, 'request-closed', 'close');
    await send(page, 'close');
    await state(page, words['closed']!);
    await sound(counsel);

    const key = await (await page.request.get(`${site.origin}/api/log/key`)).text();
    writeFileSync(path.join(folder, 'log.vkey'), key);
    const buttons = page.locator('.case-receipt');
    await expect.poll(() => buttons.count()).toBeGreaterThan(8);
    // The log takes an event a moment after it happened; asked before, a receipt is refused in words.
    const last = `${site.origin}/api/requests/${id}/events/${await buttons.count()}/receipt`;
    await expect.poll(async () => (await page.request.get(last)).status()).toBe(200);
    for (const entry of [buttons.first(), buttons.last()]) {
      const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
      const file = path.join(folder, 'receipt.txt');
      await download.saveAs(file);
      const said = execFileSync(
        process.execPath,
        [SCRIPT, file, '--key', path.join(folder, 'log.vkey')],
        { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } },
      );
      expect(said).toMatch(/proven/i);
    }
  });

  it('asks the counter, gets facts, and shows the new suggestion beside the old one', async () => {
    const id = await recordDetainer(site, counter);
    const { page } = counsel;
    await page.goto(at(id));
    await step(page, 'request-claimed', 'claim');
    await send(page, 'claim');
    await step(page, 'question-asked', 'ask');
    await page.locator('form[data-step="ask"] textarea').fill('Who signed the paper?');
    await send(page, 'ask');
    await state(page, words['asked']!);

    await counter.page.goto(at(id));
    await counter.page
      .locator('.case-next form[data-step="facts"] textarea')
      .fill('An officer did.');
    await sound(counter);
    await send(counter.page, 'facts');
    await page.locator('.case-answer .case-table').waitFor();
    expect(await page.locator('.case-answer .case-table thead th').count()).toBe(3);
  });

  it('keeps what was typed when somebody else changed the request, and shows what changed', async () => {
    const id = await recordDetainer(site, counter);
    const { page } = counsel;
    await page.goto(at(id));
    const typed = page.locator('form[data-step="comments"] textarea');
    await typed.fill('My own words.');
    await second.page.goto(at(id));
    await step(second.page, 'request-claimed', 'claim');
    await send(second.page, 'claim');
    const news = page.locator('form[data-step="comments"] .usa-alert');
    await news.waitFor();
    expect(await typed.inputValue()).toBe('My own words.');
    expect(
      await page.locator('form[data-step="comments"] button[type="submit"]').isDisabled(),
    ).toBe(true);
    await sound(counsel);
    await news.locator('button').click();
    await send(page, 'comments');
    await expect.poll(() => typed.inputValue()).toBe('');
    await expect.poll(() => page.locator('.case-comment').count()).toBe(1);

    // Leaving with unsent words asks first.
    await typed.fill('Not sent yet.');
    await page.locator('.bar nav a').first().click();
    const guard = page.locator('.case-guard');
    await guard.waitFor();
    await guard.locator('button').first().click();
    expect(await typed.inputValue()).toBe('Not sent yet.');
    await page.locator('.bar nav a').first().click();
    await guard.locator('button').last().click();
    await page.waitForURL(/\/desk\/(queue|own)/);
  });
});
