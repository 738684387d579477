// A judge's order stamped as vacated, read in a browser: it stays a judge's order, says
// that it is marked, and sends to counsel whatever is answered about the signature.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePapers } from '../scripts/sample-papers/sample-papers.ts';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { PHONE, watch } from './browser.ts';
import { file, open, read, result } from './paper-steps.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let now: string;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
});
afterAll(() => closeSite({ browser, serving }));

it('keeps a stamped order a judge’s, and answers nothing for the worker', async () => {
  const { context } = await watch(browser, serving.url);
  const page = await open(context, now);
  await page.setViewportSize(PHONE);
  const { text } = samplePapers().find(({ name }) => name === '23_ao93_valid_magistrate.txt')!;
  await read(page, file('order.txt', 'text/plain', Buffer.from(`VACATED\n\n${text}`)));
  await result(page);
  const shown = await page.locator('.paper-result').innerText();
  expect(shown).toContain("A warrant with a judge's signature");
  expect(shown).toContain('Do not act on it yet. Do not stand in the way.');
  expect(shown).toContain('It is marked as no longer in force.');
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('button', { name: 'No, nobody or someone else signed it' }).click();
  await page.getByText('Call counsel. Answer nothing yet.').waitFor();
  await context.close();
});
