/** Which variables the conditions of a stack name together: the input of the ordering heuristic. */
import type { Expression } from '../language/expression.ts';
import type { Norm, Stack } from '../language/model.ts';
import { expressionKey, rangeTest } from './expression-facts.ts';

/** Keys as in VariableIndex, one set per condition and per part of a condition. */
export function conditionGroups(stack: Stack): ReadonlySet<string>[] {
  const groups: Set<string>[] = [];
  const add = (expressions: readonly Expression[]): void => {
    const keys = new Set<string>();
    for (const expression of expressions) keysOf(expression, stack, keys);
    groups.push(keys);
    for (const expression of expressions)
      for (const part of partsOf(expression, stack)) add([part]);
  };
  const norm = (each: Norm): void => {
    add([each.binds, each.when]);
    each.unless.forEach(norm);
  };
  stack.norms.forEach(norm);
  return groups;
}

function partsOf(expression: Expression, stack: Stack): readonly Expression[] {
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.parts;
    case 'not':
      return [expression.part];
    case 'definition': {
      const definition = stack.definitions.get(expression.definition);
      return definition?.quantified
        ? []
        : (definition?.versions.map((version) => version.is) ?? []);
    }
    default:
      return [];
  }
}

function keysOf(expression: Expression, stack: Stack, into: Set<string>): void {
  switch (expression.op) {
    case 'fact':
    case 'one-of':
    case 'listed':
      into.add(`fact:${expression.fact}`);
      return;
    case 'compare': {
      const range = rangeTest(expression);
      into.add(range ? `fact:${range.fact}` : `relation:${expressionKey(expression)}`);
      return;
    }
    case 'quantified':
      into.add(`quantified:${expressionKey(expression)}`);
      return;
    case 'definition':
      if (stack.definitions.get(expression.definition)?.quantified)
        into.add(`quantified:${expression.definition}`);
      break;
    default:
      break;
  }
  for (const part of partsOf(expression, stack)) keysOf(part, stack, into);
}
