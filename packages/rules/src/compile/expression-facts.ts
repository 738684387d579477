/** What a condition reads: its facts, its literals, the threshold it sets. */
import type { Expression, Term } from '../language/expression.ts';
import type { Definition, Stack } from '../language/model.ts';
import { addDays, addSpan } from './civil-date.ts';

const KEYS = new WeakMap<Expression, string>();

/** Its text without the places it stands at. Made once: a search for a witness asks again and again. */
export function expressionKey(expression: Expression): string {
  const known = KEYS.get(expression);
  if (known !== undefined) return known;
  const key = JSON.stringify(expression, (name, value: unknown) =>
    name === 'span' ? undefined : value,
  );
  KEYS.set(expression, key);
  return key;
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

/** What a condition reads, named as it is met. */
export interface ReadVisitor {
  readonly fact?: (name: string) => void;
  readonly list?: (name: string) => void;
  /** Called before the definition is opened. */
  readonly definition?: (definition: Definition) => void;
  readonly reading?: (id: string) => void;
}

/** Walks a condition through its definitions, each once, and into its quantifiers. */
export function visitReads(
  expression: Expression,
  stack: Stack,
  visitor: ReadVisitor,
  opened = new Set<string>(),
): void {
  switch (expression.op) {
    case 'and':
    case 'or':
      for (const part of expression.parts) visitReads(part, stack, visitor, opened);
      break;
    case 'not':
      visitReads(expression.part, stack, visitor, opened);
      break;
    case 'fact':
    case 'one-of':
    case 'listed':
      visitor.fact?.(expression.fact);
      break;
    case 'compare':
      for (const term of [expression.left, expression.right]) {
        for (const fact of termFacts(term)) visitor.fact?.(fact);
      }
      break;
    case 'quantified':
      visitor.list?.(expression.list);
      visitReads(expression.where, stack, visitor, opened);
      break;
    case 'reading':
      visitor.reading?.(expression.reading);
      break;
    case 'definition': {
      const definition = stack.definitions.get(expression.definition);
      if (!definition || opened.has(definition.name)) break;
      opened.add(definition.name);
      visitor.definition?.(definition);
      for (const { is } of definition.versions) visitReads(is, stack, visitor, opened);
      break;
    }
    default:
      break;
  }
}

/** Every fact that an expression reads, through definitions and into quantifiers. */
export function expressionFacts(expression: Expression, stack: Stack): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    found.add(name);
  };
  visitReads(expression, stack, { fact: add, list: add });
  return found;
}

/** Definitions that conditions rest on, directly or through others. */
export function definitionsBehind(conditions: Iterable<Expression>, stack: Stack): Set<string> {
  const found = new Set<string>();
  const definition = ({ name }: Definition): void => {
    found.add(name);
  };
  for (const condition of conditions) visitReads(condition, stack, { definition });
  return found;
}

/** Lists a quantified expression runs over. */
export function expressionLists(expression: Expression, stack: Stack): string[] {
  return [...expressionFacts(expression, stack)].filter(
    (name) => stack.facts.get(name)?.value.type === 'list',
  );
}
