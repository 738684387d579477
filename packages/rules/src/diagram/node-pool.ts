/**
 * Diagram nodes whose order of variables may change: swapping two neighbouring variables rewrites the
 * upper one's nodes in place, so that every reference from above stays right. Nodes that nothing refers
 * to any more are given back. For several values per variable: Srinivasan 1990.
 */
import type { DiagramReader, NodeRef } from './diagram.ts';

const NONE = -1;

export class NodePool {
  readonly #sizes: Int32Array;
  /** Per variable: hash buckets of chained nodes, and how many nodes there are. */
  readonly #buckets: Int32Array[];
  readonly #counts: Int32Array;
  #variableOf = new Int32Array(1024);
  #next = new Int32Array(1024);
  #references = new Int32Array(1024);
  /** Where the node's kids begin. */
  #kidsOf = new Int32Array(1024);
  #kids = new Int32Array(4096);
  #nodes = 0;
  #kidsUsed = 0;
  /** Nodes given back, by number of kids. */
  readonly #spare: number[][] = [];
  #scratch = new Int32Array(64);
  #live = 0;

  /** `roots` are held for good. */
  constructor(source: DiagramReader, roots: readonly NodeRef[]) {
    this.#sizes = Int32Array.from(source.levels, ({ size }) => size);
    this.#counts = new Int32Array(this.#sizes.length);
    this.#buckets = source.levels.map(() => new Int32Array(16).fill(NONE));
    const widest = Math.max(1, ...this.#sizes);
    this.#scratch = new Int32Array(widest);
    for (let size = 0; size <= widest; size++) this.#spare.push([]);
    const copies = new Map<NodeRef, NodeRef>();
    const copy = (node: NodeRef): NodeRef => {
      if (node >= 0) return node;
      const known = copies.get(node);
      if (known !== undefined) return known;
      const level = source.level(node);
      const kids = Array.from({ length: this.#sizes[level]! }, (_, value) =>
        copy(source.child(node, value)),
      );
      this.#scratch.set(kids);
      const made = this.#make(level);
      copies.set(node, made);
      return made;
    };
    for (const root of roots) this.#hold(copy(root));
  }

  get size(): number {
    return this.#live;
  }

  count(variable: number): number {
    return this.#counts[variable]!;
  }

  /** Puts `lower`, which stands right below, above `upper`. */
  swap(upper: number, lower: number): void {
    if (this.#counts[upper] === 0 || this.#counts[lower] === 0) return;
    const upperSize = this.#sizes[upper]!;
    const lowerSize = this.#sizes[lower]!;
    const made = new Int32Array(lowerSize);
    const before = new Int32Array(upperSize);
    for (const moved of this.#takeAbove(upper, lower)) {
      const from = this.#kidsOf[moved]!;
      for (let value = 0; value < upperSize; value++) before[value] = this.#kids[from + value]!;
      for (let low = 0; low < lowerSize; low++) {
        for (let value = 0; value < upperSize; value++) {
          const kid = before[value]!;
          this.#scratch[value] =
            kid < 0 && this.#variableOf[~kid] === lower
              ? this.#kids[this.#kidsOf[~kid]! + low]!
              : kid;
        }
        const node = this.#make(upper);
        this.#hold(node);
        made[low] = node;
      }
      this.#rewrite(moved, lower, made, upperSize);
      for (let value = 0; value < upperSize; value++) this.#release(before[value]!);
    }
  }

  /** Takes out of its table every node of `upper` that leads to one of `lower`. */
  #takeAbove(upper: number, lower: number): number[] {
    const taken: number[] = [];
    const buckets = this.#buckets[upper]!;
    const size = this.#sizes[upper]!;
    for (let bucket = 0; bucket < buckets.length; bucket++) {
      let previous = NONE;
      for (let node = buckets[bucket]!; node !== NONE;) {
        const next = this.#next[node]!;
        if (this.#leadsTo(node, size, lower)) {
          if (previous === NONE) buckets[bucket] = next;
          else this.#next[previous] = next;
          taken.push(node);
        } else {
          previous = node;
        }
        node = next;
      }
    }
    this.#counts[upper]! -= taken.length;
    this.#live -= taken.length;
    return taken;
  }

  #leadsTo(node: number, size: number, variable: number): boolean {
    const from = this.#kidsOf[node]!;
    for (let at = from; at < from + size; at++) {
      const kid = this.#kids[at]!;
      if (kid < 0 && this.#variableOf[~kid] === variable) return true;
    }
    return false;
  }

  /** The same node, now of another variable. No equal node can exist: the functions differ. */
  #rewrite(node: number, variable: number, kids: Int32Array, oldSize: number): void {
    if (kids.length !== oldSize) {
      this.#kidsOf[node] = this.#kidsUsed;
      this.#roomFor(kids.length);
    }
    this.#kids.set(kids, this.#kidsOf[node]);
    this.#variableOf[node] = variable;
    this.#scratch.set(kids);
    this.#chain(node, variable, this.#hash(kids.length));
  }

  #hold(node: NodeRef): void {
    if (node < 0) this.#references[~node]! += 1;
  }

