/**
 * One act's whole law on two days: does any answer differ, in what share of all situations, and in which
 * way, each with a situation that can be run. Exact over the diagram's variables; every plain value of a
 * closed list counts alike, and every answer of the others. A share of situations is not a share of people.
 */
import type { Law } from '../compile/law.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Variable } from '../compile/variable.ts';
import type { Engine } from '../decide/engine.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import type { Region } from '../explain/completion.ts';
import type { Outcome } from '../language/outcome.ts';
import { outcomeDifference, pairOf, SAME } from '../check/outcome-difference.ts';
import { findWitness } from '../check/witness.ts';
import type { Facts } from '../situation/situation.ts';

export interface OutcomeShift {
  readonly before: Outcome;
  readonly after: Outcome;
  /** Of the situations that can happen on both days. */
  readonly share: number;
  /** Without the day; decided again on both. Absent where no situation was found that is really so. */
  readonly witness?: Facts;
}
export interface LawDifference {
  readonly act: string;
  readonly from: string;
  readonly to: string;
  /** Share of situations with another outcome. */
  readonly share: number;
  /** Largest first; empty when no answer differs. */
  readonly shifts: readonly OutcomeShift[];
}

/** Undefined for an act that was not compiled. */
export function lawDifference(
  engine: Engine,
  act: string,
  from: string,
  to: string,
): LawDifference | undefined {
  const { law } = engine;
  if (!law.outcomes.has(act)) return undefined;
  const same = { act, from, to, share: 0, shifts: [] };
  const level = law.variables.findIndex(
    (variable) => variable.kind === 'range' && variable.fact === EVENT_DATE,
  );
  const intervals = [intervalOf(law, level, from), intervalOf(law, level, to)] as const;
  if (intervals[0] === intervals[1]) return same;
  const region = outcomeDifference(law, act, level, intervals);
  if (!region) return same;
  const masses = shares(law, region);
  const possible = [...masses.values()].reduce((sum, mass) => sum + mass, 0);
  const shifts = [...masses]
    .filter(([terminal]) => terminal !== SAME)
    .sort(([, a], [, b]) => b - a)
    .map(([terminal, mass]): OutcomeShift => {
      const witness = shiftWitness(engine, region, terminal, { act, from, to });
      return { ...pairOf(terminal), share: mass / possible, ...(witness && { witness }) };
    });
  return { ...same, share: shifts.reduce((sum, { share }) => sum + share, 0), shifts };
}

function intervalOf(law: Law, level: number, day: string): number {
  const variable = law.variables[level];
  return variable?.kind === 'range' ? variable.cuts.filter((cut) => cut <= day).length : 0;
}

/** Share of all combinations of answers that end in each terminal; what cannot happen is left out. */
function shares({ variables }: Law, { diagram, root }: Region): Map<number, number> {
  const memo = new Map<NodeRef, ReadonlyMap<number, number>>();
  const walk = (node: NodeRef): ReadonlyMap<number, number> => {
    if (node === IMPOSSIBLE) return new Map();
    if (node >= 0) return new Map([[node, 1]]);
    const known = memo.get(node);
    if (known) return known;
    const level = diagram.level(node);
    const weights = answerWeights(variables[level]!, diagram.levels[level]!.size);
    const sum = new Map<number, number>();
    for (const [value, weight] of weights.entries()) {
      for (const [terminal, mass] of walk(diagram.child(node, value))) {
        sum.set(terminal, (sum.get(terminal) ?? 0) + mass * weight);
      }
    }
    memo.set(node, sum);
    return sum;
  };
  return new Map(walk(root));
}

function answerWeights(variable: Variable, size: number): number[] {
  const raw =
    variable.kind === 'one-of'
      ? variable.classes.map((values) => values.length)
      : Array.from({ length: size }, () => 1);
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

function shiftWitness(
  engine: Engine,
  region: Region,
  terminal: number,
  { act, from, to }: { readonly act: string; readonly from: string; readonly to: string },
): Facts | undefined {
  const { before, after } = pairOf(terminal);
  const on = (facts: Facts, day: string): Outcome =>
    engine.outcome(act, { ...facts, [EVENT_DATE]: day });
  const result = findWitness({
    engine,
    region,
    wanted: (each) => each === terminal,
    options: { given: { [EVENT_DATE]: to } },
    shows: (facts) => on(facts, from) === before && on(facts, to) === after,
  });
  if (result.kind !== 'found') return undefined;
  const { [EVENT_DATE]: _day, ...facts } = result.facts;
  return facts;
}
