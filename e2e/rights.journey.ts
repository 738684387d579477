// The rights pages as a resident meets them: two taps to each topic, both directions, screen and paper, no script, no network.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { kept, watch } from './browser.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let rights: string;

beforeAll(async () => {
  ({ browser, serving } = await openSite());
  rights = `${serving.url}rights/`;
});
afterAll(() => closeSite({ browser, serving }));

describe('every topic', () => {
  it('is two taps from the first page, and every point says when it does not hold and what it rests on', async () => {
    const { context } = await watch(browser, serving.url, {
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(`${rights}en/index.html`);
    const topics = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.topics a')].map((each) => each.id)`,
    );
    expect(topics).toHaveLength(15);
    for (const id of topics) {
      await page.goto(rights);
      await page.locator('#choice-en').click();
      await page.locator(`#${id}`).click();
      const points = page.locator('.point');
      expect(await points.count(), id).toBeGreaterThan(2);
      expect(await page.locator('.point:has(.limit):has([data-mark])').count(), id).toBe(
        await points.count(),
      );
      expect(await overflow(page), id).toBe(0);
      const lines = page.locator('#lines a[href^="tel:"]');
      expect(await lines.count(), id).toBe(
        id === 'choice-taken' || id === 'choice-detained' ? 2 : 0,
      );
    }
    // What nobody called stays off paper.
    await page.goto(`${rights}en/taken.html`);
    expect(await page.locator('#lines').textContent()).toContain('did not call it');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#lines').isVisible()).toBe(false);
    await context.close();
  });
});

describe('a phrase', () => {
  it('fills the screen for an officer, in English first, and closes without a script', async () => {
    const { context } = await watch(browser, serving.url, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${rights}en/home.html`);
    await page.locator('a[href="#show-no-entry"]').first().click();
    const shown = page.locator('#show-no-entry');
    expect(await shown.isVisible()).toBe(true);
    expect(await shown.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
    expect(await shown.locator('.large').textContent()).toBe('I do not agree to let you in.');
    await shown.locator('a[href="#main"]').click();
    expect(await shown.isVisible()).toBe(false);
    // A voice is offered only where a script found one.
    expect(await page.locator('[data-speak]').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  it('holds the keyboard while it stands there, and closes by one Escape to where it was opened', async () => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${rights}en/home.html`);
    // The second of the page, so that coming back to the first would be seen.
    const opener = page.locator('a[href="#show-slide"]').first();
    const focused = (): Promise<string> =>
      page.evaluate<string>('document.activeElement.id || document.activeElement.className');
    for (const how of ['by Escape', 'by its button']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      const shown = page.locator('#show-slide');
      await expect.poll(() => focused(), { message: how }).toBe('show-slide');
      for (let times = 0; times < 5; times += 1) {
        await page.keyboard.press('Tab');
        expect(
          await page.evaluate<boolean>(
            "document.activeElement === document.body || document.activeElement.closest('#show-slide') !== null",
          ),
          how,
        ).toBe(true);
      }
      if (how === 'by Escape') await page.keyboard.press('Escape');
      else await shown.locator('a[href="#main"]').click();
      expect(await shown.isVisible(), how).toBe(false);
      expect(await focused(), how).toBe(await opener.getAttribute('id'));
      expect(await opener.isVisible(), how).toBe(true);
    }
    // It is behind nothing any more, and the page was not left.
    await page.keyboard.press('Tab');
    expect(await page.locator('[inert]').count()).toBe(0);
    expect(page.url()).toContain('/rights/en/home.html');
    await context.close();
  });

  it('is read aloud by a voice on the device only, and stops when asked again', async () => {
    const { context } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.addInitScript(`
      const voices = [{ lang: 'en-GB', localService: false }];
      const spoken = [];
      window.spoken = spoken;
      class Said { constructor(text) { this.text = text; } }
      window.SpeechSynthesisUtterance = Said;
      const told = new EventTarget();
      Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(told, {
        speaking: false, getVoices: () => voices, cancel() { this.speaking = false; },
        speak(said) { this.speaking = true; spoken.push([said.text, said.lang]); } }) });
      window.learn = () => { voices.push({ lang: 'en-US', localService: true }); told.dispatchEvent(new Event('voiceschanged')); };
    `);
    await page.goto(`${rights}en/home.html`);
    const button = page.locator('[data-speak]').first();
    expect(await button.isVisible()).toBe(false);
    await page.evaluate('learn()');
    await button.click();
    await button.click();
    expect(await page.evaluate('spoken')).toEqual([['I do not agree to let you in.', 'en-US']]);
    await context.close();
  });
});

describe('what has expired', () => {
  it('says so by the reader’s own clock', async () => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2027-03-01T12:00:00'));
    await page.goto(`${rights}en/home.html`);
    const entry = page.locator('#home-entry .expired');
    expect(await entry.isVisible()).toBe(true);
    expect(await entry.textContent()).toMatch(/February 23, 2027/);
    expect(await page.locator('#home-paper .expired').isVisible()).toBe(false);
    // The page holds as long as the first of its points, and its foot says so.
    expect(await page.locator('.review').textContent()).toMatch(/hold until .?February 23, 2027/);
    expect(await page.locator('.review .expired').isVisible()).toBe(true);
    await page.goto(`${rights}en/street.html`);
    expect(await page.locator('.review .expired').isVisible()).toBe(false);
    await page.clock.setFixedTime(new Date('2027-06-01T12:00:00'));
    await page.reload();
    expect(await page.locator('.review .expired').isVisible()).toBe(true);
    // A poster hangs where no clock is looked at: what is past its day says so on the sheet itself.
    await page.goto(`${rights}en/poster.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.poster > .expired').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await page.goto(`${rights}en/wallet.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.card').isVisible()).toBe(false);
    await context.close();
  });
});

describe('slides', () => {
  it('stand one below the other without a script, with no button that would do nothing', async () => {
    const { context } = await watch(browser, serving.url, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${rights}en/slides-home.html`);
    const slides = page.locator('[data-slide]');
    expect(await slides.filter({ visible: true }).count()).toBe(await slides.count());
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  it('go by hand and by keys, play only when asked, and can be paused', async () => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.clock.install({ time: new Date('2026-11-23T12:00:00') });
    await page.goto(`${rights}en/slides-home.html`);
    const shown = (): Promise<string | null> =>
      page
        .locator('.slide:visible .quiet')
        .textContent()
        .then((text) => text?.replace(/[\u2068\u2069]/g, '') ?? null);
    await page.clock.runFor(60_000);
    expect(await shown()).toBe('1 of 5');
    await page.locator('[data-do=next]').click();
    expect(await shown()).toBe('2 of 5');
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toBe('1 of 5');
    await page.locator('[data-do=play]').click();
    await page.clock.runFor(60_000);
    expect(await shown()).not.toBe('1 of 5');
    await page.locator('[data-do=back]').click();
    const at = await shown();
    if (await page.locator('[data-do=pause]').isVisible())
      await page.locator('[data-do=pause]').click();
    await page.clock.runFor(120_000);
    expect(await shown()).toBe(at);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slide:visible').count()).toBe(5);
    await context.close();
  });
});

describe('find help', () => {
  it('is searched on the page: nothing is sent, the address stays, what no source says is not hidden', async () => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${rights}en/help.html`);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const visible = (): Promise<number> =>
      page.locator('.provider').filter({ visible: true }).count();
    const all = await page.locator('.provider').count();
    expect(await visible()).toBe(all);
    expect(await page.locator('main').textContent()).toContain(`only \u2068${all}\u2069 entries`);
    await page.locator('select[name=need]').selectOption('children');
    const fewer = await visible();
    expect(fewer).toBeLessThan(all);
    expect(fewer).toBeGreaterThan(0);
    expect(await page.locator('.provider:visible h2').first().textContent()).toBe('ICARE');
    await page.locator('select[name=place]').selectOption('queens');
    await page.locator('select[name=language]').selectOption('ur');
    expect(await page.locator('[data-found]').textContent()).toMatch(/of \u2068?\d+/);
    expect(asked).toEqual([]);
    expect(page.url()).toBe(`${rights}en/help.html`);
    // A number that nobody called is on the screen with its warning, and never on paper.
    await page.reload();
    const number = page.locator('a[href^="tel:"]').first();
    expect(await number.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await number.isVisible()).toBe(false);
    await context.close();
  });
});

describe('a poster', () => {
  it('is refused where it would be wrong, and otherwise made on the page alone', async () => {
    const { context } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript('window.printed = 0; window.print = () => { window.printed += 1; };');
    await page.goto(`${rights}en/poster.html`);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#poster-address').fill('javascript:alert(1)');
    await page.locator('form .next').click();
    expect(await page.locator('#poster-name').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#poster-address-error').textContent()).toContain('https://');
    expect(await page.locator('[data-code] svg').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('poster-name');
    expect(await violations(page)).toEqual([]);
    await page.locator('#poster-name').fill('<b>Neighbours</b> & Co');
    await page.locator('#poster-phone').fill('(718) 555-0100');
    await page.locator('#poster-address').fill('https://city.example/rights/en/');
    await page.locator('form .next').click();
    expect(await page.evaluate('printed')).toBe(1);
    expect(await page.locator('[data-shown=name]').textContent()).toBe('<b>Neighbours</b> & Co');
    expect(await page.locator('[data-code] svg').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(asked).toEqual([]);
    // Nothing typed comes back.
    await page.emulateMedia({ media: null });
    await page.reload();
    expect(await page.locator('#poster-name').inputValue()).toBe('');
    await context.close();
  });
});

describe('without a network', () => {
  it('the chosen language is there after the first visit, another once a page of it was opened', async () => {
    const { context, foreign } = await watch(browser, serving.url);
    const page = await context.newPage();
    await page.goto(`${rights}en/index.html`);
    await kept(page);
    await context.setOffline(true);
    for (const name of ['card', 'home', 'detained', 'slides-home', 'help', 'poster', 'wallet'])
      await page.goto(`${rights}en/${name}.html`);
    expect(await page.locator('h1').count()).toBe(1);
    // As people type it; and what needs a network says so, in words of ours, with the way back and quick exit.
    await page.goto(`${rights}en`);
    expect(page.url()).toBe(`${rights}en/`);
    for (const name of [
      'print/rights-wallet-en.pdf',
      'sheets/rights-home-en.pdf',
      'nowhere.html',
    ]) {
      await page.goto(`${rights}en/${name}`);
      expect(page.url(), name).toBe(`${rights}en/offline.html`);
      expect(await page.locator('h1').textContent(), name).toBe('No network');
    }
    await page.goto(`${rights}ur/home.html`);
    expect(page.url()).toBe(`${rights}offline.html`);
    expect(await page.locator('[lang=ur][dir=rtl] strong').textContent()).toBe('نیٹ ورک نہیں ہے');
    expect(await page.locator('[data-leave]').first().isVisible()).toBe(true);
    expect(foreign).toEqual([]);
    await context.close();
  });
});
