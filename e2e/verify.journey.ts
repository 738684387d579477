// The page that checks receipts, opened from a disk in a real browser: what it proves, what it refuses, in four
// languages, without asking anybody for anything.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBase64 } from '../packages/ledger/src/octets.ts';
import { closed, proofFileBytes } from '../packages/ledger/src/proof-file.ts';
import { vkeyText } from '../packages/ledger/src/verifier-key.ts';
import { hostile, oneByteOff } from '../packages/ledger/test/hostile.ts';
import {
  LIBRARY,
  LOG,
  PAPER,
  PRIMITIVES,
  receipt,
  signerOf,
} from '../packages/ledger/test/sample.ts';
import { scriptVerdict } from '../packages/ledger/test/script-verdict.ts';
import { PAGE } from '../packages/ledger/verifier/build-page.ts';
import { LANGUAGES, WORDS } from '../packages/ledger/verifier/page/words.ts';
import { overflow, violations } from './audit.ts';
import { launch, watch } from './browser.ts';

const ADDRESS = pathToFileURL(PAGE).href;
const key = vkeyText(LOG.key);
const witnesses = [LIBRARY, PAPER].map((each) => vkeyText(each.key)).join('\n');
const good = proofFileBytes(receipt(13));
let browser: Browser;
let folder: string;
let files = 0;

beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-verify-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

function file(name: string, bytes: Uint8Array | string): string {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
}

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly wrong: () => readonly string[];
}

async function visit(script?: string): Promise<Visit> {
  const { context, foreign, errors } = await watch(browser, 'file://', { locale: 'en-US' });
  if (script !== undefined) await context.addInitScript(script);
  const page = await context.newPage();
  await page.goto(ADDRESS);
  return { context, page, wrong: () => [...foreign, ...errors] };
}

async function check(
  page: Page,
  bytes: Uint8Array,
  withKey = key,
  withWitnesses = '',
): Promise<string> {
  await page.locator('#receipt').setInputFiles(file(`${(files += 1)}.tlog-proof`, bytes));
  await page.locator('#key').fill(withKey);
  await page.locator('#witnesses').fill(withWitnesses);
  await page.locator('#form button').click();
  await page.locator('#result').waitFor();
  return (await page.locator('#result').getAttribute('data-verdict')) ?? '';
}

