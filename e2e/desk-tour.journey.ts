// The tour in a real browser: every step of every role points at a part that is there, by keyboard; left, gone on with,
// begun again; on a telephone and in Arabic.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOURS } from '../apps/web/src/desk/tour/tour-steps.ts';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, recordDetainer, seat, type DeskSite, type Seat } from './desk-site.ts';

const WIDE = { viewport: { width: 1280, height: 900 } } as const;
const PEOPLE_OF = {
  'front-line': 'counter',
  counsel: 'counsel',
  supervisor: 'supervisor',
  'privacy-officer': 'privacy',
  auditor: 'auditor',
  coordinator: 'coordinator',
  administrator: 'administrator',
  'defence-coordinator': 'defender',
} as const;

describe('the tour', () => {
  let site: DeskSite;
  beforeAll(async () => {
    site = await openDeskSite('PGlite');
    const counter = await seat(site, 'counter', 'en', WIDE);
    await recordDetainer(site, counter);
    await counter.context.close();
  });
  afterAll(() => site.close());

  const offer = '.tour-offer .tour-next';
  const heading = '#tour-title';
  const here = '[data-tour-here]';
  const focused = (page: Seat['page'], selector: string): Promise<unknown> =>
    page.locator(`${selector}:focus`).waitFor();
  const step = (page: Seat['page'], at: number): Promise<unknown> =>
    page
      .locator('.tour .quiet', { hasText: `step ${at} of` })
      .first()
      .waitFor();

  it.each(Object.entries(PEOPLE_OF))(
    'of %s points at parts that are there',
    async (role, person) => {
      const { page, context, errors, foreign } = await seat(site, person, 'en', WIDE);
      await page.goto(`${site.origin}/desk/`);
      await page.locator(offer).waitFor();
      await page.locator(offer).press('Enter');
      const steps = TOURS[role as keyof typeof TOURS];
      for (const [index, { part }] of steps.entries()) {
        await step(page, index + 1);
        await page.locator(`${part}${here}`).first().waitFor();
        await focused(page, heading);
        await page.locator('.tour .tour-next').press('Enter');
      }
      await page.locator('.tour').waitFor({ state: 'detached' });
      expect(await page.locator(here).count()).toBe(0);
      await page.reload();
      await page.locator('.help-menu').waitFor();
      expect(await page.locator(offer).count()).toBe(0);
      expect([...foreign, ...errors]).toEqual([]);
      await context.close();
    },
  );

  it('is left by Escape, gone on with and begun again from the help, and blocks nothing', async () => {
    const { page, context } = await seat(site, 'counsel', 'en', WIDE);
    await page.goto(`${site.origin}/desk/`);
    await page.locator(offer).click();
    await step(page, 1);
    await page.locator('.tour .tour-next').click();
    await page.locator(`.queue-table${here}`).waitFor();
    // The work goes on below it: a case is opened, and the tour does not fetch anybody back.
    await page.locator('.queue-table tbody a').first().click();
    await page.locator('#case-next').waitFor();
    await page.locator('.tour button', { hasText: 'Show me this' }).waitFor();
    await page.locator('.tour button', { hasText: 'Show me this' }).click();
    await page.locator(`.queue-table${here}`).waitFor();
    await page.locator('.tour button', { hasText: 'Go to this part' }).press('Enter');
    await focused(page, '.queue-table');
    await page.locator(heading).focus();
    await page.keyboard.press('Escape');
    await page.locator('.tour').waitFor({ state: 'detached' });
    await page.locator('.help-menu summary').click();
    await page.locator('.help-menu button', { hasText: 'Go on with the tour' }).click();
    await step(page, 2);
    await page.locator('.tour button', { hasText: 'Leave the tour' }).click();
    await page.locator('.help-menu summary').click();
    await page.locator('.help-menu button', { hasText: 'Begin the tour' }).click();
    await step(page, 1);
    await context.close();
  });

  it.each(['es', 'ar'] as const)('is sound on a telephone in %s', async (language) => {
    const { page, context, errors } = await seat(site, 'counter', language, {
      viewport: PHONE,
      colorScheme: 'dark',
    });
    await page.goto(`${site.origin}/desk/`);
    await page.locator(offer).waitFor();
    expect(await overflow(page)).toBe(0);
    await page.locator(offer).click();
    await page.locator(`.pane-how${here}`).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});
