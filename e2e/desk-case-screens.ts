/** `npm run screens:desk`: photographs one request, for counsel and for the counter, into docs/screens/. */
import path from 'node:path';
import { buildDesk } from '../apps/web/src/edge/bundle-desk.ts';
import { OUTPUT } from '../apps/web/src/edge/build-pages.ts';
import { openDeskSite, recordDetainer, seat, type Seat } from './desk-site.ts';

const FOLDER = path.resolve(import.meta.dirname, '../docs/screens');
const TALLEST = 2600;

await buildDesk(OUTPUT);
const site = await openDeskSite('PGlite');
const id = await recordDetainer(site, await seat(site, 'counter', 'en'));

async function photograph({ page }: Seat, name: string, width: number): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => true)');
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.min(Math.max(740, height), TALLEST) });
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: path.join(FOLDER, `desk-${name}-${width}.png`) });
}

for (const width of [360, 1280]) {
  for (const language of ['en', 'ar'] as const) {
    for (const [name, person] of [
      ['case', 'counsel'],
      ['case-counter', 'counter'],
    ] as const) {
      const at = await seat(site, person, language, { viewport: { width, height: 740 } });
      await at.page.goto(`${site.origin}/desk/requests/${id}`);
      await at.page.locator('[data-group]').waitFor();
      if (person === 'counsel') {
        // As counsel meets it first, with the working of one date opened.
        await at.page.locator('.case-clock details summary').first().click();
      }
      await photograph(at, `${name}-${language}`, width);
      await at.context.close();
    }
  }
}
await site.close();
