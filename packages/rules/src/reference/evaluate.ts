/**
 * The truth of a condition in a complete world: two-valued and total, clause by clause as
 * docs/language.md words it. Slow on purpose: this is what the compiled diagram is tested against.
 */
import type { Comparison, Expression, Term } from '../language/expression.ts';
import type { Definition } from '../language/model.ts';
import type { Scalar } from '../situation/situation.ts';
import { moveDate } from './civil-date.ts';
import { quantifiedKey, type Quantified } from './quantified.ts';
import { belongsKey, EVENT_DATE, type View } from './world.ts';

export function evaluateExpression(expression: Expression, view: View): boolean {
  switch (expression.op) {
    case 'constant':
      return expression.value;
    case 'and':
      return expression.parts.every((part) => evaluateExpression(part, view));
    case 'or':
      return expression.parts.some((part) => evaluateExpression(part, view));
    case 'not':
      return !evaluateExpression(expression.part, view);
    case 'fact':
      return valueOf(expression.fact, view) === true;
    case 'one-of':
      return expression.values.includes(String(valueOf(expression.fact, view)));
    case 'listed':
      return isListed(expression.fact, expression.list, view);
    case 'compare': {
      const lookup = (fact: string): Scalar => valueOf(fact, view);
      const left = termValue(expression.left, lookup);
      return holds(left, expression.comparison, termValue(expression.right, lookup));
    }
    case 'definition':
      return evaluateDefinition(expression.definition, view);
    case 'quantified':
      return quantifiedValue({ kind: 'expression', expression }, view);
    case 'reading':
      return expression.choices.includes(view.choices.get(expression.reading) ?? '');
    case 'answer':
      return expression.outcomes.includes(view.answer(expression.act));
    case 'required-by-law':
      return view.requiredByLaw();
    case 'field':
    case 'field-one-of':
    case 'field-listed':
      throw new Error(`${expression.op} stands outside a record`);
  }
}

/** Inside a norm that places a burden, a fact that cannot be had counts as the burden says. */
export function valueOf(fact: string, view: View): Scalar {
  const burden = view.burden.get(fact);
  if (burden !== undefined && view.world.unknowable.has(fact)) return burden;
  const value = view.world.values.get(fact);
  if (value === undefined) throw new Error(`the world has no value for ${fact}`);
  return value;
}

export function termValue(term: Term, lookup: (fact: string) => Scalar): string | number {
  switch (term.kind) {
    case 'number':
    case 'date':
      return term.value;
    case 'fact': {
      const value = lookup(term.fact);
      if (typeof value === 'boolean') throw new Error(`${term.fact} is neither number nor date`);
      return value;
    }
    case 'plus': {
      const base = String(termValue(term.base, lookup));
      return moveDate(base, Number(termValue(term.amount, lookup)), term.unit);
    }
    case 'field':
      throw new Error('a field stands outside a record');
  }
}

/** ISO dates sort as text, so one order serves numbers and dates. */
export function holds(
  left: string | number,
  comparison: Comparison,
  right: string | number,
): boolean {
  switch (comparison) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

/** From the first day in force to the day before `until`; a missing bound is open. */
export function isWithin(
  date: () => string,
  from: string | undefined,
  until: string | undefined,
): boolean {
  if (from === undefined && until === undefined) return true;
  const day = date();
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

/** Never under a burden: a burden speaks of conditions, and dates in force are not conditions. */
export function eventDate(view: View): string {
  const date = view.world.values.get(EVENT_DATE);
  if (date === undefined) throw new Error(`the world has no value for ${EVENT_DATE}`);
  return String(date);
}

function isListed(fact: string, list: string, view: View): boolean {
  const named = view.stack.lists.get(list);
  if (named === undefined) throw new Error(`no list ${list}`);
  if (named.codes.has(String(valueOf(fact, view)))) return true;
  return named.open && view.world.belongs.get(belongsKey(fact, list)) === true;
}

function evaluateDefinition(name: string, view: View): boolean {
  const definition: Definition | undefined = view.stack.definitions.get(name);
  if (definition === undefined) throw new Error(`no definition ${name}`);
  if (definition.quantified) return quantifiedValue({ kind: 'definition', definition }, view);
  const version = definition.versions.find(({ from, until }) =>
    isWithin(() => eventDate(view), from, until),
  );
  return version !== undefined && evaluateExpression(version.is, view);
}

function quantifiedValue(node: Quantified, view: View): boolean {
  const key = quantifiedKey(view.stack, node, view.choices);
  const value = view.world.quantified.get(key);
  if (value === undefined) throw new Error(`the world has no value for ${key}`);
  return value;
}
