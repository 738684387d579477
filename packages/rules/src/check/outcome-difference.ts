/**
 * One act with a variable at two of its answers, side by side: where the outcomes differ, and how. A
 * terminal is a pair of outcomes; SAME where they agree; IMPOSSIBLE where the constraints rule out either.
 */
import type { Law } from '../compile/law.ts';
import { compact } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { DiagramStore, IMPOSSIBLE } from '../diagram/store.ts';
import { Region } from '../explain/completion.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';

export const SAME = 0;
const BASE = 8;

export interface OutcomePair {
  readonly before: Outcome;
  readonly after: Outcome;
}

/** Undefined where nothing differs. */
export function outcomeDifference(
  law: Law,
  act: string,
  level: number,
  [first, second]: readonly [number, number],
): Region | undefined {
  const root = law.outcomes.get(act);
  if (root === undefined) return undefined;
  const store = new DiagramStore(law.diagram.levels);
  const memo = new Map<NodeRef, NodeRef>();
  const copied = (node: NodeRef): NodeRef => {
    if (node >= 0) return node;
    const known = memo.get(node);
    if (known !== undefined) return known;
    const at = law.diagram.level(node);
    const size = law.diagram.levels[at]!.size;
    const kids = Array.from({ length: size }, (_, value) => copied(law.diagram.child(node, value)));
    const made = store.make(at, kids);
    memo.set(node, made);
    return made;
  };
  const at = (value: number): NodeRef =>
    // The day of the event is the first variable: then only two parts of the diagram are copied.
    root < 0 && law.diagram.level(root) === level
      ? copied(law.diagram.child(root, value))
      : store.restrict(copied(root), level, value);
  const [before, after] = [at(first), at(second)];
  if (before === after) return undefined;
  const pairs = store.apply(
    before,
    after,
    (a, b) => (a === IMPOSSIBLE || b === IMPOSSIBLE ? IMPOSSIBLE : codeOf(a, b)),
    (f, g) => (f === IMPOSSIBLE || g === IMPOSSIBLE ? IMPOSSIBLE : undefined),
  );
  const { diagram, roots } = compact(store, [pairs]);
  return new Region(diagram, roots[0]!);
}

function codeOf(before: number, after: number): number {
  return before === after ? SAME : 1 + before * BASE + after;
}

export function pairOf(terminal: number): OutcomePair {
  const before = OUTCOMES[Math.floor((terminal - 1) / BASE)]!;
  return { before, after: OUTCOMES[(terminal - 1) % BASE]! };
}
