// A reply that is made, looked at, signed and sent by e-mail from the case page, in a real browser, until it has left.
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { openDeskSite, recordDetainer, seat, type DeskSite, type Seat } from './desk-site.ts';

const SOON = { timeout: 30_000 } as const;

async function sound({ page, foreign, errors }: Seat): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect([...foreign, ...errors]).toEqual([]);
}

async function step(page: Page, event: string, form: string): Promise<void> {
  const open = page.locator(`form[data-step="${form}"]`).first();
  const button = page.locator(`[data-choose="${event}"]`).first();
  await Promise.race([open.waitFor(SOON), button.waitFor(SOON)]);
  if (!(await open.isVisible())) await button.click();
  await open.waitFor(SOON);
}

async function send(page: Page, form: string): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse(
      (each) => each.request().method() === 'POST' && each.url().endsWith(`/${form}`),
      SOON,
    ),
    page.locator(`form[data-step="${form}"]`).first().locator('button[type="submit"]').click(),
  ]);
  expect([form, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([form, 200, '']);
}

describe('letters from the case page', () => {
  let site: DeskSite;
  let counsel: Seat;

  beforeAll(async () => {
    site = await openDeskSite('PGlite');
    counsel = await seat(site, 'counsel', 'en', {
      viewport: { width: 1280, height: 900 },
    });
  });
  afterAll(() => site.close());

  it('go by e-mail, signed, once what they rest on was read', async () => {
    const { page } = counsel;
    const id = await recordDetainer(site, await seat(site, 'counter', 'en'));
    await page.goto(`${site.origin}/desk/requests/${id}`);
    await step(page, 'request-claimed', 'claim');
    await send(page, 'claim');
    await step(page, 'determination-made', 'determination');
    for (const act of ['hold', 'notify-release'])
      await page.locator(`[data-act="${act}"] input[value="agree"] + label`).click();
    await send(page, 'determination');

    // The reply: edited, looked at, signed and sent by e-mail.
    await step(page, 'reply-sent', 'reply');
    const reply = page.locator('form[data-step="reply"]');
    const changes = reply.locator('[data-path$=".change"] select');
    await changes.first().waitFor(SOON);
    for (const each of await changes.all()) await each.selectOption('judicial-warrant');
    // A provision that nobody has read in full is read by counsel, who says so.
    for (const each of await reply.locator('[data-path$=".checked"] label').all())
      await each.click();
    await reply.locator('.case-letter .case-others button').first().click();
    await page.frameLocator('iframe.case-preview').locator('article.letter').waitFor(SOON);
    await reply.locator('.case-letter ~ .case-field select').selectOption('email');
    await reply.locator('.case-letter ~ .case-field input').fill('field.office@example.org');
    await sound(counsel);
    await send(page, 'reply');
    await page.locator('.case-state', { hasText: 'Answered' }).waitFor(SOON);
    await page.locator('.case-timeline', { hasText: 'field.office@example.org' }).waitFor(SOON);
    await expect.poll(() => readdirSync(site.outbox).length, SOON).toBe(1);
    await sound(counsel);
  });
});
