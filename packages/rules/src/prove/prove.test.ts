/**
 * Properties of small laws: one of each shape that holds, and one that is false, with a situation that the
 * plain reading of the law answers as the engine does. What a counterexample shows is worked out again here
 * from the facts alone.
 */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { referenceAnswer } from '../reference/reference-answer.ts';
import type { LayerName } from '../language/model.ts';
import { proveStack, type Verdict } from './prove.ts';

const CITE = 'cite: { ref: Code § 1, source: code, verified: true }';
const ask = (text: string): string => `ask: { text: '${text}?', who: [front-line], look: Here. }`;
const FACTS = `
facts:
  event.date: { type: date, title: The day, ${ask('When')} }
  paper: { type: yes-no, title: The paper, ${ask('Paper')} }
  judge: { type: yes-no, title: A judge, ${ask('Judge')} }
  quiet: { type: yes-no, title: Quiet, when-unstated: false, ${ask('Quiet')} }
  proof: { type: yes-no, title: Proof, ${ask('Proof')} }
  age: { type: number, title: The age, min: 0, ${ask('Age')} }
  rows: { type: list, of: row, title: Rows, ${ask('Rows')} }
records: { row: { title: A row, fields: { grave: { type: yes-no } } } }
definitions:
  convicted: { title: Convicted, is: any rows where (grave), ${CITE}, ${ask('Convicted')} }
readings:
  - { id: r, question: Q, choices: { x: X, y: Y }, ${CITE} }
acts: { hold: { title: Keep the person }, tell: { title: Tell them } }
`;
const norm = (id: string, rest: string): string =>
  `  - { id: ${id}, summary: N., ${rest}, ${CITE} }`;

/** A state that bans a hold without a judge, and a city that asks for a conviction as well. */
const STATE = `${FACTS}
norms:
  - id: s.ban
    summary: No hold on a paper.
    acts: [hold]
    modality: must-not
    when: paper
    ${CITE}
    unless:
      - { id: s.judge, summary: A judge., when: judge, ${CITE} }
${norm('s.tell', 'acts: [tell], modality: may, ceiling: true, when: paper and age >= 18')}
${norm('s.plain', 'acts: [tell], modality: may, when: paper and age < 18')}
`;
const CITY = `
norms:
  - id: c.ban
    summary: No hold.
    acts: [hold]
    modality: must-not
    when: paper
    ${CITE}
    unless:
      - { id: c.both, summary: Both., modality: may, when: judge and convicted, ${CITE} }
${norm('c.tell', 'acts: [tell], modality: must-not, when: paper')}
`;

function verdicts(
  packs: Partial<Record<LayerName, string>>,
  properties: readonly string[],
): Verdict[] {
  const [lowest] = (Object.keys(packs) as LayerName[]).reverse();
  const text = `properties:\n${properties
    .map((each, index) => `  - { id: p${index}, title: P., ${each} }`)
    .join('\n')}\n`;
  const stack = inlineStack({ ...packs, [lowest!]: `${packs[lowest!] ?? ''}${text}` });
  const proved = proveStack(stack).map(({ verdict }) => verdict);
  for (const verdict of proved) {
    if (verdict.kind !== 'fails') continue;
    const { facts, answers, replayed } = verdict.counterexample;
    expect(replayed).toBe(true);
    const engine = engineOf(stack);
    for (const [act, outcome] of Object.entries(answers)) {
      expect(engine.outcome(act, facts)).toBe(outcome);
      expect([...(referenceAnswer(stack, act, { facts })?.outcomes ?? [])]).toEqual([outcome]);
    }
  }
  return proved;
}

const LAW = { state: STATE, city: CITY };
const one = (property: string, law: Partial<Record<LayerName, string>> = LAW): Verdict =>
  verdicts(law, [property])[0]!;
const broken = (verdict: Verdict): unknown =>
  verdict.kind === 'fails'
    ? { facts: verdict.counterexample.facts, answers: verdict.counterexample.answers }
    : verdict;

describe('a property that holds', () => {
  it.each([
    'never: "answer hold in (may, must)", when: paper and not judge, rests-on: [s.ban]',
    'never: answer hold = may, when: not convicted, rests-on: [c.both]',
    'implies: answer hold = must-not, when: paper and not (judge and convicted), rests-on: [c.ban]',
    'equivalent: answer hold = may, when: paper and judge and convicted, rests-on: [c.both]',
    'implies: answer tell = may, when: "answer hold = may and age >= 18", rests-on: [s.tell]',
    'total: [hold, tell], when: paper',
    'no-conflict: all',
    'monotone: all',
    'floor: [s.ban]',
    'ceiling: [s.tell]',
  ])('%s', (property) => {
    expect(one(property).kind).toBe('holds');
  });
});

