/**
 * The ways in which one known entry of a situation could be otherwise, as far as the law tells them
 * apart: another value of a closed list, the two sides of each threshold, a record of a list left out or
 * with one field changed. Candidates only: whether they are allowed and alter an answer is found by
 * deciding them.
 */
import type { Law } from '../compile/law.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Variable } from '../compile/variable.ts';
import { knownScalar, testOf } from '../decide/truth.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import type { Facts, RecordValue, Scalar } from '../situation/situation.ts';
import { criticalValues, stepBefore, subjectType, type Subject } from './critical-value.ts';
import { factIndex } from './fact-index.ts';

export interface FactChange {
  /** The entry of the situation that changes. */
  readonly fact: string;
  readonly subject: Subject;
  readonly from: Scalar | readonly RecordValue[];
  /** Undefined where the record is left out. */
  readonly to: Scalar | undefined;
  /** The same holds on this side of `to`. */
  readonly side?: 'or-later' | 'or-earlier' | 'or-more' | 'or-fewer';
  /** A change of the day of the event, and so of the law, not of what happened. */
  readonly ofLaw: boolean;
  readonly apply: (facts: Facts) => Facts;
}

/** `name`: an entry that some variable reads. */
export function changesOf(law: Law, facts: Facts, name: string): readonly FactChange[] {
  const value = facts[name];
  if (value === undefined || name.endsWith('.complete')) return [];
  const variables = variablesOf(law, name);
  if (Array.isArray(value)) {
    if (value.length === 0) return definitionChanges(law, facts, name, variables);
    return recordChanges(law, facts, name, variables);
  }
  const subject: Subject = { kind: 'fact', fact: name };
  const from = value as Scalar;
  return otherValues(law, facts, subject, from, variables).map(({ to, side }) => ({
    fact: name,
    subject,
    from,
    to,
    ...(side && { side }),
    ofLaw: name === EVENT_DATE,
    apply: (given) => ({ ...given, [name]: to }),
  }));
}

function variablesOf(law: Law, name: string): readonly Variable[] {
  const levels = factIndex(law).levelsOf.get(name)!;
  return levels.map((level) => law.variables[level]!);
}

/** Where no record is there, what a record would bring about: a definition comes out the other way. */
function definitionChanges(
  law: Law,
  facts: Facts,
  list: string,
  variables: readonly Variable[],
): readonly FactChange[] {
  return variables.flatMap((variable): FactChange[] => {
    if (variable.kind !== 'quantified' || variable.name === undefined) return [];
    const { name } = variable;
    if (!law.stack.definitions.get(name)?.ask || facts[name] !== undefined) return [];
    const from = testOf(variable.test, law.stack)(facts, undefined);
    if (from === 2) return [];
    const change = { from: from === 1, to: from === 0, ofLaw: false };
    const subject: Subject = { kind: 'fact', fact: name };
    return [
      { fact: list, subject, ...change, apply: (given) => ({ ...given, [name]: change.to }) },
    ];
  });
}

function recordChanges(
  law: Law,
  facts: Facts,
  list: string,
  variables: readonly Variable[],
): readonly FactChange[] {
  const records = facts[list] as readonly RecordValue[];
  return records.flatMap((record, index) => {
    const leftOut: FactChange = {
      fact: list,
      subject: { kind: 'field', list, record: index, field: '' },
      from: records,
      to: undefined,
      ofLaw: false,
      apply: (given) => withRecords(given, list, (all) => all.filter((_, at) => at !== index)),
    };
    const fields = Object.entries(record).flatMap(([field, from]) => {
      const subject: Subject = { kind: 'field', list, record: index, field };
      return otherValues(law, facts, subject, from, variables).map(({ to, side }): FactChange => ({
        fact: list,
        subject,
        from,
        to,
        ...(side && { side }),
        ofLaw: false,
        apply: (given) =>
          withRecords(given, list, (all) =>
            all.map((each, at) => (at === index ? { ...each, [field]: to } : each)),
          ),
      }));
    });
    return [...fields, leftOut];
  });
}

