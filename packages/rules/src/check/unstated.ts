/**
 * TH410: a fact that counts as no when nobody mentions it must never be one whose silence permits. Where
 * stating it would take a permission away, leaving it out would be a way to get one (docs/semantics.md §5;
 * decisions/0006). For every other fact, learning less can only widen what is possible: see monotone.ts.
 */
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import type { ActView } from './act-view.ts';
import type { CheckedLaw } from './checked-law.ts';
import { unshown } from './unshown.ts';
import { findWitness } from './witness.ts';

const PERMISSIVE: readonly Outcome[] = ['may', 'must'];

export function unstatedFacts(checked: CheckedLaw, views: readonly ActView[]): Diagnostic[] {
  const { compiled, stack } = checked;
  return compiled.variables.flatMap((variable, level) => {
    if (variable.kind !== 'yes-no' || stack.facts.get(variable.fact)!.whenUnstated !== false) {
      return [];
    }
    return views.flatMap((view) => gain(checked, view, variable.fact, level));
  });
}

/** Permissive where it is not mentioned, and not where it is. */
function gain(checked: CheckedLaw, view: ActView, fact: string, level: number): Diagnostic[] {
  const { store, engine, compiled, stack } = checked;
  const permissive = view.where(...PERMISSIVE);
  const could = (value: number): ReturnType<typeof store.restrict> =>
    store.restrict(store.and(permissive, compiled.possible), level, value);
  const stated = store.restrict(compiled.possible, level, 1);
  const gained = store.and(store.and(could(0), store.not(could(1))), stated);
  if (gained === 0) return [];
  const { span } = stack.facts.get(fact)!;
  const message = `Leaving out \`${fact}\` permits \`${view.name}\` where stating it would not.`;
  const isPermissive = (facts: Facts): boolean =>
    PERMISSIVE.includes(engine.outcome(view.name, facts));
  const result = findWitness({
    engine,
    region: checked.region(gained),
    wanted: (terminal) => terminal === 1,
    shows: ({ [fact]: _unstated, ...facts }) =>
      isPermissive(facts) && !isPermissive({ ...facts, [fact]: true }),
  });
  if (result.kind !== 'found') return [unshown(message, span)];
  return [diagnostic('TH410', message, span, { witness: result.facts })];
}
