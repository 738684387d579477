/**
 * A log kept as rows of tiles, for a database that appends in one transaction: which bytes to add to which
 * tile, from the frontier alone; and the frontier back from the last tiles, at most one a level.
 */
import { appendLeaves, type Frontier } from './frontier.ts';
import { joinBytes, type Sha256 } from './octets.ts';
import { perfectSubtrees } from './subtree.ts';
import { hashesInTiles, TILE_HEIGHT, TILE_WIDTH, type TileBytes, type TileId } from './tile.ts';

/** Bytes to put behind the first `from` hashes of a tile, which is new when `from` is 0. */
export interface TileGrowth extends TileId {
  readonly from: number;
  readonly bytes: Uint8Array;
}

export interface Grown {
  readonly frontier: Frontier;
  readonly growth: readonly TileGrowth[];
}

export function appendToTiles(
  sha256: Sha256,
  before: Frontier,
  leafHashes: Iterable<Uint8Array>,
): Grown {
  const grown = new Map<string, TileId & { from: number; hashes: Uint8Array[] }>();
  const frontier = appendLeaves(sha256, before, leafHashes, ({ level, index }, hash) => {
    if (level % TILE_HEIGHT !== 0) return;
    const tile = { level: level / TILE_HEIGHT, index: Math.floor(index / TILE_WIDTH) };
    const key = `${tile.level}/${tile.index}`;
    const known = grown.get(key);
    if (known) known.hashes.push(hash);
    else grown.set(key, { ...tile, from: index % TILE_WIDTH, hashes: [hash] });
  });
  const growth = [...grown.values()].map(({ hashes, ...tile }) => ({
    ...tile,
    bytes: joinBytes(...hashes),
  }));
  return { frontier, growth };
}

/** Needs the tiles that `frontierTiles(size)` names. */
export function frontierFromTiles(sha256: Sha256, size: number, tileBytes: TileBytes): Frontier {
  const hashAt = hashesInTiles(sha256, tileBytes);
  return { size, hashes: perfectSubtrees({ start: 0, end: size }).map(hashAt) };
}
