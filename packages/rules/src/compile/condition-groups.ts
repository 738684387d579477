/** Which variables the conditions of a stack name together: the input of the ordering heuristic. */
import type { Expression } from '../language/expression.ts';
import type { Norm, Stack } from '../language/model.ts';
import { expressionKey, rangeTest } from './expression-facts.ts';

/**
 * Keys as in VariableIndex: one set per norm and per part of its condition that names several, in the
 * order of reading. What stands in a definition is listed where it is first used.
 */
export function conditionGroups(stack: Stack): ReadonlySet<string>[] {
  return groupsOf(stack, (together) => {
    const norm = (each: Norm): void => {
      together([each.binds, each.when]);
      each.unless.forEach(norm);
    };
    stack.norms.forEach(norm);
  });
}

/** Per constraint: what it says cannot go together. */
export function constraintGroups(stack: Stack): ReadonlySet<string>[] {
  return stack.constraints.map(
    ({ never }) => groupsOf(stack, (together) => together([never])).at(-1) ?? NONE,
  );
}

type Together = (parts: readonly Expression[]) => void;

function groupsOf(stack: Stack, walk: (together: Together) => void): ReadonlySet<string>[] {
  const groups: ReadonlySet<string>[] = [];
  const definitions = new Map<
    string,
    { keys: ReadonlySet<string>; groups: ReadonlySet<string>[] }
  >();
  const together = (parts: readonly Expression[]): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (const part of parts) for (const key of keysOf(part)) keys.add(key);
    if (keys.size > 1) groups.push(keys);
    return keys;
  };
  const keysOf = (expression: Expression): ReadonlySet<string> => {
    switch (expression.op) {
      case 'fact':
      case 'one-of':
      case 'listed':
        return new Set([`fact:${expression.fact}`]);
      case 'compare': {
        const range = rangeTest(expression);
        return new Set([range ? `fact:${range.fact}` : `relation:${expressionKey(expression)}`]);
      }
      case 'quantified':
        return new Set([`quantified:${expressionKey(expression)}`]);
      case 'and':
      case 'or':
        return together(expression.parts);
      case 'not':
        return keysOf(expression.part);
      case 'definition': {
        const name = expression.definition;
        const definition = stack.definitions.get(name)!;
        if (definition.quantified) return new Set([`quantified:${name}`]);
        const known = definitions.get(name);
        if (known) {
          groups.push(...known.groups);
          return known.keys;
        }
        const from = groups.length;
        const keys = together(definition.versions.map((version) => version.is));
        definitions.set(name, { keys, groups: groups.slice(from) });
        return keys;
      }
      default:
        return NONE;
    }
  };
  walk((parts) => {
    const keys = together(parts);
    if (keys.size === 1) groups.push(keys);
  });
  return groups;
}

const NONE: ReadonlySet<string> = new Set();
