/**
 * An act's decision as a small graph to be read: at each step the question that decides most there, answers
 * with the same future as one branch, a step reached twice told once. It stops at a number of steps; what is
 * not told is counted by outcome. Every count is exact (docs/atlas.md).
 */
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { conditionOf, type Condition } from '../compare/condition-words.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import {
  countsOf,
  outcomeCounts,
  sum,
  type OutcomeCount,
  type Region,
  type Space,
} from './act-region.ts';
import type { Influence } from './influence.ts';

export interface Branch {
  readonly when: Condition;
  readonly situations: bigint;
  readonly leads: Lead;
}

export type Lead =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'step'; readonly step: number }
  /** Not told: it still depends on so many questions, and comes out so. */
  | {
      readonly kind: 'more';
      readonly questions: number;
      readonly outcomes: readonly OutcomeCount[];
    };

export interface Step {
  /** From 1, in reading order. */
  readonly number: number;
  readonly about: string;
  readonly title: string;
  /** Situations that come here, by whichever way. */
  readonly situations: bigint;
  readonly branches: readonly Branch[];
}

/** What is left of the law after some answers; `ways`: how much of all, told and untold, has come here. */
interface Place {
  readonly root: NodeRef;
  ways: bigint;
  level?: number;
}
interface Fork {
  readonly answers: number[];
  readonly root: NodeRef;
  ways: bigint;
}

export function decisionGraph(
  space: Space,
  { root, levels }: Region,
  influence: Influence,
  most: number,
): readonly Step[] {
  const { store, questions } = space;
  const totals = new Map(
    levels.map((level) => [level, BigInt(questions[level]!.weights.reduce((a, b) => a + b, 0))]),
  );
  const all = [...totals.values()].reduce((product, each) => product * each, 1n);
  const counted = new Map<NodeRef, ReadonlyMap<number, bigint>>();
  const counts = (node: NodeRef): ReadonlyMap<number, bigint> => {
    const known = counted.get(node) ?? countsOf(space, node, levels);
    counted.set(node, known);
    return known;
  };
  const settled = (node: NodeRef): number | undefined => {
    const [only, ...others] = counts(node).keys();
    return others.length === 0 ? only : undefined;
  };
  /** Divides without rest: what a place no longer asks stands in `ways` and in the count alike. */
  const share = (node: NodeRef, ways: bigint): Map<number, bigint> =>
    new Map([...counts(node)].map(([outcome, count]) => [outcome, (count * ways) / all]));

  function forks(node: NodeRef, level: number, ways: bigint): Fork[] {
    const found = new Map<NodeRef, Fork>();
    questions[level]!.weights.forEach((weight, answer) => {
      const kid = store.restrict(node, level, answer);
      if (counts(kid).size === 0) return;
      const part = (ways * BigInt(weight)) / totals.get(level)!;
      const known = found.get(kid);
      if (known) {
        known.answers.push(answer);
        known.ways += part;
      } else found.set(kid, { answers: [answer], root: kid, ways: part });
    });
    return [...found.values()];
  }

  const places = new Map<NodeRef, Place>();
  const arrive = (node: NodeRef, ways: bigint): void => {
    if (node === IMPOSSIBLE || settled(node) !== undefined) return;
    const place = places.get(node);
    if (!place) {
      places.set(node, { root: node, ways });
      return;
    }
    place.ways += ways;
    if (place.level === undefined) return;
    for (const fork of forks(node, place.level, ways)) arrive(fork.root, fork.ways);
  };
  const unsettled = ({ root: node, ways }: Place): bigint => {
    const each = [...share(node, ways).values()];
    return sum(each) - each.reduce((a, b) => (a > b ? a : b), 0n);
  };
  if (counts(root).size > 0) arrive(root, all);
  for (let told = 0; told < most; told++) {
    const open = [...places.values()].filter(({ level }) => level === undefined);
    if (open.length === 0) break;
    const next = open.reduce((a, b) => (unsettled(b) > unsettled(a) ? b : a));
    next.level = asked(next.root);
    for (const fork of forks(next.root, next.level, next.ways)) arrive(fork.root, fork.ways);
  }

  /** The question that decides most; where none decides alone, one that parts the place at all. */
  function asked(node: NodeRef): number {
    const own = store.support(node);
    const [first] = influence.ofAll(node, own);
    if (first!.situations > 0n) return first!.level;
    return own.find((level) => forks(node, level, all).length > 1) ?? own[0]!;
  }

  return inOrder();

  function inOrder(): Step[] {
    const numbers = new Map<NodeRef, number>();
    const order: Place[] = [];
    const visit = (node: NodeRef): void => {
      const place = places.get(node);
      if (place?.level === undefined || numbers.has(node)) return;
      order.push(place);
      numbers.set(node, order.length);
      for (const fork of forks(node, place.level, place.ways)) visit(fork.root);
    };
    visit(root);
    return order.map((place, index) => stepOf(place, index + 1, numbers));
  }

  function stepOf(
    { root: node, ways, level }: Place,
    number: number,
    numbers: ReadonlyMap<NodeRef, number>,
  ): Step {
    const { variables, stack } = space.law;
    const variable = variables[level!]!;
    const branches = joined(forks(node, level!, ways)).map(
      ({ answers, root: kid, situations }): Branch => {
        const when = conditionOf(variable, answers, variables, stack);
        const outcome = settled(kid);
        if (outcome !== undefined) {
          return { when, situations, leads: { kind: 'outcome', outcome: OUTCOMES[outcome]! } };
        }
        const step = numbers.get(kid);
        if (step !== undefined) return { when, situations, leads: { kind: 'step', step } };
        const untold = forks(node, level!, ways).find((fork) => fork.root === kid)!;
        const outcomes = outcomeCounts(share(kid, untold.ways));
        return {
          when,
          situations,
          leads: { kind: 'more', questions: store.support(kid).length, outcomes },
        };
      },
    );
    const { about, title } = conditionOf(variable, [0], variables, stack);
    return { number, about, title, situations: sum(share(node, ways).values()), branches };
  }

  /** Answers that all settle on one outcome are one branch, whatever they rule out on the way. */
  function joined(
    all: readonly Fork[],
  ): { answers: number[]; root: NodeRef; situations: bigint }[] {
    const found = new Map<string, { answers: number[]; root: NodeRef; situations: bigint }>();
    for (const { answers, root: kid, ways } of all) {
      const outcome = settled(kid);
      const key = outcome === undefined ? `place ${kid}` : `outcome ${outcome}`;
      const situations = sum(share(kid, ways).values());
      const known = found.get(key);
      if (known) {
        known.answers = [...known.answers, ...answers].sort((a, b) => a - b);
        known.situations += situations;
      } else found.set(key, { answers, root: kid, situations });
    }
    return [...found.values()];
  }
}
