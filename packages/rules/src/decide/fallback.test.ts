import { describe, expect, it } from 'vitest';
import { inlineStack } from '../check/inline-stack.ts';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { chanceFrom } from '../reference/chance.ts';
import { randomSituation } from '../reference/random-situation.ts';
import { randomStack } from '../reference/random-stack.ts';
import type { Facts } from '../situation/situation.ts';
import { createEngine } from './engine.ts';
import { cautiousAnswer } from './fallback.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
const FACTS = `
facts:
  event.date: { type: date, title: Day, ${ASK} }
  flag: { type: yes-no, title: Flag, ${ASK} }
  other: { type: yes-no, title: Other, ${ASK} }
  proof: { type: yes-no, title: Proof, ${ASK} }
${Array.from({ length: 13 }, (_, at) => `  many-${at}: { type: yes-no, title: Many, ${ASK} }`).join('\n')}
acts: { hold: { title: Hold }, share: { title: Share } }
`;
const norm = (id: string, modality: string, rest = ''): string =>
  `  - { id: ${id}, summary: N., acts: [hold], modality: ${modality}, ${CITE}${rest} }\n`;

function outcomes(norms: string, facts: Facts, knownOn?: string, more = ''): readonly string[] {
  const stack = inlineStack({ federal: `${FACTS}${more}\nnorms:\n${norms}` });
  const law = lawOf(compile(stack, knownOn === undefined ? {} : { knownOn }));
  return cautiousAnswer(law, 'hold', facts).outcomes;
}
const DAY = { 'event.date': '2024-06-01' };