function withRecords(
  facts: Facts,
  list: string,
  change: (records: readonly RecordValue[]) => readonly RecordValue[],
): Facts {
  return { ...facts, [list]: change(facts[list] as readonly RecordValue[]) };
}

interface OtherValue {
  readonly to: Scalar;
  readonly side?: FactChange['side'];
}

function otherValues(
  law: Law,
  facts: Facts,
  subject: Subject,
  from: Scalar,
  variables: readonly Variable[],
): readonly OtherValue[] {
  const { stack } = law;
  const type = subjectType(subject, stack);
  // A definition that was answered directly is a yes-no entry of its own.
  if (typeof from === 'boolean') return [{ to: !from }];
  switch (type?.type) {
    case 'one-of':
      return otherChoices(subject, from, variables, type.values).map((to) => ({ to }));
    case 'code':
      return otherCodes(stack, from, variables).map((to) => ({ to }));
    case 'date':
    case 'number':
      return otherSides(stack, facts, subject, from, variables);
    default:
      return [];
  }
}

/** One value of each class that the law tells apart; every value where a record is looked at. */
function otherChoices(
  subject: Subject,
  from: Scalar,
  variables: readonly Variable[],
  values: ReadonlyMap<string, string>,
): readonly string[] {
  const own = variables.find((variable) => variable.kind === 'one-of');
  const elsewhere = variables.some((variable) => variable.kind === 'quantified');
  if (subject.kind === 'fact' && own && !elsewhere) {
    return own.classes.flatMap((group) => (group.includes(String(from)) ? [] : group.slice(0, 1)));
  }
  return [...values.keys()].filter((value) => value !== from);
}

/** A code on each other combination of the lists that are looked up. */
function otherCodes(stack: Stack, from: Scalar, variables: readonly Variable[]): readonly string[] {
  const lists = new Set(variables.flatMap((variable) => listsOf(variable, stack)));
  const signature = (code: string): string =>
    [...lists].map((list) => Number(stack.lists.get(list)!.codes.has(code))).join('');
  const seen = new Set([signature(String(from))]);
  const others: string[] = [];
  for (const list of lists) {
    for (const code of stack.lists.get(list)!.codes) {
      if (seen.has(signature(code))) continue;
      seen.add(signature(code));
      others.push(code);
    }
  }
  return others;
}

function listsOf(variable: Variable, stack: Stack): readonly string[] {
  if (variable.kind === 'code') return variable.lists;
  if (variable.kind !== 'quantified') return [];
  const found = new Set<string>();
  const visit = (expression: Expression): void => {
    switch (expression.op) {
      case 'and':
      case 'or':
        expression.parts.forEach(visit);
        return;
      case 'not':
        visit(expression.part);
        return;
      case 'quantified':
        visit(expression.where);
        return;
      case 'definition':
        for (const { is } of stack.definitions.get(expression.definition)!.versions) visit(is);
        return;
      case 'listed':
      case 'field-listed':
        found.add(expression.list);
        return;
      default:
    }
  };
  visit(variable.test);
  return [...found];
}

/** For each threshold the nearest value on the far side of it. */
function otherSides(
  stack: Stack,
  facts: Facts,
  subject: Subject,
  from: Scalar,
  variables: readonly Variable[],
): readonly OtherValue[] {
  // What cannot be known lies on no side.
  if (knownScalar(from) === undefined) return [];
  const thresholds = new Set<string | number>();
  for (const variable of variables) {
    if (variable.kind === 'range') variable.cuts.forEach((cut) => thresholds.add(cut));
    if (variable.kind !== 'relation' && variable.kind !== 'quantified') continue;
    for (const value of criticalValues(variable.test, subject, facts, stack)) thresholds.add(value);
  }
  const isDate = typeof from === 'string';
  return [...thresholds].map((threshold): OtherValue =>
    threshold > from
      ? { to: threshold, side: isDate ? 'or-later' : 'or-more' }
      : { to: stepBefore(threshold), side: isDate ? 'or-earlier' : 'or-fewer' },
  );
}
