/**
 * Both sides of every threshold that matters: the days and numbers a condition names, and the days on which
 * a look-back over records starts or stops to reach. Each boundary is a situation with one value moved by
 * one step, decided on every side. The drafter reads them beside the text: "exceeds" or "at least"?
 */
import type { Variable } from '../compile/variable.ts';
import type { Engine } from '../decide/engine.ts';
import {
  criticalValues,
  stepBefore,
  subjectType,
  type Subject,
} from '../explain/critical-value.ts';
import { entriesOf } from '../explain/fact-index.ts';
import { subjectTitle } from '../explain/fact-words.ts';
import type { Region } from '../explain/completion.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts, RecordValue } from '../situation/situation.ts';
import { addDays } from '../compile/civil-date.ts';
import { outcomeDifference, pairOf, SAME } from './outcome-difference.ts';
import { allValues, findWitness, stripped } from './witness.ts';

export interface BoundarySide {
  readonly value: string | number;
  readonly outcome: Outcome;
  readonly facts: Facts;
}
export interface Boundary {
  readonly act: string;
  readonly subject: Subject;
  /** The subject in words. */
  readonly title: string;
  /** The first value of the upper side. */
  readonly value: string | number;
  /** Below, at, and for a look-back one step above. */
  readonly sides: readonly BoundarySide[];
}

/** One for each act, threshold and change of outcome. Empty for acts that were not compiled. */
export function boundaries(engine: Engine, acts?: readonly string[]): readonly Boundary[] {
  const { law } = engine;
  const wanted = acts ?? [...law.outcomes.keys()];
  return law.variables.flatMap((variable, level) =>
    wanted.flatMap((act) => {
      if (variable.kind === 'range') return cutBoundaries(engine, act, variable, level);
      if (variable.kind === 'relation' || variable.kind === 'quantified') {
        return lookBackBoundaries(engine, act, variable, level);
      }
      return [];
    }),
  );
}

function cutBoundaries(
  engine: Engine,
  act: string,
  variable: Extract<Variable, { kind: 'range' }>,
  level: number,
): Boundary[] {
  const subject: Subject = { kind: 'fact', fact: variable.fact };
  return variable.cuts.flatMap((cut, index) => {
    const region = outcomeDifference(engine.law, act, level, [index, index + 1]);
    if (!region) return [];
    return changesIn(engine, region).flatMap((terminal) => {
      const { before, after } = pairOf(terminal);
      const below = stepBefore(cut);
      const on = (facts: Facts, value: string | number): Facts => ({
        ...facts,
        [variable.fact]: value,
      });
      const result = findWitness({
        engine,
        region,
        wanted: (each) => each === terminal,
        options: { given: { [variable.fact]: cut } },
        shows: (facts) =>
          engine.outcome(act, on(facts, below)) === before &&
          engine.outcome(act, on(facts, cut)) === after,
      });
      if (result.kind !== 'found') return [];
      const sides = [
        { value: below, outcome: before, facts: on(result.facts, below) },
        { value: cut, outcome: after, facts: on(result.facts, cut) },
      ];
      return [boundaryOf(engine, act, subject, cut, sides)];
    });
  });
}

/** The ways in which the outcome changes, in the order of OUTCOMES. */
function changesIn(engine: Engine, region: Region): number[] {
  const found = new Set<number>();
  region.find(allValues(engine), (terminal) => {
    if (terminal !== SAME) found.add(terminal);
    return false;
  });
  return [...found].sort((a, b) => a - b);
}

