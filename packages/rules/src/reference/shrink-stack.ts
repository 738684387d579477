/**
 * Makes a stack that shows a disagreement as small as it will go: norms, exceptions, conditions,
 * overlays and dates are left out while it still shows, so that a person can read what is wrong.
 */
import type { Expression } from '../language/expression.ts';
import type { Norm, Stack } from '../language/model.ts';
import { ALWAYS, NEVER } from './stack-builder.ts';

export function shrinkStack(stack: Stack, stillShows: (smaller: Stack) => boolean): Stack {
  let best = stack;
  for (let shrunk = true; shrunk;) {
    shrunk = false;
    for (const candidate of smallerStacks(best)) {
      if (!stillShows(candidate)) continue;
      best = candidate;
      shrunk = true;
      break;
    }
  }
  return best;
}

function* smallerStacks(stack: Stack): Generator<Stack> {
  for (const norms of withoutOne(stack.norms)) yield { ...stack, norms };
  for (const constraints of withoutOne(stack.constraints)) yield { ...stack, constraints };
  for (const contested of withoutOne(stack.contested)) yield { ...stack, contested };
  for (const [index, norm] of stack.norms.entries()) {
    for (const less of smallerNorms(norm)) {
      yield { ...stack, norms: stack.norms.with(index, less) };
    }
  }
  for (const [name, definition] of stack.definitions) {
    for (const [index, version] of definition.versions.entries()) {
      for (const is of smallerExpressions(version.is)) {
        const versions = definition.versions.with(index, { ...version, is });
        const definitions = new Map(stack.definitions).set(name, { ...definition, versions });
        yield { ...stack, definitions };
      }
    }
  }
}

function* smallerNorms(norm: Norm): Generator<Norm> {
  for (const unless of withoutOne(norm.unless)) yield { ...norm, unless };
  if (norm.overlays.length > 0) yield { ...norm, overlays: [] };
  if (norm.overrides.length > 0) yield { ...norm, overrides: [] };
  if (norm.burden.size > 0) yield { ...norm, burden: new Map() };
  if (norm.ceiling) yield { ...norm, ceiling: false };
  for (const key of ['from', 'until', 'known', 'stands'] as const) {
    const { [key]: given, ...rest } = norm;
    if (given !== undefined) yield rest;
  }
  // An exception never speaks of an act that its norm does not.
  const free = norm.unless.length === 0 && norm.acts.length > 1;
  if (free) for (const acts of withoutOne(norm.acts)) yield { ...norm, acts };
  for (const binds of smallerExpressions(norm.binds)) yield { ...norm, binds };
  for (const when of smallerExpressions(norm.when)) yield { ...norm, when };
  for (const [index, exception] of norm.unless.entries()) {
    for (const less of smallerNorms(exception)) {
      yield { ...norm, unless: norm.unless.with(index, less) };
    }
  }
}

function* smallerExpressions(expression: Expression): Generator<Expression> {
  if (expression.op === 'constant') return;
  yield ALWAYS;
  yield NEVER;
  switch (expression.op) {
    case 'and':
    case 'or':
      yield* expression.parts;
      for (const parts of withoutOne(expression.parts)) {
        if (parts.length > 1) yield { ...expression, parts };
      }
      for (const [index, part] of expression.parts.entries()) {
        for (const less of smallerExpressions(part)) {
          yield { ...expression, parts: expression.parts.with(index, less) };
        }
      }
      return;
    case 'not':
      yield expression.part;
      for (const part of smallerExpressions(expression.part)) yield { ...expression, part };
      return;
    case 'quantified':
      for (const where of smallerExpressions(expression.where)) yield { ...expression, where };
      return;
    default:
      return;
  }
}

function* withoutOne<T>(items: readonly T[]): Generator<readonly T[]> {
  for (const index of items.keys()) yield items.toSpliced(index, 1);
}
