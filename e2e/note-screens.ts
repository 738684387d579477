/** Photographs of a note: the form, what was caught, a locked draft, the sealed file. The same on every run. */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { field, keepDraft, openNote, seal } from './note-steps.ts';

/** Chance stands still for a photograph, and for nothing else. */
const STILL = `crypto.getRandomValues = (bytes) => bytes.fill(7); crypto.randomUUID = () => '3f0b8f9e-5b1d-4c57-9a55-0f6a8c1d2e41';`;

export async function noteScreens(
  browser: Browser,
  url: string,
  folder: string,
  widths: readonly number[],
): Promise<void> {
  for (const width of widths)
    for (const language of ['en', 'ar']) {
      const context = await browser.newContext({
        viewport: { width, height: 740 },
        timezoneId: 'America/New_York',
      });
      await context.addInitScript(STILL);
      await context.clock.setFixedTime('2026-11-22T19:05:00Z');
      const page = await openNote(context, `${url}now/`, language);
      const shoot = async (name: string): Promise<void> => {
        await page.evaluate('document.fonts.ready.then(() => true)');
        await page.screenshot({ path: path.join(folder, `${name}-${language}-${width}.png`) });
      };
      await shoot('note-0-form');
      await field(page, 'asked-text').fill('They asked for A 205 678 912.');
      await field(page, 'asked-text').blur();
      await page.locator('.note-field .note-caught').scrollIntoViewIfNeeded();
      await shoot('note-1-caught');
      await page.locator('.note-field .note-caught > .usa-button').click();
      await keepDraft(page);
      await seal(page);
      await page.locator('.note-sealed').waitFor();
      await page.evaluate('scrollTo(0, 0)');
      await shoot('note-3-sealed');
      await page.reload();
      await page.locator('.note-drafts li').waitFor();
      await shoot('note-2-drafts');
      await context.close();
    }
}
