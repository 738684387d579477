/**
 * From a condition to its diagram of no (0) and yes (1). Definitions are opened in place, with their
 * dated versions; conditions over lists are single variables (see variable.ts).
 */
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { DiagramStore } from '../diagram/store.ts';
import type { VariableIndex } from './collect.ts';
import { expressionKey, literalTerm, rangeTest } from './expression-facts.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Variable } from './variable.ts';

/** What a condition may refer to beyond the facts, for the norm at hand. */
export interface Surroundings {
  /** Diagram of `required-by-law` for this layer and act. */
  readonly requiredByLaw?: NodeRef;
  /** Outcome test of another act, for duty norms. */
  readonly answer?: (act: string, outcomes: readonly Outcome[]) => NodeRef;
  /** Facts whose unknowable value the norm settles: fact name to value. */
  readonly burden?: ReadonlyMap<string, string | number | boolean>;
}

const NONE: Surroundings = {};

type OfKind<K extends Variable['kind']> = Extract<Variable, { kind: K }>;

function isOfKind<K extends Variable['kind']>(
  variable: Variable | undefined,
  kind: K,
): variable is OfKind<K> {
  return variable?.kind === kind;
}

export class ConditionCompiler {
  readonly #store: DiagramStore;
  readonly #stack: Stack;
  readonly #index: VariableIndex;
  readonly #definitions = new Map<string, NodeRef>();
  /** Where the event's date is fixed: its interval. */
  readonly #interval: number | undefined;

  constructor(store: DiagramStore, stack: Stack, index: VariableIndex, interval?: number) {
    this.#store = store;
    this.#stack = stack;
    this.#index = index;
    this.#interval = interval;
  }

  /** Yes exactly when the event falls in [from, until). */
  inForce(from?: string, until?: string): NodeRef {
    const started = from === undefined ? 1 : this.#since(from);
    const ended = until === undefined ? 0 : this.#since(until);
    return this.#store.and(started, this.#store.not(ended));
  }

  reading(reading: string, choices: readonly string[]): NodeRef {
    const level = this.#level(`reading:${reading}`);
    const variable = this.#variable(level);
    if (!isOfKind(variable, 'reading')) return 0;
    return this.#store.make(
      level,
      variable.choices.map((choice) => Number(choices.includes(choice))),
    );
  }

  condition(expression: Expression, around: Surroundings = NONE): NodeRef {
    const store = this.#store;
    switch (expression.op) {
      case 'constant':
        return Number(expression.value);
      case 'and':
        return expression.parts.reduce<NodeRef>(
          (all, part) => (all === 0 ? 0 : store.and(all, this.condition(part, around))),
          1,
        );
      case 'or':
        return expression.parts.reduce<NodeRef>(
          (any, part) => (any === 1 ? 1 : store.or(any, this.condition(part, around))),
          0,
        );
      case 'not':
        return store.not(this.condition(expression.part, around));
      case 'fact':
        return this.#test(expression.fact, 'yes-no', around, () => [0, 1]);
      case 'one-of': {
        const wanted = new Set(expression.values);
        return this.#test(expression.fact, 'one-of', around, ({ classes }) =>
          classes.map((group) => Number(wanted.has(group[0]!))),
        );
      }
      case 'listed':
        return this.#test(expression.fact, 'code', around, (variable) => {
          const bit = variable.lists.indexOf(expression.list);
          return variable.patterns.map((pattern) => (pattern >> bit) & 1);
        });
      case 'compare':
        return this.#compare(expression, around);
      case 'quantified':
        return store.make(this.#level(`quantified:${expressionKey(expression)}`), [0, 1]);
      case 'definition':
        return this.#definition(expression.definition, around);
      case 'reading':
        return this.reading(expression.reading, expression.choices);
      case 'answer':
        return around.answer?.(expression.act, expression.outcomes) ?? 0;
      case 'required-by-law':
        return around.requiredByLaw ?? 0;
      default:
        return 0;
    }
  }

  #compare(expression: Extract<Expression, { op: 'compare' }>, around: Surroundings): NodeRef {
    const range = rangeTest(expression);
    if (range) {
      return this.#test(range.fact, 'range', around, (variable) =>
        intervals(variable).map((low) => Number(holds(low, range.comparison, range.value))),
      );
    }
    const left = literalTerm(expression.left);
    const right = literalTerm(expression.right);
    if (left !== undefined && right !== undefined)
      return Number(holds(left, expression.comparison, right));
    return this.#store.make(this.#level(`relation:${expressionKey(expression)}`), [0, 1]);
  }

  #definition(name: string, around: Surroundings): NodeRef {
    const definition = this.#stack.definitions.get(name)!;
    if (definition.quantified) {
      const twin = this.#twin(name, around);
      return this.#store.make(twin ?? this.#level(`quantified:${name}`), [0, 1]);
    }
    const plain = around.burden === undefined || around.burden.size === 0;
    const known = plain ? this.#definitions.get(name) : undefined;
    if (known !== undefined) return known;
    let result: NodeRef = 0;
    let earlier: NodeRef = 0;
    for (const version of definition.versions) {
      const dates = this.#store.and(
        this.inForce(version.from, version.until),
        this.#store.not(earlier),
      );
      result = this.#store.or(result, this.#store.and(dates, this.condition(version.is, around)));
      earlier = this.#store.or(earlier, dates);
    }
    if (plain) this.#definitions.set(name, result);
    return result;
  }

  /** A one-variable diagram, on the fact's own variable or on its burden twin. */
  #test<K extends Variable['kind']>(
    fact: string,
    kind: K,
    around: Surroundings,
    branches: (variable: OfKind<K>) => number[],
  ): NodeRef {
    const own = this.#level(`fact:${fact}`);
    const variable = this.#variable(own);
    // Not so: what a fact is asked follows from its type, and so does its variable.
    if (!isOfKind(variable, kind)) return 0;
    const kids = branches(variable);
    if (fact === EVENT_DATE && this.#interval !== undefined) return kids[this.#interval]!;
    return this.#store.make(this.#twin(fact, around) ?? own, kids);
  }

  /** Level of what an unknowable fact counts as for this norm, where its law says so. */
  #twin(name: string, around: Surroundings): number | undefined {
    const burden = around.burden?.get(name);
    if (burden === undefined) return undefined;
    return this.#index.levelOf.get(`burden:${name}=${String(burden)}`);
  }

  /** Yes from this day of the event on. */
  #since(day: string): NodeRef {
    return this.#test(EVENT_DATE, 'range', NONE, (variable) =>
      intervals(variable).map((low) => Number(low !== undefined && low >= day)),
    );
  }

  #level(key: string): number {
    return this.#index.levelOf.get(key) ?? -1;
  }

  #variable(level: number): Variable | undefined {
    return this.#index.variables[level];
  }
}

/** Least value of each interval; the first may have none. */
function intervals(
  variable: Extract<Variable, { kind: 'range' }>,
): (string | number | undefined)[] {
  return [variable.low, ...variable.cuts];
}

/**
 * Whether every value of the interval that starts at `low` satisfies the comparison. The cuts were made
 * so that all of an interval agrees; the lowest interval lies below every cut.
 */
function holds(
  low: string | number | undefined,
  comparison: string,
  value: string | number,
): boolean {
  const order = low === undefined ? -1 : low < value ? -1 : low > value ? 1 : 0;
  switch (comparison) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}
