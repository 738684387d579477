/**
 * A situation that breaks a property: found on the diagram, made plain, answered again by the engine, cut
 * down to the facts it needs, and answered once more by the plain reading of the law. One on which the two
 * differ is never given.
 */
import type { CheckedLaw } from '../check/checked-law.ts';
import { findWitness } from '../check/witness.ts';
import { compact } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { Region } from '../explain/completion.ts';
import type { Outcome } from '../language/outcome.ts';
import { referenceAnswer } from '../reference/reference-answer.ts';
import type { Facts } from '../situation/situation.ts';
import type { Breach } from './breach.ts';
import { placesOf, type Place } from './unknowable.ts';

export interface Counterexample {
  readonly facts: Facts;
  readonly answers: Readonly<Record<string, Outcome>>;
  /** False where what is left open has too many completions for the plain reading to try. */
  readonly replayed: boolean;
}

export type Search =
  | { readonly kind: 'found'; readonly counterexample: Counterexample }
  | { readonly kind: 'none' }
  /** The diagram has room for one, and no situation was found that is really there. */
  | { readonly kind: 'not-realised' };

export function findCounterexample(checked: CheckedLaw, breach: Breach): Search {
  let unrealised = false;
  for (const place of placesOf(checked, breach.broken)) {
    const search = findIn(checked, breach.acts, place);
    if (search.kind === 'found') return search;
    unrealised ||= search.kind === 'not-realised';
  }
  return { kind: unrealised ? 'not-realised' : 'none' };
}

function findIn(checked: CheckedLaw, acts: readonly string[], { root, given }: Place): Search {
  const { engine, store } = checked;
  const { diagram, roots } = compact(store, [root]);
  const region = new Region(diagram, roots[0]!);
  let first: string | undefined;
  const shows = (facts: Facts): boolean => {
    const { values } = engine.inquire(facts);
    if (region.find(values, (terminal) => terminal === 1) === undefined) return false;
    if (region.find(values, (terminal) => terminal === 0) !== undefined) return false;
    const answers = JSON.stringify(answersOf(checked, acts, facts));
    first ??= answers;
    return answers === first;
  };
  const witness = findWitness({
    engine,
    region,
    wanted: (terminal) => terminal === 1,
    shows,
    options: { given, records: sharesRecords(checked, root) },
  });
  if (witness.kind !== 'found') return witness;
  const counterexample = replay(checked, acts, witness.facts);
  return counterexample ? { kind: 'found', counterexample } : { kind: 'not-realised' };
}

/**
 * Two conditions over one list may exclude each other, which no diagram knows and direct answers to them
 * would hide: then only records show that both are so.
 */
function sharesRecords({ store, compiled }: CheckedLaw, root: NodeRef): boolean {
  const lists = store.support(root).flatMap((level) => {
    const variable = compiled.variables[level]!;
    return variable.kind === 'quantified' ? variable.lists : [];
  });
  return new Set(lists).size < lists.length;
}

/** Undefined where the plain reading of the law answers otherwise: then nothing was shown. */
export function replay(
  checked: CheckedLaw,
  acts: readonly string[],
  facts: Facts,
): Counterexample | undefined {
  const answers = answersOf(checked, acts, facts);
  let replayed = true;
  for (const act of acts) {
    const plain = referenceAnswer(checked.stack, act, { facts }, MOST_COMPLETIONS);
    if (plain === null) {
      replayed = false;
      continue;
    }
    const [only] = plain.outcomes;
    const said = plain.outcomes.size === 1 && only !== undefined ? only : 'undetermined';
    if (said !== answers[act]) return undefined;
  }
  return { facts, answers, replayed };
}

/** What a search over everything that is still open may cost. */
const MOST_COMPLETIONS = 5_000;

function answersOf(
  { engine }: CheckedLaw,
  acts: readonly string[],
  facts: Facts,
): Record<string, Outcome> {
  return Object.fromEntries(acts.map((act) => [act, engine.outcome(act, facts)]));
}
