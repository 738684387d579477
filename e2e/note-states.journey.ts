// Every state of a note, in both directions of writing: nothing that axe objects to, one column at 360 pixels,
// targets for fingers.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { field, keepDraft, seal, unfold, unlock, visitNote } from './note-steps.ts';
import { closeSite, openSite } from './site.ts';

const NUMBER = 'A 205 678 912';
let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  ({ browser, serving } = await openSite());
});
afterAll(() => closeSite({ browser, serving }));

describe.each(['en', 'ar'])('every state in %s', (language) => {
  it('has nothing that axe objects to, fits 360 pixels, and has large targets', async () => {
    const { context, page, errors } = await visitNote(browser, serving.url, {}, language);
    const look = async (state: string): Promise<void> => {
      await unfold(page);
      expect(await violations(page), state).toEqual([]);
      await unfold(page);
      expect(await overflow(page), state).toBe(0);
      expect(
        await page.evaluate(
          `[...document.querySelectorAll('.note :is(button, summary, input:not([type=file], [type=radio], [type=checkbox]), textarea, label[class*=__label], a)')].filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 56).map((each) => each.outerHTML)`,
        ),
        state,
      ).toEqual([]);
    };
    await look('blank');
    await seal(page);
    await look('nothing to seal');
    await unfold(page);
    await field(page, 'said').fill(`${NUMBER}; green card; 123456789`);
    await page.locator('label[for=note-act-allow-entry]').click();
    await seal(page);
    await look('caught');
    await keepDraft(page);
    await look('kept');
    await page.locator('.note-clear button').click();
    await look('about to clear');
    await page.reload();
    await page.locator('.note-drafts li').waitFor();
    await unlock(page, 'not the pin');
    await page.locator('.note-error:not(:empty)').waitFor();
    await look('drafts');
    await page.locator('.note > .usa-button').click();
    await field(page, 'where-site').fill('x');
    await seal(page);
    await page.locator('.note-sealed').waitFor();
    await look('sealed');
    await page.locator('.note-sealed > .usa-button').first().click();
    await look('did it arrive');
    await page.locator('.note-sealed .note-caught .usa-button').first().click();
    await page.locator('.note-warn').waitFor();
    await look('gone');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('on paper', () => {
  it('stands the note alone, without what is not yet dealt with', async () => {
    const { context, page } = await visitNote(browser, serving.url, {}, 'en');
    await field(page, 'where-site').fill('Sample shelter');
    await unfold(page);
    await field(page, 'said').fill(`They said ${NUMBER}.`);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate<string>('document.body.innerText');
    expect(shown).toContain('Sample shelter');
    expect(shown).toContain('They said […].');
    for (const other of ['205', 'Quick exit', 'Seal the note', 'Call counsel'])
      expect(shown).not.toContain(other);
    await context.close();
  });
});
