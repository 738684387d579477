/** What somebody does with a note, step by step, for the journeys. */
import path from 'node:path';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { watch, type Watched } from './browser.ts';

export const PIN = 'seven herons';

/** A page closed by a journey is meant to be closed. */
export async function openNote(
  context: BrowserContext,
  now: string,
  language = 'en',
): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${now}${language}/write-it-down.html`);
  await page.locator('.note').first().waitFor();
  return page;
}

export async function keepDraft(page: Page, pin = PIN): Promise<void> {
  await page.evaluate(`document.querySelector('#note-keep').open = true`);
  await page.locator('#note-pin').fill(pin);
  await page.locator('#note-pin-again').fill(pin);
  await page.locator('#note-keep button').click();
  await saved(page);
}

/** The last change is written. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saved="kept"]').waitFor();
}

export async function unlock(page: Page, pin = PIN): Promise<void> {
  await page.locator('.note-drafts input').first().fill(pin);
  await page.locator('.note-drafts button[type=submit]').first().click();
}

export function field(page: Page, name: string): Locator {
  return page.locator(`#note-${name}-0`);
}

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(
    `for (const each of document.querySelectorAll('.note-part')) each.open = true`,
  );
}

export async function seal(page: Page): Promise<void> {
  await page.locator('.note-send > .usa-button--outline').click();
}

/** Everything that this origin keeps in this browser, as one text. */
export async function kept(page: Page): Promise<string> {
  return page.evaluate<string>(`(async () => {
    const found = [];
    for (const store of [localStorage, sessionStorage]) found.push(JSON.stringify({ ...store }));
    for (const { name } of await indexedDB.databases()) {
      const open = await new Promise((done) => { const request = indexedDB.open(name); request.onsuccess = () => done(request.result); });
      for (const store of open.objectStoreNames) {
        const all = await new Promise((done) => { const request = open.transaction(store).objectStore(store).getAll(); request.onsuccess = () => done(request.result); });
        found.push(name + '/' + store + ': ' + JSON.stringify(all, (_, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value));
      }
      open.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (/json|html/.test(request.url)) found.push(await (await cache.match(request)).text());
    }
    return found.join('\\n');
  })()`);
}

export interface Visit extends Watched {
  readonly page: Page;
}

/** In New York, wherever the machine stands. */
export async function visitNote(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
  language: string,
): Promise<Visit> {
  const watched = await watch(browser, origin, {
    timezoneId: 'America/New_York',
    acceptDownloads: true,
    ...options,
  });
  return { ...watched, page: await openNote(watched.context, `${origin}now/`, language) };
}

/** Where the sealed file was saved. Its name says nothing of what is in it. */
export async function saveSealed(page: Page, folder: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.note-sealed a[download]').click(),
  ]);
  const name = download.suggestedFilename();
  if (!/^note-[0-9a-f]{8}\.age$/.test(name)) throw new Error(`A sealed file is named ${name}.`);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return file;
}
