/**
 * That an entry stands at its place in a tree: the proof of RFC 6962 section 2.1.1, verified by the algorithm
 * of RFC 9162 section 2.1.3.2.
 */
import { HASH_BYTES, sameBytes, type Sha256 } from './octets.ts';
import { inclusionRanges } from './subtree.ts';
import { nodeHash, rangeHash, type HashAt } from './tree-hash.ts';

export interface LeafPlace {
  readonly index: number;
  readonly size: number;
}

export function inclusionProof(
  sha256: Sha256,
  { index, size }: LeafPlace,
  hashAt: HashAt,
): readonly Uint8Array[] {
  return inclusionRanges(index, size).map((range) => rangeHash(sha256, range, hashAt));
}

/** The only root this leaf, place and proof lead to; undefined where the proof has another length. */
export function rootFromInclusion(
  sha256: Sha256,
  { index, size }: LeafPlace,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
): Uint8Array | undefined {
  if (!(index >= 0 && index < size) || leaf.length !== HASH_BYTES) return undefined;
  let node = index;
  let last = size - 1;
  let root = leaf;
  for (const sibling of proof) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      root = nodeHash(sha256, sibling, root);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      root = nodeHash(sha256, root, sibling);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? root : undefined;
}

export function includes(
  sha256: Sha256,
  place: LeafPlace,
  {
    leaf,
    proof,
    root,
  }: Readonly<Record<'leaf' | 'root', Uint8Array>> & {
    readonly proof: readonly Uint8Array[];
  },
): boolean {
  const found = rootFromInclusion(sha256, place, leaf, proof);
  return found !== undefined && sameBytes(found, root);
}
