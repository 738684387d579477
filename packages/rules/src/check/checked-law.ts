/**
 * A law as the checks look at it: compiled so that the conditions of requests and silences are variables
 * too, with every condition at hand as a diagram, and an engine by which each finding is run again before
 * it is printed.
 */
import { definitionsBehind } from '../compile/expression-facts.ts';
import { compile, type Compiled, type CompileOptions } from '../compile/compile.ts';
import { ConditionCompiler, type Surroundings } from '../compile/condition.ts';
import { lawOf, type Law } from '../compile/law.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import { compact } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE, type DiagramStore } from '../diagram/store.ts';
import { Region } from '../explain/completion.ts';
import type { Expression } from '../language/expression.ts';
import type { Norm, Stack } from '../language/model.ts';
import { conditionsOf } from '../load/properties.ts';
import { answersTogether } from '../together/answers-together.ts';
import { normTable } from '../compile/norm-table.ts';

export class CheckedLaw {
  readonly stack: Stack;
  readonly compiled: Compiled;
  readonly store: DiagramStore;
  readonly #conditions: ConditionCompiler;
  #law: Law | undefined;
  #engine: Engine | undefined;
  #inUse: ReadonlySet<string> | undefined;
  #possible: NodeRef | undefined;

  constructor(stack: Stack, options: CompileOptions = {}) {
    const asked = stack.requests.flatMap(({ acts, when, id }) =>
      acts.map((act) => ({ act, when, why: id, searched: [], span: when.span })),
    );
    // What only a property tells apart is a variable as well.
    const claimed = stack.properties.flatMap(({ claim, id, span }) =>
      conditionsOf(claim).map((when) => ({ act: '', when, why: id, searched: [], span })),
    );
    const widened: Stack = { ...stack, silences: [...stack.silences, ...asked, ...claimed] };
    this.stack = stack;
    this.compiled = compile(widened, options);
    this.store = this.compiled.store;
    // What follows is bounded by what was compiled, or sets a bound of its own.
    this.store.limitTo(Infinity);
    this.#conditions = new ConditionCompiler(this.store, widened, this.compiled.index);
  }

  /** Packed when a finding is first run again: a law without one needs no engine. */
  get law(): Law {
    return (this.#law ??= { ...lawOf(this.compiled), stack: this.stack });
  }

  get engine(): Engine {
    return (this.#engine ??= createEngine(this.law));
  }

  condition(expression: Expression, around?: Surroundings): NodeRef {
    return this.#conditions.condition(expression, around);
  }

  reading(reading: string, choice: string): NodeRef {
    return this.#conditions.reading(reading, [choice]);
  }

  /** Yes where the constraints allow it, and days and records can be so. */
  get possible(): NodeRef {
    const { store, compiled, stack } = this;
    return (this.#possible ??= store.and(
      compiled.possible,
      answersTogether(store, compiled.variables, stack),
    ));
  }

  /** The function where it is possible. */
  region(root: NodeRef): Region {
    const allowed = this.store.apply(
      root,
      this.possible,
      (terminal, possible) => (possible === 0 ? IMPOSSIBLE : terminal),
      (f, possible) => (possible === 1 ? f : possible === 0 ? IMPOSSIBLE : undefined),
    );
    const { diagram, roots } = compact(this.store, [allowed]);
    return new Region(diagram, roots[0]!);
  }

  canBe(condition: NodeRef): boolean {
    return this.store.and(condition, this.possible) !== 0;
  }

  underSomeReading(root: NodeRef): NodeRef {
    return this.store.support(root).reduce((rest, level) => {
      const variable = this.compiled.variables[level]!;
      if (variable.kind !== 'reading') return rest;
      return variable.choices.reduce<NodeRef>(
        (some, _, value) => this.store.or(some, this.store.restrict(rest, level, value)),
        0,
      );
    }, root);
  }

  /** Definitions that some norm, request, silence, constraint or used definition refers to. */
  get definitionsInUse(): ReadonlySet<string> {
    return (this.#inUse ??= definitionsInUse(this.stack));
  }

  /** Every answer of every variable: nothing is known. */
  everything = (level: number): readonly number[] =>
    Array.from({ length: this.store.levels[level]!.size }, (_, value) => value);

  norm(position: number): Norm {
    return this.compiled.table.norms[position]!;
  }
}

function definitionsInUse(stack: Stack): ReadonlySet<string> {
  return definitionsBehind(
    [
      ...normTable(stack).norms.flatMap(({ binds, when }) => [binds, when]),
      ...[...stack.requests, ...stack.silences].map(({ when }) => when),
      ...stack.constraints.map(({ never }) => never),
    ],
    stack,
  );
}
