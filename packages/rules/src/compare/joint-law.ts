/**
 * Two laws over one set of questions: what can happen under both, and an engine that knows the words of
 * both, by which a place of the joint diagram becomes a plain situation.
 */
import type { Law } from '../compile/law.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import { CompactDiagram } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { DiagramStore } from '../diagram/store.ts';
import type { Definition, Stack } from '../language/model.ts';
import { realise } from '../check/realise.ts';
import { Carrier } from './carry.ts';
import { conditionOf } from './condition-words.ts';
import { jointVariables, sizesOf, type Question } from './joint-variables.ts';
import { AS_IT_WAS, type Side } from './side.ts';

/** Two questions over the same records or dates, and a pair of answers for which none were found. */
export interface TakenAsImpossible {
  readonly before: string;
  readonly after: string;
  /** As no or yes. */
  readonly answers: readonly [string, string];
}

export interface JointLaw {
  readonly questions: readonly Question[];
  readonly store: DiagramStore;
  readonly carriers: readonly [Carrier, Carrier];
  /** 1 where both laws' constraints allow it. */
  readonly possible: NodeRef;
  readonly taken: readonly TakenAsImpossible[];
  /** Answers nothing: only its variables and words are those of the comparison. */
  readonly engine: Engine;
  readonly stack: Stack;
}

/** Throws BudgetExceeded where what cannot be takes more inner nodes than `budget`. */
export function jointLaw(sides: readonly [Side, Side], budget: number): JointLaw {
  const stack = mergedStack(sides);
  const { questions, levelOf } = jointVariables(sides, stack);
  const levels = sizesOf(questions).map((size) => ({ size }));
  const store = new DiagramStore(levels, budget);
  const engine = createEngine(wordsOnly(sides[1].law, stack, questions, levels));
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
  const taken: TakenAsImpossible[] = [];
  for (const { levels: pair, answers } of unmet(engine, questions)) {
    const both = store.and(one(store, pair[0], answers[0]), one(store, pair[1], answers[1]));
    possible = store.and(possible, store.not(both));
    const words = (level: number): string => {
      const { title } = conditionOf(questions[level]!.variable, [1], [], stack);
      return title;
    };
    const said = (answer: number): string => (answer === 1 ? 'yes' : 'no');
    taken.push({
      before: words(pair[0]),
      after: words(pair[1]),
      answers: [said(answers[0]), said(answers[1])],
    });
  }
  return { questions, store, carriers, possible, taken, engine, stack };
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

function wordsOnly(
  law: Law,
  stack: Stack,
  questions: readonly Question[],
  levels: readonly { readonly size: number }[],
): Law {
  return {
    ...law,
    stack,
    table: { norms: [], positionOf: new Map() },
    variables: questions.map(({ variable }) => variable),
    terminals: [],
    diagram: new CompactDiagram(levels, new Int32Array(0)),
    acts: new Map(),
    duties: new Map(),
    live: new Map(),
    outcomes: new Map(),
    possible: 1,
    tooLarge: [],
  };
}

/** A fact counts as itself, or as what the law says of a fact that cannot be had. */
function burdensAgree(store: DiagramStore, questions: readonly Question[]): NodeRef {
  let possible: NodeRef = 1;
  questions.forEach(({ variable }, level) => {
    if (variable.kind !== 'burden') return;
    let agrees: NodeRef = 0;
    for (let value = 0; value < store.levels[level]!.size; value++) {
      const twin = store.or(one(store, level, value), one(store, level, variable.counts));
      agrees = store.or(agrees, store.and(one(store, variable.of, value), twin));
    }
    possible = store.and(possible, agrees);
  });
  return possible;
}

function one(store: DiagramStore, level: number, value: number): NodeRef {
  const { size } = store.levels[level]!;
  return store.make(
    level,
    Array.from({ length: size }, (_, each) => Number(each === value)),
  );
}

interface Unmet {
  readonly levels: readonly [number, number];
  readonly answers: readonly [number, number];
}

/** More pairs than this are left as they are. */
const MOST_PAIRS = 40;

/**
 * "Convicted within three years" and "within five": one cannot be so without the other. Diagrams do not
 * know it, so records are looked for; a pair of answers for which none are found is taken as impossible.
 */
function unmet(engine: Engine, questions: readonly Question[]): Unmet[] {
  const reads = (level: number): ReadonlySet<string> => {
    const { variable } = questions[level]!;
    if (variable.kind !== 'relation' && variable.kind !== 'quantified') return new Set();
    return new Set([...variable.facts, ...('lists' in variable ? variable.lists : [])]);
  };
  const only = (side: 0 | 1): number[] =>
    questions.flatMap(({ meaning }, level) =>
      meaning[side] && !meaning[1 - side] && reads(level).size > 0 ? [level] : [],
    );
  const pairs = only(0).flatMap((before) =>
    only(1).flatMap((after) =>
      [...reads(before)].some((name) => reads(after).has(name)) ? [[before, after] as const] : [],
    ),
  );
  return pairs.slice(0, MOST_PAIRS).flatMap((levels) =>
    COMBINATIONS.flatMap((answers): Unmet[] => {
      const path = new Map([
        [levels[0], answers[0]],
        [levels[1], answers[1]],
      ]);
      return realise(engine, path, { records: true, patient: true }) ? [] : [{ levels, answers }];
    }),
  );
}

const COMBINATIONS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** The same with these questions left open: yes where some answer to them makes it so. */
export function leftOpen(store: DiagramStore, root: NodeRef, levels: readonly number[]): NodeRef {
  return levels.reduce((rest, level) => {
    const { size } = store.levels[level]!;
    let some: NodeRef = 0;
    for (let value = 0; value < size; value++)
      some = store.or(some, store.restrict(rest, level, value));
    return some;
  }, root);
}
