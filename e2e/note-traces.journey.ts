// What is left of a note on a shared device: nothing on the screen, nothing for Back, nothing that can be read
// in the browser's own files, and after clearing nothing at all.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { ARGUMENTS, EXECUTABLE, watch } from './browser.ts';
import { field, keepDraft, kept, openNote, saved, unfold } from './note-steps.ts';
import { closeSite, openSite } from './site.ts';

const MARKER = 'qvortzelheron7731';
let browser: Browser;
let serving: Serving;
let now: string;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
});
afterAll(() => closeSite({ browser, serving }));

/** Files of a folder in which a text stands, as UTF-8 or UTF-16. */
function holding(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}

describe('the files of the browser', () => {
  it('never hold what was written, kept or not', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'threshold-profile-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: EXECUTABLE,
      args: [...ARGUMENTS],
    });
    const page = await openNote(context, now);
    await field(page, 'where-site').fill(`${MARKER}-site`);
    await unfold(page);
    await field(page, 'said').fill(`They said ${MARKER}-said.`);
    await page.locator('#note-pin').fill(`${MARKER}-pin`);
    await page.locator('#note-pin-again').fill(`${MARKER}-pin`);
    await page.locator('#note-keep button').click();
    await saved(page);
    await field(page, 'witnesses').fill(`${MARKER}-witness`);
    await page.locator('[data-saved="saving"]').waitFor();
    await saved(page);
    // What this search would find: the same marker, kept as most pages keep things.
    await page.evaluate(
      `new Promise((done) => { const request = indexedDB.open('control', 1); request.onupgradeneeded = () => request.result.createObjectStore('x'); request.onsuccess = () => { const change = request.result.transaction('x', 'readwrite'); change.objectStore('x').put('${MARKER}-control', 1); change.oncomplete = () => done(true); }; })`,
    );
    await page.goto(`${now}en/index.html`);
    await page.waitForTimeout(1000);
    await context.close();
    expect(holding(folder, `${MARKER}-control`).length).toBeGreaterThan(0);
    for (const part of ['site', 'said', 'witness', 'pin'])
      expect(holding(folder, `${MARKER}-${part}`), part).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('clearing everything', () => {
  it('says what is lost, and leaves nothing in any store, nor for Back', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await openNote(context, now);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.evaluate(
      `localStorage.setItem('x', '${MARKER}'); sessionStorage.setItem('x', '${MARKER}')`,
    );
    await field(page, 'where-site').fill(MARKER);
    await keepDraft(page);
    expect(await kept(page)).toContain('wrapped');
    await page.locator('.note-clear button').click();
    expect(await page.locator('.note-clear .note-caught').innerText()).toContain(
      'Nothing brings them back',
    );
    await page.locator('.note-clear .note-caught button').nth(1).click();
    expect(await field(page, 'where-site').inputValue()).toBe(MARKER);
    await page.locator('.note-clear button').click();
    await page.locator('.note-clear .note-caught button').first().click();
    await page.locator('.note-warn').waitFor();
    const left = await kept(page);
    for (const trace of [MARKER, 'wrapped', 'threshold-notes']) expect(left).not.toContain(trace);
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
    // The pages themselves stay: they are the same for everybody.
    expect(await page.evaluate('caches.keys().then((all) => all.length)')).toBeGreaterThan(0);
    await page.goto(`${now}en/index.html`);
    await page.goBack();
    await page.locator('.note').first().waitFor();
    expect(await page.content()).not.toContain(MARKER);
    expect(await field(page, 'where-site').inputValue()).toBe('');
    await context.close();
  });
});

describe('quick exit', () => {
  it.each(['click', 'three times shift'])(
    'by %s asks nothing, blanks the form at once, and Back shows nothing',
    async (how) => {
      const { context } = await watch(browser, serving.url);
      const page = await context.newPage();
      await page.goto(`${now}en/index.html`);
      await page.goto(`${now}en/write-it-down.html`);
      const asked: string[] = [];
      page.on('dialog', (dialog) => asked.push(dialog.type()));
      await field(page, 'where-site').fill(MARKER);
      // What the page holds at the moment it goes.
      await page.evaluate(
        `addEventListener('pagehide', () => sessionStorage.setItem('at-leaving', document.body.innerHTML.includes('note-where') ? 'form' : 'blank'))`,
      );
      if (how === 'click') await page.locator('[data-leave]').click();
      else for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      await page.waitForURL('**/exit.html');
      expect(asked).toEqual([]);
      expect(await page.evaluate(`sessionStorage.getItem('at-leaving')`)).toBe('blank');
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await page.waitForURL('**/exit.html');
      await page.goto(`${now}en/write-it-down.html`);
      await page.locator('.note').first().waitFor();
      expect(await field(page, 'where-site').inputValue()).toBe('');
      await context.close();
    },
  );
});

describe('another page', () => {
  it('is gone to only after asking, while a note is kept nowhere', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.goto(`${now}en/write-it-down.html`);
    // By hand, as a person does: a browser asks only on a page that somebody has touched.
    await field(page, 'where-site').click();
    await page.keyboard.type(MARKER);
    expect(await field(page, 'where-site').inputValue()).toBe(MARKER);
    await page.goto(`${now}en/index.html`);
    expect(asked).toEqual(['beforeunload']);
    await page.goBack();
    await page.locator('.note').first().waitFor();
    expect(await field(page, 'where-site').inputValue()).toBe('');
    await keepDraft(page);
    await page.goto(`${now}en/index.html`);
    expect(asked).toHaveLength(1);
    await context.close();
  });

  it('left alone for ten minutes, what is kept locks itself', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${now}en/write-it-down.html`);
    await field(page, 'where-site').fill(MARKER);
    await page.locator('#note-keep > summary').click();
    await page.locator('#note-pin').fill('123456');
    await page.locator('#note-pin-again').fill('123456');
    await page.locator('#note-keep button').click();
    await saved(page);
    await page.clock.fastForward(11 * 60_000);
    await page.locator('.note-drafts li').waitFor();
    expect(await page.content()).not.toContain(MARKER);
    await context.close();
  });
});
