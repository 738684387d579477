// A defence office in a real browser: a person is taken in, a conflict is found and looked at, one provider declines and the next
// accepts, the case ends, and the person asks for erasure. On a telephone, in Arabic, in the dark, by keyboard.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, seat, type DeskSite, type Seat } from './desk-site.ts';

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite('PGlite');
});
afterAll(() => site.close());

const offerTo = async ({ page }: Seat, name: RegExp): Promise<void> => {
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await page.getByRole('button', { name: 'Record it' }).click();
};

/** A letter that names nobody, in another language than English, by e-mail; its proof comes back by itself. */
async function writeToProvider({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: 'Letter to the provider' }).click();
  const letter = page.frameLocator('iframe.case-preview');
  await letter.getByText('A person looks for a lawyer').first().waitFor();
  await page.getByLabel('Language of the letter; English follows').selectOption('ar');
  await letter.getByText('شخص يبحث عن محامٍ').first().waitFor();
  const said = await letter.locator('main').innerText();
  expect(said).toContain('Spanish');
  expect(said).not.toMatch(/Newcomer|SAMPLE, Elena|Tuesdays/);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByLabel('By e-mail, from here').check();
  await page.getByLabel('E-mail address of the provider').fill('intake@example.org');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.locator('[data-event="hand-over-sent"]').waitFor();
  await page.getByText('The mail server took it.').waitFor({ timeout: 60_000 });
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'The letter as PDF' }).click();
  expect((await kept).suggestedFilename()).toMatch(/^C-\d{4}-\d{6}-letter\.pdf$/);
}

it('goes from intake over a conflict and two offers to its outcome and erasure', async () => {
  const desk = await seat(site, 'defender', 'en', { viewport: PHONE });
  const { page } = desk;
  await page.goto(`${site.origin}/desk/`);
  await page.getByRole('link', { name: 'Take a case in' }).click();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText('Write a name with at least two letters').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Lucia Newcomer');
  const language = page.getByLabel('Language', { exact: true }).last();
  const named = await language.locator('option').allInnerTexts();
  expect(named.filter((name) => /^[a-z]{2,3}$/.test(name))).toEqual([]);
  await language.selectOption('es');
  await page.getByLabel('Place').selectOption('queens');
  await page.getByLabel('Is the person held now?').selectOption('yes');
  await page.getByLabel('Next hearing').selectOption('none');
  await page.getByLabel('Did a judge order removal?').selectOption('no');
  await page.getByLabel('People on the other side').fill('SAMPLE, Elena');
  const note = page.getByLabel('Note (not needed)');
  await note.fill('She is undocumented.');
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText(/Write this otherwise.*undocumented/).waitFor();
  await note.fill('Her sister calls on Tuesdays.');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Take it in' }).click();

  // The person on the other side is a case of the office already: no offer before somebody looked.
  await page.getByText('Possible conflict.', { exact: true }).waitFor();
  await page.getByText('The person is held.').waitFor();
  const number = (await page.locator('h1').innerText()).trim();
  expect(number).toMatch(/C-\d{4}-\d{6}/);
  expect(await page.getByRole('heading', { name: 'Providers with room' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Say what the conflict is' }).click();
  await page.getByLabel('Different people with like names').check();
  await page.getByLabel('Reason').fill('Another family, asked on the telephone.');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.locator('[data-event="conflict-resolved"]').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  // The person is told where they stand, in their language, on paper without a name.
  await page.getByRole('link', { name: 'Slip about the place' }).click();
  const slip = page.locator('article.case-slip');
  await slip.getByText('Esto no es una promesa.').waitFor();
  expect(await slip.getAttribute('lang')).toBe('es');
  expect(await slip.innerText()).not.toContain('Newcomer');
  await page.getByLabel('Language', { exact: true }).last().selectOption('ur');
  await page.locator('article.case-slip[lang="ur"][dir="rtl"]').waitFor();
  await page.getByText('This is not the person’s language.').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  expect(await slip.isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Write down that the person was told' }).click();
  await page.getByLabel('On paper').check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByRole('button', { name: 'Write down that the person was told' }).waitFor();
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await page.locator('[data-event="place-told"]').waitFor();

  await offerTo(desk, /The Sample Gate/);
  await page.getByText('The provider’s answer').waitFor();
  await page.getByRole('button', { name: 'Write down the answer' }).click();
  // No answer is no answer only when the time is over.
  await page.getByLabel('No answer in time').check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('still has time to answer').waitFor();
  await page.getByLabel('They decline').check();
  await page.getByLabel('No room').check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.locator('[data-event="offer-answered"]').waitFor();
  // Who declined stands at the end.
  await page.getByText(/more providers/).click();
  await page.getByText('Declined before').waitFor();
  await offerTo(desk, /Legal Aid Society/);
  await writeToProvider(desk);
  await page.getByRole('button', { name: 'Write down the answer' }).click();
  await page.getByLabel('They take it over').check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('With a provider').first().waitFor();

  // The list says nothing of a name, and finds it all the same; the address holds the view and no name.
  await page.goto(`${site.origin}/desk/cases?state=placed`);
  await page.getByLabel('Find by name').fill('newcomer lucia');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: new RegExp(number.replace(/\W/g, '.')) }).waitFor();
  expect(await page.locator('tbody').innerText()).not.toContain('Newcomer');
  expect(page.url()).not.toContain('newcomer');
  await page.getByRole('link', { name: new RegExp(number.replace(/\W/g, '.')) }).click();
  const address = page.url();

  await page.getByRole('button', { name: 'Say how it ended' }).click();
  await page.getByLabel('Released', { exact: true }).check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.locator('[data-event="outcome-recorded"]').waitFor();
  await page.getByRole('button', { name: 'The person asks for erasure' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText(/The person asked for erasure on/).waitFor();
  await page.getByText('The privacy officer erases it').waitFor();

  // In Arabic and in the dark, wide; nobody else may open it.
  const wide = await seat(site, 'defender', 'ar', {
    viewport: { width: 1280, height: 900 },
    colorScheme: 'dark',
  });
  for (const place of [
    address,
    `${site.origin}/desk/cases?state=waiting`,
    `${site.origin}/desk/settings/providers`,
  ]) {
    await wide.page.goto(place);
    await wide.page.locator('main h1').waitFor();
    await wide.page.locator('main table, main #case-history').first().waitFor();
    expect([place, await violations(wide.page), await overflow(wide.page)]).toEqual([place, [], 0]);
  }
  const counsel = await seat(site, 'elsewhere', 'en');
  await counsel.page.goto(address);
  await counsel.page.getByText('There is no such case').waitFor();
  expect(await violations(counsel.page)).toEqual([]);
  // Where nothing is theirs, the page is still one, with a heading.
  await wide.page.goto(`${site.origin}/desk/exports`);
  await wide.page.locator('main .empty-state').waitFor();
  expect(await violations(wide.page)).toEqual([]);
  // One answer was refused on purpose, and the browser says so.
  const errors = [...desk.errors, ...wide.errors].filter((line) => !line.includes('409'));
  expect([...desk.foreign, ...wide.foreign, ...errors]).toEqual([]);
});
