/** `npm run screens:desk`: photographs a draft, in a form and as text, and a proposal of it, into docs/screens/. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addItems } from '@threshold/rules/draft/edit-yaml';
import { thingsOf } from '@threshold/rules/draft/pack-things';
import type { Page } from 'playwright-core';
import { buildDesk } from '../apps/web/src/edge/bundle-desk.ts';
import { OUTPUT } from '../apps/web/src/edge/build-pages.ts';
import { photograph } from './desk-photograph.ts';
import { openDeskSite, seat } from './desk-site.ts';

const LIST = 'violent-or-serious-crimes';
const FILE = 'law/us-ny-nyc/lists/violent-or-serious-crimes.yaml';
/** A law is weighed in tens of seconds where the machine is busy. */
const LONG = { timeout: 240_000 };

/** The file with one more crime on the list, as the form writes it. */
function withOneMore(): string {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', FILE), 'utf8');
  const list = thingsOf([{ path: FILE, text }]).find(({ id }) => id === LIST);
  const entry = {
    code: 'PL 145.05',
    name: 'Criminal mischief in the third degree',
    verified: false,
  };
  const edited = list && addItems(text, [...list.path, 'items'], [entry]);
  if (!edited?.ok) throw new Error(`${FILE} holds no list ${LIST} that can be added to.`);
  return edited.text;
}

await buildDesk(OUTPUT);
const site = await openDeskSite('PGlite');
const drafter = await seat(site, 'coordinator', 'en');

async function post<T>(address: string, data: object): Promise<T> {
  const answer = await drafter.page.request.post(`${site.origin}/api/${address}`, {
    headers: { 'x-threshold': '1' },
    data: { command: randomUUID(), ...data },
    ...LONG,
  });
  if (!answer.ok()) throw new Error(`${address}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

const { draft } = await post<{ draft: { id: string } }>('drafts', {
  name: 'One more crime on the list',
  packs: ['us-ny-nyc'],
});
await post(`drafts/${draft.id}/versions`, { seen: 1, files: { [FILE]: withOneMore() } });
const proposal = await post<{ id: string }>(`drafts/${draft.id}/proposals`, {
  seen: 2,
  title: 'Add criminal mischief in the third degree',
  text: 'As the other side asked.',
  side: 'other',
  source: 'Sample letter of 3 March 2026, page 2',
});
await drafter.context.close();

/** In a form: the list that the draft adds to. */
async function form(page: Page): Promise<void> {
  await page.goto(`${site.origin}/desk/drafts/${draft.id}`);
  await page.locator('input[type=search]').fill(LIST);
  await page.locator('.drafts-form select').selectOption('list');
  await page.locator('.drafts-things button').first().click();
  await page.locator('[data-fresh=true]').waitFor(LONG);
}

const SCREENS = {
  'drafts-list': async (page: Page) => {
    await page.goto(`${site.origin}/desk/drafts`);
    await page.locator(`[data-draft="${draft.id}"]`).waitFor();
  },
  draft: form,
  'draft-text': async (page: Page) => {
    await form(page);
    await page.locator('.drafts-switch button').last().click();
    await page.locator('.cm-content').waitFor();
  },
  proposal: async (page: Page) => {
    await page.goto(`${site.origin}/desk/proposals/${proposal.id}`);
    await page.locator('[data-act=hold]').waitFor(LONG);
  },
} as const;

for (const width of [360, 1280]) {
  for (const language of ['en', 'ar'] as const) {
    const { page, context } = await seat(site, 'coordinator', language);
    for (const [name, open] of Object.entries(SCREENS)) {
      await page.setViewportSize({ width, height: 740 });
      await open(page);
      await photograph(page, `${name}-${language}`, width, 1800);
    }
    await context.close();
  }
}
await site.close();
