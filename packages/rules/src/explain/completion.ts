/**
 * Search over the completions of what is known: is there an allowed one that ends in such a terminal?
 * Nothing is built; the search stops at the first that is found. Combinations that the constraints
 * forbid end in IMPOSSIBLE, which no search reaches.
 */
import type { CompactDiagram } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';

/** Answers a variable could still take, by level. */
export type Values = (level: number) => readonly number[];

/** Answers along one way to a terminal; levels it does not name do not matter. */
export type Path = ReadonlyMap<number, number>;

/** One function of the variables, packed for walking. */
export class Region {
  readonly diagram: CompactDiagram;
  readonly root: NodeRef;
  /** Per node: the number of the last search that found nothing below it. */
  readonly #failed: Uint32Array;
  #search = 0;

  constructor(diagram: CompactDiagram, root: NodeRef) {
    this.diagram = diagram;
    this.root = root;
    this.#failed = new Uint32Array(diagram.cells.length);
  }

  /**
   * The first allowed completion whose terminal is wanted. `prefer` names the answer to try first, so
   * that what is found strays from it in few places.
   */
  find(
    values: Values,
    wanted: (terminal: number) => boolean,
    prefer?: (level: number) => number | undefined,
  ): Path | undefined {
    const search = ++this.#search;
    const failed = this.#failed;
    const { diagram } = this;
    const code = diagram.cells;
    const path: [number, number][] = [];
    const walk = (node: NodeRef): boolean => {
      if (node >= 0) return node !== IMPOSSIBLE && wanted(node);
      const address = ~node;
      if (failed[address] === search) return false;
      if (address >= diagram.ready) diagram.readTo(address);
      const level = code[address]!;
      const open = values(level);
      const first = open.length > 1 ? prefer?.(level) : undefined;
      // Preferred, then in order. No function of its own for one step: it would be made anew at every node.
      const begin = first !== undefined && open.includes(first) ? -1 : 0;
      for (let at = begin; at < open.length; at++) {
        const value = at < 0 ? first! : open[at]!;
        if ((at >= 0 && value === first) || !walk(code[address + 1 + value]!)) continue;
        path.push([level, value]);
        return true;
      }
      failed[address] = search;
      return false;
    };
    return walk(this.root) ? new Map(path.reverse()) : undefined;
  }

  /** Where some allowed completion ends; undefined when none is allowed. */
  some(values: Values): number | undefined {
    let last: number | undefined;
    this.find(values, (terminal) => {
      last = terminal;
      return true;
    });
    return last;
  }

  /** The terminal that all allowed completions share; `several`, or `none` when nothing is allowed. */
  sole(values: Values): number | 'several' | 'none' {
    let first: number | undefined;
    const other = this.find(values, (terminal) => (first ??= terminal) !== terminal);
    return other ? 'several' : (first ?? 'none');
  }
}
