/** Whole decisions: every key that is there, and none that has nothing to say. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { createEngine } from './engine.ts';

const TODAY = { today: '2026-03-02' };
const cite = (ref: string): string => `cite: { ref: ${ref}, source: code, verified: true }`;
const ask = 'ask: { text: Is it so?, who: [front-line], look: The paper. }';
const norm = (id: string, act: string, modality: string, when: string, more = ''): string =>
  `  - { id: ${id}, summary: Rule ${id}., acts: [${act}], modality: ${modality}, when: ${when}, ${cite(`§ ${id}`)}${more} }\n`;
const stack = inlineStack({
  state: `
facts:
  agency: { type: one-of, title: Agency, values: { jail: jail, police: police }, ${ask} }
  flag: { type: yes-no, title: Flag, ${ask} }
  other: { type: yes-no, title: Other, ${ask} }
  third: { type: yes-no, title: Third, ${ask} }
constraints:
  - { id: both, never: flag and third, why: Not both. }
  - { id: neither, never: other and third, why: Not these. }
acts:
  hold: { title: Hold }
  tell: { title: Tell, kind: duty }
norms:
${norm('ban', 'hold', 'must-not', 'flag', ', decider: records')}`,
  city: `
norms:
${norm('may', 'hold', 'may', 'other')}${norm('free', 'hold', 'not-required', 'other')}${norm(
    'tell.one',
    'tell',
    'must',
    'flag or other',
    ', duty: { who: us, do: tell, fields: { if-known: [age] } }',
  )}${norm('tell.bar', 'tell', 'must-not', 'third')}${norm(
    'tell.two',
    'tell',
    'must',
    'agency = jail',
    ', duty: { who: the jail, do: keep a book }',
  )}`,
});
const engine = engineOf(stack);
const cautious = createEngine(lawOf(compile(stack, { nodeBudget: 7 })));
const reference = (id: string, layer: string, modality: string) => ({
  id,
  pack: `test-${layer}`,
  layer,
  summary: `Rule ${id}.`,
  modality,
  cite: [{ ref: `§ ${id}`, source: 'code', verified: true }],
  verified: true,
});

describe('a whole decision', () => {
  it('lists duties owed and possible, and what was given in vain', () => {
    const facts = { agency: 'police', flag: true, 'a.fact.nobody.knows': 1 };
    const made = engine.decide({ acts: [], facts }, TODAY);
    expect(made).toStrictEqual({
      version: 1,
      engine: engine.law.engine,
      stack: { id: 'test-city', title: 'The law of a city', hash: engine.law.hash },
      eventDate: null,
      knownOn: '2026-03-02',
      determinations: [],
      duties: [
        {
          norm: reference('tell.one', 'city', 'must'),
          act: 'tell',
          state: 'owed',
          standing: false,
          who: 'us',
          do: 'tell',
          fields: { ifKnown: ['age'] },
          barredBy: [],
          open: [],
        },
      ],
      next: null,
      notNeeded: ['agency', 'flag', 'a.fact.nobody.knows'],
      impossible: [],
    });
  });

  it('names the constraints that the facts break, and no others', () => {
    const broken = (facts: Record<string, boolean>): string[] =>
      engine.decide({ acts: [], facts }, TODAY).impossible.map(({ id }) => id);
    expect(broken({ flag: true, other: false, third: true })).toEqual(['both']);
    expect(broken({ flag: true, other: true, third: true })).toEqual(['both', 'neither']);
    expect(broken({ third: true })).toEqual([]);
  });

  it('owes surely only what no unknown fact could take away', () => {
    const surely = (facts: Record<string, boolean | string>): string[] =>
      engine
        .decide({ acts: [], facts }, { ...TODAY, surelyOwed: true })
        .duties.map(({ norm: { id } }) => id);
    expect(surely({})).toEqual([]);
    expect(surely({ other: true })).toEqual(['tell.one']);
    expect(surely({ agency: 'jail' })).toEqual([]);
    expect(surely({ agency: 'jail', third: false, flag: false, other: false })).toEqual([
      'tell.two',
    ]);
    // What cannot be brings no duty.
    expect(surely({ agency: 'jail', flag: true, third: true })).toEqual([]);
  });

  it('of a law too large to compile still says what yields and what stands beside', () => {
    const decide = (facts: Record<string, boolean>) =>
      cautious.decide({ acts: ['hold'], facts }, TODAY).determinations;
    expect(cautious.law.tooLarge).toContain('hold');
    const ban = reference('ban', 'state', 'must-not');
    const may = reference('may', 'city', 'may');
    const free = reference('free', 'city', 'not-required');
    const common = {
      act: 'hold',
      title: 'Hold',
      alternatives: [],
      readings: [],
      open: [],
      unknowable: [],
      exact: false,
      restsOnUnverified: [],
    };
    expect(decide({ flag: true, other: true })).toStrictEqual([
      {
        ...common,
        outcome: 'must-not',
        say: 'Do not do this. The law forbids it.',
        decider: { id: 'records', title: 'the records office' },
        ground: {
          outcome: 'must-not',
          winning: [ban],
          yielding: [{ ...may, to: ['ban'], why: 'higher-layer' }],
          exceptionsNotMet: [],
          beside: [free],
          possibly: [],
        },
        possible: [],
      },
    ]);
    const ground = {
      outcome: 'no-rule',
      winning: [],
      yielding: [],
      exceptionsNotMet: [],
      beside: [],
      possibly: [ban, may, free],
    };
    expect(decide({})).toStrictEqual([
      {
        ...common,
        outcome: 'undetermined',
        say: 'We cannot say yet. Ask counsel.',
        decider: { id: 'counsel', title: 'counsel' },
        possible: ['may', 'must-not', 'not-required', 'no-rule'].map((outcome) => ({
          outcome,
          ground,
        })),
      },
    ]);
  });
});
