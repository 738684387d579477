/**
 * A diagram of one law carried into the questions of both. Where the two laws ask in another order the
 * parts are put in order on the way; the store's budget bounds what that may cost.
 */
import type { DiagramReader, NodeRef } from '../diagram/diagram.ts';
import { NodeMemo } from '../diagram/node-memo.ts';
import { IMPOSSIBLE, type DiagramStore } from '../diagram/store.ts';
import type { Levels, Question } from './joint-variables.ts';

export interface Route {
  readonly from: DiagramReader;
  readonly side: 0 | 1;
  readonly levelOf: Levels;
  /** Answers that the day settles. */
  readonly fixed: ReadonlyMap<number, number>;
  readonly questions: readonly Question[];
}

export class Carrier {
  readonly #store: DiagramStore;
  readonly #route: Route;
  readonly #cases = new Map<string, NodeRef>();

  constructor(store: DiagramStore, route: Route) {
    this.#store = store;
    this.#route = route;
  }

  carried(root: NodeRef, terminal: (own: number) => number): NodeRef {
    const { from, side, levelOf, fixed, questions } = this.#route;
    const memo = new NodeMemo();
    const walk = (node: NodeRef): NodeRef => {
      if (node >= 0) return node === IMPOSSIBLE ? IMPOSSIBLE : terminal(node);
      const known = memo.get(node);
      if (known !== undefined) return known;
      const own = from.level(node);
      const settled = fixed.get(own);
      const level = levelOf.get(own)!;
      const made =
        settled !== undefined
          ? walk(from.child(node, settled))
          : this.#choice(
              level,
              questions[level]!.meaning[side]!.map((answer) =>
                answer < 0 ? IMPOSSIBLE : walk(from.child(node, answer)),
              ),
            );
      memo.set(node, made);
      return made;
    };
    return walk(root);
  }

  /** The function that goes to `kids[answer]`, wherever in the order the kids' own questions stand. */
  #choice(level: number, kids: readonly NodeRef[]): NodeRef {
    const store = this.#store;
    const first = kids[0]!;
    let top = Infinity;
    let same = true;
    for (const kid of kids) {
      if (kid !== first) same = false;
      if (kid < 0) top = Math.min(top, store.level(kid));
    }
    if (same) return first;
    if (top > level) return store.make(level, kids);
    const key = `${level}|${kids.join()}`;
    const known = this.#cases.get(key);
    if (known !== undefined) return known;
    const { size } = store.levels[top]!;
    const parts = Array.from({ length: size }, (_, answer) =>
      top === level
        ? this.#below(kids[answer]!, level, answer)
        : this.#choice(
            level,
            kids.map((kid) => this.#below(kid, top, answer)),
          ),
    );
    const made = store.make(top, parts);
    this.#cases.set(key, made);
    return made;
  }

  #below(node: NodeRef, level: number, answer: number): NodeRef {
    return node < 0 && this.#store.level(node) === level ? this.#store.child(node, answer) : node;
  }
}
