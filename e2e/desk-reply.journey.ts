// A reply that is made, looked at, signed and sent by e-mail from the case page, in a real browser, until it has left.
import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { openDeskSite, recordDetainer, seat, type DeskSite, type Seat } from './desk-site.ts';

const SOON = { timeout: 120_000 } as const;

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
    const before = existsSync(site.outbox) ? readdirSync(site.outbox).length : 0;
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
    await expect.poll(() => readdirSync(site.outbox).length).toBe(before + 1);
    await page.locator('.case-timeline', { hasText: 'A letter was sent.' }).waitFor(SOON);
    await sound(counsel);
    // An open form asks that what came in meanwhile be read first.
    const news = page.locator('form[data-step="notice"] .usa-alert button');
    if (await news.isVisible()) await news.click();

    // The notice: by post, which the person called safe; then the letter lies among those to be posted.
    await step(page, 'notice-decided', 'notice');
    const decided = page.locator('form[data-step="notice"]');
    await decided.locator('input[value="allowed"] + label').click();
    await decided.locator('select').first().selectOption('post');
    await decided.locator('input[value="yes"] + label').click();
    await decided.locator('select').last().selectOption('es');
    await decided.locator('textarea').fill('Nothing forbids it.');
    await send(page, 'notice');
    await step(page, 'notice-sent', 'notice-sent');
    const notice = page.locator('form[data-step="notice-sent"]');
    const part = (name: string) => notice.locator(`[data-path="${name}"]`);
    await part('request.channel').locator('select').selectOption('post');
    await part('about').locator('select').selectOption('you');
    await part('asker').locator('input').fill('Sample Field Office');
    for (const each of await notice.locator('[data-path$=".happened"] select').all())
      await each.selectOption('not-done');
    for (const each of await notice.locator('[data-path$=".checked"] label').all())
      await each.click();
    await part('advice').locator('label').first().click();
    await notice.locator('.case-letter .case-others button').first().click();
    await page.frameLocator('iframe.case-preview').locator('article.letter').waitFor(SOON);
    await send(page, 'notice-sent');
    await page.goto(`${site.origin}/desk/post`);
    await page.locator('[data-letter="waiting"]').waitFor(SOON);
    await sound(counsel);
    const [kept] = await Promise.all([
      page.waitForEvent('download', SOON),
      page.locator('.post .usa-button').first().click(),
    ]);
    expect(kept.suggestedFilename()).toBe('letters.pdf');
    await page.locator('[data-letter="printed"]').waitFor(SOON);

    // Posted: taken back once, then recorded as the page is left, and kept as proof on the request.
    const posted = page.locator('.post .usa-button--outline').first();
    const soon = page.locator('.post p[role="status"]');
    await posted.click();
    await soon.locator('button').click();
    await soon.waitFor({ state: 'detached', ...SOON });
    await posted.click();
    await soon.waitFor(SOON);
    await sound(counsel);
    const [gone] = await Promise.all([
      page.waitForResponse((each) => each.url().endsWith('/gone'), SOON),
      page.locator('a[href="/desk/queue"]').first().click(),
    ]);
    expect(gone.status()).toBe(200);
    await page.goto(`${site.origin}/desk/post`);
    await page.locator('.post', { hasText: 'No letter waits for the post.' }).waitFor(SOON);
    await page.goto(`${site.origin}/desk/requests/${id}`);
    await page.locator('.case-timeline', { hasText: 'A letter was posted.' }).waitFor(SOON);
  });
});
