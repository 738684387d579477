/**
 * The promise of agreement.test.ts in little: a few random situations, and the smallest stack behind each
 * difference that was ever found. Where the engine is known to differ, the stack stands at the end,
 * marked as failing until it is mended.
 */
import { describe, expect, it } from 'vitest';
import type { Norm, Stack } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import { disagreements, REFUSED, underTest } from './campaign.ts';
import { isListed, compare, plus, term } from './expression-builder.ts';
import {
  act,
  fact,
  namedList,
  norm,
  oneOf,
  reading,
  recordType,
  stackOf,
} from './stack-builder.ts';

describe('some random situations', () => {
  it('are answered exactly', () => {
    const campaign = { seeds: [300, 308], cases: 20, cap: 40 } as const;
    expect(disagreements({ ...campaign, without: [...REFUSED, 'two-dates'] })).toEqual([]);
  });

  it('are never answered with less possible than is, where two hidden dates are compared', () => {
    const campaign = { seeds: [320, 323], cases: 20, cap: 40, without: REFUSED } as const;
    expect(disagreements({ ...campaign, mayHoldMore: true })).toEqual([]);
  });

  it('are never answered with less possible than is, where the law is too large to compile', () => {
    const campaign = { seeds: [340, 344], cases: 20, cap: 40, without: REFUSED } as const;
    const small = { compile: { nodeBudget: 60 }, actsOnly: true, maySplitReadings: true };
    expect(disagreements({ ...campaign, ...small, mayHoldMore: true })).toEqual([]);
  });
});

const FACTS = [
  fact('event.date', { type: 'date' }),
  fact('arrest.date', { type: 'date' }),
  fact('charge', { type: 'code' }),
  fact('convictions', { type: 'list', of: 'conviction' }),
];
const law = (norms: readonly Norm[], more: Partial<Stack> = {}): Stack => ({
  ...stackOf({
    norms,
    facts: FACTS,
    acts: [act('hold'), act('report', 'duty')],
    records: [recordType('conviction', { class: oneOf('felony', 'misdemeanor') })],
    lists: [namedList('open', ['robbery'], true), namedList('closed', ['trespass'])],
    readings: [reading('tolling', ['narrow', 'wide']), reading('clash', ['first', 'second'])],
  }),
  ...more,
});
const hold = (id: string, more: Partial<Norm>): Norm => norm({ id, acts: ['hold'], ...more });

function outcome(stack: Stack, facts: Facts): string {
  const { outcome: found, possible } = underTest(stack).decide('hold', { facts });
  return [found, ...[...possible].sort()].join(' ');
}

/** The norms that win: on the one ground, or on each that is possible. */
function grounds(stack: Stack, facts: Facts): readonly (readonly string[])[] {
  const { winning, either } = underTest(stack).decide('hold', { facts });
  return winning ? [winning] : (either ?? []);
}

describe('cases that once differed', () => {
  it('lets an override settle a pair before it counts as contested', () => {
    const a = hold('a', { modality: 'must-not', overrides: ['b'] });
    const stack = law([a, hold('b', { modality: 'may' })], {
      contested: [{ first: 'a', second: 'b', reading: 'clash' }],
    });
    expect(outcome(stack, {})).toBe('must-not');
  });

  it('lets a higher must-not stand over a lower layer that contradicts itself', () => {
    const lower = [
      hold('b', { modality: 'must', layer: 1 }),
      hold('c', { modality: 'must-not', layer: 1 }),
    ];
    expect(outcome(law([hold('a', { modality: 'must-not' }), ...lower]), {})).toBe('must-not');
  });

  it('names no norm as winning that a pushed-aside member of a pair has removed', () => {
    const stack = law(
      [
        hold('a', { modality: 'must' }),
        hold('b', { modality: 'must', overrides: ['a'] }),
        hold('c', { modality: 'must-not' }),
      ],
      { contested: [{ first: 'b', second: 'c', reading: 'clash' }] },
    );
    expect(grounds(stack, {})).toEqual([['b'], ['c']]);
  });

  it('names no norm as winning that others displace only together', () => {
    const chosen = isListed('charge', 'closed');
    const stack = law([
      hold('a', { modality: 'must-not' }),
      hold('b', { modality: 'may', when: chosen, overrides: ['a'] }),
      hold('c', { modality: 'must-not', when: chosen, layer: 1 }),
    ]);
    expect(outcome(stack, {})).toBe('must-not');
    expect(grounds(stack, {})).toEqual([['a'], ['c']]);
    expect(grounds(stack, { charge: 'trespass' })).toEqual([['c']]);
  });

  it('names a norm as winning beside one that only may win', () => {
    const stack = law([
      hold('a', { modality: 'may' }),
      hold('b', { modality: 'may', when: isListed('charge', 'closed') }),
    ]);
    expect(grounds(stack, {})).toEqual([['a']]);
    expect(grounds(stack, { charge: 'trespass' })).toEqual([['a', 'b']]);
  });

  it('knows that a code is off a closed list though another list is open', () => {
    const stack = law([
      hold('a', { modality: 'must-not', when: isListed('charge', 'closed') }),
      norm({ id: 'b', acts: ['report'], modality: 'must-not', when: isListed('charge', 'open') }),
    ]);
    expect(outcome(stack, { charge: 'fraud' })).toBe('no-rule');
  });
});

/** A comparison moved by a span is a variable of its own: more looks possible than is, never less. */
describe('a known limit', () => {
  it.fails('ties a hidden date moved by years to the same date unmoved', () => {
    const old = compare(plus(term('arrest.date'), term(5), 'years'), '<', term('2020-01-01'));
    const recent = compare(term('arrest.date'), '>', term('2019-01-01'));
    const stack = law([
      hold('a', { modality: 'must-not', when: old }),
      hold('b', { modality: 'must', when: recent }),
    ]);
    expect(outcome(stack, {})).toBe('undetermined must must-not no-rule');
  });
});
