/**
 * Photographs of looking at a paper, for docs/screens/: before anything is given, while it is read, a judge's
 * warrant, a paper that no judge signed, one that is not recognised, and a file that cannot be read.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { file, open, picture, result, WAIT, type Picture } from './paper-steps.ts';

const OWN = path.join(import.meta.dirname, '../packages/instruments/fixtures/own');
const START = '.paper-button.main';

export async function paperScreens(
  browser: Browser,
  url: string,
  folder: string,
  widths: readonly number[],
): Promise<void> {
  const warrant = await picture('23_ao93_valid_magistrate.txt', 'phone');
  const detainer = await picture('01_i247a_final_order_box.txt', 'clean');
  const unknown = file(
    'paper.txt',
    'text/plain',
    readFileSync(path.join(OWN, 'unknown-court-order.txt')),
  );
  const cutOff = file('paper.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%%EOF'));
  for (const width of widths)
    for (const language of ['en', 'ar']) {
      const context = await browser.newContext({ viewport: { width, height: 740 } });
      // The pages' own worker has taken over before the first photograph.
      const page = await open(context, `${url}now/`, `${language}/look-at-the-paper`);
      const shoot = async (state: string, whole = false): Promise<void> => {
        await page.evaluate('document.fonts.ready.then(() => true)');
        if (whole) {
          const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
          await page.setViewportSize({ width, height });
        }
        // Parts of a photographed page are shown in it: in few colours they stay small.
        await sharp(await page.screenshot())
          .png({ palette: true, colours: 64 })
          .toFile(path.join(folder, `paper-${state}-${language}-${width}.png`));
        await page.setViewportSize({ width, height: 740 });
      };
      const start = async (given: Picture): Promise<void> => {
        await page.reload();
        await page.locator('#paper-file').waitFor({ state: 'attached' });
        await page.setInputFiles('#paper-file', given);
        await page.locator(START).click();
      };
      await page.reload();
      await page.locator('#paper-file').waitFor({ state: 'attached' });
      await shoot('0-before');
      await start(warrant);
      await page.locator('progress, [role=progressbar]').first().waitFor();
      await shoot('1-reading');
      await result(page);
      await shoot('2-judge', true);
      await start(detainer);
      await result(page);
      await shoot('3-not-a-judge', true);
      await start(unknown);
      await result(page);
      await shoot('4-unrecognised', true);
      await start(cutOff);
      await page.locator('.usa-alert').waitFor(WAIT);
      await shoot('5-error');
      await context.close();
    }
}