  #release(node: NodeRef): void {
    if (node >= 0) return;
    const left = this.#references[~node]! - 1;
    this.#references[~node] = left;
    if (left > 0) return;
    const variable = this.#variableOf[~node]!;
    const size = this.#sizes[variable]!;
    this.#unchain(~node, variable, size);
    this.#spare[size]!.push(~node);
    const from = this.#kidsOf[~node]!;
    for (let at = from; at < from + size; at++) this.#release(this.#kids[at]!);
  }

  /** The node of this variable with the kids in #scratch; reduced, so it may be a kid itself. */
  #make(variable: number): NodeRef {
    const size = this.#sizes[variable]!;
    const scratch = this.#scratch;
    let same = true;
    for (let value = 1; value < size && same; value++) same = scratch[value] === scratch[0];
    if (same) return scratch[0]!;
    const hash = this.#hash(size);
    const buckets = this.#buckets[variable]!;
    for (
      let node = buckets[hash & (buckets.length - 1)]!;
      node !== NONE;
      node = this.#next[node]!
    ) {
      const from = this.#kidsOf[node]!;
      let equal = true;
      for (let value = 0; value < size && equal; value++)
        equal = this.#kids[from + value] === scratch[value];
      if (equal) return ~node;
    }
    const node = this.#fresh(size);
    const from = this.#kidsOf[node]!;
    for (let value = 0; value < size; value++) {
      this.#kids[from + value] = scratch[value]!;
      this.#hold(scratch[value]!);
    }
    this.#variableOf[node] = variable;
    this.#references[node] = 0;
    this.#chain(node, variable, hash);
    return ~node;
  }

  #fresh(size: number): number {
    const spare = this.#spare[size]!.pop();
    if (spare !== undefined) return spare;
    if (this.#nodes === this.#next.length) {
      this.#variableOf = doubled(this.#variableOf);
      this.#next = doubled(this.#next);
      this.#references = doubled(this.#references);
      this.#kidsOf = doubled(this.#kidsOf);
    }
    const node = this.#nodes++;
    this.#kidsOf[node] = this.#kidsUsed;
    this.#roomFor(size);
    return node;
  }

  #roomFor(size: number): void {
    this.#kidsUsed += size;
    while (this.#kidsUsed > this.#kids.length) this.#kids = doubled(this.#kids);
  }

  #hash(size: number): number {
    let hash = 0;
    for (let value = 0; value < size; value++) {
      hash = Math.imul(hash ^ this.#scratch[value]!, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    return hash;
  }

  #chain(node: number, variable: number, hash: number): void {
    let buckets = this.#buckets[variable]!;
    const count = ++this.#counts[variable]!;
    this.#live++;
    if (count > buckets.length * 2) buckets = this.#spread(variable);
    const bucket = hash & (buckets.length - 1);
    this.#next[node] = buckets[bucket]!;
    buckets[bucket] = node;
  }

  #unchain(node: number, variable: number, size: number): void {
    const buckets = this.#buckets[variable]!;
    const from = this.#kidsOf[node]!;
    for (let value = 0; value < size; value++) this.#scratch[value] = this.#kids[from + value]!;
    const bucket = this.#hash(size) & (buckets.length - 1);
    this.#counts[variable]! -= 1;
    this.#live--;
    if (buckets[bucket] === node) {
      buckets[bucket] = this.#next[node]!;
      return;
    }
    let previous = buckets[bucket]!;
    while (this.#next[previous] !== node) previous = this.#next[previous]!;
    this.#next[previous] = this.#next[node]!;
  }

  /** Four times as many buckets. */
  #spread(variable: number): Int32Array {
    const old = this.#buckets[variable]!;
    const buckets = new Int32Array(old.length * 4).fill(NONE);
    const size = this.#sizes[variable]!;
    const kept = this.#scratch.slice();
    for (const first of old) {
      for (let node = first; node !== NONE;) {
        const next = this.#next[node]!;
        const from = this.#kidsOf[node]!;
        for (let value = 0; value < size; value++) this.#scratch[value] = this.#kids[from + value]!;
        const bucket = this.#hash(size) & (buckets.length - 1);
        this.#next[node] = buckets[bucket]!;
        buckets[bucket] = node;
        node = next;
      }
    }
    this.#scratch.set(kept);
    this.#buckets[variable] = buckets;
    return buckets;
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}
