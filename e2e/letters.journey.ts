// Letters as pages in a real browser: nothing for axe, nothing wider than a narrow screen, nothing run or fetched
// whatever stands in them, and numbers that keep their direction in words from right to left.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterFile } from '@threshold/letters/html/letter-html';
import { composeLetter } from '@threshold/letters/letter/compose-letter';
import { LETTER_KINDS, type LetterKind } from '@threshold/letters/letter/letter-facts';
import { ROOT, TEXTS } from '@threshold/letters/test/place';
import { SAMPLE_FACTS } from '@threshold/letters/letter/sample-facts';
import { overflow, violations } from './audit.ts';
import { launch, watch } from './browser.ts';

const style = readFileSync(path.join(ROOT, 'packages/letters/src/html/letter.css'), 'utf8');
function fileOf(kind: LetterKind, more: object = {}): string {
  const { letter } = composeLetter(kind, { ...SAMPLE_FACTS[kind], ...more }, TEXTS);
  if (!letter) throw new Error(`${kind} was not composed`);
  return letterFile(letter, { style });
}

let browser: Browser;
let context: BrowserContext;
let foreign: string[];
beforeAll(async () => {
  browser = await launch();
  ({ context, foreign } = await watch(browser, 'about:'));
});
afterAll(async () => {
  await browser.close();
});

const samples = [
  ...LETTER_KINDS.filter((kind) => kind !== 'person-notice').map((kind) => [kind, {}] as const),
  ...[...TEXTS.notice.keys()].map((language) => ['person-notice', { language }] as const),
  ['reply', { own: ['x'.repeat(2000)], to: { office: 'x'.repeat(300) } }] as const,
];

describe('a letter as a page', () => {
  it.each(samples)('%s %o has nothing for axe and fits a narrow screen', async (kind, more) => {
    const page = await context.newPage();
    for (const width of [320, 816]) {
      await page.setViewportSize({ width, height: 740 });
      await page.setContent(fileOf(kind, more));
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  it('runs and fetches nothing, whatever was written in it', async () => {
    const page = await context.newPage();
    const text =
      '<img src="https://elsewhere.example/x.png" onerror="window.hit = 1"><script>window.hit = 1</script>';
    await page.setContent(
      fileOf('reply', {
        own: [text],
        attached: [text.slice(0, 200)],
        to: { office: text.slice(0, 200) },
      }),
    );
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await page.locator('.letter img, .letter script').count()).toBe(0);
    expect(await page.locator('.letter').innerText()).toContain(text);
    expect(foreign).toEqual([]);
    await page.close();
  });

  it.each(['ar', 'ur'])('keeps a telephone number in order in %s', async (language) => {
    const page = await context.newPage();
    await page.setContent(fileOf('person-notice', { language }));
    const number = page.locator('bdi', { hasText: '+1 212 555 0101' }).first();
    const places = await number.evaluate((element) => {
      const node = element.firstChild;
      if (!node) return [];
      const left = (at: number): number => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
      };
      return [left(0), left(1), left(3), left(14)];
    });
    expect(places).toHaveLength(4);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await page.close();
  });
});
