/** Photographs of the page that checks receipts, into docs/screens: npx tsx e2e/verify-screens.ts */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { proofFileBytes } from '../packages/ledger/src/proof-file.ts';
import { vkeyText } from '../packages/ledger/src/verifier-key.ts';
import { LIBRARY, LOG, receipt } from '../packages/ledger/test/sample.ts';
import { PAGE } from '../packages/ledger/verifier/build-page.ts';
import { launch, PHONE } from './browser.ts';

const OUT = path.resolve(import.meta.dirname, '../docs/screens');
const folder = mkdtempSync(path.join(tmpdir(), 'threshold-verify-'));
const good = path.join(folder, 'receipt-13.tlog-proof');
const bad = path.join(folder, 'receipt-12.tlog-proof');
writeFileSync(good, proofFileBytes(receipt(13)));
writeFileSync(bad, proofFileBytes({ ...receipt(13), index: 12 }));

const browser = await launch();
for (const [size, viewport] of [
  ['phone', PHONE],
  ['desktop', { width: 1280, height: 900 }],
] as const) {
  for (const language of ['en', 'ar']) {
    for (const [state, file] of [
      ['proven', good],
      ['refused', bad],
    ] as const) {
      const context = await browser.newContext({ viewport, locale: language });
      const page = await context.newPage();
      await page.goto(pathToFileURL(PAGE).href);
      await page.locator('#receipt').setInputFiles(file);
      await page.locator('#key').fill(vkeyText(LOG.key));
      await page.locator('#witnesses').fill(vkeyText(LIBRARY.key));
      await page.locator('#form button').click();
      await page.locator('#result').waitFor();
      const name = `verify-${state}-${size}-${language}.png`;
      await page.screenshot({ path: path.join(OUT, name), fullPage: true });
      await context.close();
    }
  }
}
await browser.close();
rmSync(folder, { recursive: true });
