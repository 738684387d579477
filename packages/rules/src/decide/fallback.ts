/**
 * The cautious interpreter for an act whose diagram would have outgrown the node budget. It looks at each
 * norm by itself (live, not live, cannot tell) and folds every combination of those it cannot tell. It may
 * answer `undetermined` where an exact search would not; it never answers more than the facts allow.
 */
import { fold } from '../compile/fold.ts';
import type { Law } from '../compile/law.ts';
import { isKnown } from '../compile/norm-table.ts';
import type { Norm } from '../language/model.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import { UNKNOWABLE, type Facts } from '../situation/situation.ts';
import { inForceTest, testOf, type Truth } from './truth.ts';

/** Beyond this many open norms every outcome counts as possible. */
const MOST_OPEN = 12;

export interface FallbackAnswer {
  readonly outcomes: readonly Outcome[];
  /** Norms surely live, by position. */
  readonly certain: readonly number[];
  readonly open: readonly number[];
}

export function cautiousAnswer(law: Law, act: string, facts: Facts): FallbackAnswer {
  const certain: number[] = [];
  const open: number[] = [];
  const note = (norm: Norm, truth: Truth): void => {
    const position = law.table.positionOf.get(norm.id)!;
    if (truth === 1) certain.push(position);
    else if (truth === 2) open.push(position);
  };
  for (const norm of law.stack.norms) liveTruth(law, act, norm, 1, facts, note);
  if (open.length > MOST_OPEN)
    return { outcomes: OUTCOMES.filter((outcome) => outcome !== 'undetermined'), certain, open };
  const combinations = open.reduce<readonly (readonly number[])[]>(
    (made, norm) => made.flatMap((live) => [live, [...live, norm]]),
    [certain],
  );
  const outcomes = new Set(combinations.map((live) => fold(live, law.table.norms).outcome));
  return { outcomes: OUTCOMES.filter((outcome) => outcomes.has(outcome)), certain, open };
}

function liveTruth(
  law: Law,
  act: string,
  norm: Norm,
  within: Truth,
  facts: Facts,
  note: (norm: Norm, truth: Truth) => void,
): Truth {
  if (!norm.acts.includes(act) || !isKnown(norm, law.knownOn)) return 0;
  const seen = withBurden(facts, norm.burden);
  const standing: Truth = norm.stands === undefined ? 1 : 2;
  const applies = all([
    within,
    inForceTest(norm.from, norm.until)(facts),
    standing,
    negate(suspended(law, norm, seen)),
    testOf(norm.binds, law.stack)(seen, undefined),
    testOf(norm.when, law.stack)(seen, undefined),
  ]);
  const exceptions = norm.unless.map((exception) =>
    liveTruth(law, act, exception, applies, facts, note),
  );
  const live = all([applies, ...exceptions.map(negate)]);
  // A norm that another of its pair may push aside cannot be told.
  const paired = law.stack.contested.some(
    ({ first, second }) => first === norm.id || second === norm.id,
  );
  const result: Truth = paired && live === 1 ? 2 : live;
  note(norm, result);
  return live;
}

function suspended(law: Law, norm: Norm, facts: Facts): Truth {
  let result: Truth = 0;
  for (const overlay of norm.overlays) {
    if (!isKnown({ known: overlay.known ?? overlay.from }, law.knownOn)) continue;
    if (overlay.kind === 'annulled') return 1;
    const asTo = overlay.asTo ? testOf(overlay.asTo, law.stack)(facts, undefined) : 1;
    const here = all([inForceTest(overlay.from, overlay.until)(facts), asTo]);
    if (here === 1) return 1;
    if (here === 2) result = 2;
  }
  return result;
}

function withBurden(facts: Facts, burden: ReadonlyMap<string, string | number | boolean>): Facts {
  const settled: Record<string, Facts[string]> = { ...facts };
  for (const [fact, value] of burden) if (facts[fact] === UNKNOWABLE) settled[fact] = value;
  return settled;
}

function all(parts: readonly Truth[]): Truth {
  return parts.includes(0) ? 0 : parts.includes(2) ? 2 : 1;
}

function negate(truth: Truth): Truth {
  return truth === 2 ? 2 : truth === 1 ? 0 : 1;
}
