/**
 * A condition with some of its names replaced, or with the day of the event written in. Two laws may use
 * one name for two things; before they stand side by side each thing gets a name of its own.
 */
import type { Expression, Term } from '../language/expression.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';

export interface Rewriting {
  readonly definitions?: ReadonlyMap<string, string>;
  readonly lists?: ReadonlyMap<string, string>;
  /** Stands in for the day of the event. */
  readonly day?: string | undefined;
}

export function rewritten(expression: Expression, by: Rewriting): Expression {
  switch (expression.op) {
    case 'and':
    case 'or':
      return { ...expression, parts: expression.parts.map((part) => rewritten(part, by)) };
    case 'not':
      return { ...expression, part: rewritten(expression.part, by) };
    case 'definition':
      return { ...expression, definition: renamed(expression.definition, by.definitions) };
    case 'listed':
    case 'field-listed':
      return { ...expression, list: renamed(expression.list, by.lists) };
    case 'compare':
      return { ...expression, left: term(expression.left, by), right: term(expression.right, by) };
    case 'quantified':
      return { ...expression, where: rewritten(expression.where, by) };
    default:
      return expression;
  }
}

function term(from: Term, by: Rewriting): Term {
  if (from.kind === 'plus')
    return { ...from, base: term(from.base, by), amount: term(from.amount, by) };
  if (from.kind === 'fact' && from.fact === EVENT_DATE && by.day !== undefined) {
    return { kind: 'date', value: by.day, span: from.span };
  }
  return from;
}

function renamed(name: string, names: ReadonlyMap<string, string> | undefined): string {
  return names?.get(name) ?? name;
}
