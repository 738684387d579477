/**
 * `npm run screens:rights`: photographs the rights pages, small and wide, into docs/screens/. The letters of every language come from the
 * fonts of the cards, so that pictures do not depend on the machine; phones bring their own.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from '../apps/web/src/edge/build-pages.ts';
import { servePages } from '../apps/web/src/edge/serve-pages.ts';
import { launch } from './browser.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = path.join(ROOT, 'docs/screens');
const SHOTS = [
  ['index.html', 360],
  ['en/index.html', 360],
  ['en/index.html', 1280],
  ['en/home.html', 360],
  ['en/home.html#show-no-entry', 360],
  ['en/help.html', 360],
  ['en/poster.html', 1280],
  ['ar/index.html', 360],
  ['ar/index.html', 1280],
  ['ar/card.html', 360],
  ['ur/index.html', 360],
  ['ur/home.html', 360],
  ['ur/offline.html', 360],
  ['en/taken.html#lines', 360],
  ['ar/detained.html', 1280],
  ['zh-Hans/home.html', 360],
  ['es/slides-home.html', 360],
  ['bn/card.html', 360],
] as const;

function fonts(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path.join(ROOT, 'node_modules/@expo-google-fonts')}</dir><cachedir>${folder}</cachedir><alias binding="same"><family>Noto Sans Arabic</family><prefer><family>IBM Plex Sans Arabic</family></prefer></alias></fontconfig>`,
  );
  return file;
}

process.env['FONTCONFIG_FILE'] = fonts();
if (!process.argv.includes('--built')) await buildPages({ today: '2026-11-23' });
const { url, server } = await servePages(0);
const browser = await launch();
const page = await browser.newPage();
await page.clock.setFixedTime(new Date('2026-11-23T12:00:00'));
for (const [address, width] of SHOTS) {
  await page.setViewportSize({ width, height: 740 });
  await page.goto('about:blank');
  await page.goto(`${url}rights/${address}`);
  await page.evaluate('document.fonts.ready.then(() => true)');
  const name = address.replace('.html', '').replaceAll(/[/#]/g, '-');
  await page.screenshot({ path: path.join(FOLDER, `rights-${name}-${width}.png`) });
}
for (const language of ['en', 'ur']) {
  await page.setViewportSize({ width: 816, height: 1056 });
  await page.goto(`${url}rights/${language}/wallet.html`);
  await page.emulateMedia({ media: 'print' });
  for (const [position, side] of ['say', 'know'].entries())
    await page
      .locator('.card .sheet > .face')
      .and(page.locator(':first-child'))
      .nth(position)
      .screenshot({ path: path.join(FOLDER, `rights-wallet-${side}-${language}.png`) });
  await page.emulateMedia({ media: null });
}
await browser.close();
server.close();
