/** Receipts: what one proves, and that no byte of it can be another. */
import { describe, expect, it } from 'vitest';
import { commit } from '../src/commitment.ts';
import { fromUtf8, toHex, utf8 } from '../src/octets.ts';
import { closed, parseProofFile, proofFileBytes, type ProofFile } from '../src/proof-file.ts';
import { verifyProof, type Trust } from '../src/verify-proof.ts';
import {
  checkpointOf,
  LIBRARY,
  LOG,
  OPENINGS,
  ORIGIN,
  PAPER,
  parsed,
  PRIMITIVES,
  receipt,
  SECONDS,
  signerOf,
  TREE,
  TRUST,
} from './sample.ts';
import { hostile } from './hostile.ts';

const { sha256 } = PRIMITIVES;
const check = (bytes: Uint8Array, trust: Trust = TRUST): string =>
  verifyProof(bytes, trust, PRIMITIVES).refusal?.code ?? 'proven';
const good = proofFileBytes(receipt(13));

describe('a receipt', () => {
  it('proves the entry, the place and who signed, and gives the content back', () => {
    const { value } = verifyProof(good, TRUST, PRIMITIVES);
    expect(value).toEqual({
      origin: ORIGIN,
      signed: true,
      index: 13,
      size: 21,
      root: TREE.root(),
      extensions: [],
      commitment: commit(sha256, OPENINGS[13]!),
      content: OPENINGS[13]!.content,
      witnesses: [
        { name: 'library.example/witness', seconds: SECONDS },
        { name: 'newspaper.example/witness', seconds: SECONDS },
      ],
      unchecked: 0,
    });
  });

  it('is the text of tlog-proof', () => {
    const lines = fromUtf8(good)!.split('\n');
    expect(lines[0]).toBe('c2sp.org/tlog-proof@v1');
    expect(lines[1]).toMatch(/^extra AR[A-Za-z0-9+/]+=*$/);
    expect(lines[2]).toBe('index 13');
    expect(lines.slice(3, 8).map((line) => line.length)).toEqual([44, 44, 44, 44, 44]);
    expect(lines.slice(8, 12)).toEqual(['', ORIGIN, '21', lines[11]]);
    expect(lines.slice(12).map((line) => line.split(' ')[1])).toEqual([
      undefined,
      ORIGIN,
      'library.example/witness',
      'newspaper.example/witness',
      undefined,
    ]);
  });

  it('is proven at every place of every size', () => {
    const failed: string[] = [];
    for (let size = 1; size <= OPENINGS.length; size += 1)
      for (let index = 0; index < size; index += 1)
        if (check(proofFileBytes(receipt(index, size))) !== 'proven')
          failed.push(`${index} of ${size}`);
    expect(failed).toEqual([]);
  });

  it('without salt and content proves the same place, and shows nothing', () => {
    const file = closed(sha256, receipt(13));
    const { value } = verifyProof(proofFileBytes(file), TRUST, PRIMITIVES);
    expect(value).toMatchObject({ index: 13, size: 21, content: undefined });
    expect(toHex(value!.commitment)).toBe(toHex(commit(sha256, OPENINGS[13]!)));
    const shown = proofFileBytes(file);
    expect(fromUtf8(shown)).not.toContain('request-recorded');
    expect(closed(sha256, file)).toEqual(file);
  });

  it('says how far its proof goes when fewer keys are known', () => {
    const { value } = verifyProof(good, { log: LOG.key, witnesses: [], quorum: 0 }, PRIMITIVES);
    expect(value).toMatchObject({ signed: true, witnesses: [], unchecked: 2 });
    const none = verifyProof(good, { witnesses: [LIBRARY.key], quorum: 1 }, PRIMITIVES);
    expect(none.value).toMatchObject({ signed: false, unchecked: 2 });
  });

  it('is refused for each kind of fault by its name', () => {
    const file = receipt(13);
    const as = (change: Partial<ProofFile>): Uint8Array => proofFileBytes({ ...file, ...change });
    const noEntry = utf8(fromUtf8(good)!.replace(/^extra .*\n/m, ''));
    expect(check(as({ index: 12 }))).toBe('not-included');
    expect(check(as({ index: 21 }))).toBe('not-included');
    expect(check(as({ path: [] }))).toBe('not-included');
    expect(check(as({ path: [...file.path, ...file.path] }))).toBe('not-included');
    expect(check(as({ entry: receipt(12).entry }))).toBe('not-included');
    expect(check(as({ signed: parsed(checkpointOf(21, { witnesses: [LIBRARY] })) }))).toBe(
      'not-witnessed',
    );
    expect(
      check(as({ signed: parsed(checkpointOf(21, { by: signerOf(ORIGIN, 'log', 'thief') })) })),
    ).toBe('not-signed');
    expect(check(noEntry)).toBe('no-entry');
    expect(check(utf8(''))).toBe('not-a-receipt');
    expect(check(utf8('hello\n'))).toBe('not-a-receipt');
    expect(check(Uint8Array.of(0xff))).toBe('not-text');
    expect(check(new Uint8Array(1_048_577))).toBe('too-large');
    expect(check(good, { ...TRUST, log: signerOf('x.example', 'log').key })).toBe('wrong-log');
    expect(check(good, { ...TRUST, log: PAPER.key })).toBe('same-key');
    expect(check(good, { ...TRUST, witnesses: [LIBRARY.key], log: PAPER.key })).toBe('bad-key');
    expect(check(good, { ...TRUST, witnesses: [LIBRARY.key, { ...LIBRARY.key, name: 'b' }] })).toBe(
      'same-key',
    );
    expect(check(good, { ...TRUST, witnesses: [signerOf('w.example', 'log').key] })).toBe(
      'bad-key',
    );
  });

  it.each(hostile(good))('is refused: $name', ({ bytes }) => {
    expect(check(bytes)).not.toBe('proven');
  });

  it('is read only up to a size, and quickly however it is made', () => {
    const started = performance.now();
    const many = utf8(
      `c2sp.org/tlog-proof@v1\nindex 0\n${'A'.repeat(43)}=\n`.repeat(14_000).slice(0, 1_048_576),
    );
    expect(parseProofFile(many).refusal).toBeDefined();
    expect(
      parseProofFile(utf8(`c2sp.org/tlog-proof@v1${'\n'.repeat(1_000_000)}`)).refusal,
    ).toBeDefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
