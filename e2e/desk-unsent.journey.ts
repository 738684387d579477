// What somebody typed at the desk stays theirs, in a real browser: a session that ends in the middle of a form, somebody
// else who saves or decides first, and somebody else who signs in at the same device.
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './audit.ts';
import { PEOPLE, openDeskSite, seat, type DeskSite, type Seat } from './desk-site.ts';

const WIDE = { viewport: { width: 1280, height: 900 } } as const;
let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite('PGlite');
});
afterAll(() => site.close());

/** As it ends by itself: the cookie stays in the browser, and the server knows it no more. */
async function endSession({ page }: Seat): Promise<void> {
  const cookies = await page.context().cookies();
  await page.request.post(`${site.origin}/api/sign-out`, {
    headers: { 'x-threshold': '1' },
    data: {},
  });
  await page.context().addCookies(cookies);
}
/** As in the other tab that the screen offers. */
async function signIn({ page }: Seat, person: keyof typeof PEOPLE): Promise<void> {
  const answer = await page.request.post(`${site.origin}/api/demo/sign-in`, {
    headers: { 'x-threshold': '1' },
    data: { account: PEOPLE[person] },
  });
  expect(answer.ok()).toBe(true);
}
/** The browser calls a refusal an error; what is looked for here is a refusal. */
const without401 = (errors: readonly string[]): readonly string[] =>
  errors.filter((each) => !/40[139]/.test(each));

describe('a session that ends inside a form', () => {
  const CASES: readonly {
    readonly name: string;
    readonly person: keyof typeof PEOPLE;
    readonly path: string;
    readonly fill: (page: Page) => Promise<Locator>;
    readonly send: (page: Page) => Locator;
    readonly done: (page: Page) => Locator;
  }[] = [
    {
      name: 'of a request',
      person: 'counter',
      path: 'record',
      fill: async (page) => {
        await page.locator('.acts-asked input').first().check();
        return page.locator('#record-text');
      },
      send: (page) => page.locator('.record-form button[type="submit"]'),
      done: (page) => page.getByText(/R-\d{4}-/).first(),
    },
    {
      name: 'of a duty',
      person: 'counter',
      path: 'duties/new/exigent',
      fill: async (page) => {
        await page.getByLabel('Who gets it').selectOption('state-or-local');
        await page.getByLabel('Health').check();
        return page.getByLabel('Why it could not wait');
      },
      send: (page) => page.getByRole('button', { name: 'Record it' }),
      done: (page) => page.getByRole('link', { name: 'Open the record' }),
    },
    {
      name: 'of a case',
      person: 'defender',
      path: 'cases/new',
      fill: async (page) => {
        await page.getByLabel('Name', { exact: true }).fill('Nadia Unsent');
        await page.getByLabel('Next hearing').selectOption('none');
        return page.getByLabel('Note (not needed)');
      },
      send: (page) => page.getByRole('button', { name: 'Take it in' }),
      done: (page) => page.locator('#case-history'),
    },
    {
      name: 'of a setting',
      person: 'administrator',
      path: 'settings/letters?agency=jails',
      fill: (page) => Promise.resolve(page.locator('textarea').first()),
      send: (page) => page.getByRole('button', { name: 'Save', exact: true }),
      done: (page) => page.locator('.toast').first(),
    },
    {
      name: 'of a calendar',
      person: 'coordinator',
      path: 'settings/calendars',
      fill: async (page) => {
        await page.getByLabel('The day', { exact: true }).fill('2027-03-02');
        await page.getByLabel('Enacted or ordered on').fill('2026-01-02');
        await page.getByLabel('The law or order, as one cites it').fill('Sample Order 1');
        return page.getByLabel('Name of the day');
      },
      send: (page) => page.getByRole('button', { name: 'Show what would move' }),
      done: (page) => page.getByRole('button', { name: 'Propose it' }),
    },
  ];
  it.each(CASES)('$name keeps what was typed, and goes on', async (each) => {
    const who = await seat(site, each.person, 'en', WIDE);
    const { page } = who;
    await page.goto(`${site.origin}/desk/${each.path}`);
    const field = await each.fill(page);
    const words = `An ambulance crew asked ${each.name}.`;
    await field.fill(words);
    await endSession(who);
    // Whoever comes back to a screen has it asked again behind the form.
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await each.send(page).click();
    await page.getByText('Sign in again in a new tab').first().waitFor();
    expect(await field.inputValue()).toBe(words);
    expect(await violations(page)).toEqual([]);
    await signIn(who, each.person);
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByText('Sign in again in a new tab').first().waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe(words);
    await each.send(page).click();
    await each.done(page).waitFor();
    expect(without401(who.errors)).toEqual([]);
    await page.context().close();
  });

  it('is not continued by somebody else at the same device', async () => {
    const who = await seat(site, 'counter', 'en', WIDE);
    const { page } = who;
    await page.goto(`${site.origin}/desk/record`);
    await page.locator('.acts-asked input').first().check();
    await page.locator('#record-text').fill('Words of the first person.');
    await endSession(who);
    await page.locator('.record-form button[type="submit"]').click();
    await page.getByText('Sign in again in a new tab').first().waitFor();
    await signIn(who, 'counsel');
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByRole('button', { name: 'Load the desk anew' }).waitFor();
    expect(await page.locator('#record-text').count()).toBe(0);
    await page.context().close();
  });
});

