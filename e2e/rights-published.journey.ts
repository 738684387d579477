// What an office published, on the page where a resident finds help: in the words of the page, and as text alone.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../apps/web/src/edge/serve-pages.ts';
import { overflow, violations } from './audit.ts';
import { watch } from './browser.ts';
import { closeSite, openSite } from './site.ts';

let browser: Browser;
let serving: Serving;
let rights: string;

beforeAll(async () => {
  ({ browser, serving } = await openSite());
  rights = `${serving.url}rights/`;
});
afterAll(() => closeSite({ browser, serving }));

describe('what an office published', () => {
  const gate = {
    id: 'the-door',
    name: 'The <img src=x onerror="document.title=1"> Gate',
    languages: ['es', 'ur'],
    eligibility: ['low-income'],
    needs: ['detained'],
    places: ['queens'],
    channels: ['telephone'],
    telephone: '+1 212 555 0177',
    email: 'intake@example.org',
    website: 'javascript:alert(1)',
    hours: 'Mo-Fr 09:00-17:00',
    sourceName: 'Own call',
    mark: 'seen',
    checkedOn: '2020-01-02',
    office: 'Sample Office',
    published: '2026-11-20',
  };

  it('stands among what ships, in the words of the page, with its source, its age and who says so', async () => {
    const { context, errors } = await watch(browser, serving.url, { serviceWorkers: 'block' });
    await context.route('**/rights/directory.json', (route) =>
      route.fulfill({
        json: {
          staleAfterDays: 90,
          providers: [gate, { id: 'broken' }, { ...gate, id: 'odd', published: 'never' }, null],
        },
      }),
    );
    const page = await context.newPage();
    for (const [tag, says] of [
      ['en', /Sample Office.? published this on .?November 20, 2026/],
      ['ar', /نشر .?Sample Office.? هذا في/],
    ] as const) {
      await page.goto(`${rights}${tag}/help.html`);
      const entry = page.locator('.provider', { hasText: 'Sample Office' });
      await entry.waitFor();
      const text = await entry.innerText();
      expect(text).toMatch(says);
      // Old, and it says so; a name is a name, and an address that is none is no link.
      expect(await entry.locator('.stale').count()).toBe(1);
      expect(text).toContain('The <img src=x onerror="document.title=1"> Gate');
      expect(await entry.locator('a[href^="javascript"], img').count()).toBe(0);
      expect(await entry.locator('a[href="mailto:intake@example.org"]').count()).toBe(1);
      expect(text).toContain('09:00–17:00');
      // It stands for the shipped entry of the same id, and is searched like every other.
      expect(await page.getByText('The Door', { exact: true }).count()).toBe(0);
      await page.locator('select[name=place]').selectOption('queens');
      await page.locator('select[name=language]').selectOption('ur');
      await page.locator('select[name=need]').selectOption('detained');
      expect(await page.locator('.provider:visible h2').first().textContent()).toContain('Gate');
      await page.locator('select[name=place]').selectOption('bronx');
      expect(await entry.isVisible()).toBe(false);
      await page.locator('select[name=place]').selectOption('');
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
    expect(errors).toEqual([]);
    await context.close();
  });
});
