// A defence coordinator plans the money in a real browser: an office that is made up, then files of their own with a
// mistake, then without it; on a telephone, in Arabic, in print; and nothing of a case goes to the server.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, seat, type DeskSite } from './desk-site.ts';

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite('PGlite');
});
afterAll(() => site.close());

const WIDE = { width: 1280, height: 900 };

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const PROVIDERS = 'id,place,capacity,languages,rate\nalpha,queens,100,es,5000\n';
const cases = (received: string): string =>
  [
    'id,received,detained,languages,place',
    ...Array.from(
      { length: 80 },
      (_, at) => `kept-secret-${at},${received},${at < 40 ? 'yes' : 'no'},es,queens`,
    ),
    '',
  ].join('\n');

it('plans an office that is made up, which every part says, in both directions and sizes', async () => {
  const { page, foreign, errors } = await seat(site, 'defender', 'en', { viewport: PHONE });
  await page.goto(`${site.origin}/desk/allocation`);
  await page.getByText('No plan yet').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Try with an office that is made up' }).click();
  await page.getByText('SYNTHETIC: made by a program').waitFor({ timeout: 150_000 });
  await page.getByRole('heading', { name: 'The policies side by side' }).waitFor();
  for (const viewport of [PHONE, WIDE]) {
    await page.setViewportSize(viewport);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  // Another screen and back: the plan is still there.
  await page.getByRole('link', { name: 'Cases' }).first().click();
  await page.getByRole('link', { name: 'Budget' }).first().click();
  await page.getByRole('heading', { name: 'The trap' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Plan', exact: true }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect([...foreign, ...errors]).toEqual([]);
}, 300_000);

it('says what is wrong with a file, then plans it, explains rules that cannot hold, and sends no case', async () => {
  const { page, foreign, errors } = await seat(site, 'defender', 'en', { viewport: WIDE });
  const sent: string[] = [];
  page.on('request', (request) => void sent.push(request.postData() ?? ''));
  await page.goto(`${site.origin}/desk/allocation`);
  await page.getByText('CSV files of this device').click();
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByText('Choose both files first.').waitFor();
  await page.locator('#plan-cases').setInputFiles(file('cases.csv', cases('1 October')));
  await page.locator('#plan-providers').setInputFiles(file('providers.csv', PROVIDERS));
  await page.getByLabel('Name, in small letters').fill('city');
  await page.getByLabel('Whole dollars').fill('300000');
  await page.getByLabel('Who gives it').fill('made up');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByText('cases.csv, row 2, column received: "1 October" is no day.').waitFor();

  await page.locator('#plan-cases').setInputFiles(file('cases.csv', cases('2026-10-01')));
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  // $300,000 at $5,000 is sixty: most wins takes the forty others first, and twenty of forty who are held.
  await page
    .getByText(/Most wins alone, without any rule, serves 20 of 40 detained people and 40 of 40/)
    .waitFor({ timeout: 150_000 });
  expect(await violations(page)).toEqual([]);

  await page.getByLabel('Whole dollars').fill('90000');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByText('These rules cannot hold together:').first().waitFor({ timeout: 150_000 });
  // Twenty of forty are owed, and there is money for eighteen.
  await page.getByText('it misses fewer than 11 people').first().waitFor();
  await page
    .getByText(/Each of these alone would do: .*more money/)
    .first()
    .waitFor();
  expect(sent.filter((body) => body.includes('kept-secret'))).toEqual([]);
  expect([...foreign, ...errors]).toEqual([]);
}, 300_000);

it('is the same in Arabic, from right to left', async () => {
  const { page, foreign, errors } = await seat(site, 'defender', 'ar', { viewport: PHONE });
  await page.goto(`${site.origin}/desk/allocation`);
  await page.getByRole('button', { name: 'التجربة بمكتب غير حقيقي' }).click();
  await page.getByRole('heading', { name: 'السياسات جنبًا إلى جنب' }).waitFor({ timeout: 150_000 });
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect([...foreign, ...errors]).toEqual([]);
}, 300_000);
