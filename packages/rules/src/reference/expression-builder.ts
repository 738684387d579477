/** Short forms for conditions as model objects, so that a test reads as the law it stands for. */
import type { CalendarUnit, Comparison, Expression, Span, Term } from '../language/expression.ts';
import type { Outcome } from '../language/outcome.ts';

export const NOWHERE: Span = { file: 'built', from: 0, to: 0 };
const span = NOWHERE;

export function and(...parts: readonly Expression[]): Expression {
  return { op: 'and', parts, span };
}
export function or(...parts: readonly Expression[]): Expression {
  return { op: 'or', parts, span };
}
export function not(part: Expression): Expression {
  return { op: 'not', part, span };
}
export function yes(fact: string): Expression {
  return { op: 'fact', fact, span };
}
export function isOneOf(fact: string, ...values: readonly string[]): Expression {
  return { op: 'one-of', fact, values, span };
}
export function isListed(fact: string, list: string): Expression {
  return { op: 'listed', fact, list, span };
}
export function holdsDefinition(definition: string): Expression {
  return { op: 'definition', definition, span };
}
export function readAs(reading: string, ...choices: readonly string[]): Expression {
  return { op: 'reading', reading, choices, span };
}
export function answers(act: string, ...outcomes: readonly Outcome[]): Expression {
  return { op: 'answer', act, outcomes, span };
}
export const REQUIRED_BY_LAW: Expression = { op: 'required-by-law', span };

export function compare(left: Term, comparison: Comparison, right: Term): Expression {
  return { op: 'compare', left, comparison, right, span };
}
/** A number, an ISO date, or the name of a fact. */
export function term(value: number | string): Term {
  if (typeof value === 'number') return { kind: 'number', value, span };
  if (/^\d{4}-/.test(value)) return { kind: 'date', value, span };
  return { kind: 'fact', fact: value, span };
}
export function fieldTerm(field: string): Term {
  return { kind: 'field', field, span };
}
export function plus(base: Term, amount: Term, unit: CalendarUnit): Term {
  return { kind: 'plus', base, amount, unit, span };
}

export function yesField(field: string): Expression {
  return { op: 'field', field, span };
}
export function fieldIsOneOf(field: string, ...values: readonly string[]): Expression {
  return { op: 'field-one-of', field, values, span };
}
export function fieldIsListed(field: string, list: string): Expression {
  return { op: 'field-listed', field, list, span };
}
export function some(list: string, where: Expression): Expression {
  return { op: 'quantified', quantifier: 'any', list, where, span };
}
export function every(list: string, where: Expression): Expression {
  return { op: 'quantified', quantifier: 'every', list, where, span };
}
export function count(
  list: string,
  where: Expression,
  comparison: Comparison,
  amount: number,
): Expression {
  return { op: 'quantified', quantifier: 'count', list, where, comparison, amount, span };
}