describe('the cautious answer', () => {
  it('never says more than the exact one, and as much once every fact is known', () => {
    const chance = chanceFrom(8);
    let settled = 0;
    for (let seed = 400; seed < 415; seed++) {
      const stack = randomStack(seed);
      const exact = createEngine(lawOf(compile(stack)));
      const small = createEngine({
        ...exact.law,
        acts: new Map(),
        tooLarge: [...exact.law.acts.keys()],
      });
      for (const act of exact.law.acts.keys()) {
        for (const hidden of [0, 0, 0.3]) {
          const { facts } = randomSituation(chance, stack, hidden);
          const terminals = exact.inquire(facts).terminals(exact.law.acts.get(act) ?? 0);
          // Facts that contradict each other leave no completion; nothing is promised about them.
          if (terminals.length === 0) continue;
          const answer = small.outcome(act, facts);
          if (answer === 'undetermined') continue;
          settled++;
          expect(answer).toBe(exact.outcome(act, facts));
        }
      }
    }
    expect(settled).toBeGreaterThan(20);
  });

  it('looks only at norms and exceptions of the act', () => {
    const norms = `  - { id: n, summary: N., acts: [hold, share], modality: must-not, ${CITE}, unless: [{ id: b, summary: B., acts: [share], when: flag, ${CITE} }] }
  - { id: s, summary: N., acts: [share], modality: must, ${CITE} }\n`;
    expect(outcomes(norms, { flag: true })).toEqual(['must-not']);
  });

  it('lists what surely and what perhaps is live', () => {
    const stack = inlineStack({
      federal: `${FACTS}\nnorms:\n${norm('a', 'must', ', when: flag')}${norm('b', 'must', ', when: other')}${norm('c', 'must', ', when: proof')}`,
    });
    const law = lawOf(compile(stack));
    expect(cautiousAnswer(law, 'hold', { flag: true, other: false })).toEqual({
      outcomes: ['must'],
      certain: [0],
      open: [2],
    });
  });

  it('takes every outcome for possible once too many norms are open', () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, at) => norm(`n-${at}`, 'may', `, when: many-${at}`)).join(
        '',
      );
    expect(outcomes(many(12), {})).toEqual(['may', 'no-rule']);
    expect(outcomes(many(13), {})).toEqual([
      'must',
      'may',
      'must-not',
      'not-required',
      'no-rule',
      'contested',
    ]);
  });

  it('minds the days of norms, and cannot tell without the day', () => {
    const dated = norm('n', 'must', ', in-force: { from: 2020-01-01, until: 2021-01-01 }');
    const on = (day: string): readonly string[] => outcomes(dated, { 'event.date': day });
    expect(on('2019-12-31')).toEqual(['no-rule']);
    expect(on('2020-01-01')).toEqual(['must']);
    expect(on('2020-12-31')).toEqual(['must']);
    expect(on('2021-01-01')).toEqual(['no-rule']);
    expect(on('unknown')).toEqual(['must', 'no-rule']);
    expect(outcomes(norm('n', 'must', ', in-force: { from: 2020-01-01 }'), DAY)).toEqual(['must']);
  });

  it('minds exceptions, and theirs', () => {
    const inner = `{ id: i, summary: I., when: other, ${CITE} }`;
    const norms = norm(
      'n',
      'must',
      `, unless: [{ id: e, summary: E., modality: may, when: flag, ${CITE}, unless: [${inner}] }]`,
    );
    expect(outcomes(norms, { flag: true, other: false })).toEqual(['may']);
    expect(outcomes(norms, { flag: true, other: true })).toEqual(['must']);
    expect(outcomes(norms, { flag: false })).toEqual(['must']);
    // Each norm by itself: the exception and its norm are not seen to exclude each other.
    expect(outcomes(norms, { other: false })).toContain('must');
    expect(outcomes(norms, { other: false })).toContain('may');
  });

  it('minds courts, as far as they were known', () => {
    const enjoined = norm(
      'n',
      'must',
      `, status: { enjoined: { court: C, from: 2024-01-01, until: 2025-01-01, as-to: flag, ${CITE} } }`,
    );
    const facts = { ...DAY, flag: true };
    expect(outcomes(enjoined, facts)).toEqual(['no-rule']);
    expect(outcomes(enjoined, { ...DAY, flag: false })).toEqual(['must']);
    expect(outcomes(enjoined, DAY)).toEqual(['must', 'no-rule']);
    expect(outcomes(enjoined, { ...facts, 'event.date': '2025-01-01' })).toEqual(['must']);
    expect(outcomes(enjoined, { ...facts, 'event.date': '2023-12-31' })).toEqual(['must']);
    expect(outcomes(enjoined, facts, '2023-12-31')).toEqual(['must']);
    expect(outcomes(enjoined, facts, '2024-01-01')).toEqual(['no-rule']);
    const annulled = norm(
      'n',
      'must',
      `, status: { annulled: { court: C, known: 2025-01-01, ${CITE} } }`,
    );
    expect(outcomes(annulled, DAY)).toEqual(['no-rule']);
    expect(outcomes(annulled, DAY, '2024-12-31')).toEqual(['must']);
  });

  it('leaves out a norm not yet enacted, and cannot tell whether a contested one stands', () => {
    const enacted = norm('n', 'must', ', in-force: { from: 2020-01-01, enacted: 2019-06-01 }');
    expect(outcomes(enacted, DAY, '2019-05-31')).toEqual(['no-rule']);
    expect(outcomes(enacted, DAY, '2019-06-01')).toEqual(['must']);
    const contested = norm('n', 'must', ', status: { contested: { why: Nobody knows. } }');
    expect(outcomes(contested, DAY)).toEqual(['must', 'no-rule']);
  });

  it('cannot tell which of a contested pair yields', () => {
    const more = '\ncontested:\n  - { norms: [a, b], why: They clash. }\n';
    const pair = norm('a', 'must') + norm('b', 'must-not') + norm('c', 'must-not', ', when: flag');
    expect(outcomes(pair, { flag: false }, undefined, more)).toEqual([
      'must',
      'must-not',
      'no-rule',
      'contested',
    ]);
  });

  it('cannot be in doubt of a pair of which one is not live', () => {
    const more = '\ncontested:\n  - { norms: [a, b], why: They clash. }\n';
    const norms = norm('a', 'must-not', ', when: flag') + norm('b', 'may', ', when: other');
    expect(outcomes(norms, { flag: false, other: false }, undefined, more)).toEqual(['no-rule']);
  });

  it('holds the uncertainty of a pair against no other norm', () => {
    const more = '\ncontested:\n  - { norms: [a, b], why: They clash. }\n';
    const norms = norm('a', 'must-not') + norm('b', 'may') + norm('c', 'not-required');
    const stack = inlineStack({ federal: `${FACTS}${more}\nnorms:\n${norms}` });
    const { certain, open } = cautiousAnswer(lawOf(compile(stack)), 'hold', {});
    expect([certain, open]).toEqual([[2], [0, 1]]);
  });

  it('settles an unknowable fact where the norm places the burden', () => {
    const norms = norm('n', 'must', ', when: not proof, burden: { proof: false }');
    expect(outcomes(norms, { proof: 'unknowable' })).toEqual(['must']);
    expect(outcomes(norms, { proof: true })).toEqual(['no-rule']);
    expect(outcomes(norms, { proof: 'unknown' })).toEqual(['must', 'no-rule']);
    const bound = norm('n', 'must', ', binds: flag, when: proof, burden: { proof: true }');
    expect(outcomes(bound, { flag: true, proof: 'unknowable' })).toEqual(['must']);
    expect(outcomes(bound, { flag: false, proof: 'unknowable' })).toEqual(['no-rule']);
  });
});
