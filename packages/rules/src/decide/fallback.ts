/**
 * The cautious interpreter for an act whose diagram would have outgrown the node budget. It looks at each
 * norm by itself (live, not live, cannot tell) and folds every combination of those it cannot tell. It may
 * answer `undetermined` where an exact search would not; it never answers more than the facts allow.
 */
import { fold } from '../compile/fold.ts';
import type { Law } from '../compile/law.ts';
import { isKnown } from '../compile/norm-table.ts';
import type { Expression } from '../language/expression.ts';
import type { Norm } from '../language/model.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import { UNKNOWABLE, type Facts } from '../situation/situation.ts';
import { inForceTest, testOf, type Test, type Truth } from './truth.ts';

/** Beyond this many open norms every outcome counts as possible. */
const MOST_OPEN = 12;

export interface FallbackAnswer {
  readonly outcomes: readonly Outcome[];
  /** Norms surely live, by position. */
  readonly certain: readonly number[];
  readonly open: readonly number[];
}

export function cautiousAnswer(law: Law, act: string, facts: Facts): FallbackAnswer {
  return cautiousReader(law, act)(facts);
}

/** The same for many situations: conditions are made ready once, by `ready` where they are shared with other laws. */
export function cautiousReader(
  law: Law,
  act: string,
  ready: (condition: Expression) => Test = (condition) => testOf(condition, law.stack),
): (facts: Facts) => FallbackAnswer {
  const readers = law.stack.norms.map((norm) => liveReader({ law, act, ready }, norm));
  const folded = new Map<string, readonly Outcome[]>();
  return (facts) => {
    const certain: number[] = [];
    const open: number[] = [];
    const note = (position: number, truth: Truth): void => {
      if (truth === 1) certain.push(position);
      else if (truth === 2) open.push(position);
    };
    for (const reader of readers) reader(1, facts, note);
    const key = `${certain.join()}|${open.join()}`;
    const outcomes = folded.get(key) ?? foldings(law, certain, open);
    folded.set(key, outcomes);
    return { outcomes, certain, open };
  };
}

/** What every combination of the open norms comes to. */
function foldings(
  { table: { norms } }: Law,
  certain: readonly number[],
  open: readonly number[],
): readonly Outcome[] {
  if (open.length > MOST_OPEN) return OUTCOMES.filter((outcome) => outcome !== 'undetermined');
  // A norm that answers nothing by itself comes into no combination.
  const answering = open.filter((position) => norms[position]!.modality !== undefined);
  const combinations = answering.reduce<readonly (readonly number[])[]>(
    (made, norm) => made.flatMap((live) => [live, [...live, norm]]),
    [certain],
  );
  const outcomes = new Set(combinations.map((live) => fold(live, norms).outcome));
  return OUTCOMES.filter((outcome) => outcomes.has(outcome));
}

type LiveReader = (
  within: Truth,
  facts: Facts,
  note: (position: number, truth: Truth) => void,
) => Truth;

interface Reading {
  readonly law: Law;
  readonly act: string;
  readonly ready: (condition: Expression) => Test;
}

function liveReader(reading: Reading, norm: Norm): LiveReader {
  const { law, act, ready } = reading;
  if (!norm.acts.includes(act) || !isKnown(norm, law.knownOn)) return () => 0;
  const inForce = inForceTest(norm.from, norm.until);
  const standing: Truth = norm.stands === undefined ? 1 : 2;
  const suspended = suspendedReader(reading, norm);
  const binds = ready(norm.binds);
  const when = ready(norm.when);
  const exceptions = norm.unless.map((exception) => liveReader(reading, exception));
  const position = law.table.positionOf.get(norm.id)!;
  // A norm that another of its pair may push aside cannot be told.
  const paired = law.stack.contested.some(
    ({ first, second }) => first === norm.id || second === norm.id,
  );
  return (within, facts, note) => {
    // Where it surely does not apply, nor do its exceptions, and there is nothing to note.
    if (within === 0) return 0;
    const current = inForce(facts);
    if (current === 0) return 0;
    const seen = withBurden(facts, norm.burden);
    const bound = binds(seen, undefined);
    if (bound === 0) return 0;
    const met = when(seen, undefined);
    if (met === 0) return 0;
    const stopped = suspended(seen);
    if (stopped === 1) return 0;
    const isOpen = [within, current, standing, bound, met, stopped].includes(2);
    const applies: Truth = isOpen ? 2 : 1;
    let live: Truth = applies;
    for (const exception of exceptions) {
      const excepted = exception(applies, facts, note);
      if (excepted === 1) live = 0;
      else if (excepted === 2 && live === 1) live = 2;
    }
    note(position, paired && live === 1 ? 2 : live);
    return live;
  };
}

function suspendedReader({ law, ready }: Reading, norm: Norm): (facts: Facts) => Truth {
  const overlays = norm.overlays.filter((overlay) =>
    isKnown({ known: overlay.known ?? overlay.from }, law.knownOn),
  );
  if (overlays.some(({ kind }) => kind === 'annulled')) return () => 1;
  const tests = overlays.map(({ from, until, asTo }) => ({
    inForce: inForceTest(from, until),
    asTo: asTo && ready(asTo),
  }));
  return (facts) => {
    let result: Truth = 0;
    for (const { inForce, asTo } of tests) {
      const here = all([inForce(facts), asTo ? asTo(facts, undefined) : 1]);
      if (here === 1) return 1;
      if (here === 2) result = 2;
    }
    return result;
  };
}

function withBurden(facts: Facts, burden: ReadonlyMap<string, string | number | boolean>): Facts {
  if (burden.size === 0) return facts;
  const settled: Record<string, Facts[string]> = { ...facts };
  for (const [fact, value] of burden) if (facts[fact] === UNKNOWABLE) settled[fact] = value;
  return settled;
}

function all(parts: readonly Truth[]): Truth {
  return parts.includes(0) ? 0 : parts.includes(2) ? 2 : 1;
}
