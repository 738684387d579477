import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { chanceFrom, pick } from '../reference/chance.ts';
import { randomSituation } from '../reference/random-situation.ts';
import { randomStack } from '../reference/random-stack.ts';
import { createEngine } from './engine.ts';
import { readerOf } from './property-reader.ts';

describe('the fast walk', () => {
  it('equals the exact search, with facts known, hidden and misshapen', () => {
    const chance = chanceFrom(11);
    for (let seed = 0; seed < 15; seed++) {
      const stack = randomStack(seed);
      const engine = createEngine(lawOf(compile(stack)));
      for (const [act, root] of engine.law.acts) {
        for (let index = 0; index < 25; index++) {
          const { facts } = randomSituation(chance, stack, pick(chance, [0, 0, 0.3]));
          const strange = pick(chance, ['2026-2-6', 'unknown', 7, '']);
          const given = index % 5 === 0 ? { ...facts, 'event.date': strange } : facts;
          const inquiry = engine.inquire(given);
          const outcomes = new Set(inquiry.terminals(root).map((each) => inquiry.outcomeOf(each)));
          // Facts that contradict each other leave no completion; nothing is promised about them.
          if (outcomes.size === 0) continue;
          const expected = outcomes.size === 1 ? [...outcomes][0] : 'undetermined';
          expect(engine.outcome(act, given)).toBe(expected);
        }
      }
    }
  });

  it('reads any number of names, more than it has places for', () => {
    for (let index = 0; index < 600; index++) {
      const name = `fact-${index}`;
      expect(readerOf(name)({ [name]: index }, name)).toBe(index);
      expect(readerOf(name)({}, name)).toBeUndefined();
    }
  });
});
