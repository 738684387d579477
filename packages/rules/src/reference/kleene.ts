/**
 * What the records at hand already settle: strong Kleene logic over the known facts of a situation
 * and the fields of its records. A list that is not known to be complete may hold more records, so
 * `any` is false, and `every` true, only over a complete one.
 */
import type { Expression, Term } from '../language/expression.ts';
import type { Definition, Stack } from '../language/model.ts';
import { UNKNOWABLE, UNKNOWN } from '../situation/situation.ts';
import type { Facts, RecordValue, Scalar } from '../situation/situation.ts';
import { moveDate } from './civil-date.ts';
import { holds, isWithin } from './evaluate.ts';
import type { Quantified, QuantifiedExpression } from './quantified.ts';
import { EVENT_DATE, type Choices } from './world.ts';

export type Truth = boolean | 'unknown';

export interface Knowledge {
  readonly stack: Stack;
  readonly facts: Facts;
  readonly choices: Choices;
}

/** The value when it is known; undefined for what was not asked, cannot be had or is a list. */
export function knownScalar(facts: Facts, name: string): Scalar | undefined {
  if (!Object.hasOwn(facts, name)) return undefined;
  const value = facts[name];
  if (value === undefined || value === UNKNOWN || value === UNKNOWABLE) return undefined;
  return typeof value === 'object' ? undefined : value;
}

export function settled(node: Quantified, known: Knowledge): Truth {
  if (node.kind === 'expression') return quantifier(node.expression, known);
  const asserted = knownScalar(known.facts, node.definition.name);
  if (typeof asserted === 'boolean') return asserted;
  return versions(node.definition, 0, known, undefined);
}

function kleene(expression: Expression, known: Knowledge, record?: RecordValue): Truth {
  const fact = (name: string): Scalar | undefined => knownScalar(known.facts, name);
  switch (expression.op) {
    case 'constant':
      return expression.value;
    case 'and':
      return conjunction(expression.parts.map((part) => kleene(part, known, record)));
    case 'or':
      return negation(
        conjunction(expression.parts.map((part) => negation(kleene(part, known, record)))),
      );
    case 'not':
      return negation(kleene(expression.part, known, record));
    case 'fact':
      return ifKnown(fact(expression.fact), (value) => value === true);
    case 'field':
      return ifKnown(field(record, expression.field), (value) => value === true);
    case 'one-of':
      return ifKnown(fact(expression.fact), (value) => expression.values.includes(String(value)));
    case 'field-one-of':
      return ifKnown(field(record, expression.field), (value) =>
        expression.values.includes(String(value)),
      );
    case 'listed':
      return ifKnown(fact(expression.fact), (code) => onList(code, expression.list, known));
    case 'field-listed':
      return ifKnown(field(record, expression.field), (code) =>
        onList(code, expression.list, known),
      );
    case 'compare': {
      const left = term(expression.left, known, record);
      const right = term(expression.right, known, record);
      if (left === undefined || right === undefined) return 'unknown';
      return holds(left, expression.comparison, right);
    }
    case 'quantified':
      return quantifier(expression, known);
    case 'definition': {
      const definition = known.stack.definitions.get(expression.definition);
      if (definition === undefined) throw new Error(`no definition ${expression.definition}`);
      if (definition.quantified) return settled({ kind: 'definition', definition }, known);
      return versions(definition, 0, known, record);
    }
    case 'reading':
      return expression.choices.includes(known.choices.get(expression.reading) ?? '');
    case 'answer':
    case 'required-by-law':
      throw new Error(`${expression.op} cannot stand in what runs over a list`);
  }
}

/** The first version whose dates hold; where the date is unknown, whatever the versions agree on. */
function versions(
  definition: Definition,
  index: number,
  known: Knowledge,
  record: RecordValue | undefined,
): Truth {
  const version = definition.versions[index];
  if (version === undefined) return false;
  const date = knownScalar(known.facts, EVENT_DATE);
  const dated = version.from !== undefined || version.until !== undefined;
  const here = (): Truth => kleene(version.is, known, record);
  const later = (): Truth => versions(definition, index + 1, known, record);
  if (dated && date === undefined) {
    const truth = here();
    return truth === later() ? truth : 'unknown';
  }
  return isWithin(() => String(date), version.from, version.until) ? here() : later();
}

function quantifier(expression: QuantifiedExpression, known: Knowledge): Truth {
  // A list nobody gave is unknown, whatever was said about its being complete.
  const records = known.facts[expression.list];
  if (typeof records !== 'object') return 'unknown';
  const complete = knownScalar(known.facts, `${expression.list}.complete`) === true;
  const truths = records.map((record) => kleene(expression.where, known, record));
  const sure = truths.filter((truth) => truth === true).length;
  const maybe = truths.filter((truth) => truth === 'unknown').length;
  const no = truths.filter((truth) => truth === false).length;
  switch (expression.quantifier) {
    case 'any':
      if (sure > 0) return true;
      return complete && maybe === 0 ? false : 'unknown';
    case 'every':
      if (no > 0) return false;
      return complete && maybe === 0 ? true : 'unknown';
    case 'count': {
      const { comparison = '>=', amount = 1 } = expression;
      // Records nobody listed may raise the count past any number that matters here.
      const most = complete ? sure + maybe : Math.max(sure + maybe, amount) + 2;
      const possible = new Set<boolean>();
      for (let count = sure; count <= most; count += 1)
        possible.add(holds(count, comparison, amount));
      return possible.size === 1 ? possible.has(true) : 'unknown';
    }
  }
}

function term(t: Term, known: Knowledge, record?: RecordValue): string | number | undefined {
  switch (t.kind) {
    case 'number':
    case 'date':
      return t.value;
    case 'fact':
      return ordered(knownScalar(known.facts, t.fact));
    case 'field':
      return ordered(field(record, t.field));
    case 'plus': {
      const base = term(t.base, known, record);
      const amount = term(t.amount, known, record);
      if (base === undefined || amount === undefined) return undefined;
      return moveDate(String(base), Number(amount), t.unit);
    }
  }
}

function ordered(value: Scalar | undefined): string | number | undefined {
  return typeof value === 'boolean' ? undefined : value;
}

function field(record: RecordValue | undefined, name: string): Scalar | undefined {
  return record === undefined ? undefined : knownScalar(record, name);
}

function onList(code: Scalar, list: string, known: Knowledge): Truth {
  const named = known.stack.lists.get(list);
  if (named === undefined) throw new Error(`no list ${list}`);
  if (named.codes.has(String(code))) return true;
  return named.open ? 'unknown' : false;
}

function ifKnown(value: Scalar | undefined, test: (value: Scalar) => Truth): Truth {
  return value === undefined ? 'unknown' : test(value);
}

function negation(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}

function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}
