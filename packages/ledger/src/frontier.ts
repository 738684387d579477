/**
 * Everything a log must know to append: its size and the roots of the perfect subtrees that it is made of, at
 * most 53 hashes. Entries and older hashes are not needed.
 */
import type { Sha256 } from './octets.ts';
import type { Subtree } from './subtree.ts';
import { foldRight, nodeHash } from './tree-hash.ts';

export interface Frontier {
  readonly size: number;
  /** Left to right, one for each one in the binary form of `size`, the highest first. */
  readonly hashes: readonly Uint8Array[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] };

/** Called once for each perfect subtree that became whole, its children before it. */
export type OnSubtree = (subtree: Subtree, hash: Uint8Array) => void;

export function appendLeaves(
  sha256: Sha256,
  frontier: Frontier,
  leafHashes: Iterable<Uint8Array>,
  onSubtree: OnSubtree,
): Frontier {
  const hashes = [...frontier.hashes];
  let { size } = frontier;
  for (const leaf of leafHashes) {
    let level = 0;
    let index = size;
    let hash = leaf;
    onSubtree({ level, index }, hash);
    while (index % 2 === 1) {
      const left = hashes.pop();
      if (left === undefined) throw new Error('The frontier has fewer hashes than its size needs.');
      hash = nodeHash(sha256, left, hash);
      level += 1;
      index = Math.floor(index / 2);
      onSubtree({ level, index }, hash);
    }
    hashes.push(hash);
    size += 1;
  }
  return { size, hashes };
}

export function frontierRoot(sha256: Sha256, { hashes }: Frontier): Uint8Array {
  return foldRight(sha256, hashes);
}
