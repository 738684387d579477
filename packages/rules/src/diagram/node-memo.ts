/** Remembers one number per inner node, for the length of one operation: as pair-memo.ts does for pairs, and for the same reason. */
import type { NodeRef } from './diagram.ts';

export class NodeMemo {
  /** Two numbers a slot: node, result. No inner node is 0, so 0 is an empty slot. */
  #slots = new Int32Array(2 * 64);
  #count = 0;

  get(node: NodeRef): NodeRef | undefined {
    const at = 2 * this.#find(node);
    return this.#slots[at] === 0 ? undefined : this.#slots[at + 1];
  }

  /** `node`: an inner one. */
  set(node: NodeRef, result: NodeRef): void {
    const at = 2 * this.#find(node);
    if (this.#slots[at] === 0) this.#count++;
    this.#slots[at] = node;
    this.#slots[at + 1] = result;
    if (this.#count * 4 > this.#slots.length) this.#grow();
  }

  #find(node: NodeRef): number {
    const mask = this.#slots.length / 2 - 1;
    let hash = Math.imul(node, 0x9e3779b1);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    for (;;) {
      const held = this.#slots[2 * slot];
      if (held === 0 || held === node) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 4);
    for (let old = 0; old < slots.length; old += 2) {
      const node = slots[old] as number;
      if (node === 0) continue;
      const at = 2 * this.#find(node);
      this.#slots[at] = node;
      this.#slots[at + 1] = slots[old + 1] as number;
    }
  }
}
