/**
 * One act on one day as a diagram of outcomes over the questions its answer depends on, everything known:
 * a fact that cannot be had is no case of its own. Counting is compare/count.ts; docs/atlas.md.
 */
import type { Law } from '../compile/law.ts';
import type { Variable } from '../compile/variable.ts';
import { Carrier } from '../compare/carry.ts';
import { countByTerminal } from '../compare/count.ts';
import type { Question } from '../compare/joint-variables.ts';
import { leftOpen } from '../diagram/left-open.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { DiagramStore, IMPOSSIBLE } from '../diagram/store.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import { answersTogether } from '../together/answers-together.ts';

export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly situations: bigint;
}

export interface Space {
  readonly law: Law;
  readonly store: DiagramStore;
  readonly questions: readonly Question[];
  /** The day of the event among the questions; undefined where no answer depends on it. */
  readonly dayLevel: number | undefined;
  /** 1 where the constraints allow it, and days and records can be so. */
  readonly possible: NodeRef;
}

export interface Region {
  /** What the outcome depends on, in the law's order. */
  readonly levels: readonly number[];
  /** Places in OUTCOMES, or IMPOSSIBLE. */
  readonly root: NodeRef;
}

/** Throws BudgetExceeded later where a look at an act takes more inner nodes than `budget`. */
export function spaceOf(law: Law, budget: number): Space {
  const { variables, diagram } = law;
  const questions = variables.map((variable, level): Question => {
    const size = diagram.levels[level]!.size;
    const same = Array.from({ length: size }, (_, answer) => answer);
    return {
      key: String(level),
      variable,
      weights: weightsOf(variable, size),
      meaning: [same, undefined],
    };
  });
  const store = new DiagramStore(diagram.levels, budget);
  const dayLevel = variables.findIndex(
    (variable) => variable.kind === 'range' && variable.fact === EVENT_DATE,
  );
  const space = { law, store, questions, dayLevel: dayLevel < 0 ? undefined : dayLevel };
  const allows = carried({ ...space, possible: 1 }, law.possible, (each) => Number(each === 1));
  return { ...space, possible: store.and(allows, answersTogether(store, variables, law.stack)) };
}

/** The act in every interval of days, before the day is chosen. */
export function actDiagram(space: Space, act: string): NodeRef | undefined {
  const root = space.law.acts.get(act);
  if (root === undefined) return undefined;
  const { terminals } = space.law;
  return carried(space, root, (each) => OUTCOMES.indexOf(terminals[each]!.outcome));
}

/** `interval`: of the days between two dates of the law; see intervalOf. */
export function regionOn(space: Space, act: NodeRef, interval: number): Region {
  const { store, dayLevel } = space;
  const on = (root: NodeRef): NodeRef =>
    dayLevel === undefined ? root : store.restrict(root, dayLevel, interval);
  const root = on(act);
  const levels = store.support(root);
  return { levels, root: allowed(space, root, on(space.possible), levels) };
}

/** IMPOSSIBLE where no answers to the questions that are not named make it possible. */
export function allowed(
  { store }: Pick<Space, 'store'>,
  root: NodeRef,
  possible: NodeRef,
  levels: readonly number[],
): NodeRef {
  const named = new Set(levels);
  const others = store.support(possible).filter((level) => !named.has(level));
  return store.apply(
    root,
    leftOpen(store, possible, others),
    (outcome, can) => (can === 1 ? outcome : IMPOSSIBLE),
    (f, can) => (can === 1 ? f : can === 0 ? IMPOSSIBLE : undefined),
  );
}

/** Which interval of the law's dates a day falls in. */
export function intervalOf({ law, dayLevel }: Space, day: string): number {
  return cutsOf({ law, dayLevel }).filter((cut) => cut <= day).length;
}

export function cutsOf({ law, dayLevel }: Pick<Space, 'law' | 'dayLevel'>): readonly string[] {
  const variable = dayLevel === undefined ? undefined : law.variables[dayLevel];
  return variable?.kind === 'range' ? variable.cuts.map(String) : [];
}

/** As the outcomes stand in OUTCOMES, none that never comes up. */
export function outcomeCounts(counts: ReadonlyMap<number, bigint>): readonly OutcomeCount[] {
  return OUTCOMES.flatMap((outcome, place) => {
    const situations = counts.get(place) ?? 0n;
    return situations === 0n ? [] : [{ outcome, situations }];
  });
}

export function countsOf(
  { store, questions }: Space,
  root: NodeRef,
  levels: readonly number[],
): Map<number, bigint> {
  return countByTerminal(store, root, levels, questions);
}

export function sum(counts: Iterable<bigint>): bigint {
  let all = 0n;
  for (const each of counts) all += each;
  return all;
}

/** Every plain value of a closed list counts as one situation; so does every answer of another question. */
function weightsOf(variable: Variable, size: number): number[] {
  if (variable.kind === 'one-of') return variable.classes.map(({ length }) => length);
  return Array.from({ length: size }, () => 1);
}

function carried(space: Space, root: NodeRef, terminal: (own: number) => number): NodeRef {
  const { law, store, questions } = space;
  const levelOf = new Map(questions.map((_, level) => [level, level]));
  const route = { from: law.diagram, side: 0, levelOf, fixed: new Map(), questions } as const;
  const own = new Carrier(store, route).carried(root, terminal);
  return questions.reduce(
    (made, { variable }, level) =>
      variable.kind === 'burden' ? asKnown(store, made, level, variable.of) : made,
    own,
  );
}

/** Where a fact is known, what it counts as is what it is. */
function asKnown(store: DiagramStore, root: NodeRef, level: number, of: number): NodeRef {
  if (!store.support(root).includes(level)) return root;
  const { size } = store.levels[of]!;
  let made: NodeRef = IMPOSSIBLE;
  for (let value = 0; value < size; value++) {
    const kids = Array.from({ length: size }, (_, each) => Number(each === value));
    const part = store.apply(
      store.make(of, kids),
      store.restrict(root, level, value),
      (here, own) => (here === 1 ? own : IMPOSSIBLE),
    );
    made = store.apply(made, part, (before, own) => (before === IMPOSSIBLE ? own : before));
  }
  return made;
}
