/** Duties as a list of what is surely owed, and two laws that leave out what most say. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { act, stackOf } from '../reference/stack-builder.ts';
import type { Facts } from '../situation/situation.ts';
import type { Determination } from './decision.ts';
import { createEngine, type Engine } from './engine.ts';

const TODAY = { today: '2026-11-22' };
const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
const FACTS = `
facts:
  flag: { type: yes-no, title: Flag, ${ASK} }
  other: { type: yes-no, title: Other, ${ASK} }
  third: { type: yes-no, title: Third, ${ASK} }
acts:
  hold: { title: Hold the person }
  record: { title: Write it down, kind: duty }
`;
const norm = (id: string, modality: string, when: string): string =>
  `  - { id: ${id}, summary: N., acts: [hold], modality: ${modality}, when: "${when}", ${CITE} }\n`;
const engine = (norms: string): Engine =>
  engineOf(inlineStack({ federal: `${FACTS}\nnorms:\n${norms}` }));
function decide(of: Engine, facts: Facts): Determination {
  const [only] = of.decide({ acts: ['hold'], facts }, TODAY).determinations;
  if (!only) throw new Error('no determination');
  return only;
}

describe('duties that are surely owed', () => {
  const duties = `
  - { id: always, summary: N., acts: [record], modality: must, when: flag, duty: { who: us, do: Write. }, ${CITE} }
  - { id: perhaps, summary: N., acts: [record], modality: must, when: other, duty: { who: us, do: Write. }, ${CITE} }
  - { id: barred, summary: N., acts: [record], modality: must, when: flag and third, duty: { who: us, do: Write. }, ${CITE} }
  - { id: bar, summary: N., acts: [record], modality: must-not, when: flag and third, overrides: [barred], ${CITE} }
`;
  const states = (facts: Facts, surelyOwed: boolean): string[] =>
    engine(duties)
      .decide({ acts: [], facts }, { ...TODAY, surelyOwed })
      .duties.map(({ norm: { id }, state }) => `${id} ${state}`);

  it('are all that is given where only they are wanted', () => {
    expect(states({ flag: true, third: false }, false)).toEqual([
      'always owed',
      'perhaps possible',
    ]);
    expect(states({ flag: true, third: false }, true)).toEqual(['always owed']);
    expect(states({ flag: true, other: true, third: false }, true)).toEqual([
      'always owed',
      'perhaps owed',
    ]);
    expect(states({ flag: false, other: false }, true)).toEqual([]);
    expect(states({}, true)).toEqual([]);
  });
});

describe('a fact that nobody can be asked about', () => {
  it('is listed after all that somebody can', () => {
    const silent = `${FACTS.replace('facts:', 'facts:\n  silent: { type: yes-no, title: Silent }')}\nnorms:\n${norm('n', 'may', 'silent and flag')}`;
    const law = engineOf(inlineStack({ federal: silent }));
    expect(decide(law, {}).open).toEqual(['flag', 'silent']);
  });
});

describe('a law that names no counsel', () => {
  it('leaves what is open to counsel all the same, by that name', () => {
    const stack = { ...stackOf({ norms: [], acts: [act('hold')] }), deciders: new Map() };
    const law = createEngine(lawOf(compile(stack)));
    expect(decide(law, {}).decider).toEqual({ id: 'counsel', title: 'counsel' });
  });
});
