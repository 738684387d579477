/** `threshold verify` and `threshold witness`: what is said, how it ends, and that a changed receipt never passes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile, oneByteOff } from '../../../packages/ledger/test/hostile.ts';
import { checkpointOf, LOG, receipt, TREE } from '../../../packages/ledger/test/sample.ts';
import { proofFileBytes } from '@threshold/ledger/proof-file';
import { vkeyText } from '@threshold/ledger/verifier-key';
import { witnessRequestText } from '@threshold/ledger/witness';
import { SCHEMAS } from '../schema/json-schema.ts';
import { ROOT, threshold, type Ran } from './fake-host.ts';

const V1 = 'packages/ledger/fixtures/v1';
const KEYS = [
  '--key',
  `${V1}/log.vkey`,
  '--witness',
  `${V1}/library.vkey`,
  '--witness',
  `${V1}/newspaper.vkey`,
];
const ESC = String.fromCharCode(27);
const good = new Uint8Array(readFileSync(path.join(ROOT, V1, 'opened.tlog-proof')));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Uint8Array | string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
};
const flat = ({ out, err }: Ran): string => (out + err).replace(/\s+/g, ' ');

describe('threshold verify', () => {
  it('says what is proven, by whom it was witnessed, and what is not proven', async () => {
    const ran = await threshold(['verify', `${V1}/opened.tlog-proof`, ...KEYS]);
    expect([ran.exit, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(/^● PROVEN\n/);
    for (const part of [
      'Log log.example/desk',
      'Place 13 of 21, counted from 0',
      'Content {"case":"R-13","kind":"request-recorded"',
      'What is proven · The key you gave signed a log of 21 entries that holds exactly this content',
      'library.example/witness saw this log on 2026-11-22 14:05:00 UTC by its own clock',
      'newspaper.example/witness saw this log',
      'What is not proven · That what the entry says is true.',
      'That everything that happened was written into the log.',
    ])
      expect(flat(ran)).toContain(part);
    expect(flat(ran)).not.toContain('no witness was checked');
  });

  it('takes keys as text, and says what more keys would show', async () => {
    const ran = await threshold(['verify', `${V1}/closed.tlog-proof`, '--key', vkeyText(LOG.key)]);
    expect(ran.exit).toBe(0);
    expect(flat(ran)).toContain('Content not in this receipt');
    expect(flat(ran)).toContain('no witness was checked');
    expect(flat(ran)).toContain('2 further signatures, of which you gave no key');
  });

  it('ends with 2 without the key of the log, and calls nothing proven', async () => {
    const ran = await threshold(['verify', `${V1}/opened.tlog-proof`]);
    expect(ran.exit).toBe(2);
    expect(ran.out).toMatch(/^△ NOT PROVEN\n/);
    expect(flat(ran)).toContain('Anything at all, until you give the key');
  });

  it('prints JSON that fits its schema, for each verdict', async () => {
    const verdicts: unknown[] = [];
    const cut = file('cut', good.subarray(0, -1));
    for (const args of [
      [`${V1}/opened.tlog-proof`, ...KEYS],
      [`${V1}/closed.tlog-proof`],
      [cut, ...KEYS],
    ]) {
      const { out } = await threshold(['verify', ...args, '--json']);
      verdicts.push(SCHEMAS.verify.parse(JSON.parse(out)));
    }
    expect(verdicts).toMatchObject([
      {
        verdict: 'proven',
        index: 13,
        content: { text: expect.stringContaining('R-13') as string },
        unchecked: 0,
      },
      { verdict: 'not-proven', content: null, witnesses: [], unchecked: 3 },
      { verdict: 'refused', code: 'malformed' },
    ]);
  });

  it('refuses, each for its reason and with its exit code', async () => {
    const few = file('few.tlog-proof', proofFileBytes(receipt(13, 21, [])));
    const other = file('other.tlog-proof', proofFileBytes({ ...receipt(13), index: 12 }));
    const rows: readonly (readonly [readonly string[], number, string])[] = [
      [[other, ...KEYS], 1, 'the entry or its path was changed'],
      [[few, ...KEYS], 1, 'A witness that you asked for has not signed it'],
      [[few, ...KEYS, '--quorum', '1'], 1, 'A witness that you asked for'],
      [[few, ...KEYS, '--quorum', '0'], 0, 'PROVEN'],
      [[few, ...KEYS, '--quorum', '3'], 64, '--quorum 3 needs as many --witness'],
      [[few, '--key', `${V1}/library.vkey`], 65, 'is no key of a log'],
      [[few, '--key', 'nonsense'], 65, '"nonsense" is no key of a log'],
      [[few, ...KEYS, '--witness', `${V1}/library.vkey`], 65, 'one and the same'],
      [['README.md', ...KEYS], 65, 'It does not begin as one'.toLowerCase()],
      [['nowhere', ...KEYS], 66, 'nowhere'],
    ];
    for (const [args, exit, says] of rows) {
      const ran = await threshold(['verify', ...args]);
      expect([ran.exit, args.join(' ')]).toEqual([exit, args.join(' ')]);
      expect(flat(ran)).toContain(says);
      if (exit === 1) expect(ran.out).toMatch(/^■ REFUSED\n/);
    }
  });

  it('refuses every hostile receipt, and shows nothing of it', async () => {
    for (const { name, bytes } of hostile(good)) {
      const { exit, out } = await threshold(['verify', file('h', bytes), ...KEYS]);
      expect([1, 65], name).toContain(exit);
      expect(out, name).not.toContain('PROVEN');
      expect(out, name).not.toContain('R-13');
    }
  });

  it('prints no command for the terminal that somebody wrote into an entry', async () => {
    const opening = {
      salt: new Uint8Array(32),
      content: new TextEncoder().encode(`a${ESC}[2J\u202eb`),
    };
    const place = file(
      'esc',
      proofFileBytes({ ...receipt(13), entry: { kind: 'opened', opening } }),
    );
    // It does not lead to the root; the text of a refusal is our own.
    expect((await threshold(['verify', place, ...KEYS])).out).not.toContain(ESC);
    const { MemoryLog } = await import('@threshold/ledger/memory-log');
    const { commit } = await import('@threshold/ledger/commitment');
    const { sha256 } = await import('@threshold/ledger/edge/node-crypto');
    const { parseCheckpoint } = await import('@threshold/ledger/checkpoint');
    const log = new MemoryLog(sha256);
    log.append([commit(sha256, opening)]);
    const signed = parseCheckpoint(checkpointOf(1, { root: log.root() })).value!;
    const proven = file(
      'esc',
      proofFileBytes({ entry: { kind: 'opened', opening }, index: 0, path: [], signed }),
    );
    const { exit, out } = await threshold(['verify', proven, '--key', `${V1}/log.vkey`]);
    expect(exit).toBe(0);
    expect(out).toContain('a�[2J�b');
    expect(out).not.toContain(ESC);
  });
});

describe('threshold witness', () => {
  it('makes a key, cosigns what continues, and refuses what does not', async () => {
    const place = path.join(folder, 'witness');
    const made = await threshold(['witness', 'new', 'library.example/w1', '--folder', place]);
    expect(made).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^library\.example\/w1\+[0-9a-f]{8}\+\S+\n$/) as string,
    });
    expect((await threshold(['witness', 'new', 'x', '--folder', place])).exit).toBe(65);
    const ask = (oldSize: number, size: number, more: string[] = []): Promise<Ran> => {
      const proof = TREE.consistencyProof(oldSize, size);
      const request = witnessRequestText({ oldSize, proof, checkpoint: checkpointOf(size) });
      return threshold(['witness', 'cosign', '-', '--folder', place, ...more], { input: request });
    };
    expect(flat(await ask(0, 5))).toContain('does not watch that log');
    writeFileSync(path.join(place, 'logs'), `${vkeyText(LOG.key)}\n`);
    expect(await ask(0, 5)).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^— library\.example\/w1 \S+\n$/) as string,
    });
    expect(await ask(0, 9)).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringContaining('Its size is 5.') as string,
    });
    const { exit, out } = await ask(5, 21, ['--json']);
    expect([exit, JSON.parse(out)]).toMatchObject([0, { size: 21 }]);

    // The line goes below the checkpoint, and the receipt is then proven with this witness.
    const { line } = JSON.parse(out) as { line: string };
    const { parseCheckpoint } = await import('@threshold/ledger/checkpoint');
    const signed = parseCheckpoint(checkpointOf(21) + line).value!;
    const proven = file('w.tlog-proof', proofFileBytes({ ...receipt(3), signed }));
    const ran = await threshold([
      'verify',
      proven,
      '--key',
      `${V1}/log.vkey`,
      '--witness',
      made.out.trim(),
    ]);
    expect(ran.exit).toBe(0);
    expect(flat(ran)).toContain('library.example/w1 saw this log on 2026-11-22 14:05:00 UTC');
    expect(
      (
        await threshold(['witness', 'cosign', '-', '--folder', path.join(folder, 'none')], {
          input: 'x',
        })
      ).exit,
    ).toBe(66);
  });
});

describe('every byte', () => {
  it('of a receipt that is turned, left out or doubled is refused', async () => {
    // The package's slow test takes all; here each byte once, through the command itself.
    const some = oneByteOff(good).filter((_, at) => at % 12 === 3);
    expect(some.length).toBeGreaterThan(good.length * 0.9);
    for (const { what, changed } of some) {
      const { exit } = await threshold(['verify', file('m', changed), ...KEYS]);
      expect([1, 65], what).toContain(exit);
    }
  });
});
