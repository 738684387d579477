// The interview: the engine in the browser's worker gives what the command line gives, byte for byte and with no
// network; a person reaches a settled answer by keyboard; every state is sound in both directions of writing.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '@threshold/rules/decide/engine';
import type { Facts, Situation } from '@threshold/rules/situation/situation';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threshold, yamlExamples } from '../apps/cli/test/fake-host.ts';
import { readSituationText } from '../apps/cli/src/situation-file.ts';
import { OUTPUT } from '../apps/web/src/edge/build-pages.ts';
import { readLaw, readStack } from '../apps/web/src/edge/read-law.ts';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { kept, watch } from './browser.ts';
import { closeSite, openSite, SITE_DAY as today } from './site.ts';

const PACK = 'us-ny-nyc';

let browser: Browser;
let serving: Serving;
let now: string;

beforeAll(async () => {
  ({ browser, serving, now } = await openSite());
});
afterAll(async () => {
  await closeSite({ browser, serving });
});

async function offline(): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const { context, errors } = await watch(browser, serving.url);
  const page = await context.newPage();
  await page.goto(`${now}en/index.html`);
  await kept(page);
  await context.setOffline(true);
  return { context, page, errors };
}

/** The texts that the page's own worker gives, in a browser without a network. */
async function decidedInBrowser(situations: readonly Situation[]): Promise<string[]> {
  const { context, page } = await offline();
  await page.goto(`${now}en/ask.html`);
  const parts = readdirSync(path.join(OUTPUT, 'now/parts'));
  const worker = parts.find((name) => /^law\.browser-worker-\w+\.js$/.test(name)) ?? '';
  const texts = await page.evaluate<string[]>(`(async () => {
    const worker = new Worker('../parts/${worker}');
    const ask = (message) => new Promise((done) => {
      worker.onmessage = ({ data }) => done(data.message);
      worker.postMessage({ number: 1, message });
    });
    await ask({ kind: 'open', law: new URL('../law.json', location.href).href, today: '${today}' });
    return (await ask({ kind: 'decide', situations: ${JSON.stringify(situations)} })).texts;
  })()`);
  await context.close();
  return texts;
}

describe('promise: a phone with no network gives the answer the server gives, byte for byte', () => {
  it('for every example, as the command line prints it', async () => {
    const { stack } = readLaw(PACK);
    const situations = yamlExamples().map((file) => {
      const name = `examples/${file}`;
      return readSituationText({ name, text: readFileSync(name, 'utf8') }, stack).situation;
    });
    const texts = await decidedInBrowser(situations);
    for (const [position, file] of yamlExamples().entries()) {
      const { out } = await threshold(`decide examples/${file} --json`);
      expect(texts[position], file).toBe(out);
    }
  });

  it('for every worked case of the packs, and for many with a fact left out', async () => {
    const situations = readStack(PACK, { cases: true }).cases.flatMap((each, position) => {
      const acts = Object.keys(each.expect ?? {});
      const facts = each.facts as Facts;
      const names = Object.keys(facts);
      const without = names[(position * 7) % names.length];
      const left = Object.entries(facts).filter(([name]) => name !== without);
      return [
        { acts, facts },
        ...(position % 3 === 0 ? [{ acts, facts: Object.fromEntries(left) }] : []),
      ];
    });
    expect(situations.length).toBeGreaterThan(500);
    const engine = createEngine(readLaw(PACK));
    const texts = await decidedInBrowser(situations);
    const different = situations.filter(
      (situation, position) =>
        texts[position] !== `${JSON.stringify(engine.decide(situation, { today }), null, 2)}\n`,
    );
    process.stdout.write(`${situations.length} situations, ${different.length} different\n`);
    expect(different).toEqual([]);
  });
});

const question = (page: Page): Promise<string> => page.locator('.ask h2').first().innerText();
/** The next question, or the answer, has come. Asked from here: the page's own policy forbids code from text. */
const changed = async (page: Page, before: string): Promise<void> => {
  while ((await question(page)) === before) await page.waitForTimeout(20);
};
const answer = async (page: Page, name: string | RegExp): Promise<void> => {
  const before = await question(page);
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
  await changed(page, before);
};
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>('document.activeElement.innerText');

