// One draft open in two windows: nothing that anybody wrote in either is lost in silence.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { field, keepDraft, openNote, saved, unlock, visitNote } from './note-steps.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let now: string;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
});
afterAll(() => closeSite({ browser, serving }));

describe('a draft that is open in two windows', () => {
  it('keeps what the other wrote, says so here, and lets this one be kept as well', async () => {
    const { context, page } = await visitNote(browser, serving.url, {}, 'en');
    await field(page, 'where-spot').fill('Front door');
    await keepDraft(page);

    const other = await openNote(context, now);
    await unlock(other);
    await expect.poll(() => field(other, 'where-spot').inputValue()).toBe('Front door');
    await field(other, 'where-spot').fill('Back door');
    await saved(other);

    await field(page, 'where-spot').fill('Side door');
    await page.locator('[data-saved="failed"]').waitFor();
    expect(await page.locator('[data-saved]').textContent()).toContain('Another window');
    expect(await field(page, 'where-spot').inputValue()).toBe('Side door');

    // Yours becomes a draft of its own; the other's is as it was.
    await keepDraft(page);
    const third = await openNote(context, now);
    await third.locator('.note-drafts input').nth(1).waitFor();
    const found: string[] = [];
    for (const at of [0, 1]) {
      await third.locator('.note-drafts input').nth(at).fill('seven herons');
      await third.locator('.note-drafts button[type=submit]').nth(at).click();
      await expect.poll(() => field(third, 'where-spot').inputValue()).not.toBe('');
      found.push(await field(third, 'where-spot').inputValue());
      await third.reload();
      await third.locator('.note-drafts input').nth(1).waitFor();
    }
    expect(found.sort()).toEqual(['Back door', 'Side door']);
    await context.close();
  });

  it('is not brought back by a window that did not see it deleted', async () => {
    const { context, page } = await visitNote(browser, serving.url, {}, 'en');
    await field(page, 'where-spot').fill('Front door');
    await keepDraft(page);
    const other = await openNote(context, now);
    await other.locator('.note-drafts button[type=button]').first().click();
    await expect.poll(() => other.locator('.note-drafts input').count()).toBe(0);

    await field(page, 'where-spot').fill('Side door');
    await page.locator('[data-saved="failed"]').waitFor();
    const third = await openNote(context, now);
    expect(await third.locator('.note-drafts input').count()).toBe(0);
    expect(await field(page, 'where-spot').inputValue()).toBe('Side door');
    await context.close();
  });
});
