/**
 * Which parts of a tree a proof is made of, by the definitions of RFC 6962 sections 2.1.1 and 2.1.2: places
 * only, no hashes. Sizes are whole numbers up to 2^53 - 1, so no bit operations, which would cut them at 2^32.
 */

/** Leaves from `start` up to, not including, `end`. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** A subtree whose leaves are all there: 2^level of them, the `index`th of its level. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** The largest power of two smaller than `size`, which is at least 2. */
function splitPoint(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** PATH(index, D[size]): the siblings from the leaf's up to the root's child. */
export function inclusionRanges(index: number, size: number): readonly LeafRange[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`No leaf ${index} in a tree of ${size}.`);
  const siblings: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      siblings.push({ start: middle, end });
      end = middle;
    } else {
      siblings.push({ start, end: middle });
      start = middle;
    }
  }
  return siblings.toReversed();
}

/** PROOF(first, D[second]), in its order. Nothing is needed from an empty tree, or between equal ones. */
export function consistencyRanges(first: number, second: number): readonly LeafRange[] {
  if (!(first >= 0 && first <= second)) {
    throw new RangeError(`A tree of ${second} does not continue one of ${first}.`);
  }
  if (first === 0 || first === second) return [];
  const parts: LeafRange[] = [];
  let start = 0;
  let end = second;
  while (end !== first) {
    const middle = start + splitPoint(end - start);
    if (first <= middle) {
      parts.push({ start: middle, end });
      end = middle;
    } else {
      parts.push({ start, end: middle });
      start = middle;
    }
  }
  // What is left is the whole old tree, whose root the verifier has, unless the way went right.
  if (start !== 0) parts.push({ start, end });
  return parts.toReversed();
}

/** The perfect subtrees that make up a range, left to right, each smaller than the one before. */
export function perfectSubtrees({ start, end }: LeafRange): readonly Subtree[] {
  const subtrees: Subtree[] = [];
  let at = start;
  let level = 52;
  while (at < end) {
    while (2 ** level > end - at) level -= 1;
    subtrees.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}
