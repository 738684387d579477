/**
 * One situation put to one law: what is known per variable, and the restricted diagrams of the acts asked
 * for. Decide, ask and explain all read from here, so they cannot disagree.
 */
import type { Law } from '../compile/law.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Variable } from '../compile/variable.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { factIndex } from '../explain/fact-index.ts';
import { possibleValues, type Encoder } from './encode.ts';
import { compareGrounds } from './ground-order.ts';
import { reachableTerminals, restrict, type Restricted } from './restricted.ts';
import { knownScalar } from './truth.ts';

type Truth = 'always' | 'never' | 'sometimes';

export class Inquiry {
  readonly law: Law;
  readonly facts: Facts;
  readonly #encoders: readonly Encoder[];
  readonly #values: (readonly number[] | undefined)[];
  readonly #outcomes = new Map<NodeRef, Restricted>();
  /** Asked for again with every ground: by the readings chosen, then by diagram. */
  readonly #truths = new Map<string, Map<NodeRef, Truth>>();

  /** `values`: what is known already, by level. */
  constructor(
    law: Law,
    encoders: readonly Encoder[],
    facts: Facts,
    values: (readonly number[] | undefined)[] = [],
  ) {
    this.law = law;
    this.#encoders = encoders;
    this.facts = facts;
    this.#values = values;
  }

  /** The same law asked about other facts; an answer that reads only what is the same in both is taken over. */
  about(facts: Facts): Inquiry {
    const next = new Inquiry(this.law, this.#encoders, facts, this.#values.slice());
    const { levelsOf } = factIndex(this.law);
    for (const name of changedEntries(this.facts, facts))
      for (const level of levelsOf.get(name) ?? []) next.#values[level] = undefined;
    return next;
  }

  /** Answers the variable at this level could still take. */
  values = (level: number): readonly number[] => {
    const known = this.#values[level];
    if (known) return known;
    const encoder = this.#encoders[level]!;
    const { variables, stack } = this.law;
    const values = possibleValues(variables, level, encoder, this.facts, stack);
    this.#values[level] = values;
    return values;
  };

  allValues(level: number): readonly number[] {
    const size = this.law.diagram.levels[level]!.size;
    return Array.from({ length: size }, (_, value) => value);
  }

  /** Grounds that some allowed completion reaches, in the order of ground-order.ts. */
  terminals(root: NodeRef): number[] {
    const found = reachableTerminals(this.law.diagram, root, this.law.possible, this.values);
    return found.sort((a, b) => compareGrounds(this.law, a, b));
  }

  /** Whether every allowed completion comes out so. Looks no further than the first that does not. */
  isSurely(root: NodeRef, outcome: Outcome): boolean {
    const other = (terminal: number): boolean => this.outcomeOf(terminal) !== outcome;
    const { diagram, possible } = this.law;
    const found = reachableTerminals(diagram, root, possible, this.values, (seen) =>
      [...seen].some(other),
    );
    return found.length > 0 && !found.some(other);
  }

  /** The outcome of every allowed completion; undefined where two differ. Looks no further than those two. */
  soleOutcome(root: NodeRef): Outcome | undefined {
    const { diagram, possible } = this.law;
    let first: Outcome | undefined;
    const differ = (terminal: number): boolean =>
      this.outcomeOf(terminal) !== (first ??= this.outcomeOf(terminal));
    const found = reachableTerminals(diagram, root, possible, this.values, (seen) =>
      [...seen].some(differ),
    );
    return found.some(differ) ? undefined : first;
  }

  /** Whether the constraints leave this answer possible, with what is known. */
  canBe(level: number, value: number): boolean {
    const values = (each: number): readonly number[] =>
      each === level ? [value] : this.values(each);
    const { diagram, possible } = this.law;
    return reachableTerminals(diagram, possible, 1, values, (seen) => seen.has(1)).includes(1);
  }

  /** Whether a yes-no diagram holds in every allowed completion, in none, or in some, under these readings. */
  truthOf(root: NodeRef, readings: ReadonlyMap<string, string>): Truth {
    const chosen = [...readings].join(' ');
    const truths = this.#truths.get(chosen) ?? new Map<NodeRef, Truth>();
    this.#truths.set(chosen, truths);
    const known = truths.get(root);
    if (known !== undefined) return known;
    const truth = this.#truth(root, readings);
    truths.set(root, truth);
    return truth;
  }

  #truth(root: NodeRef, readings: ReadonlyMap<string, string>): Truth {
    const found = reachableTerminals(
      this.law.diagram,
      root,
      this.law.possible,
      this.valuesUnder(readings),
      (seen) => seen.size > 1,
    );
    if (found.length > 1) return 'sometimes';
    return found[0] === 1 ? 'always' : 'never';
  }

