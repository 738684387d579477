/**
 * Conditions evaluated on plain facts with three truth values (Kleene's strong logic), as closures made
 * once per law. Used for conditions over lists of records and for comparisons of two facts; everything
 * else is answered by the diagram.
 */
import type { Comparison, Expression, Term } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import { addSpan, isWithin } from '../compile/civil-date.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import { readerOf } from './property-reader.ts';
import {
  UNKNOWABLE,
  UNKNOWN,
  type Facts,
  type RecordValue,
  type Scalar,
} from '../situation/situation.ts';

/** 0 = false, 1 = true, 2 = unknown. */
export type Truth = 0 | 1 | 2;
export type Test = (facts: Facts, record: RecordValue | undefined) => Truth;
type Value = (facts: Facts, record: RecordValue | undefined) => string | number | undefined;

const NEGATION: readonly Truth[] = [1, 0, 2];

/** A scalar that is really known, or undefined. */
export function knownScalar(value: unknown): Scalar | undefined {
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'string' || value === UNKNOWN || value === UNKNOWABLE) return undefined;
  return value;
}

export function testOf(expression: Expression, stack: Stack): Test {
  switch (expression.op) {
    case 'constant': {
      const truth: Truth = expression.value ? 1 : 0;
      return () => truth;
    }
    case 'and':
      return allOf(expression.parts.map((part) => testOf(part, stack)));
    case 'or':
      return anyOf(expression.parts.map((part) => testOf(part, stack)));
    case 'not':
      return noneOf(testOf(expression.part, stack));
    case 'fact': {
      const name = expression.fact;
      const unstated: Truth = stack.facts.get(name)?.whenUnstated === false ? 0 : 2;
      return (facts) => (facts[name] === undefined ? unstated : yesNo(facts[name]));
    }
    case 'field': {
      const name = expression.field;
      const read = readerOf(name);
      return (_facts, record) => yesNo(record && read(record, name));
    }
    case 'one-of': {
      const { fact } = expression;
      const values = new Set<unknown>(expression.values);
      const read = readerOf(fact);
      return (facts) => member(knownScalar(read(facts, fact)), values);
    }
    case 'field-one-of': {
      const { field } = expression;
      const values = new Set<unknown>(expression.values);
      const read = readerOf(field);
      return (_facts, record) => member(knownScalar(record && read(record, field)), values);
    }
    case 'listed': {
      const { fact } = expression;
      const listed = listTest(expression.list, stack);
      const read = readerOf(fact);
      return (facts) => listed(knownScalar(read(facts, fact)));
    }
    case 'field-listed': {
      const { field } = expression;
      const listed = listTest(expression.list, stack);
      const read = readerOf(field);
      return (_facts, record) => listed(knownScalar(record && read(record, field)));
    }
    case 'compare': {
      const left = valueOf(expression.left);
      const right = valueOf(expression.right);
      const { comparison } = expression;
      return (facts, record) => {
        const a = left(facts, record);
        const b = right(facts, record);
        return a === undefined || b === undefined ? 2 : compareValues(a, comparison, b);
      };
    }
    case 'quantified':
      return quantifiedTest(expression, stack);
    case 'definition':
      return definitionTest(expression.definition, stack);
    default:
      return () => 2;
  }
}

function yesNo(value: unknown): Truth {
  return value === true ? 1 : value === false ? 0 : 2;
}

function member(value: Scalar | undefined, values: ReadonlySet<unknown>): Truth {
  return value === undefined ? 2 : values.has(value) ? 1 : 0;
}

function listTest(list: string, stack: Stack): (value: Scalar | undefined) => Truth {
  const named = stack.lists.get(list)!;
  const codes: ReadonlySet<unknown> = named.codes;
  const otherwise: Truth = named.open ? 2 : 0;
  return (value) => (value === undefined ? 2 : codes.has(value) ? 1 : otherwise);
}

export function noneOf(part: Test): Test {
  return (facts, record) => NEGATION[part(facts, record)]!;
}

export function allOf(parts: readonly Test[]): Test {
  return (facts, record) => {
    let result: Truth = 1;
    for (const part of parts) {
      const truth = part(facts, record);
      if (truth === 0) return 0;
      if (truth === 2) result = 2;
    }
    return result;
  };
}

export function anyOf(parts: readonly Test[]): Test {
  return (facts, record) => {
    let result: Truth = 0;
    for (const part of parts) {
      const truth = part(facts, record);
      if (truth === 1) return 1;
      if (truth === 2) result = 2;
    }
    return result;
  };
}

