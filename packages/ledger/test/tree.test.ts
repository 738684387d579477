/** The tree against the definitions of RFC 6962 themselves, and against published vectors. */
import { readFileSync } from 'node:fs';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../edge/node-crypto.ts';
import { continues } from '../src/consistency-proof.ts';
import { includes } from '../src/inclusion-proof.ts';
import { MemoryLog } from '../src/memory-log.ts';
import { fromBase64, fromDecimal, toHex } from '../src/octets.ts';
import { consistencyRanges, inclusionRanges } from '../src/subtree.ts';
import { leafHash } from '../src/tree-hash.ts';
import { entries, MTH, PATH, PROOF } from './reference.ts';

const MOST = 40;
const D = entries(2000);
const log = new MemoryLog(sha256);
log.append(D);
const hex = (hashes: readonly Uint8Array[]): readonly string[] => hashes.map(toHex);

describe('the tree', () => {
  it('has the roots and both proofs of RFC 6962 at every size up to 40, and they verify', () => {
    const wrong: string[] = [];
    const check = (right: boolean, what: string): void => {
      if (!right) wrong.push(what);
    };
    for (let size = 0; size <= MOST; size += 1) {
      const now = D.slice(0, size);
      const root = MTH(now);
      check(toHex(log.root(size)) === toHex(root), `root ${size}`);
      for (let index = 0; index < size; index += 1) {
        const proof = log.inclusionProof(index, size);
        check(hex(proof).join() === hex(PATH(index, now)).join(), `path ${index} ${size}`);
        const leaf = leafHash(sha256, D[index]!);
        check(includes(sha256, { index, size }, { leaf, proof, root }), `in ${index} ${size}`);
      }
      for (let first = 1; first <= size; first += 1) {
        const proof = log.consistencyProof(first, size);
        check(hex(proof).join() === hex(PROOF(first, now)).join(), `proof ${first} ${size}`);
        const old = { size: first, root: MTH(D.slice(0, first)) };
        check(continues(sha256, old, { size, root }, proof), `from ${first} ${size}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has them at larger sizes too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: D.length }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (size, share) => {
          const now = D.slice(0, size);
          const index = Math.min(size - 1, Math.floor(share * size));
          const root = MTH(now);
          expect(toHex(log.root(size))).toBe(toHex(root));
          expect(hex(log.inclusionProof(index, size))).toEqual(hex(PATH(index, now)));
          expect(hex(log.consistencyProof(index + 1, size))).toEqual(hex(PROOF(index + 1, now)));
        },
      ),
      { seed: 20261122, numRuns: 20 },
    );
  });

  it('is the same with the hash that a browser takes', () => {
    const other = new MemoryLog(nobleSha256);
    other.append(D.slice(0, 300));
    expect(toHex(other.root())).toBe(toHex(MTH(D.slice(0, 300))));
    expect(hex(other.inclusionProof(299))).toEqual(hex(log.inclusionProof(299, 300)));
  });

  it('proves nothing that is not so: no other place, size, leaf, root, order or length passes', () => {
    const tried = 20;
    for (let size = 1; size <= tried; size += 1) {
      const root = log.root(size);
      for (let index = 0; index < size; index += 1) {
        const leaf = leafHash(sha256, D[index]!);
        const proof = log.inclusionProof(index, size);
        const passes = (
          change: Partial<{
            index: number;
            size: number;
            leaf: Uint8Array;
            root: Uint8Array;
            proof: readonly Uint8Array[];
          }>,
        ): boolean =>
          includes(sha256, { index, size, ...change }, { leaf, root, proof, ...change });
        expect(passes({})).toBe(true);
        for (let other = 0; other <= size; other += 1) {
          if (other !== index)
            expect(passes({ index: other }), `${index} as ${other} of ${size}`).toBe(false);
        }
        expect(passes({ proof: [...proof, root] })).toBe(false);
        expect(passes({ proof: [root, ...proof] })).toBe(false);
        if (proof.length > 0) expect(passes({ proof: proof.slice(1) })).toBe(false);
        if (proof.length > 0) expect(passes({ proof: proof.slice(0, -1) })).toBe(false);
        if (proof.length > 1) expect(passes({ proof: proof.toReversed() })).toBe(false);
        expect(passes({ leaf: root, root: leaf })).toBe(size === 1);
        expect(passes({ root: log.root(size + 1) })).toBe(false);
        expect(passes({ index: -1 })).toBe(false);
        expect(passes({ index: NaN })).toBe(false);
      }
    }
  });

  it('continues nothing that is not so', () => {
    for (let second = 2; second <= 24; second += 1) {
      for (let first = 1; first < second; first += 1) {
        const proof = log.consistencyProof(first, second);
        const old = { size: first, root: log.root(first) };
        const now = { size: second, root: log.root(second) };
        expect(continues(sha256, old, now, proof)).toBe(true);
        expect(continues(sha256, now, old, proof)).toBe(false);
        expect(continues(sha256, old, now, [...proof, now.root])).toBe(false);
        expect(continues(sha256, old, now, proof.slice(0, -1))).toBe(false);
        expect(continues(sha256, old, now, proof.slice(1))).toBe(false);
        expect(continues(sha256, { ...old, root: log.root(first + 1) }, now, proof)).toBe(false);
        expect(continues(sha256, old, { ...now, root: log.root(second + 1) }, proof)).toBe(false);
      }
    }
    const empty = { size: 0, root: log.root(0) };
    expect(continues(sha256, empty, { size: 3, root: log.root(3) }, [])).toBe(false);
    expect(continues(sha256, empty, { size: 3, root: log.root(3) }, [log.root(3)])).toBe(false);
    expect(
      continues(sha256, { size: 3, root: log.root(3) }, { size: 3, root: log.root(2) }, []),
    ).toBe(false);
  });

  it('counts beyond 32 bits', () => {
    const size = 2 ** 53 - 1;
    for (const index of [0, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 40 + 5, size - 1]) {
      for (const { start, end } of inclusionRanges(index, size)) {
        expect(start < end && (index < start || index >= end)).toBe(true);
      }
    }
    expect(inclusionRanges(2 ** 40, 2 ** 41)).toHaveLength(41);
    expect(consistencyRanges(2 ** 33 + 1, 2 ** 34 + 1)).toHaveLength(36);
  });
});

interface Vectors {
  readonly inclusion: readonly {
    readonly name: string;
    readonly leafIdx: string;
    readonly treeSize: string;
    readonly leafHash: string;
    readonly root: string;
    readonly proof: readonly string[];
    readonly wantErr: boolean;
  }[];
  readonly consistency: readonly {
    readonly name: string;
    readonly size1: string;
    readonly size2: string;
    readonly root1: string;
    readonly root2: string;
    readonly proof: readonly string[];
    readonly wantErr: boolean;
  }[];
}

describe('published vectors (transparency-dev/merkle)', () => {
  const { inclusion, consistency } = JSON.parse(
    readFileSync(new URL('../fixtures/transparency-dev-merkle.json', import.meta.url), 'utf8'),
  ) as Vectors;
  const bytes = (text: string | null): Uint8Array => fromBase64(text ?? '') ?? new Uint8Array(0);

  it.each(inclusion)('$name', ({ leafIdx, treeSize, leafHash: leaf, root, proof, wantErr }) => {
    const [index, size] = [fromDecimal(leafIdx), fromDecimal(treeSize)];
    const passes =
      index !== undefined &&
      size !== undefined &&
      includes(
        sha256,
        { index, size },
        { leaf: bytes(leaf), root: bytes(root), proof: proof.map(bytes) },
      );
    expect(passes).toBe(!wantErr);
  });

  it.each(consistency)('$name', ({ size1, size2, root1, root2, proof, wantErr }) => {
    const [first, second] = [fromDecimal(size1), fromDecimal(size2)];
    const passes =
      first !== undefined &&
      second !== undefined &&
      continues(
        sha256,
        { size: first, root: bytes(root1) },
        { size: second, root: bytes(root2) },
        proof.map(bytes),
      );
    expect(passes).toBe(!wantErr);
  });
});
