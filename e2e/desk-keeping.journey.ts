// What two people and the records of an agency need, in a real browser: a day added to a calendar and approved by another,
// a purge with its certificate, a hold lifted and placed, a request of another agency opened and closed again.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { openDeskSite, seat, type DeskSite } from './desk-site.ts';

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite('PGlite');
});
afterAll(() => site.close());

it('a day of a calendar is proposed by one person and counts when another has approved it', async () => {
  const proposer = await seat(site, 'coordinator', 'en');
  const { page } = proposer;
  await page.goto(`${site.origin}/desk/settings/calendars`);
  await page.getByLabel('Name of the day').fill('Sample Founding Day');
  await page.getByLabel('The day', { exact: true }).fill('2027-03-03');
  await page.getByLabel('The law or order, as one cites it').fill('Sample Law § 1');
  await page.getByLabel('Enacted or ordered on').fill('2026-01-05');
  await page.getByRole('button', { name: 'Show what would move' }).click();
  await page.getByText('Running clocks that would move').waitFor();
  await page.getByRole('button', { name: 'Propose it' }).click();
  const card = page.getByRole('article').filter({ hasText: 'Sample Founding Day' });
  await card.getByText('Waits for another person').waitFor();
  await card.getByRole('button', { name: 'Look at it Sample Founding Day' }).click();
  await card.getByText('Looked at:').waitFor();
  expect(await card.getByRole('button', { name: 'Approve it' }).count()).toBe(0);

  const other = await seat(site, 'administrator', 'en');
  await other.page.goto(`${site.origin}/desk/settings/calendars`);
  await other.page.getByRole('button', { name: 'Look at it Sample Founding Day' }).click();
  await other.page.getByRole('button', { name: 'Approve it' }).click();
  const decided = other.page.getByRole('article').filter({ hasText: 'Sample Founding Day' });
  // Clocks that are about to be counted by another process are waited for first; then it is in force.
  await decided.getByText('Approved by').waitFor();
  await decided.getByText(/Clocks are being counted again|In force/).waitFor();
  expect([...proposer.errors, ...other.errors]).toEqual([]);
});

it('what is held stays, what goes leaves a certificate, and a hold is lifted with a reason', async () => {
  const privacy = await seat(site, 'privacy', 'en');
  const { page } = privacy;
  await page.goto(`${site.origin}/desk/records`);
  const held = page.getByRole('row', { name: 'R-2025-000002' });
  await held.waitFor();
  expect(await held.getByRole('checkbox').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.getByText('R-2025-000001', { exact: true }).first().click();
  // A record of duties as old as that goes with it.
  const duty = page.getByRole('row', { name: 'Record of duties' });
  const number = (await duty.locator('label').innerText()).trim();
  expect(number).toMatch(/^D-\d{4}-\d{6}$/);
  await duty.locator('label').click();
  await page.getByRole('button', { name: 'Purge 2 records' }).click();
  await page.getByRole('button', { name: 'Purge for good' }).click();
  await page.getByRole('link', { name: 'Certificate of purge' }).click();
  await page.getByRole('heading', { name: 'Certificate of purge' }).waitFor();
  await page.getByText('R-2025-000001').first().waitFor();
  await page.getByText('The key of this log').waitFor();
  // The button for a receipt is there once the log has run: it widens no phone.
  await page.getByRole('button', { name: `Receipt of this purge ${number}` }).waitFor();
  expect(await overflow(page)).toBe(0);
  await page.goto(`${site.origin}/desk/records?number=${number}`);
  await page.getByText(/Record of duties.* was purged/).waitFor();
  await page.getByRole('button', { name: 'Receipt of event 2, without content' }).waitFor();
  expect(await violations(page)).toEqual([]);

  // Rows of what the agency owes by itself tell of nobody, and leave for the public.
  await page.goto(`${site.origin}/desk/exports`);
  await page.getByText('Rows: what the agency owed by itself, and did').click();
  await page.getByLabel('Recorded from').fill('2020-01-01');
  await page.getByLabel('Recorded until').fill('2099-12-31');
  await page.getByLabel('Purpose', { exact: true }).selectOption('statutory-report');
  await page.getByLabel('What it is for, in a sentence').fill('The yearly report of the agency.');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Check it and let it leave' }).click();
  await page.getByText(/ left\. Its record stands below/).waitFor();
  await page
    .getByText(/agency-duties.*\.csv/)
    .first()
    .waitFor();

  const counsel = await seat(site, 'counsel', 'en');
  await counsel.page.goto(`${site.origin}/desk/records`);
  await counsel.page.getByRole('button', { name: 'Lift this hold' }).click();
  await counsel.page.getByLabel('Why it is lifted').fill('The matter is closed.');
  await counsel.page.getByRole('button', { name: 'Lift it' }).click();
  await counsel.page.getByText('The hold is lifted.').waitFor();
  await counsel.page.getByLabel('Number of the record').first().fill('R-2025-000002');
  await counsel.page.getByLabel('Matter').fill('Sample docket 2');
  await counsel.page.getByRole('button', { name: 'Place the hold' }).click();
  await counsel.page.getByText('The hold is placed.').waitFor();
  expect([...privacy.errors, ...counsel.errors]).toEqual([]);
});

it('a request of another agency is opened for a reason, read, and closed again', async () => {
  const owner = await seat(site, 'elsewhere', 'en');
  const answer = await owner.page.request.get(`${site.origin}/api/requests`);
  const { rows } = (await answer.json()) as { rows: readonly { number: string }[] };
  const number = rows[0]?.number ?? '';

  const { page, errors } = await seat(site, 'privacy', 'en');
  // A word that an address does not know is left out of what is asked.
  await page.goto(`${site.origin}/desk/duties?from=somewhere`);
  await page.getByRole('heading', { name: 'Record or ask' }).waitFor();
  await page.getByText('Nothing recorded yet').first().waitFor();
  await page.goto(`${site.origin}/desk/openings`);
  await page.getByLabel('Number of the request').fill(number);
  await page.getByText('A court ordered it').click();
  await page.getByLabel('Why you have to read it').fill('Sample order of a court, index 1.');
  await page.getByRole('button', { name: 'Open it for reading' }).click();
  await page.getByRole('link', { name: 'Read it' }).waitFor();
  expect(await page.title()).toContain('Openings');
  await page.getByRole('button', { name: `End it now ${number}` }).click();
  await page.getByText('It is closed to you.').waitFor();
  expect(errors).toEqual([]);
});
