// A defence office's directory in a real browser: a list that is brought in, cell by cell, and taken back; and entries that everybody
// sees once somebody published them, without a network too, until they are taken back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE, kept, watch } from './browser.ts';
import { openDeskSite, seat, type DeskSite } from './desk-site.ts';

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite('PGlite');
});
afterAll(() => site.close());

const HEAD = 'id,name,telephone,capacity,source-name,mark,checked-on';
const giveList = (page: Page, buffer: Buffer): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'providers.csv', mimeType: 'text/csv', buffer });

it('takes a directory over by CSV, cell by cell, and takes it back', async () => {
  const { page, errors, foreign } = await seat(site, 'defender', 'en');
  await page.goto(`${site.origin}/desk/settings/providers`);
  await page.getByText('Never checked').first().waitFor();
  await giveList(page, Buffer.from(`${HEAD}\nhelp,Help House,call us,3,Own call,seen,2026-11-01`));
  await page.getByText('Nothing was taken over. Mend these rows').waitFor();
  await page.getByText(/This cannot be read: .*call us/).waitFor();
  // What is no list is told in words, and less than no case is no formula.
  await giveList(page, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  await page.getByText('This is no list.').waitFor();
  await giveList(page, Buffer.from(`${HEAD}\n${'x'.repeat(600_000)}`));
  await page.getByText('The file is too large for a list').waitFor();
  await giveList(page, Buffer.from(`${HEAD}\nhelp,Help House,,-5,Own call,seen,2026-11-01`));
  await page.getByText(/This cannot be read: .*-5/).waitFor();
  expect(await violations(page)).toEqual([]);
  // As a spreadsheet of another language saves it, in the encoding of its own.
  const list = `${HEAD}\nhelp,Help House,+1 212 555 0100,3,Own call,seen,2026-11-01`;
  await giveList(page, Buffer.from(`\ufeff${list.replaceAll(',', ';')}`, 'utf16le'));
  await page.getByRole('button', { name: 'Take it over' }).click();
  await page.getByRole('rowheader', { name: /Help House/ }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('rowheader', { name: /Help House/ }).waitFor({ state: 'detached' });
  expect([...foreign, ...errors]).toEqual([]);
});

it('shows entries to everybody by a step of its own, keeps them offline, and takes them back', async () => {
  const { page, errors, foreign } = await seat(site, 'defender', 'en', { viewport: PHONE });
  const visitor = await watch(site.browser, site.origin, { viewport: PHONE });
  const help = await visitor.context.newPage();
  const shown = help.locator('.provider', { hasText: 'Open House' });
  await help.goto(`${site.origin}/rights/en/help.html`);
  await help.locator('[data-found]').waitFor();
  expect(await shown.count()).toBe(0);

  await page.goto(`${site.origin}/desk/settings/providers`);
  const head = `${HEAD},needs`;
  const rows = [
    'open,Open House,+1 212 555 0100,3,Own call,seen,2026-11-01,detained',
    'rumour,Rumour House,+1 212 555 0101,3,Somebody said,seen,,detained',
  ];
  await giveList(page, Buffer.from([head, ...rows].join('\n')));
  await page.getByRole('button', { name: 'Take it over' }).click();
  await page.getByText('Your office shows nothing there.').waitFor();
  expect(await page.getByRole('checkbox', { name: /Rumour House/ }).isDisabled()).toBe(true);
  await page.getByText('Nobody could look its source up.').waitFor();
  await page.locator('label', { hasText: 'Open House' }).click();
  await page.getByRole('button', { name: 'Publish 1 entry' }).press('Enter');
  await page.getByText('Your office shows 1 entry there.').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  const answer = await visitor.context.request.get(`${site.origin}/rights/directory.json`);
  expect(answer.headers()['cache-control']).toContain('public');
  expect(answer.headers()['set-cookie']).toBeUndefined();
  expect(await answer.text()).not.toMatch(/capacity|Rumour|00000000-0000/);
  await kept(help);
  await help.reload();
  await shown.waitFor();
  expect(await shown.innerText()).toContain('Own call');
  await visitor.context.setOffline(true);
  await help.reload();
  await shown.waitFor();
  await visitor.context.setOffline(false);

  await page.getByRole('button', { name: 'Take all of them back' }).press('Enter');
  await page.getByText('Your office shows nothing there.').waitFor();
  await help.reload();
  await help.locator('[data-found]').waitFor();
  await shown.waitFor({ state: 'detached' });
  expect([...foreign, ...errors, ...visitor.foreign]).toEqual([]);
});
