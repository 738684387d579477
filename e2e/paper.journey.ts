// Looking at a paper, in a real browser, on pages drawn from the sample papers: what is given is read on the
// device and confirmed by the person.
import type { Browser, Locator } from 'playwright-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pngOf, textPdf } from '../apps/cli/test/hostile-files.ts';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { PHONE, watch } from './browser.ts';
import { file, open, picture, read, result, WAIT, type Picture } from './paper-steps.ts';
import { closeSite, openSite } from './site.ts';

const OWN = path.join(import.meta.dirname, '../packages/instruments/fixtures/own');

let browser: Browser;
let serving: Serving;
let now: string;
let warrant: Picture;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
  warrant = await picture('23_ao93_valid_magistrate.txt', 'clean');
});
afterAll(() => closeSite({ browser, serving }));

/** Without the marks that keep numbers apart where the writing runs the other way. */
const plain = async (at: Locator): Promise<string> =>
  (await at.innerText()).replace(/[\u2066-\u2069]/g, '');

describe('a judge’s warrant, photographed at the counter', () => {
  it('is read, confirmed with its signature, and leads to the judge’s answer of the screen', async () => {
    const { context, foreign, errors } = await watch(browser, serving.url);
    const page = await open(context, now, 'en/enter-paper-staff');
    await page.locator('summary.paper-open').click();
    await read(page, warrant);
    await result(page);
    expect(await page.locator('.paper-result h2').innerText()).toBe(
      "A warrant with a judge's signature",
    );
    // What the words rest on is shown as it stands on the page.
    await expect.poll(() => page.locator('.paper-result canvas').count()).toBeGreaterThan(1);
    const heights = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.paper-answers .paper-button')].map((each) => each.getBoundingClientRect().height)`,
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page
      .locator('h2:focus', { hasText: 'Look at the paper. Did a judge sign it?' })
      .waitFor();
    expect(page.url()).toContain('enter-paper-staff');
    await page.getByRole('button', { name: 'Yes, a judge signed it' }).click();
    // It does not go on by itself.
    expect(page.url()).toContain('enter-paper-staff');
    await page.getByRole('link', { name: 'Go on with this answer' }).click();
    await page.waitForURL('**/enter-warrant-staff-judge.html');
    expect([...foreign.filter((url) => !url.startsWith('blob:')), ...errors]).toEqual([]);
    await context.close();
  });

  it('gives the most careful answer to "I can’t tell"', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await open(context, now, 'en/enter-paper-staff');
    await page.locator('summary.paper-open').click();
    await read(page, await picture('23_ao93_valid_magistrate.txt', 'turned-minus-5'));
    await result(page);
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByRole('button', { name: "I can't tell" }).click();
    const on = page.getByRole('link', { name: 'Go on with this answer' });
    expect(await on.getAttribute('href')).toMatch(/\/end-enter-staff\.html$/);
    await context.close();
  });
});

