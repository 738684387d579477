/**
 * Both sides of every threshold: for each day and number at which the law may change its answer, a worked
 * case moved to the last value before and the first value after, and what is answered on each side. What
 * no case shows is listed too: there a case is missing, or the threshold changes nothing.
 */
import type { Engine } from '@threshold/rules/decide/engine';
import { criticalValues, stepBefore, type Subject } from '@threshold/rules/explain/critical-value';
import type { Stack } from '@threshold/rules/language/model';
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Facts, RecordValue } from '@threshold/rules/situation/situation';

export interface BoundarySide {
  readonly value: string | number;
  readonly outcome: Outcome;
}
export interface Boundary {
  /** A fact, or `list: field`. */
  readonly of: string;
  readonly case: string;
  readonly act: string;
  readonly before: BoundarySide;
  readonly after: BoundarySide;
}
export interface Boundaries {
  readonly shown: readonly Boundary[];
  /** Thresholds of single facts that no case shows. */
  readonly unshown: readonly { readonly of: string; readonly value: string | number }[];
}

interface Threshold {
  readonly key: string;
  readonly subject: Subject;
  readonly value: string | number;
}

export function boundaries(engine: Engine, cases: Stack['cases']): Boundaries {
  const shown = new Map<string, Boundary>();
  for (const each of cases) {
    const facts = each.facts as Facts;
    const acts = Object.keys(each.expect ?? {});
    for (const threshold of thresholdsOf(engine, facts)) {
      if (shown.has(threshold.key)) continue;
      const found = differing(engine, facts, acts, threshold);
      if (found)
        shown.set(threshold.key, { ...found, of: subjectName(threshold.subject), case: each.id });
    }
  }
  const unshown = cutsOf(engine).filter(({ of, value }) => !shown.has(`${of} ${value}`));
  return { shown: [...shown.values()].sort(byPlace), unshown };
}

function byPlace(a: Boundary, b: Boundary): number {
  if (a.of !== b.of) return a.of < b.of ? -1 : 1;
  return a.after.value < b.after.value ? -1 : 1;
}

function cutsOf({ law }: Engine): { of: string; value: string | number }[] {
  return law.variables.flatMap((variable) =>
    variable.kind === 'range' ? variable.cuts.map((value) => ({ of: variable.fact, value })) : [],
  );
}

/** A day the law names is one threshold; a day it counts to is one per condition and entry. */
function thresholdsOf(engine: Engine, facts: Facts): Threshold[] {
  const { law } = engine;
  return subjectsOf(facts).flatMap((subject) =>
    law.variables.flatMap((variable): Threshold[] => {
      const name = subjectName(subject);
      if (variable.kind === 'range') {
        if (subject.kind !== 'fact' || variable.fact !== subject.fact) return [];
        return variable.cuts.map((value) => ({ key: `${name} ${value}`, subject, value }));
      }
      if (variable.kind !== 'relation' && variable.kind !== 'quantified') return [];
      return criticalValues(variable.test, subject, facts, law.stack).map((value, index) => ({
        key: `${name} ${variable.key} ${index}`,
        subject,
        value,
      }));
    }),
  );
}

function subjectsOf(facts: Facts): Subject[] {
  return Object.entries(facts).flatMap(([name, value]): Subject[] => {
    if (typeof value !== 'object') return isOrdered(value) ? [{ kind: 'fact', fact: name }] : [];
    return value.flatMap((record, index) =>
      Object.entries(record).flatMap(([field, given]): Subject[] =>
        isOrdered(given) ? [{ kind: 'field', list: name, record: index, field }] : [],
      ),
    );
  });
}

function isOrdered(value: unknown): boolean {
  return (
    typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
  );
}

function subjectName(subject: Subject): string {
  return subject.kind === 'fact' ? subject.fact : `${subject.list}: ${subject.field}`;
}

function differing(
  engine: Engine,
  facts: Facts,
  acts: readonly string[],
  { subject, value }: Threshold,
): Omit<Boundary, 'of' | 'case'> | undefined {
  const last = stepBefore(value);
  const [below, above] = [withValue(facts, subject, last), withValue(facts, subject, value)];
  for (const act of acts) {
    const before = engine.outcome(act, below);
    const after = engine.outcome(act, above);
    if (before === after) continue;
    return { act, before: { value: last, outcome: before }, after: { value, outcome: after } };
  }
  return undefined;
}

function withValue(facts: Facts, subject: Subject, value: string | number): Facts {
  if (subject.kind === 'fact') return { ...facts, [subject.fact]: value };
  const records = facts[subject.list] as readonly RecordValue[];
  return {
    ...facts,
    [subject.list]: records.map((record, index) =>
      index === subject.record ? { ...record, [subject.field]: value } : record,
    ),
  };
}
