/**
 * How large conditions become once their definitions are opened, and a bound on it. A chain of definitions
 * that each name the one before twice doubles at every step; twenty of them would keep the compiler busy
 * for minutes. The sizes are summed, never walked, so refusing costs nothing.
 */
import type { Expression } from '../language/expression.ts';
import type { Constraint, Definition, Norm, Property } from '../language/model.ts';
import type { LoadContext } from './context.ts';
import { LIMITS } from './limits.ts';
import { conditionsOf } from './properties.ts';
import { everyNorm } from './unused.ts';

/** Number of tests in a condition, definitions opened. No circles are left when this is called. */
export function openedSizes(
  definitions: ReadonlyMap<string, Definition>,
): (condition: Expression) => number {
  const known = new Map<string, number>();
  const sizeOf = (condition: Expression): number => {
    switch (condition.op) {
      case 'and':
      case 'or':
        return condition.parts.reduce((sum, part) => sum + sizeOf(part), 0);
      case 'not':
        return sizeOf(condition.part);
      case 'quantified':
        return 1 + sizeOf(condition.where);
      case 'definition':
        return definitionSize(condition.definition);
      default:
        return 1;
    }
  };
  const definitionSize = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const versions = definitions.get(name)!.versions;
    const size = versions.reduce((sum, { is }) => sum + sizeOf(is), 0);
    known.set(name, size);
    return size;
  };
  return sizeOf;
}

/** Reports what grows past the limits; false when something did. */
export function checkOpenedSize(
  { report }: Pick<LoadContext, 'report'>,
  definitions: ReadonlyMap<string, Definition>,
  norms: readonly Norm[],
  constraints: readonly Constraint[],
  properties: readonly Property[] = [],
): boolean {
  const sizeOf = openedSizes(definitions);
  let total = 0;
  const conditions = [
    ...[...everyNorm(norms)].map(({ id, span, binds, when }) => ({
      id,
      span,
      parts: [binds, when],
    })),
    ...constraints.map(({ id, span, never }) => ({ id, span, parts: [never] })),
    ...properties.map(({ id, span, claim }) => ({ id, span, parts: conditionsOf(claim) })),
  ];
  for (const { id, span, parts } of conditions) {
    const size = parts.reduce((sum, part) => sum + sizeOf(part), 0);
    total += size;
    if (size <= LIMITS.openedCondition && total <= LIMITS.openedStack) continue;
    const [count, limit] =
      size > LIMITS.openedCondition ? [size, LIMITS.openedCondition] : [total, LIMITS.openedStack];
    const whole = size > LIMITS.openedCondition ? 'The condition of' : 'Up to';
    report.add(
      'TH324',
      `${whole} \`${id}\` comes to ${inWords(count)} tests once its definitions are opened; ${limit.toLocaleString('en-US')} is the most.`,
      span,
      { help: 'Look for definitions that name the same definition several times over.' },
    );
    return false;
  }
  return true;
}

function inWords(count: number): string {
  return count > 1e9 ? 'more than a thousand million' : count.toLocaleString('en-US');
}
