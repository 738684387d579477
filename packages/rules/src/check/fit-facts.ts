/**
 * Finds plain facts under which conditions on records, dates and numbers come out as wanted: the value
 * that brings most conditions closer is changed, until all hold or none helps. Thresholds are solved,
 * not guessed (explain/critical-value.ts), so the values found lie at the very edge of a condition.
 */
import { addDays, isWithin } from '../compile/civil-date.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import { testOf, type Test } from '../decide/truth.ts';
import { codesByList } from './codes-by-list.ts';
import {
  criticalValues,
  stepBefore,
  subjectType,
  type Subject,
} from '../explain/critical-value.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack, ValueType } from '../language/model.ts';
import { recordTypeOf } from '../language/record-type.ts';
import { namesIn } from '../language/walk-expression.ts';
import type { Facts, RecordValue, Scalar } from '../situation/situation.ts';

export interface Wanted {
  readonly test: Expression;
  readonly truth: boolean;
}

export interface Fitting {
  readonly stack: Stack;
  readonly wanted: readonly Wanted[];
  /** Scalar facts that may change, and the values each may take. */
  readonly free: ReadonlyMap<string, (value: Scalar) => boolean>;
  /** List facts of the conditions, each with its records, if only none; more may be made as needed. */
  readonly lists: readonly string[];
}

const MOST_RECORDS = 3;
const USUAL_DAY = '2026-01-15';

export function fitFacts(start: Facts, fitting: Fitting): Facts | undefined {
  let facts = start;
  let distance = distanceOf(facts, fitting);
  // Every step brings at least one condition closer, so there is a last one.
  while (distance > 0) {
    let best: { facts: Facts; distance: number } | undefined;
    for (const next of moves(facts, fitting)) {
      const there = distanceOf(next, fitting);
      if (there < (best?.distance ?? distance)) best = { facts: next, distance: there };
    }
    if (!best) return undefined;
    ({ facts, distance } = best);
  }
  return facts;
}

/**
 * The same, also from facts that meet only what must be so, or only one condition: "convicted within five
 * years, and not within three" has no record one step from none at all.
 */
export function fitByParts(start: Facts, fitting: Fitting): Facts | undefined {
  const direct = fitFacts(start, fitting);
  if (direct || fitting.wanted.length < 2) return direct;
  const affirmed = fitting.wanted.filter(({ truth }) => truth);
  for (const part of [affirmed, ...fitting.wanted.map((each) => [each])]) {
    const nearer = fitFacts(start, { ...fitting, wanted: part });
    const fitted = nearer && fitFacts(nearer, fitting);
    if (fitted) return fitted;
  }
  return undefined;
}

function distanceOf(facts: Facts, { stack, wanted }: Fitting): number {
  return wanted.reduce((sum, { test, truth }) => sum + distance(test, truth, facts, stack), 0);
}

const NEVER = 1_000;
const TESTS = new WeakMap<Expression, Test>();

/** How many atoms stand in the way; 0 when the condition comes out as wanted. */
function distance(
  expression: Expression,
  truth: boolean,
  facts: Facts,
  stack: Stack,
  record?: RecordValue,
): number {
  const part = (each: Expression, wanted = truth, of = record): number =>
    distance(each, wanted, facts, stack, of);
  switch (expression.op) {
    case 'not':
      return part(expression.part, !truth);
    case 'and':
    case 'or': {
      const parts = expression.parts.map((each) => part(each));
      return (expression.op === 'and') === truth
        ? parts.reduce((sum, each) => sum + each, 0)
        : Math.min(...parts);
    }
    case 'definition': {
      const definition = stack.definitions.get(expression.definition)!;
      const answered = facts[expression.definition];
      if (definition.quantified && typeof answered === 'boolean') {
        return answered === truth ? 0 : NEVER;
      }
      const day = facts[EVENT_DATE];
      const version = definition.versions.find(
        ({ from, until }) =>
          (from === undefined && until === undefined) ||
          (typeof day === 'string' && isWithin(day, from, until)),
      );
      if (!version) return truth ? NEVER : 0;
      return part(version.is);
    }
    case 'quantified': {
      return quantifiedDistance(
        expression,
        truth,
        recordsOf(facts, expression.list),
        (each, wanted) => part(expression.where, wanted, each),
      );
    }
    default: {
      let test = TESTS.get(expression);
      if (!test) TESTS.set(expression, (test = testOf(expression, stack)));
      return test(facts, record) === Number(truth) ? 0 : 1;
    }
  }
}

function quantifiedDistance(
  { quantifier, where, comparison, amount }: Extract<Expression, { op: 'quantified' }>,
  truth: boolean,
  records: readonly RecordValue[],
  part: (record: RecordValue, wanted: boolean) => number,
): number {
  const absent = 1 + sizeOf(where);
  if (quantifier !== 'count') {
    const one = (quantifier === 'any') === truth;
    const each = records.map((record) => part(record, truth));
    return one ? Math.min(absent, ...each) : each.reduce((sum, next) => sum + next, 0);
  }
  const qualifying = records.filter((record) => part(record, true) === 0).length;
  const [least, most] = countRange(truth ? comparison! : OPPOSITE[comparison!], amount!);
  if (qualifying < least) {
    const missing = records.map((record) => part(record, true)).filter((each) => each > 0);
    const nearest = missing.sort((a, b) => a - b).slice(0, least - qualifying);
    const toMake = least - qualifying - nearest.length;
    return nearest.reduce((sum, each) => sum + each, 0) + toMake * absent;
  }
  return Math.max(0, qualifying - most);
}