  /** Answers still possible, with these readings of the law chosen. */
  valuesUnder(readings: ReadonlyMap<string, string>): (level: number) => readonly number[] {
    return (level) => {
      const variable = this.law.variables[level]!;
      if (variable.kind !== 'reading') return this.values(level);
      const choice = readings.get(variable.reading);
      return choice === undefined ? this.values(level) : [variable.choices.indexOf(choice)];
    };
  }

  /** The open part of an act, with terminals merged to outcomes (index in OUTCOMES). */
  outcomes(root: NodeRef): Restricted {
    const known = this.#outcomes.get(root);
    if (known) return known;
    const act = outcomeRootOf(this.law, root);
    const { store, root: unasked } =
      act === undefined ? outcomeDiagram(this.law, root) : { store: this.law.diagram, root: act };
    const made = restrict(store, unasked, 1, this.values, (outcome) => outcome);
    this.#outcomes.set(root, made);
    return made;
  }

  outcomeOf(terminal: number): Outcome {
    return this.law.terminals[terminal]!.outcome;
  }

  /** Names a person can be asked about for the variable at this level; unknown ones only. */
  subjects(level: number): string[] {
    const variable = this.law.variables[level]!;
    return subjectsOf(variable, this.law).filter((name) => this.isOpen(name));
  }

  isOpen(name: string): boolean {
    const value = this.facts[name];
    const fact = this.law.stack.facts.get(name);
    // What rows lack is not looked at: a list is settled only where it is known to have none.
    if (fact?.value.type === 'list')
      return (
        !(Array.isArray(value) && value.length === 0) || this.facts[`${name}.complete`] !== true
      );
    return knownScalar(value) === undefined;
  }

  get eventDate(): string | null {
    const value = knownScalar(this.facts[EVENT_DATE]);
    return typeof value === 'string' ? value : null;
  }
}

function changedEntries(before: Facts, after: Facts): string[] {
  const names: string[] = [];
  for (const name in before) if (before[name] !== after[name]) names.push(name);
  for (const name in after) if (!(name in before)) names.push(name);
  return names;
}

/** Facts and definitions behind a variable. */
export function subjectsOf(variable: Variable, law: Law): string[] {
  switch (variable.kind) {
    case 'yes-no':
    case 'one-of':
    case 'range':
    case 'code':
    case 'burden':
      return [variable.fact];
    case 'relation':
      return [...variable.facts];
    case 'quantified': {
      if (variable.name !== undefined && law.stack.definitions.get(variable.name)?.ask)
        return [variable.name];
      return [...variable.facts];
    }
    case 'reading':
      return [];
  }
}

/** For an act the law brings it along; for a duty it is made when first asked for. */
function outcomeRootOf(law: Law, root: NodeRef): NodeRef | undefined {
  for (const [act, each] of law.acts) if (each === root) return law.outcomes.get(act);
  return undefined;
}

const outcomeDiagrams = new WeakMap<Law, Map<NodeRef, Restricted>>();

/** A diagram before anything is known: outcomes, and where the constraints rule a place out. Made once per law. */
function outcomeDiagram(law: Law, root: NodeRef): Restricted {
  const made = outcomeDiagrams.get(law) ?? new Map<NodeRef, Restricted>();
  outcomeDiagrams.set(law, made);
  const known = made.get(root);
  if (known) return known;
  const all = law.diagram.levels.map(({ size }) =>
    Array.from({ length: size }, (_, value) => value),
  );
  const project = (terminal: number): number => OUTCOMES.indexOf(law.terminals[terminal]!.outcome);
  const diagram = restrict(law.diagram, root, law.possible, (level) => all[level]!, project, true);
  made.set(root, diagram);
  return diagram;
}