describe('two people at once', () => {
  it('in the settings: the second is told, and saves over it or takes it', async () => {
    const [one, two] = [
      await seat(site, 'administrator', 'en', WIDE),
      await seat(site, 'administrator', 'en', WIDE),
    ];
    const label = 'Name of the agency on letters';
    for (const { page } of [one, two]) {
      await page.goto(`${site.origin}/desk/settings/office?agency=jails`);
      await page.getByLabel(label).waitFor();
    }
    const save = async ({ page }: Seat, name: string): Promise<void> => {
      await page.getByLabel(label).fill(name);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
    };
    await save(one, 'The first name');
    await one.page.locator('.toast').first().waitFor();
    await save(two, 'The second name');
    await two.page.getByText('Somebody else saved this while you wrote.').waitFor();
    expect(await two.page.getByLabel(label).inputValue()).toBe('The second name');
    expect(await violations(two.page)).toEqual([]);
    await two.page.getByRole('button', { name: 'Keep mine' }).click();
    await two.page.getByRole('button', { name: 'Save', exact: true }).click();
    await two.page.locator('.toast').first().waitFor();
    await save(one, 'The third name');
    await one.page.getByRole('button', { name: 'Drop mine and take theirs' }).click();
    await expect.poll(() => one.page.getByLabel(label).inputValue()).toBe('The second name');
    for (const { page, errors } of [one, two]) {
      expect(without401(errors)).toEqual([]);
      await page.context().close();
    }
  });

  it('about a case: who corrects second takes nothing back, and leaving asks first', async () => {
    const [one, two] = [
      await seat(site, 'defender', 'en', WIDE),
      await seat(site, 'defender', 'en', WIDE),
    ];
    const id = randomUUID();
    const intake = {
      ...{ person: 'Omar Twice', contactSafe: false, language: 'es', need: 'advice' },
      ...{ detained: 'no', hearing: 'none', child: 'no', bond: 'no', order: 'no', opposing: [] },
    };
    const post = async (path: string, data: object): Promise<void> => {
      const answer = await one.page.request.post(`${site.origin}${path}`, {
        headers: { 'x-threshold': '1' },
        data: { command: randomUUID(), ...data },
      });
      if (!answer.ok()) throw new Error(await answer.text());
    };
    await post('/api/cases', { id, agency: 'shelters', intake });
    const { page } = two;
    await page.goto(`${site.origin}/desk/cases/${id}`);
    await page.getByRole('button', { name: 'Correct what was told' }).click();
    await page.getByLabel('Note (not needed)').last().fill('Calls on Fridays.');
    await page.getByLabel('Reason').fill('Asked again.');
    await post(`/api/cases/${id}/correction`, {
      ...{ seen: 1, reason: 'It was set today.' },
      intake: { ...intake, hearing: '2030-03-04' },
    });
    await page.locator('[data-event="case-corrected"]').waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('Asked again.');
    await page.getByText('This record changed while you wrote.').waitFor();
    await page.getByRole('link', { name: 'All cases' }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('alertdialog').getByRole('button').first().click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('definition').filter({ hasText: 'Calls on Fridays.' }).waitFor();
    await page.getByRole('definition').filter({ hasText: '2030' }).waitFor();
    expect([...without401(one.errors), ...without401(two.errors)]).toEqual([]);
    for (const each of [one, two]) await each.page.context().close();
  });

  it('about a duty: the second is told, keeps the words, and takes no correction back', async () => {
    const counter = await seat(site, 'counter', 'en', WIDE);
    const id = randomUUID();
    const post = async ({ page }: Seat, path: string, data: object): Promise<void> => {
      const answer = await page.request.post(`${site.origin}${path}`, {
        headers: { 'x-threshold': '1' },
        data: { command: randomUUID(), ...data },
      });
      if (!answer.ok()) throw new Error(await answer.text());
    };
    await post(counter, '/api/duties', {
      ...{ id, agency: 'jails', kind: 'exigent' },
      values: { 'happened-on': '2026-11-02', recipient: 'state-or-local', information: ['health'] },
      words: { 'why-urgent': 'An ambulance crew asked.' },
    });
    const [one, two] = [
      await seat(site, 'privacy', 'en', WIDE),
      await seat(site, 'privacy', 'en', WIDE),
    ];
    const address = `${site.origin}/desk/duties/${id}`;
    await two.page.goto(address);
    await two.page.getByLabel('Reason').fill('Only the allergy was told.');
    await post(one, `/api/duties/${id}/decision`, {
      ...{ seen: 1, decision: 'approve', reason: 'It could not wait.' },
    });
    await two.page.getByText('This cannot be done any more').waitFor();
    expect(await two.page.getByLabel('Reason').inputValue()).toBe('Only the allergy was told.');
    expect(await two.page.getByRole('button', { name: 'Approve' }).isDisabled()).toBe(true);
    expect(await violations(two.page)).toEqual([]);
    expect([...without401(one.errors), ...without401(two.errors)]).toEqual([]);
    for (const { page } of [one, two, counter]) await page.context().close();
  });
});
