/**
 * Where two laws answer otherwise: one diagram over the questions of both, whose terminals number the ways
 * of changing, and how many situations go each way.
 */
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { countByTerminal } from './count.ts';
import { leftOpen } from '../diagram/left-open.ts';
import type { JointLaw } from './joint-law.ts';

/** Nothing changes there. Ways of changing are numbered from 1. */
export const SAME = 0;

export interface Changed {
  /** What either answer depends on. */
  readonly levels: readonly number[];
  /** SAME, a way, or IMPOSSIBLE. */
  readonly root: NodeRef;
  readonly situations: bigint;
  /** Per way. */
  readonly counts: ReadonlyMap<number, bigint>;
}

/** `roots`: both answers as diagrams of the joint store; `wayOf` is asked about unequal terminals only. */
export function changedPlaces(
  { store, questions, possible: allowed }: JointLaw,
  roots: readonly [NodeRef, NodeRef],
  wayOf: (before: number, after: number) => number,
): Changed {
  const levels = [...new Set(roots.flatMap((root) => store.support(root)))].sort((a, b) => a - b);
  const named = new Set(levels);
  const possible = leftOpen(
    store,
    allowed,
    store.support(allowed).filter((level) => !named.has(level)),
  );
  const pairs = store.apply(
    roots[0],
    roots[1],
    (a, b) => (a === IMPOSSIBLE || b === IMPOSSIBLE ? IMPOSSIBLE : a === b ? SAME : wayOf(a, b)),
    (f, g) => (f === g ? SAME : undefined),
  );
  const root = store.apply(
    pairs,
    possible,
    (way, can) => (can === 0 ? IMPOSSIBLE : way),
    (f, can) => (can === 1 ? f : can === 0 ? IMPOSSIBLE : undefined),
  );
  const counts = countByTerminal(store, root, levels, questions);
  const situations = [...counts.values()].reduce((sum, count) => sum + count, 0n);
  counts.delete(SAME);
  return { levels, root, situations, counts };
}

/** 1 where the change goes this way, IMPOSSIBLE where nothing can be, else 0. */
export function partOf({ store }: JointLaw, { root }: Changed, way: number): NodeRef {
  return store.map(root, (each) => (each === IMPOSSIBLE ? IMPOSSIBLE : Number(each === way)));
}
