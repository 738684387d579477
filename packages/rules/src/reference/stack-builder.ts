/** Short forms for building small stacks as model objects, without files: for tests and for chance. */
import type { CalendarUnit, Comparison, Expression, Span, Term } from '../language/expression.ts';
import type { Outcome } from '../language/outcome.ts';
import type {
  Act,
  ContestedPair,
  Constraint,
  Definition,
  Duty,
  Fact,
  LayerName,
  NamedList,
  Norm,
  Reading,
  RecordType,
  Stack,
  ValueType,
} from '../language/model.ts';

export const NOWHERE: Span = { file: 'built', from: 0, to: 0 };
const span = NOWHERE;
export const LAYERS: readonly LayerName[] = ['federal', 'state', 'city', 'agency'];

export const ALWAYS: Expression = { op: 'constant', value: true, span };
export const NEVER: Expression = { op: 'constant', value: false, span };

export function and(...parts: readonly Expression[]): Expression {
  return { op: 'and', parts, span };
}
export function or(...parts: readonly Expression[]): Expression {
  return { op: 'or', parts, span };
}
export function not(part: Expression): Expression {
  return { op: 'not', part, span };
}
export function yes(fact: string): Expression {
  return { op: 'fact', fact, span };
}
export function isOneOf(fact: string, ...values: readonly string[]): Expression {
  return { op: 'one-of', fact, values, span };
}
export function isListed(fact: string, list: string): Expression {
  return { op: 'listed', fact, list, span };
}
export function holdsDefinition(definition: string): Expression {
  return { op: 'definition', definition, span };
}
export function readAs(reading: string, ...choices: readonly string[]): Expression {
  return { op: 'reading', reading, choices, span };
}
export function answers(act: string, ...outcomes: readonly Outcome[]): Expression {
  return { op: 'answer', act, outcomes, span };
}
export const REQUIRED_BY_LAW: Expression = { op: 'required-by-law', span };

export function compare(left: Term, comparison: Comparison, right: Term): Expression {
  return { op: 'compare', left, comparison, right, span };
}
/** A number, an ISO date, or the name of a fact. */
export function term(value: number | string): Term {
  if (typeof value === 'number') return { kind: 'number', value, span };
  if (/^\d{4}-/.test(value)) return { kind: 'date', value, span };
  return { kind: 'fact', fact: value, span };
}
export function fieldTerm(field: string): Term {
  return { kind: 'field', field, span };
}
export function plus(base: Term, amount: Term, unit: CalendarUnit): Term {
  return { kind: 'plus', base, amount, unit, span };
}

export function yesField(field: string): Expression {
  return { op: 'field', field, span };
}
export function fieldIsOneOf(field: string, ...values: readonly string[]): Expression {
  return { op: 'field-one-of', field, values, span };
}
export function fieldIsListed(field: string, list: string): Expression {
  return { op: 'field-listed', field, list, span };
}
export function some(list: string, where: Expression): Expression {
  return { op: 'quantified', quantifier: 'any', list, where, span };
}
export function every(list: string, where: Expression): Expression {
  return { op: 'quantified', quantifier: 'every', list, where, span };
}
export function count(
  list: string,
  where: Expression,
  comparison: Comparison,
  amount: number,
): Expression {
  return { op: 'quantified', quantifier: 'count', list, where, comparison, amount, span };
}

const cite = [{ ref: 'Test Code § 1', source: 'test-code', verified: true }];

export function norm(given: Partial<Norm> & Pick<Norm, 'id' | 'acts'>): Norm {
  const layer = given.layer ?? 0;
  return {
    pack: LAYERS[layer] ?? 'federal',
    summary: `Norm ${given.id}.`,
    binds: ALWAYS,
    when: ALWAYS,
    overlays: [],
    overrides: [],
    ceiling: false,
    floor: false,
    burden: new Map(),
    cite,
    span,
    ...given,
    layer,
    unless: (given.unless ?? []).map((exception) => ({ ...exception, parent: given.id, layer })),
  };
}

export function fact(name: string, value: ValueType): Fact {
  const ask = { text: `${name}?`, who: ['front-line'], look: 'On the paper.', cost: 1 };
  return { name, pack: 'federal', title: name, value, ask, span };
}
export function oneOf(...values: readonly string[]): ValueType {
  return { type: 'one-of', values: new Map(values.map((value) => [value, value])) };
}
export function act(id: string, kind: Act['kind'] = 'answer'): Act {
  return { id, pack: 'federal', title: id, kind, say: {}, span };
}
export const SOME_DUTY: Duty = { who: 'the agency', do: 'Write it down.' };

export function reading(
  id: string,
  choices: readonly string[],
  settles: Reading['settles'] = 'contested',
): Reading {
  const words = new Map(choices.map((choice) => [choice, choice]));
  return { id, pack: 'federal', question: `${id}?`, choices: words, settles, cite, span };
}
export function definition(
  name: string,
  versions: readonly { is: Expression; from?: string; until?: string }[],
  quantified = false,
): Definition {
  const dated = versions.map((version) => ({ ...version, cite }));
  return { name, pack: 'federal', title: name, versions: dated, quantified, cite, span };
}
export function namedList(id: string, codes: readonly string[], open = false): NamedList {
  const items = codes.map((code) => ({ code, name: code, verified: true }));
  return { id, pack: 'federal', title: id, open, items, codes: new Set(codes), cite, span };
}
export function recordType(id: string, fields: Readonly<Record<string, ValueType>>): RecordType {
  const made = Object.entries(fields).map(([name, value]) => [name, { name, value }] as const);
  return { id, title: id, fields: new Map(made) };
}
export function never(id: string, condition: Expression): Constraint {
  return { id, never: condition, why: 'It cannot happen.', span };
}

export interface Parts {
  readonly norms: readonly Norm[];
  readonly facts?: readonly Fact[];
  readonly acts?: readonly Act[];
  readonly readings?: readonly Reading[];
  readonly contested?: readonly ContestedPair[];
  readonly definitions?: readonly Definition[];
  readonly lists?: readonly NamedList[];
  readonly records?: readonly RecordType[];
  readonly constraints?: readonly Constraint[];
}

export function stackOf(parts: Parts): Stack {
  const lowest = Math.max(0, ...parts.norms.map(({ layer }) => layer));
  const packs = LAYERS.slice(0, lowest + 1).map((layer) => ({
    id: layer,
    title: layer,
    layer,
    version: '1',
    jurisdiction: 'test',
  }));
  const lists = (parts.facts ?? []).filter(({ value }) => value.type === 'list');
  const complete = lists.map(({ name }) => fact(`${name}.complete`, { type: 'yes-no' }));
  const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const byName = <T extends { readonly name: string }>(items: readonly T[]): Map<string, T> =>
    new Map(items.map((item) => [item.name, item]));
  return {
    id: LAYERS[lowest] ?? 'federal',
    title: 'A small stack',
    packs,
    deciders: new Map([['front-line', 'whoever is at the counter'], ['counsel', 'counsel']]),
    sources: new Map(),
    facts: byName([...(parts.facts ?? []), ...complete]),
    records: byId(parts.records ?? []),
    definitions: byName(parts.definitions ?? []),
    constraints: parts.constraints ?? [],
    lists: byId(parts.lists ?? []),
    acts: byId(parts.acts ?? []),
    requests: [],
    norms: parts.norms,
    readings: byId(parts.readings ?? []),
    contested: parts.contested ?? [],
    silences: [],
    notEncoded: [],
    cases: [],
    sourceHash: 'built',
  };
}
