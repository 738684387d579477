/**
 * Conditions without effect: constraints that forbid everything (TH414) or nothing (TH417), definitions
 * that always come out the same (TH411), open questions on which nothing turns (TH415).
 */
import { CLAIMED_COMPULSION } from '../compile/variable.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { Constraint } from '../language/model.ts';
import type { ActView } from './act-view.ts';
import type { CheckedLaw } from './checked-law.ts';

export function constraintsWithoutEffect(checked: CheckedLaw): Diagnostic[] {
  const { stack } = checked;
  if (checked.compiled.possible === 0) return [forbidEverything(checked)];
  return stack.constraints.flatMap((constraint) => {
    const others = stack.constraints.filter((each) => each !== constraint);
    const forbidden = checked.condition(constraint.never);
    const help =
      forbidden === 0
        ? 'What it forbids cannot happen anyway: the condition contradicts itself.'
        : 'The other constraints forbid it already.';
    return checked.store.and(forbidden, allowedBy(checked, others)) === 0
      ? [
          diagnostic(
            'TH417',
            `The constraint \`${constraint.id}\` rules nothing out.`,
            constraint.span,
            { help },
          ),
        ]
      : [];
  });
}

function allowedBy(checked: CheckedLaw, constraints: readonly Constraint[]): NodeRef {
  return constraints.reduce<NodeRef>(
    (allowed, { never }) => checked.store.and(allowed, checked.store.not(checked.condition(never))),
    1,
  );
}

/** The constraints that together leave nothing: none of them can be left out. */
function forbidEverything(checked: CheckedLaw): Diagnostic {
  let core = checked.stack.constraints;
  for (const constraint of checked.stack.constraints) {
    const fewer = core.filter((each) => each !== constraint);
    if (allowedBy(checked, fewer) === 0) core = fewer;
  }
  const ids = core.map(({ id }) => `\`${id}\``).join(', ');
  return diagnostic('TH414', `Together these constraints allow nothing: ${ids}.`, core[0]!.span, {
    notes: core.slice(1).map(({ span }) => ({ message: 'And this one.', span })),
  });
}

export function constantDefinitions(checked: CheckedLaw): Diagnostic[] {
  const { stack, store } = checked;
  return [...stack.definitions.values()].flatMap((definition) => {
    const { name, quantified, span } = definition;
    // One that nothing refers to has conditions that were never made variables.
    if (quantified || !checked.definitionsInUse.has(name)) return [];
    const condition = checked.condition({ op: 'definition', definition: name, span });
    const always = store.and(store.not(condition), checked.possible) === 0;
    const never = store.and(condition, checked.possible) === 0;
    if (!always && !never) return [];
    return [diagnostic('TH411', `\`${name}\` is ${always ? 'always' : 'never'} so.`, span)];
  });
}

export function readingsWithoutEffect(
  checked: CheckedLaw,
  views: readonly ActView[],
): Diagnostic[] {
  const { compiled, stack } = checked;
  const decisive = new Set<string>([CLAIMED_COMPULSION]);
  for (const view of views) {
    const seen = new Set<number>();
    checked.region(view.root).find(checked.everything, (terminal) => {
      if (seen.has(terminal)) return false;
      seen.add(terminal);
      for (const { readings } of compiled.terminals[terminal]!.alternatives) {
        for (const [reading] of readings) decisive.add(reading);
      }
      return false;
    });
  }
  return [...stack.readings.values()]
    .filter(({ id }) => !decisive.has(id))
    .map(({ id, span }) =>
      diagnostic('TH415', `Nothing turns on the reading \`${id}\`.`, span, {
        ...(compiled.tooLarge.length > 0 && { severity: 'info' }),
        help: 'Every choice leads to the same answers on the same norms, in every situation.',
      }),
    );
}
