/**
 * Every property of a stack, proved or refuted on the compiled diagrams, each for all situations at once.
 * What is proved holds; what is refuted comes with a situation that was run again; what is neither says so.
 */
import { actViews, type ActView } from '../check/act-view.ts';
import { CheckedLaw } from '../check/checked-law.ts';
import { clashes } from '../check/clashes.ts';
import { unstatedFacts } from '../check/unstated.ts';
import type { CompileOptions } from '../compile/compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { BudgetExceeded } from '../diagram/store.ts';
import { conditionsOf } from '../load/properties.ts';
import type { Property, Stack } from '../language/model.ts';
import { namesIn } from '../language/walk-expression.ts';
import { BreachFinder, isChecked, type DiagramClaim } from './breach.ts';
import { findCounterexample, replay, type Counterexample } from './counterexample.ts';

export type Verdict =
  | { readonly kind: 'holds' }
  /** It holds because nothing meets its `when`. */
  | { readonly kind: 'untested' }
  | { readonly kind: 'fails'; readonly counterexample: Counterexample }
  /** The diagrams leave room for a breach, and no situation was found that is one. */
  | { readonly kind: 'unshown' }
  | { readonly kind: 'too-large' };

export interface Proved {
  readonly property: Property;
  readonly verdict: Verdict;
}

export function proveStack(stack: Stack, options: CompileOptions = {}): readonly Proved[] {
  return stack.properties.length === 0 ? [] : proveAll(new CheckedLaw(stack, options));
}

/** `views` where the caller has them already. */
export function proveAll(
  checked: CheckedLaw,
  views: readonly ActView[] = actViews(checked).acts,
): readonly Proved[] {
  const finder = new BreachFinder(checked, views);
  return checked.stack.properties.map((property) => ({
    property,
    verdict: verdictOf(checked, views, finder, property),
  }));
}

/** Nodes that one property may add. */
const BUDGET = 1_000_000;

function verdictOf(
  checked: CheckedLaw,
  views: readonly ActView[],
  finder: BreachFinder,
  property: Property,
): Verdict {
  const acts = actsOf(checked, property);
  if (acts.some((act) => checked.compiled.tooLarge.includes(act))) return { kind: 'too-large' };
  checked.store.limitTo(checked.store.size + BUDGET);
  try {
    const { claim } = property;
    if (isChecked(claim)) {
      const meant = views.filter(({ name }) => claim.acts.includes(name));
      const find = claim.shape === 'monotone' ? unstatedFacts : clashes;
      return verdictOfFindings(checked, meant, (each) => find(checked, each));
    }
    return verdictOfClaim(checked, finder, claim);
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return { kind: 'too-large' };
  }
}

/** Acts whose diagram a claim needs. */
function actsOf(checked: CheckedLaw, { claim }: Property): readonly string[] {
  const named = conditionsOf(claim).flatMap((condition) => [...namesIn(condition).acts]);
  if ('acts' in claim) return [...claim.acts, ...named];
  if (!('norms' in claim)) return named;
  const { positionOf } = checked.compiled.table;
  return [...claim.norms.flatMap((id) => checked.norm(positionOf.get(id)!).acts), ...named];
}

function verdictOfClaim(checked: CheckedLaw, finder: BreachFinder, claim: DiagramClaim): Verdict {
  const breaches = finder.breaches(claim);
  let unshown = false;
  for (const breach of breaches) {
    const search = findCounterexample(checked, breach);
    if (search.kind === 'found') return { kind: 'fails', counterexample: search.counterexample };
    unshown ||= search.kind === 'not-realised';
  }
  if (unshown) return { kind: 'unshown' };
  const tested = breaches.some(({ claimed }) => checked.canBe(claimed));
  return { kind: tested ? 'holds' : 'untested' };
}

/** For claims that a check proves already: what it finds, act by act. */
function verdictOfFindings(
  checked: CheckedLaw,
  views: readonly ActView[],
  find: (views: readonly ActView[]) => readonly Diagnostic[],
): Verdict {
  let unshown = false;
  for (const view of views) {
    for (const { witness } of find([view])) {
      const counterexample = witness && replay(checked, [view.name], witness);
      if (counterexample) return { kind: 'fails', counterexample };
      unshown = true;
    }
  }
  return { kind: unshown ? 'unshown' : 'holds' };
}