const OPPOSITE = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

function countRange(comparison: keyof typeof OPPOSITE, amount: number): [number, number] {
  switch (comparison) {
    case '=':
      return [amount, amount];
    case '!=':
      return amount === 0 ? [1, Infinity] : [0, amount - 1];
    case '<':
      return [0, amount - 1];
    case '<=':
      return [0, amount];
    case '>':
      return [amount + 1, Infinity];
    case '>=':
      return [amount, Infinity];
  }
}

function sizeOf(expression: Expression): number {
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.parts.reduce((sum, part) => sum + sizeOf(part), 0);
    case 'not':
      return sizeOf(expression.part);
    default:
      return 1;
  }
}

function* moves(facts: Facts, fitting: Fitting): Generator<Facts> {
  const { stack, free, lists } = fitting;
  for (const [fact, allows] of free) {
    for (const value of candidates(facts, { kind: 'fact', fact }, fitting)) {
      if (allows(value)) yield { ...facts, [fact]: value };
    }
  }
  for (const list of lists) {
    const records = recordsOf(facts, list);
    for (const [index, record] of records.entries()) {
      for (const field of fieldsOf(stack, list)) {
        const subject = { kind: 'field', list, record: index, field } as const;
        for (const value of candidates(facts, subject, fitting)) {
          yield withRecord(facts, list, index, { ...record, [field]: value });
        }
      }
      yield { ...facts, [list]: records.filter((_, at) => at !== index) };
    }
    if (records.length < MOST_RECORDS) {
      yield withRecord(facts, list, records.length, usualRecord(stack, list, facts));
    }
  }
}

function withRecord(facts: Facts, list: string, index: number, record: RecordValue): Facts {
  const records = [...recordsOf(facts, list)];
  records[index] = record;
  return { ...facts, [list]: records };
}

function recordsOf(facts: Facts, list: string): readonly RecordValue[] {
  return facts[list] as readonly RecordValue[];
}

function fieldsOf(stack: Stack, list: string): readonly string[] {
  return [...recordTypeOf(stack, list).fields.keys()];
}

function usualRecord(stack: Stack, list: string, facts: Facts): RecordValue {
  const record: Record<string, Scalar> = {};
  for (const field of fieldsOf(stack, list)) {
    const type = subjectType({ kind: 'field', list, record: 0, field }, stack)!;
    record[field] = usualValue(type, facts);
  }
  return record;
}

/** What a value is when nothing turns on it: the first of its kind. */
export function usualValue(type: ValueType, facts: Facts): Scalar {
  switch (type.type) {
    case 'yes-no':
      return false;
    case 'one-of':
      return [...type.values.keys()][0]!;
    case 'number':
      return type.min ?? 0;
    case 'date':
      return typeof facts[EVENT_DATE] === 'string' ? addDays(facts[EVENT_DATE], -30) : USUAL_DAY;
    case 'code':
    case 'list':
      return OFF_LIST;
  }
}

/** A code that stands on no list. */
export const OFF_LIST = 'none-listed';

function candidates(facts: Facts, subject: Subject, fitting: Fitting): readonly Scalar[] {
  const { stack, wanted } = fitting;
  const type = subjectType(subject, stack)!;
  switch (type.type) {
    case 'yes-no':
      return [true, false];
    case 'one-of':
      return [...type.values.keys()];
    case 'date':
      return edges(facts, subject, fitting);
    case 'number': {
      const { min = -Infinity, max = Infinity } = type;
      return edges(facts, subject, fitting).filter(
        (value) => min <= Number(value) && Number(value) <= max,
      );
    }
    case 'code':
    case 'list':
      return [OFF_LIST, ...representativeCodes(wanted, stack)];
  }
}

/** Either side of every value at which one of the conditions changes. */
function edges(
  facts: Facts,
  subject: Subject,
  { stack, wanted }: Fitting,
): readonly (string | number)[] {
  return wanted.flatMap(({ test }) =>
    criticalValues(test, subject, facts, stack).flatMap((value) => [value, stepBefore(value)]),
  );
}

const CODES = new WeakMap<readonly Wanted[], readonly string[]>();

/** One code for each combination of the lists that the conditions look up. */
function representativeCodes(wanted: readonly Wanted[], stack: Stack): readonly string[] {
  const known = CODES.get(wanted);
  if (known) return known;
  const lists = new Set<string>();
  const visited = new Set<string>();
  const visit = (expression: Expression): void => {
    const names = namesIn(expression);
    for (const list of names.codeLists) lists.add(list);
    for (const name of names.definitions) {
      if (visited.has(name)) continue;
      visited.add(name);
      for (const { is } of stack.definitions.get(name)!.versions) visit(is);
    }
  };
  for (const { test } of wanted) visit(test);
  const codes = codesByList([...lists], stack);
  CODES.set(wanted, codes);
  return codes;
}
