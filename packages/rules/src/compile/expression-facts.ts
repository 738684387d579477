/** What a condition reads: its facts, its literals, the threshold it sets. */
import type { Expression, Term } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import { addDays, addSpan } from './civil-date.ts';

export function expressionKey(expression: Expression): string {
  return JSON.stringify(expression, (name, value: unknown) =>
    name === 'span' ? undefined : value,
  );
}

/** The value of a term made of literals only; undefined when a fact or field is in it. */
export function literalTerm(term: Term): string | number | undefined {
  switch (term.kind) {
    case 'number':
    case 'date':
      return term.value;
    case 'plus': {
      const base = literalTerm(term.base);
      const amount = literalTerm(term.amount);
      if (typeof base !== 'string' || typeof amount !== 'number') return undefined;
      return addSpan(base, amount, term.unit);
    }
    default:
      return undefined;
  }
}

/** Facts named in a term, fields left out. */
export function termFacts(term: Term): string[] {
  if (term.kind === 'fact') return [term.fact];
  if (term.kind === 'plus') return [...termFacts(term.base), ...termFacts(term.amount)];
  return [];
}

/** A fact against a literal, as cuts: the condition changes its truth at these values. */
export function rangeTest(
  expression: Extract<Expression, { op: 'compare' }>,
): { fact: string; comparison: typeof expression.comparison; value: string | number } | undefined {
  const { left, right, comparison } = expression;
  const rightValue = literalTerm(right);
  if (left.kind === 'fact' && rightValue !== undefined)
    return { fact: left.fact, comparison, value: rightValue };
  const leftValue = literalTerm(left);
  if (right.kind === 'fact' && leftValue !== undefined) {
    const mirrored = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
    return { fact: right.fact, comparison: mirrored[comparison], value: leftValue };
  }
  return undefined;
}

export function successor(value: string | number): string | number {
  return typeof value === 'number' ? value + 1 : addDays(value, 1);
}

/** Every fact that an expression reads, through definitions and into quantifiers. */
export function expressionFacts(
  expression: Expression,
  stack: Stack,
  into = new Set<string>(),
): Set<string> {
  switch (expression.op) {
    case 'and':
    case 'or':
      for (const part of expression.parts) expressionFacts(part, stack, into);
      break;
    case 'not':
      expressionFacts(expression.part, stack, into);
      break;
    case 'fact':
    case 'one-of':
    case 'listed':
      into.add(expression.fact);
      break;
    case 'compare':
      for (const fact of [...termFacts(expression.left), ...termFacts(expression.right)])
        into.add(fact);
      break;
    case 'quantified':
      into.add(expression.list);
      expressionFacts(expression.where, stack, into);
      break;
    case 'definition':
      for (const version of stack.definitions.get(expression.definition)?.versions ?? []) {
        expressionFacts(version.is, stack, into);
      }
      break;
    default:
      break;
  }
  return into;
}

/** Lists a quantified expression runs over. */
export function expressionLists(expression: Expression, stack: Stack): string[] {
  return [...expressionFacts(expression, stack)].filter(
    (name) => stack.facts.get(name)?.value.type === 'list',
  );
}
