/** `npm run screens:cards`: photographs the pages of cards, and the cards as they print, into docs/screens/. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from '../apps/web/src/edge/build-pages.ts';
import { servePages } from '../apps/web/src/edge/serve-pages.ts';
import { launch } from './browser.ts';

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../docs/screens');
const CARDS = ['counter', 'public', 'staff-door', 'wallet'] as const;

await buildPages({ today: '2026-11-22' });
const { url, server } = await servePages(0);
const browser = await launch();
const page = await browser.newPage();
await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
for (const language of ['en', 'ar']) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${url}now/${language}/cards.html`);
    await page.screenshot({ path: path.join(FOLDER, `cards-${language}-${width}.png`) });
  }
  for (const id of CARDS) {
    await page.setViewportSize({ width: id === 'counter' ? 528 : 816, height: 1056 });
    await page.goto(`${url}now/${language}/card-${id}.html`);
    await page.emulateMedia({ media: 'print' });
    await page
      .locator('.card .face, .card .sheet')
      .first()
      .screenshot({ path: path.join(FOLDER, `card-${id}-${language}.png`) });
    await page.emulateMedia({ media: null });
  }
}
await browser.close();
server.close();
