/** The definitions that the norms of an act rest on, directly or through others. */
import { definitionsBehind } from '../compile/expression-facts.ts';
import { normTable } from '../compile/norm-table.ts';
import type { Stack } from '../language/model.ts';

export function definitionsOfAct(stack: Stack, act: string): ReadonlySet<string> {
  const norms = normTable(stack).norms.filter(({ acts }) => acts.includes(act));
  return definitionsBehind(
    norms.flatMap(({ binds, when, overlays }) => [
      binds,
      when,
      ...overlays.flatMap(({ asTo }) => asTo ?? []),
    ]),
    stack,
  );
}
