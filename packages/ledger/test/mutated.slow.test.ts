/** No byte of a receipt can be another: every one is turned, left out, doubled, swapped, and it is cut at each. */
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

describe('a receipt', () => {
  it('is refused with any byte changed, left out, doubled or added, opened and closed, and by verify.mjs for the same reason', async () => {
    for (const bytes of [good, proofFileBytes(closed(sha256, receipt(20)))]) {
      const wrong: string[] = [];
      for (const { what, changed } of oneByteOff(bytes)) {
        const here = check(changed);
        const there = await scriptVerdict(changed);
        if (here === 'proven' || there !== here) wrong.push(`${what}: ${here}`);
      }
      expect(wrong).toEqual([]);
    }
  });

  it('keeps its strictness where the keys of the witnesses are not known: what is said does not change', () => {
    const trust = { log: LOG.key, witnesses: [], quorum: 0 };
    const said = (bytes: Uint8Array): string | undefined => {
      const { value } = verifyProof(bytes, trust, PRIMITIVES);
      return value && JSON.stringify({ ...value, unchecked: 'any' });
    };
    const sure = said(good);
    const other = oneByteOff(good).flatMap(({ what, changed }) =>
      [undefined, sure].includes(said(changed)) ? [] : [what],
    );
    expect(other).toEqual([]);
  });
});
