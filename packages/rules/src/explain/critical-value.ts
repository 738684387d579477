/**
 * The values of one date or number at which a condition may change its truth, everything else staying as
 * it is: every comparison that speaks of it is solved. A value is critical when the comparison is one way
 * there and another way one step (a day, a unit) below. Exact, because both sides of a comparison move in
 * one direction with each fact.
 */
import { addDays, addSpan, dayNumber, dayText, isCivilDate } from '../compile/civil-date.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Expression, Term } from '../language/expression.ts';
import type { Stack, ValueType } from '../language/model.ts';
import { recordTypeOf } from '../language/record-type.ts';
import type { Facts, RecordValue, Scalar } from '../situation/situation.ts';

/** A scalar fact, or a field of one record of a list. */
export type Subject =
  | { readonly kind: 'fact'; readonly fact: string }
  | {
      readonly kind: 'field';
      readonly list: string;
      readonly record: number;
      readonly field: string;
    };

type Value = string | number;
interface Pair {
  readonly left: Term;
  readonly right: Term;
}
interface Atom extends Pair {
  /** The list whose records the fields belong to. */
  readonly list: string | undefined;
}

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-12-31';
/** Days in 270 years: no law counts further. */
const MOST = 100_000;

/** Ascending; empty when no comparison speaks of the subject. */
export function criticalValues(
  expression: Expression,
  subject: Subject,
  facts: Facts,
  stack: Stack,
): readonly Value[] {
  const found = new Set<Value>();
  const range = rangeOf(subjectType(subject, stack));
  if (!range) return [];
  for (const atom of differentAtoms(expression, stack)) {
    if (!mentions(atom.left, subject) && !mentions(atom.right, subject)) continue;
    for (const record of recordsFor(atom, subject, facts)) {
      for (const value of solve(atom, subject, { facts, record, range })) found.add(value);
    }
  }
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** One step down, so that `value` and this are the two sides of the boundary. */
export function stepBefore(value: Value): Value {
  return typeof value === 'number' ? value - 1 : addDays(value, -1);
}

function recordsFor(
  atom: Atom,
  subject: Subject,
  facts: Facts,
): readonly (RecordValue | undefined)[] {
  const records = atom.list === undefined ? undefined : facts[atom.list];
  if (atom.list === undefined || !Array.isArray(records)) return [undefined];
  const all = records as readonly RecordValue[];
  if (subject.kind === 'fact') return all;
  return subject.list === atom.list ? all.slice(subject.record, subject.record + 1) : [];
}

const ATOMS = new WeakMap<Stack, WeakMap<Expression, readonly Atom[]>>();

/** A look-back stands in each branch of a condition: solved once. */
function differentAtoms(expression: Expression, stack: Stack): readonly Atom[] {
  const known = ATOMS.get(stack) ?? new WeakMap<Expression, readonly Atom[]>();
  ATOMS.set(stack, known);
  const before = known.get(expression);
  if (before) return before;
  const different = new Map<string, Atom>();
  for (const atom of atomsOf(expression, stack)) {
    const key = JSON.stringify(atom, (name, value: unknown) =>
      name === 'span' ? undefined : value,
    );
    if (!different.has(key)) different.set(key, atom);
  }
  const found = [...different.values()];
  known.set(expression, found);
  return found;
}

function atomsOf(
  expression: Expression,
  stack: Stack,
  list?: string,
  into: Atom[] = [],
): readonly Atom[] {
  switch (expression.op) {
    case 'and':
    case 'or':
      for (const part of expression.parts) atomsOf(part, stack, list, into);
      break;
    case 'not':
      atomsOf(expression.part, stack, list, into);
      break;
    case 'compare':
      into.push({ left: expression.left, right: expression.right, list });
      break;
    case 'quantified':
      atomsOf(expression.where, stack, expression.list, into);
      break;
    case 'definition':
      for (const { from, until, is } of stack.definitions.get(expression.definition)!.versions) {
        for (const day of [from, until]) if (day !== undefined) into.push(dated(day));
        atomsOf(is, stack, list, into);
      }
      break;
    default:
      break;
  }
  return into;
}

/** The day from which, or until which, a version is in force. */
function dated(day: string): Atom {
  const span = { file: '', from: 0, to: 0 };
  return {
    left: { kind: 'fact', fact: EVENT_DATE, span },
    right: { kind: 'date', value: day, span },
    list: undefined,
  };
}

function mentions(term: Term, subject: Subject): boolean {
  switch (term.kind) {
    case 'fact':
      return subject.kind === 'fact' && term.fact === subject.fact;
    case 'field':
      return subject.kind === 'field' && term.field === subject.field;
    case 'plus':
      return mentions(term.base, subject) || mentions(term.amount, subject);
    default:
      return false;
  }
}

interface Surroundings {
  readonly facts: Facts;
  readonly record: RecordValue | undefined;
  readonly range: Range;
}

/** Solved before: by what the two sides read, which is little and comes again. Emptied when it grows large. */
const SOLVED = new WeakMap<Atom, Map<string, readonly Value[]>>();
const MOST_SOLVED = 500;

/** Values at which the order of the two sides changes; none when a side is not known. */
function solve(atom: Atom, subject: Subject, surroundings: Surroundings): readonly Value[] {
  const { facts, record } = surroundings;
  const { kind, name: of, list } = named(subject);
  const read = [...readings(atom.left), ...readings(atom.right)].map((each) =>
    each.kind === kind && each.name === of
      ? null
      : each.kind === 'fact'
        ? facts[each.name]
        : record?.[each.name],
  );
  const key = JSON.stringify([kind, of, list, ...read]);
  const known = SOLVED.get(atom) ?? new Map<string, readonly Value[]>();
  SOLVED.set(atom, known);
  const before = known.get(key);
  if (before) return before;
  const found = solved(atom, subject, surroundings);
  if (known.size >= MOST_SOLVED) known.clear();
  known.set(key, found);
  return found;
}

function named(subject: Subject): { kind: Subject['kind']; name: string; list?: string } {
  const { kind } = subject;
  if (kind === 'fact') return { kind, name: subject.fact };
  return { kind, name: subject.field, list: subject.list };
}

function readings(
  term: Term,
): readonly { readonly kind: Subject['kind']; readonly name: string }[] {
  switch (term.kind) {
    case 'fact':
      return [{ kind: 'fact', name: term.fact }];
    case 'field':
      return [{ kind: 'field', name: term.field }];
    case 'plus':
      return [...readings(term.base), ...readings(term.amount)];
    default:
      return [];
  }
}

function solved(
  pair: Pair,
  subject: Subject,
  { facts, record, range }: Surroundings,
): readonly Value[] {
  const at = (value: Value): number | undefined => {
    const lookup = (term: Term): Scalar | undefined => {
      if (term.kind === 'fact') {
        return subject.kind === 'fact' && term.fact === subject.fact
          ? value
          : scalar(facts[term.fact]);
      }
      if (term.kind !== 'field') return undefined;
      return subject.kind === 'field' && term.field === subject.field
        ? value
        : scalar(record?.[term.field]);
    };
    const left = termValue(pair.left, lookup);
    const right = termValue(pair.right, lookup);
    if (left === undefined || right === undefined) return undefined;
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const order = (index: number): number | undefined => at(range.value(index));
  const first = order(range.low);
  const last = order(range.high);
  if (first === undefined || last === undefined || first === last) return [];
  const boundaries = [-0.5, 0.5].filter((line) => first < line !== last < line);
  return boundaries.map((line) => {
    let { low, high } = range;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (order(middle)! < line === first < line) low = middle;
      else high = middle;
    }
    return range.value(high);
  });
}

/** The values a subject can take, as whole numbers. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly value: (index: number) => Value;
}

function rangeOf(type: ValueType | undefined): Range | undefined {
  if (type?.type === 'date') {
    return { low: dayNumber(FIRST_DAY), high: dayNumber(LAST_DAY), value: dayText };
  }
  if (type?.type !== 'number') return undefined;
  return { low: (type.min ?? 0) - 1, high: type.max ?? MOST, value: (index) => index };
}

export function subjectType(subject: Subject, stack: Stack): ValueType | undefined {
  if (subject.kind === 'fact') return stack.facts.get(subject.fact)?.value;
  return recordTypeOf(stack, subject.list).fields.get(subject.field)?.value;
}

function scalar(value: unknown): Scalar | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && isCivilDate(value) ? value : undefined;
}

function termValue(term: Term, lookup: (term: Term) => Scalar | undefined): Value | undefined {
  switch (term.kind) {
    case 'number':
    case 'date':
      return term.value;
    case 'fact':
    case 'field': {
      const value = lookup(term);
      return typeof value === 'boolean' ? undefined : value;
    }
    case 'plus': {
      const base = termValue(term.base, lookup);
      const amount = termValue(term.amount, lookup);
      if (typeof base !== 'string' || typeof amount !== 'number') return undefined;
      return addSpan(base, amount, term.unit);
    }
  }
}
