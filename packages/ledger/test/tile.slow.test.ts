/** Tiles: their paths and widths as the specification gives them, and logs that keep nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../edge/node-crypto.ts';
import { consistencyProof } from '../src/consistency-proof.ts';
import { EMPTY_FRONTIER, frontierRoot, type Frontier } from '../src/frontier.ts';
import { inclusionProof } from '../src/inclusion-proof.ts';
import { MemoryLog } from '../src/memory-log.ts';
import { joinBytes, toHex } from '../src/octets.ts';
import { appendToTiles, frontierFromTiles } from '../src/tile-rows.ts';
import {
  consistencyTiles,
  frontierTiles,
  hashesInTiles,
  provingTiles,
  tilePath,
  tileWidth,
  type Tile,
  type TileBytes,
} from '../src/tile.ts';
import { leafHash } from '../src/tree-hash.ts';
import { entries } from './reference.ts';

const D = entries(70_000);
const leaves = D.map((entry) => leafHash(sha256, entry));
const whole = new MemoryLog(sha256);
whole.append(D);

/** Rows as a database would keep them. */
class Rows {
  readonly tiles = new Map<string, Uint8Array>();
  frontier: Frontier = EMPTY_FRONTIER;

  append(batch: readonly Uint8Array[]): void {
    const { frontier, growth } = appendToTiles(sha256, this.frontier, batch);
    for (const { level, index, from, bytes } of growth) {
      const key = `${level}/${index}`;
      const before = this.tiles.get(key) ?? new Uint8Array(0);
      expect(before).toHaveLength(from * 32);
      this.tiles.set(key, joinBytes(before, bytes));
    }
    this.frontier = frontier;
  }

  /** Only these tiles, cut to the width the tree of that size has. */
  only(tiles: readonly Tile[]): TileBytes {
    const kept = new Map(
      tiles.map(({ level, index, width }) => {
        const bytes = this.tiles.get(`${level}/${index}`);
        expect(width).toBeGreaterThan(0);
        return [`${level}/${index}`, bytes?.subarray(0, width * 32)];
      }),
    );
    return ({ level, index }) => kept.get(`${level}/${index}`);
  }
}

describe('tiles', () => {
  it('lie at the paths of the specification', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 0, index: 273, width: 112 })).toBe('tile/0/273.p/112');
    expect(tilePath({ level: 2, index: 0, width: 1 })).toBe('tile/2/000.p/1');
  });

  it('of a tree of 70,000 are 273 full and one of 112, one full and one of 17, and one of 1', () => {
    expect([0, 272, 273, 274].map((index) => tileWidth(70_000, { level: 0, index }))).toEqual([
      256, 256, 112, 0,
    ]);
    expect([0, 1, 2].map((index) => tileWidth(70_000, { level: 1, index }))).toEqual([256, 17, 0]);
    expect([0, 1].map((index) => tileWidth(70_000, { level: 2, index }))).toEqual([1, 0]);
    expect(tileWidth(256, { level: 1, index: 0 })).toBe(1);
    const rows = new Rows();
    rows.append(leaves);
    expect(rows.tiles.size).toBe(274 + 2 + 1);
    for (const [key, bytes] of rows.tiles) {
      const [level, index] = key.split('/').map(Number);
      expect(bytes).toHaveLength(tileWidth(70_000, { level: level!, index: index! }) * 32);
    }
  });

  it('hold a log that grows batch by batch from its frontier, or from its last tiles alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 8 }), (batches) => {
        const rows = new Rows();
        let at = 0;
        for (const count of batches) {
          rows.append(leaves.slice(at, at + count));
          at += count;
          expect(toHex(frontierRoot(sha256, rows.frontier))).toBe(toHex(whole.root(at)));
          // Forget the frontier, as a server does that was started anew.
          const last = frontierTiles(at);
          rows.frontier = frontierFromTiles(sha256, at, rows.only(last));
          expect(rows.frontier.size).toBe(at);
        }
      }),
      { seed: 20261122, numRuns: 40 },
    );
  });

  it('named by provingTiles and consistencyTiles are enough for the proof, and at most two a level for an entry', () => {
    const rows = new Rows();
    rows.append(leaves);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (size, share) => {
          const index = Math.min(size - 1, Math.floor(share * size));
          const tiles = provingTiles(size, index);
          expect(tiles.length).toBeLessThanOrEqual(6);
          const proof = inclusionProof(
            sha256,
            { index, size },
            hashesInTiles(sha256, rows.only(tiles)),
          );
          expect(proof.map(toHex)).toEqual(whole.inclusionProof(index, size).map(toHex));
          const between = consistencyTiles(index + 1, size);
          expect(
            consistencyProof(
              sha256,
              { first: index + 1, second: size },
              hashesInTiles(sha256, rows.only(between)),
            ).map(toHex),
          ).toEqual(whole.consistencyProof(index + 1, size).map(toHex));
        },
      ),
      { seed: 20261122, numRuns: 60 },
    );
  });

  it('that are missing or cut short are a fault that is named', () => {
    const hashAt = hashesInTiles(sha256, () => new Uint8Array(31));
    expect(() => hashAt({ level: 0, index: 0 })).toThrow('Tile 0/0 is missing or shorter');
  });
});
