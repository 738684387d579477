/** `npm run screens:desk`: photographs the desk's screens but the case into docs/screens/, small and wide, two languages. */
import path from 'node:path';
import type { Page, Request } from 'playwright-core';
import { buildDesk } from '../apps/web/src/edge/bundle-desk.ts';
import { OUTPUT } from '../apps/web/src/edge/build-pages.ts';
import { openDeskSite, recordDetainer, seat, type DeskSite } from './desk-site.ts';

const FOLDER = path.resolve(import.meta.dirname, '../docs/screens');
const SCREENS = [
  ['sign-in', undefined, '/desk/sign-in', '.people'],
  ['queue', 'counsel', '/desk/queue', 'tbody tr'],
  ['queue-several', 'counsel', '/desk/queue', 'tbody tr'],
  ['queue-none', 'counsel', '/desk/queue?search=nobody', '.empty-state'],
  ['own', 'counter', '/desk/own', 'tbody tr'],
  ['record', 'counter', '/desk/record', '.suggestion'],
  ['overview', 'supervisor', '/desk/overview', '.bars'],
  ['post', 'counsel', '/desk/post', 'main h1'],
  ['duties', 'coordinator', '/desk/duties', '.duty-counts tbody tr'],
  ['cases', 'defender', '/desk/cases', 'tbody tr'],
  ['cases-waiting', 'defender', '/desk/cases?state=waiting', 'tbody tr'],
  ['defence-case-new', 'defender', '/desk/cases/new', '.duty-form'],
  ['defence-case', 'defender', '/desk/cases', 'tbody tr'],
  ['settings-providers', 'defender', '/desk/settings/providers', 'tbody tr'],
  ['duty-new', 'counter', '/desk/duties/new/exigent', '.duty-form'],
  ['records', 'privacy', '/desk/records', '.page.records h2'],
  ['openings', 'privacy', '/desk/openings', 'main h1'],
  ['exports', 'privacy', '/desk/exports', 'main form'],
  ['reads', 'auditor', '/desk/reads', 'main h1'],
  ['log', 'auditor', '/desk/log', 'main h1'],
  ['settings', 'administrator', '/desk/settings', '.settings-sections'],
  ['settings-letters', 'administrator', '/desk/settings/letters', 'main h1'],
  ['settings-law', 'coordinator', '/desk/settings/law', 'main h1'],
  ['drafts', 'coordinator', '/desk/drafts', 'main h1'],
  ['settings-calendars', 'coordinator', '/desk/settings/calendars', 'main h1'],
  ['settings-webhooks', 'administrator', '/desk/settings/webhooks', 'main h1'],
] as const;

const QUIET_MS = 500;

/** Until nothing has been asked of the server for a moment; news is a line that stays open. */
function settling(page: Page): () => Promise<void> {
  let open = 0;
  let since = Date.now();
  const count = (by: number) => (request: Request) => {
    if (request.resourceType() === 'eventsource') return;
    open += by;
    since = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    while (open > 0 || Date.now() - since < QUIET_MS) await page.waitForTimeout(100);
  };
}

async function photograph(site: DeskSite, width: number, language: 'en' | 'ar'): Promise<void> {
  for (const [name, person, address, shown] of SCREENS) {
    const { page, context } = await seat(site, person ?? 'counsel', language, {
      viewport: { width, height: 740 },
    });
    if (person === undefined) await context.clearCookies();
    const settled = settling(page);
    await page.goto(`${site.origin}${address}`);
    await page.locator(shown).first().waitFor();
    await settled();
    if (name === 'queue-several') {
      await page.locator('thead input').or(page.locator('tbody input')).last().check();
      await page.locator('.bulk .usa-button').first().click();
      await page.locator('.bulk .usa-alert').waitFor();
    }
    if (name === 'defence-case') {
      await page.locator('tbody a').first().click();
      await page.locator('#case-history').waitFor();
      await settled();
    }
    if (name === 'record') {
      await page.locator('select[name="paper.kind"]').selectOption('i-200');
      await page.locator('.suggestion .mark').first().waitFor();
    }
    await page.evaluate('document.fonts.ready.then(() => true)');
    const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
    await page.setViewportSize({ width, height: Math.min(Math.max(740, height), 2400) });
    await page.screenshot({ path: path.join(FOLDER, `desk-${name}-${language}-${width}.png`) });
    await context.close();
  }
}

await buildDesk(OUTPUT);
const site = await openDeskSite('PGlite');
await recordDetainer(site, await seat(site, 'counter', 'en'));
for (const width of [360, 1280]) {
  for (const language of ['en', 'ar'] as const) await photograph(site, width, language);
}
await site.close();
