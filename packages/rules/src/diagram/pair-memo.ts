/**
 * Remembers one number per pair of nodes, for the length of one operation. A Map would box every key;
 * this is open addressing over flat arrays, and starts small because most operations are.
 */
import type { NodeRef } from './diagram.ts';

export class PairMemo {
  /** Three numbers a slot: first node, second node, result. */
  #slots: Int32Array = new Int32Array(3 * 64);
  #used: Uint8Array = new Uint8Array(64);
  #count = 0;

  get(a: NodeRef, b: NodeRef): NodeRef | undefined {
    const slot = this.#find(a, b);
    return this.#used[slot] === 0 ? undefined : this.#slots[slot * 3 + 2];
  }

  set(a: NodeRef, b: NodeRef, result: NodeRef): void {
    const slot = this.#find(a, b);
    if (this.#used[slot] === 0) this.#count++;
    this.#put(slot, a, b, result);
    if (this.#count * 2 > this.#used.length) this.#grow();
  }

  #find(a: NodeRef, b: NodeRef): number {
    const mask = this.#used.length - 1;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (
      this.#used[slot] === 1 &&
      (this.#slots[slot * 3] !== a || this.#slots[slot * 3 + 1] !== b)
    ) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #put(slot: number, a: NodeRef, b: NodeRef, result: NodeRef): void {
    this.#used[slot] = 1;
    this.#slots[slot * 3] = a;
    this.#slots[slot * 3 + 1] = b;
    this.#slots[slot * 3 + 2] = result;
  }

  #grow(): void {
    const { length } = this.#used;
    const slots = this.#slots;
    const used = this.#used;
    this.#slots = new Int32Array(length * 4 * 3);
    this.#used = new Uint8Array(length * 4);
    for (let old = 0; old < length; old++) {
      if (used[old] === 0) continue;
      const a = slots[old * 3] as number;
      const b = slots[old * 3 + 1] as number;
      this.#put(this.#find(a, b), a, b, slots[old * 3 + 2] as number);
    }
  }
}
