// A drafter adds crimes to a list in a form, breaks the text and is told where, sees what changes with a situation that
// shows it, offers it, and hands it over; two people approve, and it is in force on its day. In a real browser.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './audit.ts';
import { PHONE } from './browser.ts';
import { openDeskSite, seat, type DeskSite, type Seat } from './desk-site.ts';

const WIDE = { width: 1280, height: 900 } as const;
/** A law is weighed, and checked, in tens of seconds of processor: minutes where the machine is busy. */
const LONG = { timeout: 240_000 } as const;

let site: DeskSite;
let drafter: Seat;
let address = '';
let proposal = '';
beforeAll(async () => {
  site = await openDeskSite('PGlite');
  drafter = await seat(site, 'coordinator', 'en', { viewport: WIDE });
  drafter.page.setDefaultTimeout(120_000);
});
afterAll(() => site.close());

async function sound(
  { page }: Pick<Seat, 'page'>,
  viewports: readonly (typeof PHONE | typeof WIDE)[] = [PHONE, WIDE],
): Promise<void> {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
}

describe('a draft of the law', { timeout: 900_000 }, () => {
  it('is branched, and a list of it is edited in a form', async () => {
    const { page } = drafter;
    await page.goto(`${site.origin}/desk/drafts`);
    await page.getByText('There is no draft yet.').waitFor();
    await sound(drafter);
    await page.getByLabel('Name of the draft').fill('Two more crimes');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Two more crimes/ }).waitFor();
    address = page.url();
    await page.locator('[data-fresh=true]').waitFor(LONG);
    await page.getByText('Nothing was edited that bears on an answer.').waitFor();

    await page.getByLabel('Search norms, definitions and lists').fill('violent-or-serious-crimes');
    await page.getByLabel('Show', { exact: true }).selectOption('list');
    await page.locator('.drafts-things button').first().click();
    await page.getByLabel('Add entries').fill('PL 145.05\n');
    await page.getByText(/Line \W*1\W* needs a section/).waitFor();
    await page
      .getByLabel('Add entries')
      .fill(
        'PL 145.05, Criminal mischief in the third degree\nPL 145.10, Criminal mischief in the second degree\n',
      );
    await page.getByRole('button', { name: 'Add these: 2' }).click();
    await page.getByText(/Files with words that are not kept: 1/).waitFor();
    await page.locator('[data-fresh=true]').waitFor(LONG);
    // Which answers change, how many situations, and one that shows it.
    const hold = page.locator('[data-act=hold]');
    await hold.getByText(/Situations that change/).waitFor(LONG);
    await expect.poll(() => hold.locator('.drafts-witness').count()).toBeGreaterThan(0);
    expect(await hold.locator('.drafts-witness').first().innerText()).toContain(
      'violent-or-serious-crimes',
    );
    await sound(drafter);
  });

  it('says the file, the line and what to do where the text is broken, and keeps the old result as old', async () => {
    const { page } = drafter;
    await page.getByRole('button', { name: 'As text', exact: true }).click();
    await page.getByLabel('File', { exact: true }).selectOption('law/us-ny-nyc/norms/access.yaml');
    const text = page.getByRole('textbox', { name: /Text of .*access\.yaml/ });
    await text.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('x [');
    await page.getByText(/It cannot be read as a law yet/).waitFor(LONG);
    await page.getByText('Old: of the last text that could be read.').first().waitFor();
    const place = page.getByRole('button', { name: /access\.yaml:\d+:\d+/ }).first();
    await place.click();
    await page.locator('.cm-lintRange-error, .cm-lintPoint-error').first().waitFor();
    await sound(drafter);
    await text.click();
    await page.keyboard.press('Control+Home');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Delete');
    await page.getByText('It can be read as a law.').waitFor(LONG);
    await page.locator('[data-fresh=true]').waitFor(LONG);
  });

  it('is kept in versions, and whoever is second keeps what they typed', async () => {
    const { page } = drafter;
    const other = await seat(site, 'counsel', 'en', { viewport: WIDE });
    other.page.setDefaultTimeout(120_000);
    await other.page.goto(address);
    await other.page.getByText('Nothing was edited that bears on an answer.').waitFor(LONG);
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await page.getByText(/Kept as version \W*2/).waitFor();

    await other.page.getByLabel('Search norms, definitions and lists').fill('4-210.b.allowed');
    await other.page.locator('.drafts-things button').first().click();
    // A day typed digit by digit is one step, and one Undo takes it back.
    const until = other.page.getByLabel('In force until');
    const undo = other.page.getByRole('button', { name: 'Undo the last step' });
    await until.pressSequentially('03152031');
    await other.page.getByText(/Files with words that are not kept: 1/).waitFor();
    expect(await until.inputValue()).toBe('2031-03-15');
    await undo.click();
    await expect.poll(() => undo.isDisabled()).toBe(true);
    expect(await until.inputValue()).toBe('');
    await other.page.getByLabel('Note').fill('Looked at again.');
    await other.page.getByRole('button', { name: 'Keep this version' }).click();
    await other.page.getByText(/kept version \W*2\W* while you worked/).waitFor();
    await other.page.getByText('You wrote different files').waitFor();
    await other.page.getByRole('button', { name: 'Go on with mine over theirs' }).click();
    await other.page.getByRole('button', { name: 'Keep this version' }).click();
    await other.page.getByText(/Kept as version \W*3/).waitFor();
    expect(other.errors.filter((line) => !line.includes('409'))).toEqual([]);
    await other.context.close();
  });

  it('is offered on one page that is short enough to be handed round, and kept as a file', async () => {
    const { page, foreign } = drafter;
    await page.goto(address);
    await page.getByText(/This is version \W*3/).waitFor();
    await page.getByText('It can be read as a law.').waitFor(LONG);
    await page.getByLabel('What is offered, in one line').fill('Add two crimes to the list');
    await page.getByLabel('What it says and why').fill('As the other side asked.');
    await page.getByLabel('The other side').check();
    await page.getByLabel(/Where the other side said that/).fill('Letter of 3 March 2026, page 2');
    await page.getByRole('button', { name: 'Make the proposal' }).click();
    await page.getByRole('heading', { level: 1, name: /Add two crimes/ }).waitFor(LONG);
    proposal = page.url();
    await page.locator('[data-act=hold] .drafts-witness').first().waitFor();
    await page.getByText('Letter of 3 March 2026').waitFor();
    // One hands it round: what is folded is not printed.
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(10);
    const shown = page.locator('[data-act=hold] .drafts-witness').filter({ visible: true });
    expect(await shown.count()).toBe(1);
    await page
      .getByText(/^Other places: /)
      .first()
      .click();
    await expect.poll(() => shown.count()).toBeGreaterThan(1);
    await sound(drafter);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });

    for (const [name, said] of [
      ['Save as a page', 'Offered by the other side.'],
      ['Save the data', '"format": "threshold-proposal/1"'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain(said);
      expect(text).toContain('Letter of 3 March 2026');
      // Nobody's name leaves with it.
      expect(text).not.toContain('Kim Example');
      if (name === 'Save the data') continue;
      // In a window of its own: a tab beside it would hide the drafter's, which then asks for no news.
      const paper = await site.browser.newPage();
      await paper.setContent(text);
      expect(pagesOf(await paper.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(10);
      await paper.close();
    }
    expect(foreign.filter((line) => !line.startsWith('blob:'))).toEqual([]);
  });

  it('is read in Spanish and from right to left', async () => {
    for (const language of ['es', 'ar'] as const) {
      // Mirrored it is looked at wide too; Spanish words are longest where there is least room.
      const widths = language === 'ar' ? [PHONE, WIDE] : [PHONE];
      const reader = await seat(site, 'counsel', language);
      reader.page.setDefaultTimeout(120_000);
      await reader.page.goto(proposal);
      await reader.page.locator('[data-act=hold] .drafts-witness').first().waitFor(LONG);
      await sound(reader, widths);
      await reader.page.goto(address);
      await reader.page.locator('.drafts-things').waitFor(LONG);
      await sound(reader, widths);
      expect([...reader.foreign, ...reader.errors]).toEqual([]);
      await reader.context.close();
    }
  });

  it('takes effect only by two people, on its day', async () => {
    const { page } = drafter;
    await page.goto(proposal);
    await page.setViewportSize(WIDE);
    // A second try finds it handed over by the first.
    const hand = page.getByRole('button', { name: 'Hand it over to be checked and approved' });
    const handed = page.getByText(/Handed over by/);
    await hand.or(handed).first().waitFor();
    if (await hand.isVisible()) await hand.click();
    await handed.waitFor();
    await page.getByText('Checked', { exact: true }).waitFor(LONG);
    await page.getByRole('link', { name: 'See the change and its approvals' }).click();
    await page
      .getByRole('button', { name: /Look at it/ })
      .first()
      .click();
    await page.getByRole('link', { name: /Add two crimes/ }).waitFor();
    await page.getByLabel('On a day').check();
    await page.locator('input[type=date]').fill(await today(page));
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.getByRole('button', { name: 'Approve this law' }).click();
    await page.getByText('You approved it. Another person has to, too.').waitFor();

    const second = await seat(site, 'administrator', 'en', { viewport: WIDE });
    second.page.setDefaultTimeout(120_000);
    await second.page.goto(proposal);
    await second.page.getByText('Proposed', { exact: true }).waitFor();
    await second.page.getByRole('link', { name: 'See the change and its approvals' }).click();
    await second.page
      .getByRole('button', { name: /Look at it/ })
      .first()
      .click();
    await second.page.getByRole('button', { name: 'Approve this law' }).click();
    await second.page.getByText('In force', { exact: true }).nth(1).waitFor(LONG);
    await second.page.goto(proposal);
    await second.page.getByText('In force', { exact: true }).waitFor();
    await second.page.goto(`${site.origin}/desk/drafts`);
    await second.page.getByText('Another law has come into force since this was begun.').waitFor();
    expect([...second.foreign, ...second.errors]).toEqual([]);
  });
});

/** A file of Chromium's writes each page as an object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The city's day, on the page's own clock. */
async function today(page: Seat['page']): Promise<string> {
  return page.evaluate<string>(
    `new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date())`,
  );
}
