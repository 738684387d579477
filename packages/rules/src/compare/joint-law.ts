/**
 * Two laws over one set of questions: what can happen under both, and an engine that knows the words of
 * both, by which a place of the joint diagram becomes a plain situation.
 */
import { lawOfWords } from '../compile/law-of-words.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import { testOf } from '../decide/truth.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { DiagramStore } from '../diagram/store.ts';
import type { Definition, Stack } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import { answersTogether, only } from '../together/answers-together.ts';
import { Carrier } from './carry.ts';
import { jointVariables, sizesOf, type Question } from './joint-variables.ts';
import { AS_IT_WAS, type Side } from './side.ts';

export interface JointLaw {
  readonly questions: readonly Question[];
  readonly store: DiagramStore;
  readonly carriers: readonly [Carrier, Carrier];
  /** 1 where both laws' constraints allow it, and days and records can be so. */
  readonly possible: NodeRef;
  /** Answers nothing: only its variables and words are those of the comparison. */
  readonly engine: Engine;
  readonly stack: Stack;
  /** Surely so: the facts cannot be. */
  readonly cannotBe: (facts: Facts) => boolean;
}

/** Throws BudgetExceeded where what cannot be takes more inner nodes than `budget`. */
export function jointLaw(sides: readonly [Side, Side], budget: number): JointLaw {
  const stack = mergedStack(sides);
  const { questions, levelOf } = jointVariables(sides, stack);
  const levels = sizesOf(questions).map((size) => ({ size }));
  const store = new DiagramStore(levels, budget);
  const variables = questions.map(({ variable }) => variable);
  const engine = createEngine(lawOfWords(stack, variables));
  const carriers = sides.map(
    ({ law, fixed }, side) =>
      new Carrier(store, {
        from: law.diagram,
        side: side as 0 | 1,
        levelOf: levelOf[side]!,
        fixed,
        questions,
      }),
  ) as [Carrier, Carrier];
  let possible: NodeRef = 1;
  sides.forEach(({ law }, side) => {
    const own = carriers[side]!.carried(law.possible, (terminal) => terminal);
    possible = store.and(
      possible,
      store.map(own, (each) => (each === 1 ? 1 : 0)),
    );
  });
  possible = store.and(possible, burdensAgree(store, questions));
  possible = store.and(possible, answersTogether(store, variables, stack));
  const never = stack.constraints.map((constraint) => testOf(constraint.never, stack));
  const cannotBe = (facts: Facts): boolean => never.some((test) => test(facts, undefined) === 1);
  return { questions, store, carriers, possible, engine, stack, cannotBe };
}

/** The later law's words, and the earlier one's where the later has none. */
function mergedStack([before, after]: readonly [Side, Side]): Stack {
  const [old, now] = [before.stack, after.stack];
  const definitions = new Map<string, Definition>();
  for (const definition of [...old.definitions.values(), ...now.definitions.values()]) {
    const { ask, ...rest } = definition;
    // Answered directly it would answer the other law's question of the same name as well.
    const twofold = old.definitions.has(definition.name + AS_IT_WAS);
    definitions.set(definition.name, ask && !twofold ? definition : rest);
  }
  return {
    ...now,
    facts: new Map([...old.facts, ...now.facts]),
    records: new Map([...old.records, ...now.records]),
    lists: new Map([...old.lists, ...now.lists]),
    acts: new Map([...old.acts, ...now.acts]),
    readings: new Map([...old.readings, ...now.readings]),
    definitions,
    norms: [],
    requests: [],
    constraints: [...old.constraints, ...now.constraints],
  };
}

/** A fact counts as itself, or as what the law says of a fact that cannot be had. */
function burdensAgree(store: DiagramStore, questions: readonly Question[]): NodeRef {
  let possible: NodeRef = 1;
  questions.forEach(({ variable }, level) => {
    if (variable.kind !== 'burden') return;
    let agrees: NodeRef = 0;
    for (let value = 0; value < store.levels[level]!.size; value++) {
      const twin = store.or(only(store, level, value), only(store, level, variable.counts));
      agrees = store.or(agrees, store.and(only(store, variable.of, value), twin));
    }
    possible = store.and(possible, agrees);
  });
  return possible;
}
