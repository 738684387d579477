/** verify.mjs: that it is alone in the world, says what the package says, and ends as it says. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFUSALS } from '../src/failure.ts';
import { closed, proofFileBytes } from '../src/proof-file.ts';
import { verifierKey, vkeyText, type VerifierKey } from '../src/verifier-key.ts';
import { verifyProof } from '../src/verify-proof.ts';
import { PAGE, pageText, verificationText } from '../verifier/build-page.ts';
import { LANGUAGES, WORDS, type WordKey } from '../verifier/page/words.ts';
import { hostile } from './hostile.ts';
import { scriptVerdict } from './script-verdict.ts';
import { LIBRARY, LOG, PAPER, PRIMITIVES, receipt, signerOf, TRUST } from './sample.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../verifier/verify.mjs');
const good = proofFileBytes(receipt(13));
const bare = proofFileBytes(closed(PRIMITIVES.sha256, receipt(13)));
const noWitness = proofFileBytes(receipt(13, 21, []));
const packaged = (bytes: Uint8Array): unknown => {
  const { value, refusal } = verifyProof(bytes, TRUST, PRIMITIVES);
  return refusal?.code ?? value;
};

describe('verify.mjs and the package', () => {
  it('prove the same of a receipt', async () => {
    expect(await scriptVerdict(good)).toEqual(packaged(good));
    expect(await scriptVerdict(bare)).toEqual(packaged(bare));
  });

  it.each(hostile(good))('refuse alike: $name', async ({ bytes }) => {
    expect(await scriptVerdict(bytes)).toBe(packaged(bytes));
  });

  it('take the same keys', async () => {
    const { readKey } = await import('../verifier/verify.mjs');
    const { parseVkey } = await import('../src/verifier-key.ts');
    const sha256 = (bytes: Uint8Array): Promise<Uint8Array> =>
      Promise.resolve(PRIMITIVES.sha256(bytes));
    const text = vkeyText(LOG.key);
    const weak = vkeyText(
      verifierKey(PRIMITIVES.sha256, { name: 'a', role: 'log', publicKey: new Uint8Array(32) }),
    );
    for (const each of [
      text,
      ` ${text}\n`,
      text.replace('+', 'x+'),
      `${text}=`,
      weak,
      '',
      text.slice(1),
    ]) {
      const here = parseVkey(PRIMITIVES.sha256, each).value;
      const there = await readKey(each, 1, sha256).then(
        ({ name, id, bytes }) => ({ name, id, role: 'log', publicKey: bytes }),
        () => undefined,
      );
      expect(there, each).toEqual(here);
    }
  });
});

describe('every refusal', () => {
  const SCRIPT_TEXT = readFileSync(SCRIPT, 'utf8');
  const DOCS = readFileSync(path.resolve(import.meta.dirname, '../../../docs/ledger.md'), 'utf8');

  it.each(Object.keys(REFUSALS))('%s has its words in script, page and docs', (code) => {
    expect(SCRIPT_TEXT).toMatch(new RegExp(`^ {2}'?${code}'?: '`, 'm'));
    expect(DOCS).toContain(`| \`${code}\``);
    for (const language of LANGUAGES) expect(WORDS[language]).toHaveProperty(code);
  });
});

describe('the words of the page', () => {
  it.each(LANGUAGES)('in %s are all there, with the same places for figures', (language) => {
    const places = (text: string): readonly string[] => text.match(/\{\w+\}/g)?.toSorted() ?? [];
    for (const [key, text] of Object.entries(WORDS[language])) {
      expect(text.trim(), key).not.toBe('');
      expect(places(text), key).toEqual(places(WORDS.en[key as WordKey]));
    }
  });

  it('in English have at most twelve words a sentence, and no exclamation mark', () => {
    const long = Object.values(WORDS.en)
      .flatMap((text) => text.split(/(?<=[.:]) /))
      .filter((sentence) => sentence.split(' ').length > 12 || sentence.includes('!'));
    expect(long).toEqual([]);
  });
});

describe('verify.html', () => {
  it('is what its parts make, with the verification of verify.mjs in it', () => {
    const page = readFileSync(PAGE, 'utf8');
    expect(page === pageText(), 'run npx tsx packages/ledger/verifier/build-page.ts').toBe(true);
    expect(page).toContain(verificationText());
    expect(verificationText()).toContain('async function verifyReceipt(');
  });

  it('asks for nothing from anywhere', () => {
    expect(readFileSync(PAGE, 'utf8')).not.toMatch(
      /\b(?:src|href)=|url\(|import\(|fetch\(|XMLHttp|@import/,
    );
  });
});

describe('verify.mjs as a program, alone in a folder', () => {
  let folder = '';
  const file = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(path.join(folder, name), bytes);
    return name;
  };
  const run = (...args: string[]): { status: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs', ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  };
  const key = ({ key: each }: { readonly key: VerifierKey }): string => vkeyText(each);
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'threshold-verify-'));
    cpSync(SCRIPT, path.join(folder, 'verify.mjs'));
    file('good.tlog-proof', good);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('imports nothing but Node, and is short enough to read', () => {
    const text = readFileSync(SCRIPT, 'utf8');
    const imports = [...text.matchAll(/^import .* from '(.*)';$/gm)].map(([, name]) => name);
    expect(imports).toEqual(['node:crypto', 'node:fs', 'node:url', 'node:util']);
    expect(text).not.toMatch(/import\(|require\(/);
    expect(text.split('\n').length).toBeLessThan(300);
  });

  it('proves a receipt, with keys as text or in files, and says what is not proven', () => {
    const { status, out, err } = run(
      'good.tlog-proof',
      '--key',
      key(LOG),
      '--witness',
      file('w.vkey', `${key(LIBRARY)}\n`),
    );
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^PROVEN\nEntry 13 of the log log\.example\/desk, when it had 21\.\n/);
    expect(out).toContain('Content: {"case":"R-13","kind":"request-recorded"');
    expect(out).toContain(
      'Witnessed by library.example/witness, 1795356300 seconds after 1970 (Sun, 22 Nov 2026 14:05:00 GMT).',
    );
    expect(out).toContain('1 more signatures were not checked');
    expect(out).toContain('Not proven: that the content is true');
  });

  it('ends with 2 without a key, 1 when refused, 64 when called wrongly', () => {
    expect(run('good.tlog-proof')).toMatchObject({
      status: 2,
      out: expect.stringMatching(/^NOT PROVEN/) as string,
    });
    const thief = signerOf('log.example/desk', 'log', 'thief');
    for (const args of [
      ['good.tlog-proof', '--key', key(thief)],
      ['good.tlog-proof', '--key', 'nonsense'],
      [file('none.tlog-proof', noWitness), '--key', key(LOG), '--witness', key(PAPER)],
      [file('cut.tlog-proof', good.subarray(0, 500)), '--key', key(LOG)],
      ['nowhere.tlog-proof', '--key', key(LOG)],
    ]) {
      const { status, out } = run(...args);
      expect(status, args.join(' ')).toBe(1);
      expect(out).toMatch(/^REFUSED\. .*Nothing is proven\.\n$/);
    }
    expect(run().status).toBe(64);
    expect(run('good.tlog-proof', '--keys', key(LOG)).status).toBe(64);
  });
});
