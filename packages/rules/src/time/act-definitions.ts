/** The definitions that the norms of an act rest on, directly or through others. */
import { normTable } from '../compile/norm-table.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import { namesIn } from '../language/walk-expression.ts';

export function definitionsOfAct(stack: Stack, act: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (expression: Expression): void => {
    for (const name of namesIn(expression).definitions) {
      if (found.has(name)) continue;
      found.add(name);
      for (const { is } of stack.definitions.get(name)?.versions ?? []) add(is);
    }
  };
  for (const norm of normTable(stack).norms) {
    if (!norm.acts.includes(act)) continue;
    add(norm.binds);
    add(norm.when);
    for (const { asTo } of norm.overlays) if (asTo) add(asTo);
  }
  return found;
}
