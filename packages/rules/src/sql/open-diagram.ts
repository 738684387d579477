/**
 * A diagram that also says what to do where a variable's answer is not known: every level gets further
 * answers, "one of these", and below each stands the union of the kids meant. So one walk from root to
 * terminal gives what the engine finds by trying every completion, constraints included, and no search is
 * left for the database. Measured on New York's acts in docs/decisions/0034-replay-in-the-database.md.
 */
import type { NodeRef } from '../diagram/diagram.ts';
import { DiagramStore, IMPOSSIBLE } from '../diagram/store.ts';
import type { Law } from '../compile/law.ts';
import { OUTCOMES } from '../language/outcome.ts';
import { answersOf } from './variable-answers.ts';

/** Several outcomes are possible; also the engine's word for an answer that only counsel can give. */
export const MANY = OUTCOMES.indexOf('undetermined');

export interface OpenDiagram {
  readonly store: DiagramStore;
  readonly root: NodeRef;
}

/** The outcome diagram of one act, or undefined where the act has none. Grows past `budget`: BudgetExceeded. */
export function openDiagram(law: Law, act: string, budget = 2_000_000): OpenDiagram | undefined {
  const outcome = law.outcomes.get(act);
  if (outcome === undefined) return undefined;
  const { diagram, variables } = law;
  const answers = variables.map((_, level) => answersOf(law, level));
  const plain = new DiagramStore(diagram.levels, budget);
  const store = new DiagramStore(
    answers.map(({ size, open }) => ({ size: size + open.length })),
    budget,
  );

  const copies = new Map<NodeRef, NodeRef>();
  const copy = (node: NodeRef): NodeRef => {
    if (node >= 0) return node;
    const known = copies.get(node);
    if (known !== undefined) return known;
    const level = diagram.level(node);
    const kids = diagram.levels[level]!;
    const made = plain.make(
      level,
      Array.from({ length: kids.size }, (_, value) => copy(diagram.child(node, value))),
    );
    copies.set(node, made);
    return made;
  };

  const either = union(plain);
  const opened = new Map<NodeRef, NodeRef>();
  const open = (node: NodeRef): NodeRef => {
    if (node >= 0) return node;
    const known = opened.get(node);
    if (known !== undefined) return known;
    const level = plain.level(node);
    const { size, open: sets } = answers[level]!;
    const kid = (value: number): NodeRef => plain.child(node, value);
    const made = store.make(level, [
      ...Array.from({ length: size }, (_, value) => open(kid(value))),
      ...sets.map((values) => open(values.map(kid).reduce(either, IMPOSSIBLE))),
    ]);
    opened.set(node, made);
    return made;
  };
  return { store, root: open(copy(outcome)) };
}

/**
 * What both sides together leave possible: nothing, one outcome, or more than one. One memory for all
 * unions: those of neighbouring nodes share nearly everything (measured, on a busy machine: all acts 1.2 to 2.8 s, where the largest alone took 11).
 */
function union(store: DiagramStore): (f: NodeRef, g: NodeRef) => NodeRef {
  const memo = new Map<number, NodeRef>();
  const either = (f: NodeRef, g: NodeRef): NodeRef => {
    if (f === g || g === IMPOSSIBLE || f === MANY) return f;
    if (f === IMPOSSIBLE || g === MANY) return g;
    if (f >= 0 && g >= 0) return MANY;
    const [a, b] = f < g ? [f, g] : [g, f];
    const key = a * 0x400_0000 + b;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const levelA = a < 0 ? store.level(a) : Infinity;
    const levelB = b < 0 ? store.level(b) : Infinity;
    const level = Math.min(levelA, levelB);
    const kids = Array.from({ length: store.levels[level]!.size }, (_, value) =>
      either(
        levelA === level ? store.child(a, value) : a,
        levelB === level ? store.child(b, value) : b,
      ),
    );
    const made = store.make(level, kids);
    memo.set(key, made);
    return made;
  };
  return either;
}
