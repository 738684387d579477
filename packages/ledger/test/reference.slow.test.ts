/** Every size to 300 with every proof, against the definitions, each subtree hashed once. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../edge/node-crypto.ts';
import { continues } from '../src/consistency-proof.ts';
import { includes } from '../src/inclusion-proof.ts';
import { MemoryLog } from '../src/memory-log.ts';
import { toHex } from '../src/octets.ts';
import { leafHash } from '../src/tree-hash.ts';
import { entries, MTH, PATH, PROOF } from './reference.ts';

const D = entries(300);

describe('every size to 300', () => {
  it(
    'has the proofs of the definitions, and all of them verify',
    { timeout: 300_000 },
    async () => {
      const log = new MemoryLog(sha256);
      const leaves = D.map((entry) => leafHash(sha256, entry));
      const wrong: string[] = [];
      for (let size = 1; size <= D.length; size += 1) {
        // The runner must be answered now and then.
        await setImmediate();
        log.append([D[size - 1]!]);
        const root = MTH(D.slice(0, size));
        expect(toHex(log.root())).toBe(toHex(root));
        for (let index = 0; index < size; index += 1) {
          const proof = log.inclusionProof(index);
          if (!includes(sha256, { index, size }, { leaf: leaves[index]!, proof, root }))
            wrong.push(`${index} in ${size}`);
          const old = { size: index + 1, root: log.root(index + 1) };
          const between = log.consistencyProof(index + 1);
          if (!continues(sha256, old, { size, root }, between))
            wrong.push(`${index + 1} to ${size}`);
          // The definitions hash the whole tree for each proof, so they are asked at every 31st place.
          if ((index + size) % 31 > 0) continue;
          if (proof.map(toHex).join() !== PATH(index, D.slice(0, size)).map(toHex).join())
            wrong.push(`path ${index} ${size}`);
          if (
            between.map(toHex).join() !==
            PROOF(index + 1, D.slice(0, size))
              .map(toHex)
              .join()
          )
            wrong.push(`proof ${index + 1} ${size}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
