/**
 * A store of hash-consed diagram nodes: equal functions are one node, for the life of the store.
 * Growing past the node budget throws BudgetExceeded, which the compiler turns into an honest
 * fallback; nothing else here throws. Interface and sources: diagram.ts.
 */
import type { DiagramReader, Level, NodeRef } from './diagram.ts';

export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
}

/** Terminal of a place that the constraints rule out; treated as "do not care" by `makeCaring`. */
export const IMPOSSIBLE = 0x3fff_ffff;

const PAIR = 2 ** 26;

export class DiagramStore implements DiagramReader {
  readonly levels: readonly Level[];
  #budget: number;
  #levelOf: Int32Array = new Int32Array(1024);
  #offsetOf: Int32Array = new Int32Array(1024);
  #kids: Int32Array = new Int32Array(4096);
  #count = 0;
  #kidCount = 0;
  /** Open addressing; holds index + 1, 0 = empty. */
  #table: Int32Array = new Int32Array(4096);

  constructor(levels: readonly Level[], budget = 4_000_000) {
    this.levels = levels;
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

  terminal(node: NodeRef): number {
    return node;
  }

  level(node: NodeRef): number {
    return this.#levelOf[~node] ?? 0;
  }

  child(node: NodeRef, value: number): NodeRef {
    return this.#kids[(this.#offsetOf[~node] ?? 0) + value] ?? 0;
  }

  /** The node that tests `level` and goes to `kids[value]`; reduced, so it may be a kid itself. */
  make(level: number, kids: readonly NodeRef[]): NodeRef {
    const first = kids[0] ?? 0;
    let same = true;
    let hash = level * 0x9e3779b1;
    for (const kid of kids) {
      if (kid !== first) same = false;
      hash = Math.imul(hash ^ kid, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    if (same) return first;
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#table[slot] ?? 0;
      if (entry === 0) break;
      if (this.#matches(entry - 1, level, kids)) return -entry;
      slot = (slot + 1) & mask;
    }
    return this.#insert(slot, level, kids);
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
    const memo = new Map<number, NodeRef>();
    const walk = (a: NodeRef, b: NodeRef): NodeRef => {
      const early = shortcut?.(a, b);
      if (early !== undefined) return early;
      if (a >= 0 && b >= 0) return combine(a, b);
      const key = pairKey(a, b);
      const known = memo.get(key);
      if (known !== undefined) return known;
      const levelA = a < 0 ? this.level(a) : Infinity;
      const levelB = b < 0 ? this.level(b) : Infinity;
      const level = Math.min(levelA, levelB);
      const size = this.levels[level]?.size ?? 0;
      const kids: NodeRef[] = [];
      for (let value = 0; value < size; value++) {
        kids.push(
          walk(
            levelA === level ? this.child(a, value) : a,
            levelB === level ? this.child(b, value) : b,
          ),
        );
      }
      const node = this.make(level, kids);
      memo.set(key, node);
      return node;
    };
    return walk(f, g);
  }

  /** Combine any number of functions value by value; where all are one node it stays as it is. */
  applyAll(
    functions: readonly NodeRef[],
    combine: (terminals: readonly number[]) => number,
  ): NodeRef {
    const memo = new Map<string, NodeRef>();
    const walk = (nodes: readonly NodeRef[]): NodeRef => {
      const first = nodes[0] ?? 0;
      if (nodes.every((node) => node === first)) return first;
      if (nodes.every((node) => node >= 0)) return combine(nodes);
      const key = nodes.join(',');
      const known = memo.get(key);
      if (known !== undefined) return known;
      const level = Math.min(...nodes.map((node) => (node < 0 ? this.level(node) : Infinity)));
      const size = this.levels[level]?.size ?? 0;
      const kids: NodeRef[] = [];
      for (let value = 0; value < size; value++) {
        kids.push(
          walk(
            nodes.map((node) =>
              node < 0 && this.level(node) === level ? this.child(node, value) : node,
            ),
          ),
        );
      }
      const made = this.make(level, kids);
      memo.set(key, made);
      return made;
    };
    return walk(functions);
  }

  /** The function with every terminal replaced. */
  map(f: NodeRef, replace: (terminal: number) => NodeRef): NodeRef {
    const memo = new Map<NodeRef, NodeRef>();
    const walk = (node: NodeRef): NodeRef => {
      if (node >= 0) return replace(node);
      const known = memo.get(node);
      if (known !== undefined) return known;
      const made = this.make(this.level(node), this.#walkKids(node, walk));
      memo.set(node, made);
      return made;
    };
    return walk(f);
  }

  /** The function with one variable fixed. */
  restrict(f: NodeRef, level: number, value: number): NodeRef {
    const memo = new Map<NodeRef, NodeRef>();
    const walk = (node: NodeRef): NodeRef => {
      if (node >= 0 || this.level(node) > level) return node;
      if (this.level(node) === level) return this.child(node, value);
      const known = memo.get(node);
      if (known !== undefined) return known;
      const made = this.make(this.level(node), this.#walkKids(node, walk));
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
    const levels = new Set<number>();
    this.visit(f, (node) => {
      if (node < 0) levels.add(this.level(node));
    });
    return [...levels].sort((a, b) => a - b);
  }

  /** Terminals the function can reach. */
  terminals(f: NodeRef): Set<number> {
    const found = new Set<number>();
    this.visit(f, (node) => {
      if (node >= 0) found.add(node);
    });
    return found;
  }

  /** Calls back once per distinct node below and including `f`. */
  visit(f: NodeRef, seen: (node: NodeRef) => void): void {
    const done = new Set<NodeRef>();
    const stack: NodeRef[] = [f];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (done.has(node)) continue;
      done.add(node);
      seen(node);
      if (node >= 0) continue;
      const size = this.levels[this.level(node)]?.size ?? 0;
      for (let value = 0; value < size; value++) stack.push(this.child(node, value));
    }
  }

  #walkKids(node: NodeRef, walk: (kid: NodeRef) => NodeRef): NodeRef[] {
    const size = this.levels[this.level(node)]?.size ?? 0;
    const kids: NodeRef[] = [];
    for (let value = 0; value < size; value++) kids.push(walk(this.child(node, value)));
    return kids;
  }

  #matches(index: number, level: number, kids: readonly NodeRef[]): boolean {
    if (this.#levelOf[index] !== level) return false;
    const offset = this.#offsetOf[index] ?? 0;
    for (let value = 0; value < kids.length; value++) {
      if (this.#kids[offset + value] !== kids[value]) return false;
    }
    return true;
  }

  #insert(slot: number, level: number, kids: readonly NodeRef[]): NodeRef {
    if (this.#count >= this.#budget) {
      throw new BudgetExceeded(`more than ${String(this.#budget)} diagram nodes`);
    }
    if (this.#count === this.#levelOf.length) {
      this.#levelOf = grown(this.#levelOf);
      this.#offsetOf = grown(this.#offsetOf);
    }
    while (this.#kidCount + kids.length > this.#kids.length) this.#kids = grown(this.#kids);
    const index = this.#count++;
    this.#levelOf[index] = level;
    this.#offsetOf[index] = this.#kidCount;
    for (const kid of kids) this.#kids[this.#kidCount++] = kid;
    this.#table[slot] = index + 1;
    if (this.#count * 2 > this.#table.length) this.#rehash();
    return -(index + 1);
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 4);
    const mask = table.length - 1;
    for (let index = 0; index < this.#count; index++) {
      const level = this.#levelOf[index] ?? 0;
      const offset = this.#offsetOf[index] ?? 0;
      const size = this.levels[level]?.size ?? 0;
      let hash = level * 0x9e3779b1;
      for (let value = 0; value < size; value++) {
        hash = Math.imul(hash ^ (this.#kids[offset + value] ?? 0), 0x85ebca6b);
        hash ^= hash >>> 13;
      }
      let slot = hash & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = index + 1;
    }
    this.#table = table;
  }
}

function pairKey(a: NodeRef, b: NodeRef): number {
  return (a + PAIR / 2) * PAIR + (b + PAIR / 2);
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}