describe('the page that checks receipts', () => {
  it('proves one, shows what it says, and moves the reader there', async () => {
    const { context, page, wrong } = await visit();
    expect(await page.locator('#unable').isHidden()).toBe(true);
    expect(await check(page, good, key, witnesses)).toBe('proven');
    expect(await page.evaluate('document.activeElement.id')).toBe('verdict');
    const said = await page.locator('#result').innerText();
    for (const part of [
      'Proven',
      'log.example/desk',
      '13 of 21, counted from 0',
      'library.example/witness',
      'November 22, 2026',
      '"case":"R-13"',
      'What this does not prove',
    ])
      expect(said).toContain(part);
    // Another receipt or key takes the verdict away.
    await page.locator('#key').fill(`${key} `);
    expect(await page.locator('#result').isHidden()).toBe(true);
    expect(wrong()).toEqual([]);
    await context.close();
  });

  it('says no more than the keys allow', async () => {
    const { context, page } = await visit();
    expect(await check(page, good)).toBe('proven');
    expect(await page.locator('#facts').innerText()).toContain('No witness was checked');
    expect(await page.locator('#facts').innerText()).toContain('for want of a key: 2');
    expect(await check(page, good, '')).toBe('unsure');
    expect(await page.locator('#verdict').innerText()).toBe('Not proven');
    expect(await check(page, proofFileBytes(closed(PRIMITIVES.sha256, receipt(13))))).toBe(
      'proven',
    );
    expect(await page.locator('#facts').innerText()).toContain('This receipt does not hold it');
    await context.close();
  });

  it('takes a receipt that is dropped on it, and a key from a file', async () => {
    const { context, page } = await visit();
    await page.evaluate(
      `((text) => {
        const carried = new DataTransfer();
        carried.items.add(new File([Uint8Array.from(atob(text), (each) => each.charCodeAt(0))], 'dropped.tlog-proof'));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
      })('${toBase64(good)}')`,
    );
    await page.locator('#key-file').setInputFiles(file('log.vkey', `${key}\n`));
    await expect.poll(() => page.locator('#key').inputValue()).toBe(key);
    await page.locator('#form button').click();
    await page.locator('[data-verdict=proven]').waitFor();
    await context.close();
  });

  it('asks for a receipt first, and refuses in words', async () => {
    const { context, page, wrong } = await visit();
    await page.locator('#form button').click();
    expect(await page.locator('#receipt-fault').innerText()).toBe(WORDS.en.noReceipt);
    expect(await page.evaluate('document.activeElement.id')).toBe('receipt');
    const thief = vkeyText(signerOf('log.example/desk', 'log', 'thief').key);
    for (const [bytes, withKey, more, says] of [
      [good, thief, '', WORDS.en['not-signed']],
      [good, 'nonsense', '', WORDS.en['bad-key']],
      [good, `${key}\n${thief}`, '', WORDS.en['bad-key']],
      [proofFileBytes(receipt(13, 21, [LIBRARY])), key, witnesses, WORDS.en['not-witnessed']],
      [good.subarray(0, 700), key, '', WORDS.en.malformed],
    ] as const) {
      expect(await check(page, bytes, withKey, more)).toBe('refused');
      expect(await page.locator('#reason').innerText()).toBe(says);
      expect(await page.locator('#facts').innerText()).toBe('');
      expect(await page.locator('#limits').isHidden()).toBe(true);
    }
    expect(wrong()).toEqual([]);
    await context.close();
  });

  it.each([
    [
      'no Ed25519',
      `crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'))`,
    ],
    ['no WebCrypto', `Object.defineProperty(crypto, 'subtle', { value: undefined })`],
    ['a verify that says yes to everything', `crypto.subtle.verify = () => Promise.resolve(true)`],
  ])('checks nothing and says so in a browser with %s', async (_, script) => {
    const { context, page } = await visit(script);
    await page.locator('#unable').waitFor({ state: 'visible' });
    expect(await check(page, good)).toBe('cannot');
    expect(await page.locator('#result').innerText()).toContain('Nothing was checked');
    await context.close();
  });

  it('gives the verdict of verify.mjs on every byte changed and on all hostile receipts', async () => {
    const { context, page } = await visit();
    const changed = [
      ...oneByteOff(good).filter((_, at) => at % 5 === 0),
      ...hostile(good).map(({ name, bytes }) => ({ what: name, changed: bytes })),
      { what: 'nothing', changed: good },
    ];
    const theirs: string[] = [];
    for (let at = 0; at < changed.length; at += 500) {
      const some = changed.slice(at, at + 500).map((each) => toBase64(each.changed));
      // The page's own functions, in its own module: reached through what its form does with a file.
      const verdicts = await page.evaluate<string[]>(
        `(async () => {
          const verdicts = [];
          for (const text of ${JSON.stringify(some)}) {
            const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
            const carried = new DataTransfer();
            carried.items.add(new File([bytes], 'r'));
            document.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }));
            const until = async (holds) => { while (!holds()) await new Promise((done) => setTimeout(done)); };
            document.getElementById('key').value = ${JSON.stringify(key)};
            document.getElementById('witnesses').value = ${JSON.stringify(witnesses)};
            document.getElementById('form').requestSubmit();
            const result = document.getElementById('result');
            await until(() => !result.hidden);
            verdicts.push(result.dataset.verdict + ' ' + document.getElementById('reason').textContent);
          }
          return verdicts;
        })()`,
      );
      theirs.push(...verdicts);
    }
    const different: string[] = [];
    for (const [at, { what, changed: bytes }] of changed.entries()) {
      const ours = await scriptVerdict(bytes);
      const said =
        typeof ours === 'string' ? `refused ${WORDS.en[ours as 'malformed']}` : 'proven ';
      if (theirs[at] !== said) different.push(`${what}: ${theirs[at] ?? ''}, not ${said}`);
    }
    expect(different).toEqual([]);
    expect(theirs.filter((each) => each.startsWith('proven'))).toHaveLength(1);
    await context.close();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('it has nothing for axe to object to, and fits 360 pixels, before and after', async () => {
    const { context, page, wrong } = await visit();
    await page.locator(`nav [lang="${language}"]`).click();
    expect(await page.locator('html').getAttribute('dir')).toBe(WORDS[language].direction);
    const look = async (): Promise<void> => {
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    };
    await look();
    expect(await check(page, good, key, witnesses)).toBe('proven');
    expect(await page.locator('#verdict').innerText()).toBe(WORDS[language].proven);
    await look();
    expect(await check(page, good.subarray(9), key)).toBe('refused');
    await look();
    const small = await page.evaluate<number[]>(
      `[...document.querySelectorAll('button, input, textarea')].map((each) => each.getBoundingClientRect().height).filter((height) => height < 48)`,
    );
    expect(small).toEqual([]);
    expect(wrong()).toEqual([]);
    await context.close();
  });
});
