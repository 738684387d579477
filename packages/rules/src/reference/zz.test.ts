import { it } from 'vitest';
import { chanceFrom, pick } from './chance.ts';
import { randomStack } from './random-stack.ts';
import { randomSituation } from './random-situation.ts';
import { referenceAnswer, referenceDuties } from './reference-answer.ts';
it('runs', () => {
  const counts = new Map<string, number>();
  let worst = 0;
  const start = performance.now();
  for (let seed = 0; seed < 60; seed++) {
    const stack = randomStack(seed);
    const chance = chanceFrom(seed + 1000);
    for (let i = 0; i < 50; i++) {
      const s = randomSituation(chance, stack, pick(chance, [0, 0.2, 0.4]));
      const act = pick(chance, ['hold', 'transfer']);
      const t = performance.now();
      const a = referenceAnswer(stack, act, s, 2000);
      const k = a === null ? 'null' : [...a.outcomes].sort().join(',');
      counts.set(k, (counts.get(k) ?? 0) + 1);
      worst = Math.max(worst, performance.now() - t);
      if (i < 10) { const d = referenceDuties(stack, s, 2000); for (const x of d ?? []) { const k = 'duty ' + [...x.outcomes].sort().join(','); counts.set(k, (counts.get(k) ?? 0) + 1); } if (d === null) counts.set('duty null', (counts.get('duty null') ?? 0) + 1); }
    }
  }
  console.log(performance.now() - start, worst, [...counts].sort((a, b) => b[1] - a[1]));
});
