/**
 * The tree of RFC 6962 section 2.1 over SHA-256. A leaf and an inner node can never hash alike, because their
 * hashes begin with different bytes.
 */
import { HASH_BYTES, type Sha256 } from './octets.ts';
import { perfectSubtrees, type LeafRange, type Subtree } from './subtree.ts';

const LEAF = 0x00;
const NODE = 0x01;

export function leafHash(sha256: Sha256, entry: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + entry.length);
  input[0] = LEAF;
  input.set(entry, 1);
  return sha256(input);
}

export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + 2 * HASH_BYTES);
  input[0] = NODE;
  input.set(left, 1);
  input.set(right, 1 + HASH_BYTES);
  return sha256(input);
}

/** The root of a tree without leaves: the hash of nothing. */
export function emptyRoot(sha256: Sha256): Uint8Array {
  return sha256(new Uint8Array(0));
}

/** From the hashes of the perfect subtrees of a range, left to right, the hash of the range. */
export function foldRight(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  const [last, ...others] = hashes.toReversed();
  if (last === undefined) return emptyRoot(sha256);
  return others.reduce((right, left) => nodeHash(sha256, left, right), last);
}

/** Where the hashes of perfect subtrees come from: memory, tiles, a database. */
export type HashAt = (subtree: Subtree) => Uint8Array;

/** MTH(D[start:end]) for a range that `inclusionRanges` or `consistencyRanges` gave. */
export function rangeHash(sha256: Sha256, range: LeafRange, hashAt: HashAt): Uint8Array {
  return foldRight(sha256, perfectSubtrees(range).map(hashAt));
}