describe('a false property is refuted by a situation that is really so', () => {
  it('never', () => {
    const verdict = one('never: answer hold = may, when: judge, rests-on: [c.both]');
    expect(broken(verdict)).toEqual({
      facts: { paper: true, judge: true, convicted: true },
      answers: { hold: 'may' },
    });
  });

  it('implies', () => {
    const verdict = one('implies: answer hold = must-not, when: paper, rests-on: [c.ban]');
    expect(broken(verdict)).toEqual({
      facts: { paper: true, judge: true, convicted: true },
      answers: { hold: 'may' },
    });
  });

  it('equivalent, from the other side too', () => {
    const verdict = one(
      'equivalent: answer hold = must-not, when: paper and not judge, rests-on: [c.ban]',
    );
    expect(broken(verdict)).toEqual({
      facts: { paper: true, judge: true, convicted: false },
      answers: { hold: 'must-not' },
    });
  });

  it('total', () => {
    expect(broken(one('total: all'))).toEqual({
      facts: { paper: false },
      answers: { hold: 'no-rule' },
    });
    const silence = 'silences: [{ act: hold, when: not paper, why: W., searched: [Code] }]\n';
    expect(one('total: [hold]', { ...LAW, city: `${CITY}${silence}` }).kind).toBe('holds');
  });

  it('no-conflict', () => {
    const clash = norm('c.clash', 'acts: [hold], modality: must, when: paper and age = 7');
    const law = {
      city: `${FACTS}norms:\n${norm('c', 'acts: [hold], modality: must-not, when: paper')}\n${clash}\n`,
    };
    expect(broken(one('no-conflict: [hold]', law))).toEqual({
      facts: { paper: true, age: 7 },
      answers: { hold: 'contested' },
    });
    expect(one('no-conflict: [tell]', law).kind).toBe('holds');
  });

  it('monotone, where silence would permit', () => {
    const law = {
      city: `${FACTS}norms:\n${norm('c', 'acts: [hold], modality: may, when: paper and not quiet')}\n`,
    };
    const verdict = one('monotone: [hold]', law);
    expect(broken(verdict)).toEqual({ facts: { paper: true }, answers: { hold: 'may' } });
  });

  it('ceiling, over a norm that is none', () => {
    expect(broken(one('ceiling: [s.plain]'))).toEqual({
      facts: { paper: true, age: 0 },
      answers: { tell: 'must-not' },
    });
  });

  it('floor, where a lower layer orders what the higher one leaves free', () => {
    const city = `norms:\n${norm('c.order', 'acts: [tell], modality: must, when: paper and judge')}\n`;
    expect(broken(one('floor: [s.plain]', { state: STATE, city }))).toEqual({
      facts: { paper: true, judge: true, age: 0 },
      answers: { tell: 'must' },
    });
  });
});

describe('what makes a proof delicate', () => {
  it('a fact that cannot be had counts as its norm says, and breaks what speaks of that', () => {
    const lifted = `unless: [{ id: t.proof, summary: P., modality: not-required, when: proof, burden: { proof: false }, ${CITE} }]`;
    const law = {
      city: `${FACTS}norms:\n${norm('t', `acts: [hold], modality: must, when: paper, ${lifted}`)}\n`,
    };
    expect(one('never: answer hold = must, when: proof, rests-on: [t]', law).kind).toBe('holds');
    const verdict = one('never: answer hold = must, when: paper, rests-on: [t]', law);
    expect(verdict.kind).toBe('fails');
  });

  it('a reading is taken every way', () => {
    const law = {
      city: `${FACTS}norms:\n${norm('a', 'acts: [hold], modality: may, when: paper and reading r = x')}\n${norm('b', 'acts: [hold], modality: must-not, when: paper and reading r = y')}\n`,
    };
    expect(one('never: answer hold = may, when: paper, rests-on: [a]', law).kind).toBe('holds');
    expect(broken(one('never: answer hold = contested, when: paper, rests-on: [a]', law))).toEqual({
      facts: { paper: true },
      answers: { hold: 'contested' },
    });
  });

  it('one that nothing meets says so', () => {
    expect(one('never: answer hold = may, when: judge and not judge, rests-on: [s.ban]').kind).toBe(
      'untested',
    );
    expect(one('ceiling: [s.plain], when: not paper').kind).toBe('untested');
  });

  it('one that a list alone rules out is proved, for no records are so', () => {
    const verdict = one(
      'never: answer hold = may, when: every rows where (not grave), rests-on: [c.both]',
    );
    expect(verdict.kind).toBe('holds');
  });

  it('one that rests on an exact number of records is left open, not refuted', () => {
    const verdict = one(
      'never: answer hold = may, when: count rows where (grave) = 0, rests-on: [c.both]',
    );
    expect(verdict.kind).toBe('unshown');
  });

  it('a law too large to compile is not proved', () => {
    const stack = inlineStack({
      city: `${STATE}properties:\n  - { id: p, title: P., never: answer hold = may, rests-on: [s.ban] }\n`,
    });
    expect(proveStack(stack, { nodeBudget: 0 })[0]?.verdict.kind).toBe('too-large');
  });
});
