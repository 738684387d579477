/**
 * How soon the card of the rights stands on a slow phone that never saw it, and how soon on one that did and has no network now; how
 * large the largest rights page is with all that its first paint needs. Both on the built site (`npm run web:build`).
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { OUTPUT } from '../../../apps/web/src/edge/build-pages.ts';
import { kept } from '../../../e2e/browser.ts';
import { closeSite, openSite, type Site } from '../../../e2e/site.ts';
import { painted, slowDown } from '../../../e2e/slow-phone.ts';
import { median } from '../timing/throughput.ts';
import type { Measurement } from './figure.ts';

const FOLDER = path.join(OUTPUT, 'rights');

export const RIGHTS: Measurement = {
  name: 'the rights pages, cold on slow 4G',
  ids: ['rights.first_card_ms', 'rights.offline_ms', 'rights.page_kb'],
  measure: async ({ quick, progress }) => {
    const languages = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z]{2}(-|$)/.test(entry.name))
      .map(({ name }) => name);
    const { name, bytes } = largest(languages);
    progress(`  largest: ${name}`);
    const site = await openSite();
    const times: number[] = [];
    const offline: number[] = [];
    try {
      for (const language of quick ? languages.slice(0, 3) : languages) {
        times.push(await firstWords(site, language));
        offline.push(await wordsOffline(site, language));
      }
    } finally {
      await closeSite(site);
    }
    progress(
      `  ${times.map(Math.round).join(' ')} ms; offline ${offline.map(Math.round).join(' ')} ms`,
    );
    return [
      { id: 'rights.first_card_ms', value: median(times), unit: 'ms' },
      { id: 'rights.offline_ms', value: median(offline), unit: 'ms' },
      { id: 'rights.page_kb', value: bytes / 1000, unit: 'kB' },
    ];
  },
};

/** Packed as a server sends it; the font and the icons come with the first page only, and are counted with each. */
function largest(languages: readonly string[]): { readonly name: string; readonly bytes: number } {
  const size = (file: string): number => statSync(path.join(FOLDER, file)).size;
  const shared = ['public-sans.woff2', 'icons.svg.gz', 'icon.svg.gz'].reduce(
    (sum, file) => sum + size(file),
    0,
  );
  const pages = languages.flatMap((language) =>
    readdirSync(path.join(FOLDER, language))
      .filter((file) => file.endsWith('.html.gz'))
      .map((file) => ({
        name: `${language}/${file}`,
        bytes: size(`${language}/${file}`) + shared,
      })),
  );
  const [first] = pages.sort((a, b) => b.bytes - a.bytes);
  if (!first) throw new Error('There are no rights pages. Build them: npm run web:build.');
  return first;
}

async function firstWords({ browser, serving }: Site, language: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(`${serving.url}rights/${language}/card.html`, { waitUntil: 'commit' });
  const time = await painted(page);
  await context.close();
  return time;
}

/** The pages were kept; now there is no network, and the processor is as slow. */
async function wordsOffline({ browser, serving }: Site, language: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${serving.url}rights/${language}/index.html`);
  await kept(page);
  await slowDown(page);
  await context.setOffline(true);
  await page.goto(`${serving.url}rights/${language}/card.html`, { waitUntil: 'commit' });
  const time = await painted(page);
  await context.close();
  return time;
}
