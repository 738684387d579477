/**
 * That a later tree begins with every entry of an earlier one, unchanged: the proof of RFC 6962 section 2.1.2,
 * verified by the algorithm of RFC 9162 section 2.1.4.2.
 */
import { sameBytes, type Sha256 } from './octets.ts';
import { consistencyRanges } from './subtree.ts';
import { nodeHash, rangeHash, type HashAt } from './tree-hash.ts';

export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

export function consistencyProof(
  sha256: Sha256,
  sizes: { readonly first: number; readonly second: number },
  hashAt: HashAt,
): readonly Uint8Array[] {
  return consistencyRanges(sizes.first, sizes.second).map((range) =>
    rangeHash(sha256, range, hashAt),
  );
}

/**
 * Equal sizes need equal roots and an empty proof. Of an empty tree nothing can be proved: who takes a first
 * head takes it on trust, and has to say so.
 */
export function continues(
  sha256: Sha256,
  first: TreeHead,
  second: TreeHead,
  proof: readonly Uint8Array[],
): boolean {
  if (!(first.size >= 1 && first.size <= second.size)) return false;
  if (first.size === second.size) return proof.length === 0 && sameBytes(first.root, second.root);

  let node = first.size - 1;
  let last = second.size - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  // The old tree is one perfect subtree exactly when the way up ends at the root.
  const [start, ...others] = node === 0 ? [first.root, ...proof] : proof;
  if (start === undefined) return false;
  let firstRoot = start;
  let secondRoot = start;
  for (const part of others) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      firstRoot = nodeHash(sha256, part, firstRoot);
      secondRoot = nodeHash(sha256, part, secondRoot);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      secondRoot = nodeHash(sha256, secondRoot, part);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && sameBytes(firstRoot, first.root) && sameBytes(secondRoot, second.root);
}
