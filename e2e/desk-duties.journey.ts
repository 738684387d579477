// Separation duties in a real browser: the front line reports an emergency disclosure, the privacy officer decides with a
// reason and reports it, and the coordinator sees what every agency owes and by when.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cityDay } from '../apps/web/src/desk/shell/city-day.ts';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, seat, type DeskSite } from './desk-site.ts';

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite('PGlite');
});
afterAll(() => site.close());

it('goes from the counter to the report, and nobody decides about their own', async () => {
  // Its telephone is set to a place where it is mostly another day already.
  const counter = await seat(site, 'counter', 'en', {
    viewport: PHONE,
    timezoneId: 'Pacific/Kiritimati',
  });
  await counter.page.goto(`${site.origin}/desk/duties/new/exigent`);
  await counter.page.getByRole('button', { name: 'Record it' }).click();
  // What is missing is said in words, and what was filled in stays.
  await counter.page.locator('.duty-trouble').waitFor();
  await counter.page.getByLabel('Who gets it').selectOption('state-or-local');
  await counter.page.getByLabel('Health').check();
  const why = counter.page.getByLabel('Why it could not wait');
  await why.fill('The person is undocumented and was hurt.');
  await counter.page.getByRole('button', { name: 'Record it' }).click();
  await counter.page.locator('.caught').waitFor();
  await why.fill('An ambulance crew asked for an allergy.');
  expect(await violations(counter.page)).toEqual([]);
  expect(await overflow(counter.page)).toBe(0);
  await counter.page.getByRole('button', { name: 'Record it' }).click();
  await counter.page.getByRole('link', { name: 'Open the record' }).click();
  await counter.page.locator('[data-event="record-opened"]').waitFor();
  expect(await counter.page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  const address = counter.page.url();

  const privacy = await seat(site, 'privacy', 'en');
  await privacy.page.goto(address);
  await privacy.page.getByLabel('Reason').fill('It could not wait, and only the allergy was told.');
  await privacy.page.getByRole('button', { name: 'Approve' }).click();
  await privacy.page.locator('[data-event="record-approved"]').waitFor();
  await privacy.page.getByRole('button', { name: 'Say that it was reported' }).click();
  await privacy.page
    .getByLabel('Day it was reported')
    .fill(cityDay('America/New_York', new Date()));
  await privacy.page.getByRole('button', { name: 'Record it' }).click();
  await privacy.page.locator('[data-event="step-done"]').waitFor();
  expect(await violations(privacy.page)).toEqual([]);

  const coordinator = await seat(site, 'coordinator', 'en');
  await coordinator.page.goto(`${site.origin}/desk/duties?kind=report`);
  await coordinator.page.getByRole('link', { name: /^D-/ }).first().waitFor();
  expect(await coordinator.page.locator('.duty-counts tbody tr').count()).toBe(4);
  await coordinator.page.getByRole('link', { name: /^D-/ }).first().click();
  await coordinator.page.getByText('Why this date').waitFor();
  expect(await violations(coordinator.page)).toEqual([]);
  for (const { foreign, errors } of [counter, privacy, coordinator]) {
    expect([...foreign, ...errors]).toEqual([]);
  }
});
