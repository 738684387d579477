/** `npm run screens`: photographs the main screens, small and wide, English and Arabic, into docs/screens/. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from '../apps/web/src/edge/build-pages.ts';
import { servePages } from '../apps/web/src/edge/serve-pages.ts';
import { launch } from './browser.ts';
import { askScreens } from './ask-screens.ts';
import { compareScreens } from './compare-screens.ts';
import { noteScreens } from './note-screens.ts';
import { paperScreens } from './paper-screens.ts';

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../docs/screens');
const SCREENS = [
  'index',
  'counter',
  'counter-do-not',
  'enter-paper-staff',
  'end-property-gather',
  'end-information-immigration-none-status',
  'end-enter-staff-judge-search-good',
  'end-public-area-public-at-hospital-custody-office',
  'end-danger',
] as const;
const WIDTHS = [360, 1280] as const;
const DAY = '2026-11-22';

mkdirSync(FOLDER, { recursive: true });
await buildPages({ today: DAY });
const { url, server } = await servePages(0);
const browser = await launch();
for (const width of WIDTHS) {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  for (const language of ['en', 'ar'])
    for (const [position, screen] of SCREENS.entries()) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${url}now/${language}/${screen}.html`);
      // The font may come too late for a first paint, and then waits for the next page: show that one.
      await page.reload();
      await page.evaluate('document.fonts.ready.then(() => true)');
      // One ending whole, with the law behind it; the rest as they first stand on the screen.
      const whole = screen === 'end-property-gather';
      if (whole) {
        await page.evaluate("document.querySelector('.why').open = true");
        const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
        await page.setViewportSize({ width, height });
      }
      await page.screenshot({
        path: path.join(FOLDER, `now-${position}-${screen.slice(0, 24)}-${language}-${width}.png`),
      });
    }
  await page.close();
}
await askScreens(browser, url, FOLDER, WIDTHS);
await compareScreens(browser, url, FOLDER, WIDTHS);
await noteScreens(browser, url, FOLDER, WIDTHS);
await paperScreens(browser, url, FOLDER, WIDTHS);
await browser.close();
server.close();
