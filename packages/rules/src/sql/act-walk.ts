/**
 * One act as a walk from root to outcome: a table of steps for each level that decides something. Levels whose
 * answer is the same in every row (a reading of the law, a fact that the source does not have) are taken here, so
 * that no row takes them.
 */
import type { Law } from '../compile/law.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { BudgetExceeded, IMPOSSIBLE } from '../diagram/store.ts';
import { OUTCOMES } from '../language/outcome.ts';
import { openDiagram } from './open-diagram.ts';

/** Beside the engine's outcomes: facts that the constraints rule out have no answer. */
export const IMPOSSIBLE_OUTCOME = 'impossible';

/** What the numbers at the end of a walk mean. */
export const ENDS = [...OUTCOMES, IMPOSSIBLE_OUTCOME] as const;

export interface Refusal {
  readonly act: string;
  readonly why: string;
}

/** The nodes of one level, numbered from `base`; `kids` is where each answer of each leads. */
export interface Step {
  readonly base: number;
  readonly kids: readonly number[];
}

export interface ActWalk {
  readonly act: string;
  readonly root: number;
  readonly steps: ReadonlyMap<number, Step>;
  readonly nodes: number;
}

/** `fixed`: levels with one answer in every row. */
export function actWalk(
  law: Law,
  act: string,
  fixed: ReadonlyMap<number, number>,
): ActWalk | Refusal {
  if (law.tooLarge.includes(act))
    return {
      act,
      why: 'its diagram outgrew the compiler’s limit, so only the interpreter decides it',
    };
  let opened;
  try {
    opened = openDiagram(law, act);
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return { act, why: 'its diagram with unknown answers outgrows the limit' };
  }
  if (opened === undefined) {
    return { act, root: OUTCOMES.indexOf('no-rule'), steps: new Map(), nodes: 0 };
  }
  const { store } = opened;
  const past = (node: NodeRef): NodeRef => {
    let at = node;
    for (;;) {
      const answer = at < 0 ? fixed.get(store.level(at)) : undefined;
      if (answer === undefined) return at;
      at = store.child(at, answer);
    }
  };
  const kidsOf = (node: NodeRef, level: number): NodeRef[] =>
    Array.from({ length: store.levels[level]!.size }, (_, value) => past(store.child(node, value)));
  const root = past(opened.root);
  const byLevel = new Map<number, NodeRef[]>();
  const seen = new Set<NodeRef>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node >= 0 || seen.has(node)) continue;
    seen.add(node);
    const level = store.level(node);
    const same = byLevel.get(level);
    if (same) same.push(node);
    else byLevel.set(level, [node]);
    open.push(...kidsOf(node, level).reverse());
  }
  const numbers = new Map<NodeRef, number>();
  let next: number = ENDS.length;
  const levels = [...byLevel].sort(([a], [b]) => a - b);
  for (const [level, nodes] of levels) {
    for (const node of nodes) {
      numbers.set(node, next);
      next += store.levels[level]!.size;
    }
  }
  const numberOf = (node: NodeRef): number =>
    node < 0 ? numbers.get(node)! : node === IMPOSSIBLE ? OUTCOMES.length : node;
  const steps = levels.map(([level, nodes]): [number, Step] => [
    level,
    {
      base: numbers.get(nodes[0]!)!,
      kids: nodes.flatMap((node) => kidsOf(node, level).map(numberOf)),
    },
  ]);
  return { act, root: numberOf(root), steps: new Map(steps), nodes: seen.size };
}
