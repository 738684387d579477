/**
 * What can be said of a law as a whole, found on its compiled diagrams: norms that clash, places without a
 * rule, norms and questions without effect, cases that are missing. Every witness was decided again before
 * it is given.
 */
import type { CompileOptions } from '../compile/compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Stack } from '../language/model.ts';
import { actViews } from './act-view.ts';
import { caseCoverage } from './case-coverage.ts';
import { CheckedLaw } from './checked-law.ts';
import { clashes } from './clashes.ts';
import {
  constantDefinitions,
  constraintsWithoutEffect,
  readingsWithoutEffect,
} from './conditions.ts';
import { gaps } from './gaps.ts';
import { idleNorms } from './idle-norms.ts';
import { propertyDiagnostics } from '../prove/property-diagnostics.ts';
import { proveAll } from '../prove/prove.ts';
import { unstatedFacts } from './unstated.ts';

export function checkStack(stack: Stack, options: CompileOptions = {}): readonly Diagnostic[] {
  const checked = new CheckedLaw(stack, options);
  const constraints = constraintsWithoutEffect(checked);
  // Where nothing is allowed everything holds vacuously: no other finding would mean anything.
  if (checked.compiled.possible === 0) return constraints;
  const { acts, duties } = actViews(checked);
  return [
    ...tooLarge(checked),
    ...clashes(checked, acts),
    ...unstatedFacts(checked, acts),
    ...gaps(checked, acts),
    ...idleNorms(checked, [...acts, ...duties]),
    ...constraints,
    ...constantDefinitions(checked),
    ...readingsWithoutEffect(checked, [...acts, ...duties]),
    ...caseCoverage(checked),
    ...propertyDiagnostics(proveAll(checked, acts)),
  ];
}

function tooLarge({ compiled, stack }: CheckedLaw): Diagnostic[] {
  return compiled.tooLarge.map((name) =>
    diagnostic(
      'TH412',
      `\`${name}\` was too large to compile and is not checked.`,
      stack.acts.get(name)?.span,
    ),
  );
}
