import { describe, expect, it } from 'vitest';
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
  });
});

describe('random facts', () => {
  it('are the same for the same chance', () => {
    const engine = engineOf(inlineStack(JAIL));
    expect(randomFacts(engine, chanceFrom(5))).toEqual(randomFacts(engine, chanceFrom(5)));
  });
});
