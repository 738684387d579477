/** No byte of a receipt can be another: every one is turned, left out, doubled, swapped, and it is cut at each. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { closed, proofFileBytes } from '../src/proof-file.ts';
import { verifyProof, type Trust } from '../src/verify-proof.ts';
import { oneByteOff } from './hostile.ts';
import { scriptVerdict } from './script-verdict.ts';
import { LOG, PRIMITIVES, receipt, TRUST } from './sample.ts';

const { sha256 } = PRIMITIVES;
const check = (bytes: Uint8Array, trust: Trust = TRUST): string =>
  verifyProof(bytes, trust, PRIMITIVES).refusal?.code ?? 'proven';
const good = proofFileBytes(receipt(13));

describe('a receipt', { timeout: 300_000 }, () => {
  it.each([
    ['with its content', good],
    ['without it', proofFileBytes(closed(sha256, receipt(20)))],
  ])(
    '%s is refused with any byte changed, left out, doubled or added, by verify.mjs for the same reason',
    async (_, bytes) => {
      const wrong: string[] = [];
      for (const [at, { what, changed }] of oneByteOff(bytes).entries()) {
        if (at % 100 === 0) await setImmediate();
        const here = check(changed);
        const there = await scriptVerdict(changed);
        if (here === 'proven' || there !== here) wrong.push(`${what}: ${here}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('keeps its strictness where the keys of the witnesses are not known: what is said does not change', async () => {
    const trust = { log: LOG.key, witnesses: [], quorum: 0 };
    const said = (bytes: Uint8Array): string | undefined => {
      const { value } = verifyProof(bytes, trust, PRIMITIVES);
      return value && JSON.stringify({ ...value, unchecked: 'any' });
    };
    const sure = said(good);
    const other: string[] = [];
    for (const [at, { what, changed }] of oneByteOff(good).entries()) {
      if (at % 100 === 0) await setImmediate();
      if (![undefined, sure].includes(said(changed))) other.push(what);
    }
    expect(other).toEqual([]);
  });
});
