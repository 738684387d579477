/**
 * A store of hash-consed diagram nodes: equal functions are one node, for the life of the store.
 * Growing past the node budget throws BudgetExceeded, which the compiler turns into an honest
 * fallback; nothing else here throws. Interface and sources: diagram.ts.
 */
import type { DiagramReader, Level, NodeRef } from './diagram.ts';
import { NodeMemo } from './node-memo.ts';
import { PairMemo } from './pair-memo.ts';
import { supportOf, visitNodes } from './visit-nodes.ts';

export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
}

/** Terminal of a place that the constraints rule out; treated as "do not care" by `makeCaring`. */
export const IMPOSSIBLE = 0x3fff_ffff;

/** Deeper than any level. */
const LEAF = 0x7fff_ffff;

/** Answers per level, kept by the list of levels: a store is made for every look at a part of a diagram. */
const sizesOf = new WeakMap<readonly Level[], Int32Array>();

export class DiagramStore implements DiagramReader {
  readonly levels: readonly Level[];
  #budget: number;
  readonly #sizes: Int32Array;
  /** Kids of the nodes under construction, innermost last. Small to begin with, as most stores stay small. */
  #scratch: Int32Array = new Int32Array(64);
  #top = 0;
  #levelOf: Int32Array = new Int32Array(32);
  #offsetOf: Int32Array = new Int32Array(32);
  #kids: Int32Array = new Int32Array(128);
  #count = 0;
  #kidCount = 0;
  /** Open addressing; holds index + 1, 0 = empty. */
  #table: Int32Array = new Int32Array(64);

  constructor(levels: readonly Level[], budget = 4_000_000) {
    this.levels = levels;
    const sizes = sizesOf.get(levels) ?? Int32Array.from(levels, ({ size }) => size);
    sizesOf.set(levels, sizes);
    this.#sizes = sizes;
    this.#budget = budget;
  }

  /** Nodes allowed in all from now on. */
  limitTo(nodes: number): void {
    this.#budget = nodes;
  }

  get size(): number {
    return this.#count;
  }

  isTerminal(node: NodeRef): boolean {
    return node >= 0;
  }

  level(node: NodeRef): number {
    return this.#levelOf[~node]!;
  }

  child(node: NodeRef, value: number): NodeRef {
    return this.#kids[this.#offsetOf[~node]! + value]!;
  }

  /** The node that tests `level` and goes to `kids[value]`; reduced, so it may be a kid itself. */
  make(level: number, kids: readonly NodeRef[]): NodeRef {
    const base = this.#reserve(kids.length);
    for (let value = 0; value < kids.length; value++) this.#scratch[base + value] = kids[value]!;
    return this.#intern(level, base, kids.length);
  }

  /** Like `make`, but kids that cannot happen do not keep the node alive. */
  makeCaring(level: number, kids: readonly NodeRef[]): NodeRef {
    let only: NodeRef = IMPOSSIBLE;
    for (const kid of kids) {
      if (kid === IMPOSSIBLE || kid === only) continue;
      if (only !== IMPOSSIBLE) return this.make(level, kids);
      only = kid;
    }
    return only;
  }

