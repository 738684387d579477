/**
 * An act's diagram seen through one question: "what is the outcome?", "does this norm win with that
 * outcome?". Grounds that answer alike fall together and the constraints are worked in, so the diagram
 * shrinks and searching it is quick. Made once per law and question.
 */
import type { Law } from '../compile/law.ts';
import { compact } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { DiagramStore, IMPOSSIBLE } from '../diagram/store.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import { Region } from './completion.ts';

/** The act's diagram with outcomes (by their place in OUTCOMES) as terminals; undefined without one. */
export function outcomeRegion(law: Law, act: string): Region | undefined {
  return projectionsOf(law).outcomes(act);
}

/** 1 where the outcome comes out and, if a norm is given, that norm is among those that win. */
export function winningRegion(
  law: Law,
  act: string,
  outcome: Outcome,
  position: number | undefined,
): Region | undefined {
  return projectionsOf(law).winning(act, outcome, position);
}

/** The act's grounds: terminals are positions in the law's table of terminals. */
export function groundRegion(law: Law, act: string): Region | undefined {
  return projectionsOf(law).grounds(act);
}

class Projections {
  readonly #law: Law;
  readonly #store: DiagramStore;
  readonly #regions = new Map<string, Region>();

  constructor(law: Law) {
    this.#law = law;
    this.#store = new DiagramStore(law.diagram.levels);
  }

  grounds(act: string): Region | undefined {
    const { acts, possible } = this.#law;
    const root = acts.get(act);
    if (root === undefined) return undefined;
    return this.#region(`${act} grounds`, () =>
      this.#store.apply(
        this.#copied(root),
        this.#copied(possible),
        (terminal, allowed) => (allowed === 0 ? IMPOSSIBLE : terminal),
        (f, allowed) => (allowed === 1 ? f : allowed === 0 ? IMPOSSIBLE : undefined),
      ),
    );
  }

  outcomes(act: string): Region | undefined {
    const root = this.#law.outcomes.get(act);
    if (root === undefined) return undefined;
    // As it lies in the law: the first answer must not wait for a copy.
    const name = `${act} outcomes`;
    const made = this.#regions.get(name) ?? new Region(this.#law.diagram, root);
    this.#regions.set(name, made);
    return made;
  }

  winning(act: string, outcome: Outcome, position: number | undefined): Region | undefined {
    const root = this.#law.outcomes.get(act);
    if (root === undefined) return undefined;
    return this.#region(`${act} ${outcome} ${String(position)}`, () => {
      const wanted = OUTCOMES.indexOf(outcome);
      const comesOut = this.#copied(root, (each) =>
        each === IMPOSSIBLE ? IMPOSSIBLE : Number(each === wanted),
      );
      if (position === undefined) return comesOut;
      return this.#store.apply(
        comesOut,
        this.#stands(act, position),
        (yes, stands) => (yes === IMPOSSIBLE ? IMPOSSIBLE : yes & stands),
        (yes, stands) => (stands === 1 || yes === IMPOSSIBLE || yes === 0 ? yes : undefined),
      );
    });
  }

  #region(name: string, make: () => NodeRef): Region {
    const known = this.#regions.get(name);
    if (known) return known;
    const { diagram, roots } = compact(this.#store, [make()]);
    const made = new Region(diagram, roots[0]!);
    this.#regions.set(name, made);
    return made;
  }

  /** Live, and not overridden, under some reading. */
  #stands(act: string, position: number): NodeRef {
    const own = this.#law.live.get(act)!.find((each) => each.position === position);
    return own ? this.#underSomeReading(this.#copied(own.standing)) : 0;
  }

  #underSomeReading(root: NodeRef): NodeRef {
    return this.#store.support(root).reduce((rest, level) => {
      const variable = this.#law.variables[level]!;
      if (variable.kind !== 'reading') return rest;
      return variable.choices.reduce<NodeRef>(
        (some, _, value) => this.#store.or(some, this.#store.restrict(rest, level, value)),
        0,
      );
    }, root);
  }

  #copied(root: NodeRef, project: (terminal: number) => number = (each) => each): NodeRef {
    const { diagram } = this.#law;
    const memo = new Map<NodeRef, NodeRef>();
    const walk = (node: NodeRef): NodeRef => {
      if (node >= 0) return project(node);
      const known = memo.get(node);
      if (known !== undefined) return known;
      const level = diagram.level(node);
      const size = diagram.levels[level]!.size;
      const kids: NodeRef[] = [];
      for (let value = 0; value < size; value++) kids.push(walk(diagram.child(node, value)));
      const made = this.#store.make(level, kids);
      memo.set(node, made);
      return made;
    };
    return walk(root);
  }
}

const PROJECTIONS = new WeakMap<Law, Projections>();

function projectionsOf(law: Law): Projections {
  let known = PROJECTIONS.get(law);
  if (!known) PROJECTIONS.set(law, (known = new Projections(law)));
  return known;
}
