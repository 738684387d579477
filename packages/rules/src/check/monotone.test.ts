import { describe, expect, it } from 'vitest';
import type { Engine } from '../decide/engine.ts';
import { chanceFrom } from '../reference/chance.ts';
import { randomStack } from '../reference/random-stack.ts';
import { engineOf, inlineStack, JAIL } from './inline-stack.ts';
import { checkMonotone } from './monotone.ts';
import { randomFacts } from './random-facts.ts';

describe('withholding a fact never makes an answer more permissive', () => {
  it('in a small law', () => {
    const report = checkMonotone(engineOf(inlineStack(JAIL)), chanceFrom(1), 400);
    expect(report.lapses).toEqual([]);
    expect(report.answered).toBeGreaterThan(100);
    expect(report.compared).toBeGreaterThan(report.answered);
  });

  it('in random law', () => {
    let answered = 0;
    for (let seed = 0; seed < 40; seed++) {
      const report = checkMonotone(engineOf(randomStack(seed)), chanceFrom(seed), 25);
      expect(report.lapses).toEqual([]);
      answered += report.answered;
    }
    expect(answered).toBeGreaterThan(500);
  });

  it('is noticed where it does not hold', () => {
    const engine = engineOf(inlineStack(JAIL));
    const outcome = engine.outcome.bind(engine);
    engine.outcome = (act, facts) =>
      facts['paper.judge'] === 'unknown' ? 'may' : outcome(act, facts);
    const { lapses } = checkMonotone(engine, chanceFrom(1), 200);
    expect(lapses.length).toBeGreaterThan(0);
    expect(lapses[0]?.hidden).toContain('paper.judge');
    for (const { act, facts, hidden, ...outcomes } of lapses) {
      expect(outcomes).toEqual({ knowingLess: 'may', knowingMore: outcome(act, facts) });
      expect(outcomes.knowingMore).not.toBe('may');
      expect(Object.keys(facts)).toEqual(expect.arrayContaining([...hidden]));
    }
  });

  const ask = 'ask: { text: What?, who: [front-line], look: Here. }';
  const cite = 'cite: { ref: Code § 1, source: code, verified: true }';
  const listed = (constraints: string): Engine =>
    engineOf(
      inlineStack({
        city: `
facts:
  paper: { type: yes-no, ${ask} }
  night: { type: yes-no, ${ask} }
  rows: { type: list, of: row, ${ask} }
records: { row: { title: A row, fields: { hit: { type: yes-no } } } }
definitions: { struck: { title: Struck, is: any rows where (hit), ${ask}, ${cite} } }
${constraints}
acts: { hold: { title: Hold }, wait: { title: Wait } }
norms:
  - { id: a, summary: A., acts: [hold], modality: may, when: struck, ${cite} }
  - { id: b, summary: B., acts: [wait], modality: must, when: paper and not night, ${cite} }
`,
      }),
    );

  it('is looked for in every act of every situation that can be', () => {
    const plain = engineOf(
      inlineStack({
        city: `
facts: { paper: { type: yes-no, ${ask} } }
acts: { hold: { title: Hold }, wait: { title: Wait } }
norms: [{ id: a, summary: A., acts: [hold, wait], modality: may, when: paper, ${cite} }]
`,
      }),
    );
    expect(checkMonotone(plain, chanceFrom(1), 50).compared).toBe(100);
    expect(checkMonotone(plain, chanceFrom(1), 0)).toEqual({
      compared: 0,
      answered: 0,
      lapses: [],
    });
    const halved = checkMonotone(
      listed('constraints: [{ id: c, never: paper and night, why: Never. }]'),
      chanceFrom(1),
      100,
    );
    expect(halved.lapses).toEqual([]);
    expect(halved.compared).toBeGreaterThan(80);
    expect(halved.compared).toBeLessThan(180);
  });

  it('is not held against a law where an answer contradicts its own records', () => {
    const { lapses, compared, answered } = checkMonotone(listed(''), chanceFrom(1), 300);
    expect(lapses).toEqual([]);
    expect(answered).toBeGreaterThan(200);
    expect(compared).toBeGreaterThan(400);
    expect(compared).toBeLessThan(600);
  });
});

describe('random facts', () => {
  it('are the same for the same chance', () => {
    const engine = engineOf(inlineStack(JAIL));
    expect(randomFacts(engine, chanceFrom(5))).toEqual(randomFacts(engine, chanceFrom(5)));
  });
});
