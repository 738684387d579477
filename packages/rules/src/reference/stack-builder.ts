/** Short forms for building small stacks as model objects, without files: for tests and for chance. */
import { PLAIN_ANSWERS } from '../load/plain-answer.ts';
import type { Expression } from '../language/expression.ts';
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
import { NOWHERE } from './expression-builder.ts';

const span = NOWHERE;
export const LAYERS: readonly LayerName[] = ['federal', 'state', 'city', 'agency'];

/** What a norm's `binds` and `when` are when left out; and a condition that never holds. */
export const ALWAYS: Expression = { op: 'constant', value: true, span };
export const NEVER: Expression = { op: 'constant', value: false, span };

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
  return { id, pack: 'federal', title: id, kind, say: PLAIN_ANSWERS, span };
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
    deciders: new Map([
      ['front-line', 'whoever is at the counter'],
      ['counsel', 'counsel'],
    ]),
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
    properties: [],
    cases: [],
    sourceHash: 'built',
  };
}
