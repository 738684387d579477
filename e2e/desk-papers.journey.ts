// A paper at the desk, in a real browser: given on the case page, read beside the requests, held beside the paper by
// counsel and taken into the facts; one that is no paper is refused in words; one given while recording arrives with it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, recordDetainer, seat, type DeskSite, type Seat } from './desk-site.ts';

const SOON = { timeout: 120_000 } as const;
const WARRANT = path.resolve(import.meta.dirname, '../examples/papers/search-warrant.txt');

async function sound({ page, foreign, errors }: Seat): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // A refusal in words is what is looked for here; a browser calls it an error.
  expect([...foreign, ...errors.filter((each) => !each.includes('422'))]).toEqual([]);
}

describe('papers at the desk', () => {
  let site: DeskSite;
  let counter: Seat;
  let counsel: Seat;

  beforeAll(async () => {
    site = await openDeskSite('PGlite');
    counter = await seat(site, 'counter', 'en', { viewport: PHONE });
    counsel = await seat(site, 'counsel', 'en', { viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => site.close());

  it('reads a paper, and counts nothing of it before somebody held it beside the paper', async () => {
    const id = await recordDetainer(site, counter);
    const { page } = counsel;
    await page.goto(`${site.origin}/desk/requests/${id}`);
    await page.locator('.papers-add').waitFor();
    await page.locator('input[name="papers"]').setInputFiles([
      {
        name: 'warrant.txt',
        mimeType: 'text/plain',
        buffer: readFileSync(WARRANT),
      },
      { name: 'warrant.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0') },
    ]);
    await page.locator('.papers-given [data-state="kept"]').waitFor(SOON);
    const refused = page.locator('.papers-given [data-state="refused"]');
    await refused.locator('[role="alert"]').waitFor(SOON);
    await refused.locator('button').click();
    const card = page.locator('.papers-card');
    await card.locator('.papers-document').first().waitFor(SOON);
    expect(await card.count()).toBe(1);
    expect(await card.locator('mark').count()).toBeGreaterThan(0);

    // The record says an officer's warrant; the paper reads as a judge's. Both are said, neither is chosen.
    const signer = card.locator('[data-fact="paper.signer"]');
    await signer.locator('.papers-differs').waitFor();
    await signer.locator('input[value="so"] + label').click();
    await card.locator('[data-fact="paper.kind"] input[value="so"] + label').click();
    await sound(counsel);
    const form = card.locator('form[data-step="paper-check"]');
    await form.locator('button[type="submit"]').click();
    await form.locator('.case-problem').waitFor();
    await form.locator('.usa-checkbox label').click();
    await form.locator('button[type="submit"]').click();
    await signer.locator('.papers-confirmed').waitFor(SOON);

    const before = await page.locator('.case-outcome').textContent();
    const take = card.locator('form[data-step="paper-facts"]');
    await sound(counsel);
    await take.locator('button[type="submit"]').click();
    await take.waitFor({ state: 'detached', ...SOON });
    await expect.poll(() => page.locator('.case-outcome').textContent()).not.toBe(before);
    await sound(counsel);
  });

  it('sends papers given while recording as soon as the request stands', async () => {
    const { page } = counter;
    await page.goto(`${site.origin}/desk/record`);
    await page.locator('.acts-asked input').first().check();
    await page.locator('input[name="papers"]').setInputFiles({
      name: 'note.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('They asked at the door for a person.'),
    });
    await page.locator('.papers-given [data-state="waiting"]').waitFor();
    await sound(counter);
    await page.locator('.record-form button[type="submit"]').click();
    await page.locator('.papers-given [data-state="kept"]').waitFor(SOON);
    await sound(counter);
  });
});
