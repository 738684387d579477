/** Photographs the interview for docs/screens/: what it is about, a question, the answer whole. */
import path from 'node:path';
import type { Browser } from 'playwright-core';

export async function askScreens(
  browser: Browser,
  url: string,
  folder: string,
  widths: readonly number[],
): Promise<void> {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    for (const language of ['en', 'ar']) {
      const shoot = async (state: string): Promise<void> => {
        await page.screenshot({ path: path.join(folder, `ask-${state}-${language}-${width}.png`) });
      };
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${url}now/${language}/ask.html`);
      const act = page.getByRole('button', { name: 'Keep the person past release' });
      await act.waitFor();
      await shoot('0-about');
      await act.click();
      const none = page.getByRole('button', { name: 'No detainer' });
      await none.waitFor();
      await shoot('1-question');
      await none.click();
      await page.getByRole('button', { name: 'civil immigration enforcement' }).click();
      await page.locator('#ask-choice').selectOption('i-200');
      await page.locator('.ask form button').click();
      await page.locator('[data-determination]').waitFor();
      const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
      await page.setViewportSize({ width, height });
      await shoot('2-answer');
    }
    await page.close();
  }
}
