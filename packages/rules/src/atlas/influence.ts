/**
 * How much a question decides: the situations in which another answer to it alone gives another outcome.
 * The other answer must be possible there. Counted exactly on the diagram (docs/atlas.md).
 */
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { countsOf, type Space } from './act-region.ts';

export interface LevelInfluence {
  readonly level: number;
  readonly situations: bigint;
}

/** Keeps what it found: the parts of a diagram come back again and again. */
export class Influence {
  readonly #space: Space;
  readonly #differ = new Map<string, NodeRef>();
  readonly #turns = new Map<number, Map<NodeRef, NodeRef>>();

  constructor(space: Space) {
    this.#space = space;
  }

  /** Most first; of two alike the one the law asks first. Those that decide nothing are last, with 0. */
  ofAll(root: NodeRef, levels: readonly number[]): readonly LevelInfluence[] {
    return levels
      .map((level) => ({ level, situations: this.of(root, level, levels) }))
      .sort((a, b) => (a.situations === b.situations ? 0 : a.situations > b.situations ? -1 : 1));
  }

  of(root: NodeRef, level: number, levels: readonly number[]): bigint {
    return countsOf(this.#space, this.#turning(root, level), levels).get(1) ?? 0n;
  }

  /** 1 where another answer at this level alone gives another outcome, else 0. */
  #turning(node: NodeRef, level: number): NodeRef {
    const { store } = this.#space;
    if (node >= 0 || store.level(node) > level) return 0;
    const memo = this.#turns.get(level) ?? new Map<NodeRef, NodeRef>();
    this.#turns.set(level, memo);
    const known = memo.get(node);
    if (known !== undefined) return known;
    const at = store.level(node);
    const kids = this.#kids(node);
    const made = store.make(
      at,
      at < level
        ? kids.map((kid) => this.#turning(kid, level))
        : kids.map((kid) =>
            store.apply(
              kid,
              this.#differing(kids),
              (outcome, differs) => Number(outcome !== IMPOSSIBLE && differs === 1),
              (outcome, differs) => (differs === 0 || outcome === IMPOSSIBLE ? 0 : undefined),
            ),
          ),
    );
    memo.set(node, made);
    return made;
  }

  /** 1 where two of these that can be have different outcomes. */
  #differing(all: readonly NodeRef[]): NodeRef {
    const nodes = [...new Set(all)].filter((node) => node !== IMPOSSIBLE).sort((a, b) => a - b);
    if (nodes.length < 2) return 0;
    if (nodes.filter((node) => node >= 0).length > 1) return 1;
    const key = nodes.join();
    const known = this.#differ.get(key);
    if (known !== undefined) return known;
    const { store } = this.#space;
    const top = Math.min(...nodes.filter((node) => node < 0).map((node) => store.level(node)));
    const parts = Array.from({ length: store.levels[top]!.size }, (_, answer) =>
      this.#differing(
        nodes.map((node) =>
          node < 0 && store.level(node) === top ? store.child(node, answer) : node,
        ),
      ),
    );
    const made = store.make(top, parts);
    this.#differ.set(key, made);
    return made;
  }

  #kids(node: NodeRef): NodeRef[] {
    const { store } = this.#space;
    const { size } = store.levels[store.level(node)]!;
    return Array.from({ length: size }, (_, answer) => store.child(node, answer));
  }
}
