/** The names a condition refers to. */
import type { Expression, Term } from './expression.ts';

export interface ExpressionNames {
  readonly facts: Set<string>;
  readonly definitions: Set<string>;
  /** List facts that a quantifier runs over. */
  readonly lists: Set<string>;
  readonly codeLists: Set<string>;
  readonly readings: Set<string>;
  readonly acts: Set<string>;
}

export function noNames(): ExpressionNames {
  return {
    facts: new Set(),
    definitions: new Set(),
    lists: new Set(),
    codeLists: new Set(),
    readings: new Set(),
    acts: new Set(),
  };
}

/** Every part of a condition, from the whole down. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  switch (expression.op) {
    case 'and':
    case 'or':
      for (const part of expression.parts) yield* partsOf(part);
      return;
    case 'not':
      yield* partsOf(expression.part);
      return;
    case 'quantified':
      yield* partsOf(expression.where);
      return;
    default:
  }
}

/** Adds the names in a condition to `names`, or to a new set of them. */
export function namesIn(expression: Expression, names = noNames()): ExpressionNames {
  for (const part of partsOf(expression)) {
    switch (part.op) {
      case 'fact':
      case 'one-of':
        names.facts.add(part.fact);
        break;
      case 'listed':
        names.facts.add(part.fact);
        names.codeLists.add(part.list);
        break;
      case 'field-listed':
        names.codeLists.add(part.list);
        break;
      case 'definition':
        names.definitions.add(part.definition);
        break;
      case 'compare':
        addTerm(part.left, names);
        addTerm(part.right, names);
        break;
      case 'quantified':
        names.lists.add(part.list);
        break;
      case 'reading':
        names.readings.add(part.reading);
        break;
      case 'answer':
        names.acts.add(part.act);
        break;
      default:
    }
  }
  return names;
}

function addTerm(term: Term, names: ExpressionNames): void {
  if (term.kind === 'fact') names.facts.add(term.fact);
  else if (term.kind === 'plus') {
    addTerm(term.base, names);
    addTerm(term.amount, names);
  }
}
