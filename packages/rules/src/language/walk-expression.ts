/** The names a condition refers to. */
import type { Expression, Span, Term } from './expression.ts';

export interface ExpressionNames {
  readonly facts: Set<string>;
  readonly definitions: Set<string>;
  /** List facts that a quantifier runs over. */
  readonly lists: Set<string>;
  readonly codeLists: Set<string>;
  readonly readings: Set<string>;
  readonly acts: Set<string>;
  /** Where `required-by-law` stands. */
  readonly requiredByLaw: Span[];
}

export function noNames(): ExpressionNames {
  return {
    facts: new Set(),
    definitions: new Set(),
    lists: new Set(),
    codeLists: new Set(),
    readings: new Set(),
    acts: new Set(),
    requiredByLaw: [],
  };
}

/** Adds the names in a condition to `names`, or to a new set of them. */
export function namesIn(expression: Expression, names = noNames()): ExpressionNames {
  switch (expression.op) {
    case 'and':
    case 'or':
      for (const part of expression.parts) namesIn(part, names);
      break;
    case 'not':
      namesIn(expression.part, names);
      break;
    case 'quantified':
      names.lists.add(expression.list);
      namesIn(expression.where, names);
      break;
    case 'fact':
    case 'one-of':
      names.facts.add(expression.fact);
      break;
    case 'listed':
      names.facts.add(expression.fact);
      names.codeLists.add(expression.list);
      break;
    case 'field-listed':
      names.codeLists.add(expression.list);
      break;
    case 'definition':
      names.definitions.add(expression.definition);
      break;
    case 'compare':
      addTerm(expression.left, names);
      addTerm(expression.right, names);
      break;
    case 'reading':
      names.readings.add(expression.reading);
      break;
    case 'answer':
      names.acts.add(expression.act);
      break;
    case 'required-by-law':
      names.requiredByLaw.push(expression.span);
      break;
    case 'constant':
    case 'field':
    case 'field-one-of':
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
