import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import type { Inquiry } from '../decide/inquiry.ts';
import type { Restricted } from '../decide/restricted.ts';
import { createEngine } from '../decide/engine.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { OUTCOMES } from '../language/outcome.ts';
import { chanceFrom } from '../reference/chance.ts';
import { randomSituation } from '../reference/random-situation.ts';
import { randomStack } from '../reference/random-stack.ts';
import { Outlook } from './outlook.ts';

/** One walk for one answer: slow and plain. */
function plainly(
  { store, root }: Restricted,
  inquiry: Inquiry,
  level: number,
  value: number,
): number[] {
  const walk = (node: number): number[] => {
    if (node === IMPOSSIBLE) return OUTCOMES.map(() => 0);
    if (node >= 0) return OUTCOMES.map((_, index) => Number(index === node));
    const at = store.level(node);
    if (at === level) return walk(store.child(node, value));
    const variable = inquiry.law.variables[at];
    const values = inquiry.values(at);
    const count = (choice: number): number =>
      variable?.kind === 'one-of' ? (variable.classes[choice]?.length ?? 1) : 1;
    const total = values.reduce((sum, choice) => sum + count(choice), 0);
    const result = OUTCOMES.map(() => 0);
    for (const choice of values) {
      walk(store.child(node, choice)).forEach((weight, index) => {
        result[index] = (result[index] ?? 0) + (weight * count(choice)) / total;
      });
    }
    return result;
  };
  return walk(root);
}

describe('the outlook', () => {
  it('weighs and names, for every answer to every question, what a plain walk does', () => {
    const chance = chanceFrom(3);
    let compared = 0;
    for (let seed = 100; seed < 112; seed++) {
      const stack = randomStack(seed);
      const engine = createEngine(lawOf(compile(stack)));
      for (const root of engine.law.acts.values()) {
        const inquiry = engine.inquire(randomSituation(chance, stack, 0.7).facts);
        const restricted = inquiry.outcomes(root);
        if (restricted.store.size > 60) continue;
        const outlook = new Outlook(restricted, inquiry);
        for (const level of outlook.support) {
          for (const value of inquiry.values(level)) {
            const expected = plainly(restricted, inquiry, level, value);
            outlook.given(level, value).forEach((weight, index) => {
              expect(weight).toBeCloseTo(expected[index] ?? NaN, 10);
            });
            const reached = OUTCOMES.filter((_, index) => (expected[index] ?? 0) > 0);
            expect(outlook.leadsTo(level, value)).toEqual(reached);
            compared++;
          }
          expect(outlook.gain(level)).toBeGreaterThanOrEqual(0);
          expect(outlook.gain(level)).toBeLessThanOrEqual(outlook.entropy + 1e-9);
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });
});
