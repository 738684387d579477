/**
 * Names what runs over a list. A quantified definition, and every distinct quantified condition, is
 * one variable as a whole; where its words depend on an open question of law it is one variable per
 * way of reading it, since the same records may satisfy one reading and not the other.
 */
import type { Expression } from '../language/expression.ts';
import type { Definition, Stack } from '../language/model.ts';
import type { Choices } from './world.ts';

export type Quantified =
  | { readonly kind: 'definition'; readonly definition: Definition }
  | { readonly kind: 'expression'; readonly expression: QuantifiedExpression };
export type QuantifiedExpression = Extract<Expression, { op: 'quantified' }>;

interface Naming {
  readonly base: string;
  readonly readings: readonly string[];
}

/** Remembered because every world asks again; the naming depends on nothing but stack and node. */
const namings = new WeakMap<Stack, WeakMap<object, Naming>>();

export function naming(stack: Stack, node: Quantified): Naming {
  const perStack = namings.get(stack) ?? new WeakMap<object, Naming>();
  namings.set(stack, perStack);
  const anchor = node.kind === 'definition' ? node.definition : node.expression;
  const known = perStack.get(anchor);
  if (known !== undefined) return known;
  const readings = new Set<string>();
  if (node.kind === 'definition') readingsOfDefinition(stack, node.definition, readings);
  else readingsOf(stack, node.expression, readings);
  const made = { base: baseOf(node), readings: [...readings].sort() };
  perStack.set(anchor, made);
  return made;
}

export function quantifiedKey(stack: Stack, node: Quantified, choices: Choices): string {
  const { base, readings } = naming(stack, node);
  return [base, ...readings.map((id) => `${id}=${choices.get(id) ?? ''}`)].join(' | ');
}

function baseOf(node: Quantified): string {
  if (node.kind === 'definition') return node.definition.name;
  return JSON.stringify(node.expression, (key, value: unknown) =>
    key === 'span' ? undefined : value,
  );
}

function readingsOf(stack: Stack, expression: Expression, into: Set<string>): void {
  switch (expression.op) {
    case 'and':
    case 'or':
      for (const part of expression.parts) readingsOf(stack, part, into);
      return;
    case 'not':
      readingsOf(stack, expression.part, into);
      return;
    case 'quantified':
      readingsOf(stack, expression.where, into);
      return;
    case 'reading':
      into.add(expression.reading);
      return;
    case 'definition': {
      const definition = stack.definitions.get(expression.definition);
      if (definition !== undefined) readingsOfDefinition(stack, definition, into);
      return;
    }
    default:
      return;
  }
}

function readingsOfDefinition(stack: Stack, definition: Definition, into: Set<string>): void {
  for (const version of definition.versions) readingsOf(stack, version.is, into);
}
