/**
 * Tiles of the tree, as c2sp.org/tlog-tiles lays them out: 256 hashes of every eighth level, 8 KiB when full,
 * the last one of a level often partial. Which tiles a proof needs, and hashes out of them.
 */
import { HASH_BYTES, type Sha256 } from './octets.ts';
import { consistencyRanges, inclusionRanges, perfectSubtrees, type Subtree } from './subtree.ts';
import { nodeHash, type HashAt } from './tree-hash.ts';

export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 256;

export interface TileId {
  readonly level: number;
  readonly index: number;
}

/** A tile as a tree of some size has it. */
export interface Tile extends TileId {
  /** Hashes in it, 1 to 256. */
  readonly width: number;
}

/** How many hashes the tile has in a tree of this size. */
export function tileWidth(size: number, { level, index }: TileId): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH;
  return Math.max(0, Math.min(TILE_WIDTH, hashes));
}

/** `tile/0/x001/x234/067`, with `.p/112` behind it when it is partial. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const parts = padded.match(/\d{3}/g) ?? [];
  const place = parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part)).join('/');
  return `tile/${level}/${place}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

interface InTile extends TileId {
  readonly start: number;
  readonly count: number;
}

/** The hashes of one tile under a perfect subtree: they never reach over its edge. */
function placeInTile({ level, index }: Subtree): InTile {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const count = 2 ** (level - tileLevel * TILE_HEIGHT);
  const first = index * count;
  return {
    level: tileLevel,
    index: Math.floor(first / TILE_WIDTH),
    start: first % TILE_WIDTH,
    count,
  };
}

function tilesOf(size: number, subtrees: readonly Subtree[]): readonly Tile[] {
  const tiles = new Map<string, Tile>();
  for (const { level, index } of subtrees.map(placeInTile)) {
    tiles.set(`${level}/${index}`, { level, index, width: tileWidth(size, { level, index }) });
  }
  return [...tiles.values()];
}

/** The tiles from which `inclusionProof` of this entry can be made. */
export function provingTiles(size: number, index: number): readonly Tile[] {
  return tilesOf(size, inclusionRanges(index, size).flatMap(perfectSubtrees));
}

/** The tiles from which `consistencyProof` between these sizes can be made. */
export function consistencyTiles(first: number, second: number): readonly Tile[] {
  return tilesOf(second, consistencyRanges(first, second).flatMap(perfectSubtrees));
}

/** The tiles from which the frontier, and so the root, of a tree of this size can be had. */
export function frontierTiles(size: number): readonly Tile[] {
  return tilesOf(size, perfectSubtrees({ start: 0, end: size }));
}

/** The bytes of a tile; more hashes than asked for do no harm, as a tile only ever grows at its end. */
export type TileBytes = (tile: TileId) => Uint8Array | undefined;

export function hashesInTiles(sha256: Sha256, tileBytes: TileBytes): HashAt {
  return (subtree) => {
    const { level, index, start, count } = placeInTile(subtree);
    const bytes = tileBytes({ level, index });
    if (bytes === undefined || bytes.length < (start + count) * HASH_BYTES) {
      throw new Error(`Tile ${level}/${index} is missing or shorter than the log needs.`);
    }
    let hashes = Array.from({ length: count }, (_, at) =>
      bytes.subarray((start + at) * HASH_BYTES, (start + at + 1) * HASH_BYTES),
    );
    while (hashes.length > 1) {
      hashes = Array.from({ length: hashes.length / 2 }, (_, at) =>
        nodeHash(sha256, hashes[2 * at]!, hashes[2 * at + 1]!),
      );
    }
    return hashes[0]!;
  };
}
