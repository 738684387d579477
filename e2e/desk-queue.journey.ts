// The desk around a case, in a real browser: signing in, counsel's queue alone and several at once, by keyboard,
// searching what is sealed, recording at the desk, one's own list, the supervisor's counts; in English and Arabic.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE, watch } from './browser.ts';
import { openDeskSite, recordDetainer, seat, type DeskSite, type Seat } from './desk-site.ts';

const WIDE = { viewport: { width: 1280, height: 900 } } as const;
const WORDS = {
  en: { take: 'Take them', do: 'Do it', undo: 'Undo', nobody: 'Nobody', send: 'Send to counsel' },
  ar: { take: 'خذها', do: 'نفّذ', undo: 'تراجع', nobody: 'لا أحد', send: 'أرسل إلى المستشار' },
} as const;

async function sound({ page, foreign, errors }: Seat): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // Told once: what a first try met is not held against the second.
  expect([...foreign.splice(0), ...errors.splice(0)]).toEqual([]);
}

describe.each(['en', 'ar'] as const)('the desk around a case, in %s', (language) => {
  const words = WORDS[language];
  let site: DeskSite;
  let counter: Seat;
  let counsel: Seat;
  let id: string;

  beforeAll(async () => {
    site = await openDeskSite('PGlite');
    counter = await seat(site, 'counter', language, { viewport: PHONE });
    counsel = await seat(site, 'counsel', language, WIDE);
    id = await recordDetainer(site, counter);
  });
  afterAll(() => site.close());

  const row = (): ReturnType<Seat['page']['locator']> =>
    counsel.page.locator('tbody tr', { has: counsel.page.locator(`a[data-row="${id}"]`) });

  it('lets somebody become a person of the demonstration, and leads back to where they were going', async () => {
    const { context } = await watch(site.browser, site.origin, { viewport: PHONE });
    const page = await context.newPage();
    await page.addInitScript(
      `if (location.protocol === 'http:') localStorage.setItem('threshold-desk-language', '${language}')`,
    );
    await page.goto(`${site.origin}/desk/queue?state=asked`);
    await page.locator('.people button').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await page.locator(`html[dir=${language === 'ar' ? 'rtl' : 'ltr'}]`).count()).toBe(1);
    await page.getByRole('button', { name: 'Imani Example' }).click();
    await page.waitForURL(`${site.origin}/desk/queue?state=asked`);
    await context.close();
  });

  it('shows the queue small and wide, and finds a request by a word that stands sealed', async () => {
    const { page } = counsel;
    await page.goto(`${site.origin}/desk/queue`);
    await row().waitFor();
    await sound(counsel);
    await page.setViewportSize(PHONE);
    await sound(counsel);
    await page.setViewportSize(WIDE.viewport);
    const all = await page.locator('tbody tr').count();
    await page.locator('#queue-search').fill('JORDAN');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search=JORDAN/);
    // Counted from outside: asked again within the page, a text is evaluated there, and the site's policy forbids that.
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(all);
    expect(await row().count()).toBe(1);
    await page.locator('#queue-search').fill('nobodyofthatname');
    await page.keyboard.press('Enter');
    await page.locator('.empty-state').waitFor();
    await sound(counsel);
    await page.goBack();
    await row().waitFor();
  });

  it('takes requests by keyboard after a dry run, and gives them back by undo', async () => {
    const { page } = counsel;
    await page.goto(`${site.origin}/desk/queue?search=Jordan`);
    await row().waitFor();
    const rows = await page
      .locator('a[data-row]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-row')));
    for (let at = rows.indexOf(id); at >= 0; at -= 1) await page.keyboard.press('j');
    await page.locator(`a[data-row="${id}"]:focus`).waitFor();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: words.take }).click();
    await page.locator('.bulk .usa-alert').waitFor();
    // Nothing happened yet.
    expect(await row().getByText(words.nobody).count()).toBe(1);
    await sound(counsel);
    await page.getByRole('button', { name: words.do }).click();
    await row().getByText(words.nobody).waitFor({ state: 'detached' });
    await page.locator('.toast').getByRole('button', { name: words.undo }).click();
    await row().getByText(words.nobody).waitFor();
    await page.keyboard.press('?');
    await page.locator('.key-help').waitFor();
    await sound(counsel);
    await page.locator('.key-help input').uncheck();
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    await page.keyboard.press('?');
    expect(await page.locator('.key-help').count()).toBe(1);
    await page.locator('.key-help input').check();
  });

  it('keeps a view by its name, without the words searched for', async () => {
    const { page } = counsel;
    await page.goto(`${site.origin}/desk/queue?held=by-nobody&search=Jordan`);
    await page.locator('.views summary').click();
    await page.locator('#view-name').fill('Jails, free');
    await page.locator('.views form button').click();
    const kept = page.locator('.own-view a');
    await kept.waitFor();
    expect(await kept.getAttribute('href')).toBe('/desk/queue?held=by-nobody');
    await page.locator('.own-view button').click();
    await kept.waitFor({ state: 'detached' });
  });

  it('records at the desk with the suggestion beside it; counsel’s queue shows it by itself', async () => {
    await counsel.page.goto(`${site.origin}/desk/queue`);
    await row().waitFor();
    const { page } = counter;
    await page.goto(`${site.origin}/desk/record`);
    await page.locator('select[name="paper.kind"]').selectOption('i-200');
    await page.locator('.suggestion .mark').first().waitFor();
    await page.locator('#record-text').fill('They said he is undocumented.');
    await sound(counter);
    await page.getByRole('button', { name: words.send }).click();
    await page.locator('.caught').waitFor();
    await sound(counter);
    await page.locator('#record-text').fill('Walked in the journey.');
    await page.getByRole('button', { name: words.send }).click();
    const number = page.locator('.usa-alert a');
    await number.waitFor();
    await sound(counter);
    const recorded = (await number.getAttribute('href'))?.split('/').at(-1) ?? '';
    await counsel.page.locator(`a[data-row="${recorded}"]`).waitFor();
    await page.goto(`${site.origin}/desk/own`);
    await page.locator(`a[data-row="${recorded}"]`).waitFor();
    await sound(counter);
  });

  it('counts for the supervisor, as bars and as tables', async () => {
    const supervisor = await seat(site, 'supervisor', language, WIDE);
    const { page } = supervisor;
    await page.goto(`${site.origin}/desk/overview`);
    await page.locator('.bars').first().waitFor();
    await sound(supervisor);
    const bars = await page.locator('.plot').first().locator('.bar-count').allTextContents();
    await page.locator('.plot').first().locator('.as-table').click();
    expect(await page.locator('.plot').first().locator('td').allTextContents()).toEqual(bars);
    await page.setViewportSize(PHONE);
    await sound(supervisor);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    await supervisor.context.close();
  });

  it('says what went wrong and what was kept, and goes on when the line is back', async () => {
    const { page } = counsel;
    await page.route('**/api/requests?*', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'broken', title: 'Something here failed.' }),
      }),
    );
    await page.goto(`${site.origin}/desk/queue`);
    await page.locator('.fault').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/api/requests?*');
    await page.locator('.fault button').click();
    await row().waitFor();
  });
});
