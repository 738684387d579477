// A note from the first word to the file the command line opens: offline, kept under a PIN, caught before it is
// saved, sealed, gone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threshold } from '../apps/cli/test/fake-host.ts';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { watch } from './browser.ts';
import {
  field,
  keepDraft,
  kept,
  openNote,
  PIN,
  saved,
  saveSealed,
  seal,
  unfold,
  unlock,
  visitNote,
  type Visit,
} from './note-steps.ts';
import { closeSite, openSite } from './site.ts';

const V1 = path.resolve(import.meta.dirname, '../packages/notes/fixtures/v1');
const NUMBER = 'A 205 678 912';
let browser: Browser;
let serving: Serving;
let now: string;
let folder: string;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-note-'));
});
afterAll(async () => {
  await closeSite({ browser, serving });
  rmSync(folder, { recursive: true });
});

const visit = (options: BrowserContextOptions = {}, language = 'en'): Promise<Visit> =>
  visitNote(browser, serving.url, options, language);
const sealedFile = (page: Page): Promise<string> => saveSealed(page, folder);

describe('a note', () => {
  it('is written offline, survives a reload, is caught, sealed, opened by the command line, and gone', async () => {
    const { context, page, foreign, errors } = await visit();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.reload();
    await page.locator('.note').first().waitFor();
    await context.setOffline(true);
    await page.locator('#note-when').fill('2026-11-22T14:05');
    await field(page, 'where-spot').fill('Front door');
    await field(page, 'officers-badge').fill('A1234567');
    await page.locator('label[for=note-act-allow-entry]').click();
    await field(page, 'asked-text').fill(`They asked for ${NUMBER} by name.`);
    await keepDraft(page);

    await page.reload();
    await unlock(page, 'seven geese');
    await page.locator('.note-drafts .note-error:not(:empty)').waitFor();
    await unlock(page);
    // What was not dealt with was never written; everything else was.
    await expect
      .poll(() => field(page, 'asked-text').inputValue())
      .toBe('They asked for […] by name.');
    expect(await field(page, 'where-spot').inputValue()).toBe('Front door');
    expect(await field(page, 'officers-badge').inputValue()).toBe('A1234567');
    expect(await page.locator('#note-when').inputValue()).toBe('2026-11-22T14:05');

    await field(page, 'asked-text').fill(`They asked for ${NUMBER}. The paper says green card.`);
    await seal(page);
    const problems = page.locator('.note-send .note-caught a');
    await expect.poll(() => problems.count()).toBe(2);
    await problems.first().click();
    await page.locator('#note-asked-text-0:focus').waitFor();
    await page.locator('.note-field .note-caught > .usa-button').first().click();
    expect(await field(page, 'asked-text').inputValue()).toBe(
      'They asked for […]. The paper says green card.',
    );
    await page.locator('.note-field .note-caught fieldset .usa-button').click();
    await page.locator('.note-field .note-caught .note-error').waitFor();
    await page.locator('.note-field .note-caught label').first().click();
    await page.locator('.note-field .note-caught fieldset .usa-button').click();
    await saved(page);

    await seal(page);
    const code = (await page.locator('.note-digits bdi').first().textContent()) ?? '';
    expect(code).toMatch(/^\d{5}(?:-\d{5}){3}$/);
    const file = await sealedFile(page);
    await page.locator('.note-sealed .note-part summary').click();
    const check = await page.locator('.note-digits.small').innerText();

    const { exit, out } = await threshold(['note', 'open', file, '--json'], { input: code });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      check,
      note: {
        when: { at: '2026-11-22T14:05-05:00', zone: 'America/New_York' },
        where: { spot: 'Front door' },
        asked: { acts: ['allow-entry'], text: 'They asked for […]. The paper says green card.' },
        kept: [{ field: 'asked.text', words: 'green card', reason: 'on-paper' }],
      },
    });
    const wrong = await threshold(['note', 'open', file], { input: '1' });
    expect(wrong.err.replace(/\s+/g, ' ')).toContain('code does not open it');

    await page.locator('.note-sealed > .usa-button').first().click();
    await page.locator('.note-sealed .note-caught .usa-button').first().click();
    await page.locator('.note-warn').waitFor();
    expect(await kept(page)).not.toContain('wrapped');
    expect([...foreign, ...errors]).toEqual([]);
    await context.close();
  });

  it('begins with what the ending knew', async () => {
    const { context } = await visit();
    const page = await context.newPage();
    await page.goto(`${now}en/end-property-gather.html`);
    await page.locator('.note button').click();
    await page.locator('#note-act-use-property').waitFor();
    expect(await page.locator('#note-act-use-property').isChecked()).toBe(true);
    await field(page, 'asked-text').fill('The lobby.');
    await seal(page);
    const code = (await page.locator('.note-digits bdi').first().textContent()) ?? '';
    const { out } = await threshold(['note', 'open', await sealedFile(page), '--json'], {
      input: code,
    });
    expect(JSON.parse(out)).toMatchObject({
      note: {
        shown: {
          page: 'end-property-gather',
          outcome: 'do-not-agree',
          law: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        },
      },
    });
    await context.close();
  });

  it('is sealed for the agency where its settings name a key', async () => {
    const { context, page } = await visit({ serviceWorkers: 'block' });
    const recipient = readFileSync(path.join(V1, 'recipient.txt'), 'utf8').trim();
    await page.route('**/site.json', async (route) => {
      const site = (await (await route.fetch()).json()) as { contacts: object };
      await route.fulfill({
        json: { ...site, contacts: { ...site.contacts, notes: { recipient } } },
      });
    });
    await page.reload();
    await field(page, 'where-site').fill('Sample shelter');
    await seal(page);
    await page.locator('.note-sealed').waitFor();
    expect(await page.locator('#note-code').count()).toBe(0);
    const { out } = await threshold([
      'note',
      'open',
      await sealedFile(page),
      '--key',
      path.join(V1, 'key.txt'),
    ]);
    expect(out).toContain('Sample shelter');
    await context.close();
  });

  it('takes no place and time along in a picture, makes it small, and lets it go again', async () => {
    const { context, page } = await visit();
    const big = await sharp({
      create: { width: 3000, height: 2000, channels: 3, background: '#8899aa' },
    })
      .withExif({
        IFD0: { Copyright: 'CANARY-EXIF', Artist: 'CANARY-EXIF' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 42/1 46/1' },
      })
      .jpeg()
      .toBuffer();
    expect(big.includes('CANARY-EXIF')).toBe(true);
    const picture = path.join(folder, 'picture.jpg');
    writeFileSync(picture, big);
    await keepDraft(page);
    await unfold(page);
    const files = page.locator('input[type=file]');
    for (const count of [1, 2]) {
      await files.nth(1).setInputFiles(picture);
      await expect.poll(() => page.locator('.note-pictures img').count()).toBe(count);
    }
    await page.locator('.note-pictures button').first().click();
    await files
      .nth(1)
      .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
    await page.locator('.note-error:not(:empty)').waitFor();
    await saved(page);
    await page.reload();
    await unlock(page);
    await unfold(page);
    await expect.poll(() => page.locator('.note-pictures img').count()).toBe(1);
    await seal(page);
    const code = (await page.locator('.note-digits bdi').first().textContent()) ?? '';
    const out = path.join(folder, 'pictures');
    const opened = await threshold(
      ['note', 'open', await sealedFile(page), '--json', '--pictures', out],
      { input: code },
    );
    const { written } = JSON.parse(opened.out) as { written: string[] };
    const drawn = readFileSync(written[0] ?? '');
    expect(written).toHaveLength(1);
    expect(drawn.includes('CANARY-EXIF')).toBe(false);
    expect(drawn.includes('Exif')).toBe(false);
    const { width, height, exif } = await sharp(drawn).metadata();
    expect([width, height, exif]).toEqual([2000, 1333, undefined]);
    await context.close();
  });
});

