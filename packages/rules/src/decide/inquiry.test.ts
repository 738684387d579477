import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { chanceFrom, pick } from '../reference/chance.ts';
import { randomSituation } from '../reference/random-situation.ts';
import { randomStack } from '../reference/random-stack.ts';
import { createEngine } from './engine.ts';

describe('an inquiry about one situation after another', () => {
  it('has the answers of one that begins anew, whatever was left out, added or changed', () => {
    const chance = chanceFrom(23);
    for (let seed = 0; seed < 20; seed++) {
      const stack = randomStack(seed);
      const engine = createEngine(lawOf(compile(stack)));
      const levels = [...engine.law.variables.keys()];
      let inquiry = engine.inquire({});
      for (let step = 0; step < 40; step++) {
        const other = randomSituation(chance, stack, 0.3).facts;
        const name = pick(chance, [...Object.keys(other), ...Object.keys(inquiry.facts), 'gone']);
        const { [name]: left, ...fewer } = inquiry.facts;
        const taken = left === undefined || pick(chance, [true, false]);
        const next = taken ? { ...fewer, [name]: other[name]! } : fewer;
        const facts = step % 10 === 0 ? other : next;
        for (const level of levels) inquiry.values(level);
        inquiry = inquiry.about(facts);
        const anew = engine.inquire(facts);
        expect(levels.map((level) => inquiry.values(level))).toEqual(
          levels.map((level) => anew.values(level)),
        );
      }
    }
  });
});