function valueOf(term: Term): Value {
  switch (term.kind) {
    case 'number':
    case 'date': {
      const { value } = term;
      return () => value;
    }
    case 'fact': {
      const { fact } = term;
      const read = readerOf(fact);
      return (facts) => plain(read(facts, fact));
    }
    case 'field': {
      const { field } = term;
      const read = readerOf(field);
      return (_facts, record) => plain(record && read(record, field));
    }
    case 'plus': {
      const base = valueOf(term.base);
      const amount = valueOf(term.amount);
      const { unit } = term;
      return (facts, record) => {
        const from = base(facts, record);
        const by = amount(facts, record);
        if (typeof from !== 'string' || typeof by !== 'number') return undefined;
        return by === 0 ? from : addSpan(from, by, unit);
      };
    }
  }
}

function plain(value: unknown): string | number | undefined {
  const known = knownScalar(value);
  return typeof known === 'boolean' ? undefined : known;
}

function compareValues(a: string | number, comparison: Comparison, b: string | number): Truth {
  switch (comparison) {
    case '=':
      return a === b ? 1 : 0;
    case '!=':
      return a === b ? 0 : 1;
    case '<':
      return a < b ? 1 : 0;
    case '<=':
      return a <= b ? 1 : 0;
    case '>':
      return a > b ? 1 : 0;
    case '>=':
      return a >= b ? 1 : 0;
  }
}

/**
 * any: true if one record surely qualifies; false only if the list is complete and none can.
 * every: the mirror image. count: by how many surely do and how many at most could.
 */
function quantifiedTest(expression: Extract<Expression, { op: 'quantified' }>, stack: Stack): Test {
  const where = testOf(expression.where, stack);
  const { list, quantifier, comparison = '>=', amount = 0 } = expression;
  const completeName = `${list}.complete`;
  return (facts) => {
    const records = facts[list];
    const complete = facts[completeName] === true;
    if (!Array.isArray(records)) return 2;
    let surely = 0;
    let maybe = 0;
    let not = 0;
    for (const record of records as readonly RecordValue[]) {
      const truth = where(facts, record);
      if (truth === 1) surely++;
      else if (truth === 2) maybe++;
      else not++;
    }
    if (quantifier === 'any') return surely > 0 ? 1 : complete && maybe === 0 ? 0 : 2;
    if (quantifier === 'every') return not > 0 ? 0 : complete && maybe === 0 ? 1 : 2;
    return countTruth(surely, complete ? surely + maybe : Infinity, comparison, amount);
  };
}

function countTruth(least: number, most: number, comparison: Comparison, amount: number): Truth {
  const low = compareValues(least, comparison, amount);
  const high = compareValues(most, comparison, amount);
  if (comparison === '=' || comparison === '!=') {
    const never: Truth = comparison === '=' ? 0 : 1;
    if (amount < least || amount > most) return never;
    return least === most ? low : 2;
  }
  return low === high ? low : 2;
}

function definitionTest(name: string, stack: Stack): Test {
  const definition = stack.definitions.get(name)!;
  const versions = definition.versions.map((version) => ({
    dates: inForceTest(version.from, version.until),
    is: testOf(version.is, stack),
  }));
  const computed: Test = (facts, record) =>
    versionedTruth(
      versions,
      ({ dates }) => dates(facts),
      ({ is }) => is(facts, record),
    );
  if (!definition.quantified) return computed;
  return (facts, record) => {
    const asserted = facts[name];
    return typeof asserted === 'boolean' ? yesNo(asserted) : computed(facts, record);
  };
}

/** The first version in force counts; where the day is not known, what all agree on that may be. */
export function versionedTruth<V>(
  versions: readonly V[],
  inForce: (version: V) => Truth,
  says: (version: V) => Truth,
): Truth {
  let said: Truth | undefined;
  for (const version of versions) {
    const current = inForce(version);
    if (current === 0) continue;
    const truth = says(version);
    said = said === undefined || said === truth ? truth : 2;
    if (current === 1) return said;
  }
  // Perhaps none is in force, and then it is not so.
  return said === undefined || said === 0 ? 0 : 2;
}

/** Whether the event's day lies in [from, until); unknown where the day is. */
export function inForceTest(
  from: string | undefined,
  until: string | undefined,
): (facts: Facts) => Truth {
  if (from === undefined && until === undefined) return () => 1;
  return (facts) => {
    const date = plain(facts[EVENT_DATE]);
    if (typeof date !== 'string') return 2;
    return isWithin(date, from, until) ? 1 : 0;
  };
}
