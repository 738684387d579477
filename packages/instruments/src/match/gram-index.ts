/**
 * Where each run of four folded characters stands in a text. A phrase that is in the text, misread or
 * not, shares several such runs with it on nearly one diagonal: only there the dear alignment is tried.
 */
import type { Folded } from './fold.ts';

export const GRAM = 4;
const SLOTS = 1 << 14;

export class GramIndex {
  readonly #first = new Int32Array(SLOTS).fill(-1);
  readonly #next: Int32Array;
  readonly #text: Folded;

  constructor(text: Folded) {
    this.#text = text;
    this.#next = new Int32Array(Math.max(0, text.length - GRAM + 1));
    // Backwards, so that each chain runs forward through the text.
    for (let at = text.length - GRAM; at >= 0; at--) {
      const slot = slotOf(text.codes, at);
      this.#next[at] = this.#first[slot]!;
      this.#first[slot] = at;
    }
  }

  /** Calls back for every place whose run equals the pattern's run at `offset`, in order. */
  each(pattern: Folded, offset: number, found: (at: number) => void): void {
    const { codes } = pattern;
    for (let at = this.#first[slotOf(codes, offset)]!; at !== -1; at = this.#next[at]!) {
      const here = this.#text.codes;
      if (
        here[at] === codes[offset] &&
        here[at + 1] === codes[offset + 1] &&
        here[at + 2] === codes[offset + 2] &&
        here[at + 3] === codes[offset + 3]
      ) {
        found(at);
      }
    }
  }
}

function slotOf(codes: Uint8Array, at: number): number {
  const mixed =
    Math.imul(codes[at]!, 0x9e3779b1) ^
    Math.imul(codes[at + 1]!, 0x85ebca6b) ^
    Math.imul(codes[at + 2]!, 0xc2b2ae35) ^
    Math.imul(codes[at + 3]!, 0x27d4eb2f);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}