describe('the interview', () => {
  it('reaches a settled answer by keyboard, with no network, and keeps nothing', async () => {
    const { context, page, errors } = await offline();
    await page.goto(`${now}en/ask.html`);
    const act = page.getByRole('button', { name: 'Let them use city property' });
    await act.focus();
    await page.keyboard.press('Enter');
    await page.locator('.known').waitFor();
    for (let questions = 0; questions < 12; questions += 1) {
      if ((await page.locator('[data-determination]').count()) > 0) break;
      // The question has the focus; the first answer is the next stop.
      await expect.poll(() => focused(page)).toBe(await question(page));
      const before = await question(page);
      await page.keyboard.press('Tab');
      if ((await page.locator('#ask-choice').count()) > 0) {
        // A long list: the first of it, then the button below.
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await changed(page, before);
    }
    expect(await page.locator('[data-determination]').count()).toBe(1);
    const heading = await page.locator('.answer h2').innerText();
    await expect.poll(() => focused(page)).toBe(heading);
    await expect.poll(() => page.locator('.ask > [role=status]').innerText()).toBe(heading);
    expect(await page.locator('.decides').innerText()).toMatch(/^Who decides: /);
    expect(await page.locator('.answer .law a').count()).toBeGreaterThan(0);
    const link = await page.locator('.answer .law a').first().getAttribute('href');
    const stored = await page.evaluate<number>('localStorage.length + sessionStorage.length');
    expect(stored).toBe(0);
    expect(errors).toEqual([]);
    // The section it cites is on the page of the law.
    await page.goto(new URL(link ?? '', page.url()).href);
    expect(await page.locator(':target').count()).toBe(1);
    await context.close();
  });

  it('goes on from what the flow knows, and takes "I can\'t tell" to counsel', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/end-enter-staff-judge.html`);
    await page.locator('.ask-start').click();
    for (let questions = 0; questions < 30; questions += 1) {
      await page.locator('.ask h2').first().waitFor();
      if ((await page.locator('[data-determination]').count()) > 0) break;
      // The part of the building was said on the way here.
      expect(await question(page)).not.toMatch(/which part|open to the public/i);
      await answer(page, "I can't tell");
    }
    const outcome = page.locator('[data-determination]');
    expect(await outcome.getAttribute('data-determination')).toBe('ask-counsel');
    expect(await page.getByText('Not settled yet. Counsel decides.').count()).toBe(1);
    await context.close();
  });

  it('lets every answer be changed, and says why it asks', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${now}en/ask.html`);
    await answer(page, 'Keep the person past release');
    const first = await question(page);
    await page.locator('details.why summary').click();
    expect(await page.locator('details.why li').count()).toBeGreaterThan(1);
    await answer(page, 'No detainer');
    expect(await question(page)).not.toBe(first);
    await answer(page, `Change: ${first}`);
    expect(await question(page)).toBe(first);
    await answer(page, 'Change: What is it about?');
    expect(await question(page)).toBe('What is it about?');
    await context.close();
  });

  it.each([
    ['the law cannot be fetched', '**/law.json'],
    ['the worker cannot be fetched', '**/law.browser-worker-*'],
  ])('says to call counsel where %s', async (_, pattern) => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route(pattern, (route) => route.abort());
    await page.goto(`${now}en/ask.html`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Call counsel');
    await context.close();
  });
});

describe.each(['en', 'ar', 'es', 'zh-Hans'])('every state in %s', (language) => {
  it('has nothing that axe objects to, and fits 360 pixels', async () => {
    const { context, foreign, errors } = await watch(browser, serving.url);
    const page = await context.newPage();
    const look = async (state: string): Promise<void> => {
      expect(await violations(page), state).toEqual([]);
      expect(await overflow(page), state).toBe(0);
      const small = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.ask .choices button')].filter((each) => each.getBoundingClientRect().height < 56).map((each) => each.outerHTML)`,
      );
      expect(small, state).toEqual([]);
    };
    await page.goto(`${now}${language}/ask.html`);
    await page.locator('.ask .choices button').first().waitFor();
    await look('what is it about');
    await answer(page, 'Keep the person past release');
    await look('a question');
    await answer(page, 'No detainer');
    await answer(page, 'civil immigration enforcement');
    await look('a list of answers');
    await page.locator('#ask-choice').selectOption('i-200');
    await page.locator('.ask form button').click();
    await page.locator('[data-determination]').waitFor();
    await look('the answer');
    expect([...foreign, ...errors]).toEqual([]);
    await context.close();
  });
});
