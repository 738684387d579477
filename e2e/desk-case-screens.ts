/** `npm run screens:desk`: photographs one request, for counsel and for the counter, into docs/screens/. */
import { buildDesk } from '../apps/web/src/edge/bundle-desk.ts';
import { OUTPUT } from '../apps/web/src/edge/build-pages.ts';
import { photograph } from './desk-photograph.ts';
import { openDeskSite, recordDetainer, seat } from './desk-site.ts';

await buildDesk(OUTPUT);
const site = await openDeskSite('PGlite');
const id = await recordDetainer(site, await seat(site, 'counter', 'en'));

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
      await photograph(at.page, `${name}-${language}`, width);
      await at.context.close();
    }
  }
}
await site.close();
