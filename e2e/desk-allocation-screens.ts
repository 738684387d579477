/** Part of `npm run screens:desk`: photographs a plan of the desk's own cases, before and after it is saved, into docs/screens/. */
import { buildDesk } from '../apps/web/src/edge/bundle-desk.ts';
import { OUTPUT } from '../apps/web/src/edge/build-pages.ts';
import { photograph } from './desk-photograph.ts';
import { openDeskSite, seat } from './desk-site.ts';

await buildDesk(OUTPUT);
const site = await openDeskSite('PGlite');

for (const width of [360, 1280]) {
  for (const language of ['en', 'ar'] as const) {
    const at = await seat(site, 'defender', language, { viewport: { width, height: 740 } });
    const { page } = at;
    await page.goto(`${site.origin}/desk/allocation`);
    await page.locator('.tour-offer button').last().click();
    await page.locator('.plan-desk strong').waitFor();
    await page.locator('.plan-gaps summary').first().click();
    const fields = page.locator('.plan-fund input');
    await fields.nth(0).fill('city');
    await fields.nth(1).fill('20000');
    await fields.nth(2).fill('Made up');
    await photograph(page, `allocation-${language}`, width);
    await page.locator('.plan-form button[type="submit"]').click();
    await page.locator('.plan-keep input').waitFor({ timeout: 150_000 });
    await page
      .locator('.plan-keep input')
      .fill(language === 'en' ? 'First round' : 'الجولة الأولى');
    await page.locator('.plan-keep button[type="submit"]').click();
    await page.locator('.plan-out').waitFor();
    await photograph(page, `allocation-saved-${language}`, width);
    await at.context.close();
  }
}
await site.close();