describe('other papers', () => {
  it('a packet in one PDF is told apart, each to be confirmed, and leads to the detainer’s answer', async () => {
    const { context, foreign, errors } = await watch(browser, serving.url);
    const page = await open(context, now);
    const lines = readFileSync(path.join(OWN, 'packet-detainer-205.txt'), 'utf8').split(/\r?\n|\f/);
    await read(page, file('packet.pdf', 'application/pdf', textPdf(lines)));
    await result(page);
    const heading = page.locator('.paper-result h2');
    expect(await plain(heading)).toContain('Paper 1 of 2');
    expect(await plain(heading)).toContain('A request to hold');
    await expect.poll(() => page.locator('.paper-result canvas').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect.poll(() => plain(heading)).toContain('Paper 2 of 2');
    expect(await plain(heading)).toContain('not a judge');
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.locator('.paper-answer').waitFor();
    expect(await plain(page.locator('.paper-answer'))).toContain('A detainer (Form I-247A)');
    expect([...foreign.filter((url) => !url.startsWith('blob:')), ...errors]).toEqual([]);
    await context.close();
  });

  it('says "No, it is something else" without taking anything on', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await open(context, now);
    await read(
      page,
      file('letter.txt', 'text/plain', readFileSync(path.join(OWN, 'packet-detainer-205.txt'))),
    );
    await result(page);
    await page.getByRole('button', { name: 'No, it is something else' }).click();
    await page.getByRole('heading', { name: 'What to do now' }).waitFor();
    expect(await page.locator('.paper-answer').count()).toBe(0);
    await context.close();
  });

  it('compares with the address and the day that were stated', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await open(context, now);
    const text = readFileSync(
      path.join(
        import.meta.dirname,
        '../packages/instruments/fixtures/shared/23_ao93_valid_magistrate.txt',
      ),
    );
    await page.setInputFiles('#paper-file', file('paper.txt', 'text/plain', text));
    await page.locator('.paper-compare summary').click();
    await page.getByLabel('What is the address here?').fill('9 Nowhere Street, Albany');
    await page.getByLabel('What is the date today?').fill('2027-03-01');
    await page.getByRole('button', { name: 'Read the paper' }).click();
    await result(page);
    const faults = await page.locator('.paper-faults').innerText();
    expect(faults).toContain('The address on it is not this place.');
    expect(faults).toContain('It has run out.');
    await context.close();
  });
});

describe('what is no paper', () => {
  it.each([
    [
      'bytes',
      file('paper.pdf', 'application/pdf', Buffer.from([1, 2, 3, 0, 0, 250])),
      'not read here',
    ],
    [
      'a program',
      file('paper.jpg', 'image/jpeg', Buffer.from('MZ\x90\0\x03', 'latin1')),
      'a program',
    ],
    ['half a PDF', file('paper.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%%EOF')), 'damaged'],
    ['a picture larger than any', file('p.png', 'image/png', pngOf(50_000, 50_000)), 'too large'],
    ['a picture cut off', file('p.png', 'image/png', pngOf(300, 3000).subarray(0, 60)), 'damaged'],
  ])('%s ends in words, and the pages stay', async (_, given, words) => {
    const { context } = await watch(browser, serving.url);
    const page = await open(context, now);
    await read(page, given);
    await page.locator('.usa-alert').waitFor(WAIT);
    expect(await page.locator('.usa-alert').innerText()).toContain(words);
    expect(await page.locator('.paper-pages li').count()).toBe(1);
    await context.close();
  });
});

describe.each([
  ['en', 'Read the paper', 'Yes', 'Yes, a judge signed it'],
  ['ar', 'اقرأ الورقة', 'نعم', 'نعم، وقّعها قاضٍ'],
])('every step in %s', (language, start, yes, judge) => {
  it('pleases axe, fits a phone of 360 pixels, and is walked by keyboard alone', async () => {
    const { context, errors } = await watch(browser, serving.url, { viewport: PHONE });
    const page = await open(context, now, `${language}/enter-paper-staff`);
    const found: string[] = [];
    const look = async (step: string): Promise<void> => {
      found.push(...(await violations(page)).map((each) => `${step}: ${each}`));
      if ((await overflow(page)) > 0) found.push(`${step}: wider than the screen`);
    };
    // What the audit opened to look at, it closed again.
    const reopen = async (): Promise<void> => {
      await page.locator('details.paper:not([open])').waitFor();
      await page.locator('summary.paper-open').focus();
      await page.keyboard.press('Enter');
      await page.locator('details.paper[open]').waitFor();
    };
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await page.locator('summary.paper-open').focus();
    await page.keyboard.press('Enter');
    await page.setInputFiles('#paper-file', [
      warrant,
      file('other.txt', 'text/plain', Buffer.from('x')),
    ]);
    await look('pages');
    await reopen();
    await page.locator('.paper-pages li:nth-child(2) .paper-tool').last().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.paper-pages li').count()).toBe(1);
    await press(start);
    await result(page);
    await look('result');
    await reopen();
    await press(yes);
    await look('judge');
    await reopen();
    await press(judge);
    await look('next');
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
