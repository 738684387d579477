/** Receipts of version 1 stay provable for good. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { closed, proofFileBytes } from '../src/proof-file.ts';
import { parseVkey, type VerifierKey } from '../src/verifier-key.ts';
import { verifyProof } from '../src/verify-proof.ts';
import { PRIMITIVES, receipt } from './sample.ts';

const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/v1/${name}`, import.meta.url)));
const key = (name: string): VerifierKey =>
  parseVkey(PRIMITIVES.sha256, new TextDecoder().decode(read(name))).value!;

it.each(['opened.tlog-proof', 'closed.tlog-proof'])('%s is proven', (name) => {
  const trust = {
    log: key('log.vkey'),
    witnesses: [key('library.vkey'), key('newspaper.vkey')],
    quorum: 2,
  };
  const { value } = verifyProof(read(name), trust, PRIMITIVES);
  expect(value).toMatchObject({ origin: 'log.example/desk', index: 13, size: 21, unchecked: 0 });
  expect(value?.witnesses.map(({ seconds }) => seconds)).toEqual([1_795_356_300, 1_795_356_300]);
});

it('receipts are written as they were', () => {
  expect(proofFileBytes(receipt(13))).toEqual(read('opened.tlog-proof'));
  expect(proofFileBytes(closed(PRIMITIVES.sha256, receipt(13)))).toEqual(read('closed.tlog-proof'));
});
