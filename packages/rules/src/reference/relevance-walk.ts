/**
 * Walks norms, definitions and constraints and notes every fact, comparison, list and open question on
 * the way: the legwork behind relevance.ts.
 */
import type { Expression, Term } from '../language/expression.ts';
import type { Constraint, Norm, Stack } from '../language/model.ts';
import type { Scalar } from '../situation/situation.ts';
import { naming, type Quantified } from './quantified.ts';
import type { Atom, Relevance } from './relevance.ts';
import { CLAIM, CLAIMED_COMPULSION, EVENT_DATE, NO_BURDEN } from './world.ts';

type Burden = ReadonlyMap<string, Scalar>;

export function factsOfTerm(term: Term): readonly string[] {
  if (term.kind === 'fact') return [term.fact];
  if (term.kind === 'plus') return [...factsOfTerm(term.base), ...factsOfTerm(term.amount)];
  return [];
}

export class Walk {
  readonly found: Relevance = {
    facts: new Set(),
    distinguished: new Map(),
    lists: new Map(),
    atoms: new Map(),
    quantified: new Map(),
    burdened: new Set(),
    readings: new Set(),
    constraints: [],
  };
  private readonly acts = new Set<string>();
  private readonly norms = new Set<string>();
  private readonly stack: Stack;

  constructor(stack: Stack) {
    this.stack = stack;
  }

  act(act: string): void {
    if (this.acts.has(act)) return;
    this.acts.add(act);
    for (const norm of this.stack.norms) if (concerns(norm, act)) this.norm(norm);
    for (const { first, second, reading } of this.stack.contested) {
      if (this.norms.has(first) && this.norms.has(second)) this.found.readings.add(reading);
    }
  }

  /** Constraints that share a fact, and those that share one with them, until nothing is added. */
  constraints(): void {
    const left = new Set(this.stack.constraints);
    let grew = true;
    while (grew) {
      grew = false;
      for (const constraint of left) {
        const own = new Walk(this.stack);
        own.expression(constraint.never, NO_BURDEN);
        const { facts, quantified } = own.found;
        const touches =
          [...facts].some((fact) => this.found.facts.has(fact)) ||
          [...quantified.keys()].some((base) => this.found.quantified.has(base));
        if (!touches) continue;
        this.constraint(constraint);
        left.delete(constraint);
        grew = true;
      }
    }
  }

  constraint(constraint: Constraint): void {
    this.expression(constraint.never, NO_BURDEN);
    this.found.constraints.push(constraint);
  }

  private norm(norm: Norm): void {
    this.norms.add(norm.id);
    this.dates(norm.from, norm.until);
    this.expression(norm.binds, norm.burden);
    this.expression(norm.when, norm.burden);
    for (const fact of norm.burden.keys()) this.found.burdened.add(fact);
    if (norm.stands !== undefined) this.found.readings.add(norm.stands);
    for (const { kind, from, until, asTo } of norm.overlays) {
      if (kind === 'enjoined') this.dates(from, until);
      if (asTo !== undefined) this.expression(asTo, NO_BURDEN);
    }
    for (const exception of norm.unless) this.norm(exception);
  }

  private dates(from: string | undefined, until: string | undefined): void {
    for (const bound of [from, until]) {
      if (bound === undefined) continue;
      const span = { file: '', from: 0, to: 0 };
      this.compare({
        left: { kind: 'fact', fact: EVENT_DATE, span },
        comparison: '>=',
        right: { kind: 'date', value: bound, span },
      });
    }
  }

  expression(expression: Expression, burden: Burden): void {
    switch (expression.op) {
      case 'and':
      case 'or':
        for (const part of expression.parts) this.expression(part, burden);
        return;
      case 'not':
        this.expression(expression.part, burden);
        return;
      case 'fact':
        this.found.facts.add(expression.fact);
        return;
      case 'one-of':
        this.found.facts.add(expression.fact);
        for (const value of expression.values) {
          addTo(this.found.distinguished, expression.fact, value);
        }
        return;
      case 'listed':
        this.found.facts.add(expression.fact);
        addTo(this.found.lists, expression.fact, expression.list);
        return;
      case 'compare': {
        const { left, comparison, right } = expression;
        this.compare({ left, comparison, right });
        // The same comparison as a norm sees it whose burden answers for one of its facts.
        this.compare({
          left: substitute(left, burden),
          comparison,
          right: substitute(right, burden),
        });
        return;
      }
      case 'quantified':
        this.quantified({ kind: 'expression', expression });
        return;
      case 'definition': {
        const definition = this.stack.definitions.get(expression.definition);
        if (definition === undefined) throw new Error(`no definition ${expression.definition}`);
        if (definition.quantified) {
          this.quantified({ kind: 'definition', definition });
          return;
        }
        for (const { from, until, is } of definition.versions) {
          this.dates(from, until);
          this.expression(is, burden);
        }
        return;
      }
      case 'reading':
        this.found.readings.add(expression.reading);
        return;
      case 'answer':
        this.act(expression.act);
        return;
      case 'required-by-law':
        if (!this.stack.facts.has(CLAIM)) return;
        this.found.facts.add(CLAIM);
        this.found.readings.add(CLAIMED_COMPULSION);
        return;
      default:
        return;
    }
  }

  private quantified(node: Quantified): void {
    const { base, readings } = naming(this.stack, node);
    this.found.quantified.set(base, node);
    for (const reading of readings) this.found.readings.add(reading);
  }

  private compare(atom: Atom): void {
    const facts = [...factsOfTerm(atom.left), ...factsOfTerm(atom.right)];
    if (facts.length === 0) return;
    for (const fact of facts) this.found.facts.add(fact);
    const key = JSON.stringify(atom, (name, value: unknown) =>
      name === 'span' ? undefined : value,
    );
    this.found.atoms.set(key, atom);
  }
}

/** Speaks of the act, itself or in one of its exceptions. */
export function concerns(norm: Norm, act: string): boolean {
  return norm.acts.includes(act) || norm.unless.some((exception) => concerns(exception, act));
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  set.add(value);
  map.set(key, set);
}

function substitute(term: Term, burden: Burden): Term {
  const { span } = term;
  if (term.kind === 'plus') {
    return {
      ...term,
      base: substitute(term.base, burden),
      amount: substitute(term.amount, burden),
    };
  }
  const value = term.kind === 'fact' ? burden.get(term.fact) : undefined;
  if (typeof value === 'number') return { kind: 'number', value, span };
  if (typeof value === 'string') return { kind: 'date', value, span };
  return term;
}
