// An administrator sets the office that letters come from, in a real browser: kept, shown again, small and wide, in
// English, Spanish and Arabic.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, seat, type DeskSite } from './desk-site.ts';

const WORDS = {
  en: {
    name: 'Name of the agency on letters',
    add: 'Add a place',
    save: 'Save',
    history: 'Earlier versions',
    // Numbers stand between marks that keep their direction.
    back: /^Bring version \W*1\W* back$/,
  },
  es: {
    name: 'Nombre de la agencia en las cartas',
    add: 'Añadir un lugar',
    save: 'Guardar',
    history: 'Versiones anteriores',
    back: /^Recuperar la versión \W*1\W*$/,
  },
  ar: {
    name: 'اسم الجهة في الرسائل',
    add: 'أضف مكانًا',
    save: 'احفظ',
    history: 'النسخ السابقة',
    back: /^أعد النسخة \W*1\W*$/,
  },
} as const;

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite('PGlite');
});
afterAll(() => site.close());

describe.each(['en', 'es', 'ar'] as const)('settings in %s', (language) => {
  const words = WORDS[language];

  it('keep what was set, and say what is missing before they take it', async () => {
    const { page, foreign, errors } = await seat(site, 'administrator', language, {
      viewport: PHONE,
    });
    await page.goto(`${site.origin}/desk/settings/office`);
    const name = page.getByLabel(words.name);
    await name.fill(`Sample Agency ${language}`);
    const places = await page.locator('fieldset').count();
    await page.getByRole('button', { name: words.add }).click();
    await expect.poll(() => page.locator('fieldset').count()).toBe(places + 1);
    // A place without a name is not taken: the browser says which field it wants.
    await page.getByRole('button', { name: words.save }).click();
    expect(await page.locator('fieldset').last().locator('input:invalid').count()).toBe(1);
    await page.locator('fieldset').last().locator('input').first().fill('Sample Help');
    // Kept before the page is loaded anew below: a status that says nothing yet is there all the time.
    await Promise.all([
      page.waitForResponse((each) => each.request().method() !== 'GET' && each.ok()),
      page.getByRole('button', { name: words.save }).click(),
    ]);
    for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
      await page.setViewportSize(viewport);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
    await page.reload();
    await expect
      .poll(() => page.getByLabel(words.name).inputValue())
      .toBe(`Sample Agency ${language}`);
    expect(await page.locator('fieldset').last().locator('input').first().inputValue()).toBe(
      'Sample Help',
    );
    // Who changed what stands below; the demonstration's own office, the first version, comes back as a new one.
    await page.getByText(words.history, { exact: true }).click();
    const versions = page.locator('.settings-versions > li');
    await versions.first().waitFor();
    const before = await versions.count();
    expect(await versions.first().locator('ins').first().innerText()).toBe(
      `Sample Agency ${language}`,
    );
    await page.getByRole('button', { name: words.back }).click();
    await expect
      .poll(() => page.getByLabel(words.name).inputValue())
      .not.toBe(`Sample Agency ${language}`);
    await expect.poll(() => versions.count()).toBe(before + 1);
    await versions.first().locator('summary').click();
    for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
      await page.setViewportSize(viewport);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
    expect([...foreign, ...errors]).toEqual([]);
  });
});

it('sites that an administrator takes over are offered at the record, and answer only when confirmed', async () => {
  const { page, errors } = await seat(site, 'administrator', 'en');
  await page.goto(`${site.origin}/desk/settings/sites?agency=jails`);
  await page.getByLabel('CSV file').setInputFiles({
    name: 'sites.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('site,area,ground\nSample Hall,Back office,non-public\n'),
  });
  await page.getByText('Sample Hall: Back office').waitFor();
  await page.getByRole('button', { name: 'Take it over' }).click();
  await page.getByText('The list was taken over.').waitFor();

  const counter = await seat(site, 'counter', 'en');
  await counter.page.goto(`${site.origin}/desk/record`);
  await counter.page.getByLabel('Which site?').selectOption({ label: 'Sample Hall' });
  await counter.page.getByLabel('Which part of it?').selectOption({ label: 'Back office' });
  await counter.page.getByRole('button', { name: 'It is so', exact: true }).click();
  await counter.page.getByText('You confirmed it.').waitFor();
  expect([...errors, ...counter.errors]).toEqual([]);
});