  /** Combine two functions value by value. `shortcut` may settle a pair early. */
  apply(
    f: NodeRef,
    g: NodeRef,
    combine: (a: number, b: number) => number,
    shortcut?: (f: NodeRef, g: NodeRef) => NodeRef | undefined,
  ): NodeRef {
    const memo = new PairMemo();
    const walk = (a: NodeRef, b: NodeRef): NodeRef => {
      const early = shortcut?.(a, b);
      if (early !== undefined) return early;
      if (a >= 0 && b >= 0) return combine(a, b);
      const known = memo.get(a, b);
      if (known !== undefined) return known;
      const levelA = a < 0 ? (this.#levelOf[~a] as number) : LEAF;
      const levelB = b < 0 ? (this.#levelOf[~b] as number) : LEAF;
      const level = levelA < levelB ? levelA : levelB;
      const size = this.#sizes[level] as number;
      const base = this.#reserve(size);
      for (let value = 0; value < size; value++) {
        const kid = walk(
          levelA === level ? this.child(a, value) : a,
          levelB === level ? this.child(b, value) : b,
        );
        this.#scratch[base + value] = kid;
      }
      const node = this.#intern(level, base, size);
      memo.set(a, b, node);
      return node;
    };
    return walk(f, g);
  }

  /**
   * Rebuilt from the bottom up, with every terminal replaced. Where all kids of a node have become
   * terminals, `settle` may replace it by a terminal; undefined leaves it as it is.
   */
  rewrite(
    f: NodeRef,
    replace: (terminal: number) => number,
    settle: (level: number, terminals: readonly number[]) => number | undefined,
  ): NodeRef {
    const memo = new NodeMemo();
    const walk = (node: NodeRef): NodeRef => {
      if (node >= 0) return replace(node);
      const known = memo.get(node);
      if (known !== undefined) return known;
      const level = this.level(node);
      const size = this.#sizes[level] as number;
      const base = this.#reserve(size);
      let flat = true;
      for (let value = 0; value < size; value++) {
        const kid = walk(this.child(node, value));
        this.#scratch[base + value] = kid;
        if (kid < 0) flat = false;
      }
      const settled = flat
        ? settle(level, [...this.#scratch.subarray(base, base + size)])
        : undefined;
      if (settled !== undefined) this.#top = base;
      const made = settled ?? this.#intern(level, base, size);
      memo.set(node, made);
      return made;
    };
    return walk(f);
  }

  /** The function with every terminal replaced. */
  map(f: NodeRef, replace: (terminal: number) => NodeRef): NodeRef {
    const memo = new NodeMemo();
    const walk = (node: NodeRef): NodeRef => {
      if (node >= 0) return replace(node);
      const known = memo.get(node);
      if (known !== undefined) return known;
      const made = this.#rebuild(node, walk);
      memo.set(node, made);
      return made;
    };
    return walk(f);
  }

  /** The function with one variable fixed. */
  restrict(f: NodeRef, level: number, value: number): NodeRef {
    const memo = new NodeMemo();
    const walk = (node: NodeRef): NodeRef => {
      if (node >= 0 || this.level(node) > level) return node;
      if (this.level(node) === level) return this.child(node, value);
      const known = memo.get(node);
      if (known !== undefined) return known;
      const made = this.#rebuild(node, walk);
      memo.set(node, made);
      return made;
    };
    return walk(f);
  }

  and(f: NodeRef, g: NodeRef): NodeRef {
    return this.apply(
      f,
      g,
      (a, b) => a & b,
      (a, b) => (a === 0 || b === 0 ? 0 : a === 1 ? b : b === 1 || a === b ? a : undefined),
    );
  }

  or(f: NodeRef, g: NodeRef): NodeRef {
    return this.apply(
      f,
      g,
      (a, b) => a | b,
      (a, b) => (a === 1 || b === 1 ? 1 : a === 0 ? b : b === 0 || a === b ? a : undefined),
    );
  }

  not(f: NodeRef): NodeRef {
    return this.map(f, (terminal) => 1 - terminal);
  }

  /** Levels on which the function depends, in order. */
  support(f: NodeRef): number[] {
    return supportOf(this, f);
  }

  /** Terminals the function can reach. */
  terminals(f: NodeRef): Set<number> {
    const found = new Set<number>();
    visitNodes(this, f, (node) => {
      if (node >= 0) found.add(node);
    });
    return found;
  }

  /** The node with every kid replaced. */
  #rebuild(node: NodeRef, walk: (kid: NodeRef) => NodeRef): NodeRef {
    const level = this.level(node);
    const size = this.#sizes[level] as number;
    const base = this.#reserve(size);
    for (let value = 0; value < size; value++) {
      const kid = walk(this.child(node, value));
      this.#scratch[base + value] = kid;
    }
    return this.#intern(level, base, size);
  }

  /** Room for the kids of one node under construction; given back by #intern, last first. */
  #reserve(size: number): number {
    const base = this.#top;
    this.#top += size;
    while (this.#top > this.#scratch.length) this.#scratch = grown(this.#scratch);
    return base;
  }

  #intern(level: number, base: number, size: number): NodeRef {
    const scratch = this.#scratch;
    this.#top = base;
    const first = scratch[base] as number;
    let same = true;
    let hash = Math.imul(level + 1, 0x9e3779b1);
    for (let at = base; at < base + size; at++) {
      const kid = scratch[at] as number;
      if (kid !== first) same = false;
      hash = Math.imul(hash ^ kid, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    if (same) return first;
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#table[slot] as number;
      if (entry === 0) break;
      if (this.#matches(entry - 1, level, base, size)) return -entry;
      slot = (slot + 1) & mask;
    }
    return this.#insert(slot, level, base, size);
  }

  #matches(index: number, level: number, base: number, size: number): boolean {
    if (this.#levelOf[index] !== level) return false;
    const offset = this.#offsetOf[index] as number;
    for (let value = 0; value < size; value++) {
      if (this.#kids[offset + value] !== this.#scratch[base + value]) return false;
    }
    return true;
  }

  #insert(slot: number, level: number, base: number, size: number): NodeRef {
    if (this.#count >= this.#budget) {
      this.#top = 0;
      throw new BudgetExceeded(`more than ${String(this.#budget)} diagram nodes`);
    }
    if (this.#count === this.#levelOf.length) {
      this.#levelOf = grown(this.#levelOf);
      this.#offsetOf = grown(this.#offsetOf);
    }
    while (this.#kidCount + size > this.#kids.length) this.#kids = grown(this.#kids);
    const index = this.#count++;
    this.#levelOf[index] = level;
    this.#offsetOf[index] = this.#kidCount;
    for (let value = 0; value < size; value++) {
      this.#kids[this.#kidCount++] = this.#scratch[base + value] as number;
    }
    this.#table[slot] = index + 1;
    if (this.#count * 2 > this.#table.length) this.#rehash();
    return -(index + 1);
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 4);
    const mask = table.length - 1;
    for (let index = 0; index < this.#count; index++) {
      const level = this.#levelOf[index]!;
      const offset = this.#offsetOf[index]!;
      const size = this.#sizes[level]!;
      let hash = Math.imul(level + 1, 0x9e3779b1);
      for (let value = 0; value < size; value++) {
        hash = Math.imul(hash ^ this.#kids[offset + value]!, 0x85ebca6b);
        hash ^= hash >>> 13;
      }
      let slot = hash & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = index + 1;
    }
    this.#table = table;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}