describe('drafts', () => {
  it('are deleted at once and can be put back', async () => {
    const { context, page } = await visit();
    expect(await page.locator('.note-drafts li').count()).toBe(0);
    await field(page, 'where-site').fill('Sample shelter');
    await keepDraft(page);
    await page.reload();
    await page.locator('.note-drafts li button[type=button]').click();
    await expect.poll(() => page.locator('.note-drafts li').count()).toBe(0);
    expect(await kept(page)).not.toContain('wrapped');
    await page.locator('.note-drafts .note-warn button').click();
    await unlock(page);
    await expect.poll(() => field(page, 'where-site').inputValue()).toBe('Sample shelter');
    await context.close();
  });

  it('say when they end, and end', async () => {
    const { context, page } = await visit();
    await keepDraft(page);
    const { begun } = JSON.parse(
      (/threshold-notes\/drafts: (.*)/.exec(await kept(page)) ?? [])[1]?.slice(1, -1) ?? '',
    ) as { begun: string };
    const at = (days: number): Date => new Date(Date.parse(begun) + days * 86_400_000);
    await page.clock.setFixedTime(at(4));
    await page.reload();
    await page.locator('.note-drafts li').waitFor();
    expect(await page.locator('.note-drafts li .note-warn').count()).toBe(0);
    await page.clock.setFixedTime(at(5.5));
    await page.reload();
    await page.locator('.note-drafts li .note-warn').waitFor();
    await page.clock.setFixedTime(at(7.1));
    await page.reload();
    await page.locator('#note-keep').waitFor();
    expect(await page.locator('.note-drafts li').count()).toBe(0);
    expect(await kept(page)).not.toContain('wrapped');
    await context.close();
  });

  it.each([
    [
      'no storage at all',
      `indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); }`,
    ],
    [
      'no room left',
      `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }`,
    ],
  ])('with %s are refused in words, and the note stays on the screen', async (_, script) => {
    const { context } = await watch(browser, serving.url);
    await context.addInitScript(script);
    const page = await openNote(context, now);
    await field(page, 'where-site').fill('Sample shelter');
    await page.locator('#note-keep > summary').click();
    await page.locator('#note-pin').fill(PIN);
    await page.locator('#note-pin-again').fill(PIN);
    await page.locator('#note-keep button').click();
    await page.locator('[data-saved="failed"]').waitFor();
    expect(await field(page, 'where-site').inputValue()).toBe('Sample shelter');
    await seal(page);
    await page.locator('.note-sealed').waitFor();
    await context.close();
  });

  it('need a PIN of six, typed twice', async () => {
    const { context, page } = await visit();
    await page.locator('#note-keep > summary').click();
    await page.locator('#note-pin').fill('12345');
    await page.locator('#note-keep button').click();
    await expect.poll(() => page.locator('#note-pin-fault').innerText()).toContain('at least six');
    await page.locator('#note-pin').fill('123456');
    await page.locator('#note-keep button').click();
    await expect.poll(() => page.locator('#note-pin-fault').innerText()).toContain('not the same');
    await page.locator('#note-pin:focus').waitFor();
    await context.close();
  });
});
