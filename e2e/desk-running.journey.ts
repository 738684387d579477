// What keeps the desk running, in a real browser: an administrator adds a webhook, keeps its secret, sends a test to a
// real receiver and sees that it arrived.
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  startWebhookReceiver,
  type WebhookReceiver,
} from '../apps/server/test/webhook-receiver.ts';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, seat, type DeskSite } from './desk-site.ts';

let site: DeskSite;
let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  site = await openDeskSite('PGlite');
});
afterAll(async () => {
  await site.close();
  await receiver.close();
});

it('an administrator adds a webhook, keeps its secret, tests it and sees what became of it', async () => {
  const { page, foreign, errors } = await seat(site, 'administrator', 'en', { viewport: PHONE });
  await page.goto(`${site.origin}/desk/settings/webhooks`);
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  await page.getByLabel('Address').fill('https://hooks.example.gov/in');
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  // A demonstration calls nobody outside.
  await page.getByText('A demonstration calls this machine alone').waitFor();
  await page.getByLabel('Address').fill(receiver.url);
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  const secret = await page.locator('.webhook-secret').innerText();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await page.getByText('Arrived after 1 attempt.').waitFor();
  const [arrived] = receiver.arrived;
  const headers = arrived?.headers as Record<string, string>;
  expect(new Webhook(secret).verify(arrived?.body ?? '', headers)).toMatchObject({ type: 'test' });
  for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
    await page.setViewportSize(viewport);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  // The browser notes the one refusal that was meant.
  expect([...foreign, ...errors.filter((line) => !line.includes('422'))]).toEqual([]);
});

it('the reference of the interface is one page without scripts, for everybody', async () => {
  const { page, foreign, errors } = await seat(site, 'administrator', 'en');
  await page.goto(`${site.origin}/api/`);
  await page.getByRole('link', { name: 'webhooks' }).click();
  await page.locator('#post-api-webhooks').waitFor();
  expect(await page.evaluate('getComputedStyle(document.body).maxInlineSize')).toBe('960px');
  for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
    await page.setViewportSize(viewport);
    expect(await overflow(page)).toBe(0);
  }
  // The same again some ninety times: axe looks at the first of each group.
  await page.evaluate(
    `document.querySelectorAll('article:nth-of-type(n + 2), h3[id^=shape] ~ *').forEach((each) => each.remove())`,
  );
  expect(await violations(page)).toEqual([]);
  expect([...foreign, ...errors]).toEqual([]);
});