function lookBackBoundaries(
  engine: Engine,
  act: string,
  variable: LookBack,
  level: number,
): Boundary[] {
  const region = outcomeDifference(engine.law, act, level, [0, 1]);
  if (!region) return [];
  const found = new Map<string, Boundary>();
  for (const terminal of changesIn(engine, region)) {
    const { after } = pairOf(terminal);
    // The condition holds in the witness: from there its dates and numbers are moved over the edge.
    const result = findWitness({
      engine,
      region,
      wanted: (each) => each === terminal,
      options: { records: true, fixed: new Map([[level, 1]]) },
      whole: true,
      shows: (facts) => engine.outcome(act, facts) === after,
    });
    if (result.kind !== 'found') continue;
    const first = edges(engine, act, variable, result.facts);
    // Just over one edge another may come into reach: days in custody that lengthen the five years.
    const beyond = first.flatMap(({ sides }) => edges(engine, act, variable, sides[0]!.facts));
    for (const boundary of [...first, ...beyond]) {
      const { subject, sides } = boundary;
      const where = subject.kind === 'fact' ? subject.fact : `${subject.list} ${subject.field}`;
      const key = [where, ...sides.map(({ outcome }) => outcome)].join(' ');
      if (!found.has(key)) found.set(key, boundary);
    }
  }
  return [...found.values()];
}

type LookBack = Extract<Variable, { kind: 'relation' | 'quantified' }>;

/** Every date and number of the condition, moved to where its truth changes. */
function edges(engine: Engine, act: string, variable: LookBack, facts: Facts): Boundary[] {
  const { stack } = engine.law;
  return subjectsIn(engine, variable, facts).flatMap((subject) => {
    const critical = criticalValues(variable.test, subject, facts, stack);
    return critical.flatMap((value) => {
      const values = [stepBefore(value), value, stepAfter(value)];
      const outcomes = values.map((each) => outcomeAt(engine, act, facts, subject, each));
      if (outcomes[0] === outcomes[1] || outcomes.includes('undetermined')) return [];
      const shows = (fewer: Facts): boolean =>
        values.every((each, at) => outcomeAt(engine, act, fewer, subject, each) === outcomes[at]);
      const needed = stripped(facts, shows);
      const sides = values.map((each, at) => ({
        value: each,
        outcome: outcomes[at]!,
        facts: withValue(needed, subject, each)!,
      }));
      return [boundaryOf(engine, act, subject, value, sides)];
    });
  });
}

function subjectsIn(engine: Engine, variable: LookBack, facts: Facts): Subject[] {
  const { stack } = engine.law;
  const isMeasured = (subject: Subject): boolean => {
    const type = subjectType(subject, stack)?.type;
    return type === 'date' || type === 'number';
  };
  const names = [...entriesOf(variable.test, stack)];
  const subjects = names.flatMap((name): Subject[] => {
    const value = facts[name];
    if (!Array.isArray(value)) return [{ kind: 'fact', fact: name }];
    return (value as readonly RecordValue[]).flatMap((record, index) =>
      Object.keys(record).map((field): Subject => ({
        kind: 'field',
        list: name,
        record: index,
        field,
      })),
    );
  });
  return subjects.filter(isMeasured);
}

function outcomeAt(
  engine: Engine,
  act: string,
  facts: Facts,
  subject: Subject,
  value: string | number,
): Outcome | undefined {
  const changed = withValue(facts, subject, value);
  return changed && engine.outcome(act, changed);
}

/** Undefined where the record is not there. */
function withValue(facts: Facts, subject: Subject, value: string | number): Facts | undefined {
  if (subject.kind === 'fact') return { ...facts, [subject.fact]: value };
  const records = facts[subject.list];
  if (!Array.isArray(records)) return undefined;
  const all = records as readonly RecordValue[];
  const record = all[subject.record];
  if (!record) return undefined;
  const changed = { ...record, [subject.field]: value };
  return { ...facts, [subject.list]: all.map((each) => (each === record ? changed : each)) };
}

function stepAfter(value: string | number): string | number {
  return typeof value === 'number' ? value + 1 : addDays(value, 1);
}

function boundaryOf(
  engine: Engine,
  act: string,
  subject: Subject,
  value: string | number,
  sides: readonly BoundarySide[],
): Boundary {
  return { act, subject, title: subjectTitle(engine.law.stack, subject), value, sides };
}
